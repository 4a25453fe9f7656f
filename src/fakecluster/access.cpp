// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/access.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QString resourceName(const Deed &deed)
{
    if (deed.group.isEmpty())
        return deed.resource;
    const QString plural = deed.resource.section(u'/', 0, 0);
    const QString rest = deed.resource.sliced(plural.size());
    return plural + u'.' + deed.group + rest;
}

bool covers(const Grant &grant, const User &user, const Deed &deed)
{
    const bool isSubject =
        grant.isGroup ? user.groups.contains(grant.subject) : user.name == grant.subject;
    return isSubject && (grant.nameSpace.isEmpty() || grant.nameSpace == deed.nameSpace) &&
           (grant.verbs.contains(u"*"_s) || grant.verbs.contains(deed.verb)) &&
           (grant.resources.contains(u"*"_s) || grant.resources.contains(resourceName(deed)));
}

} // namespace

const User *Access::userOf(const QByteArray &token) const
{
    const auto it = m_tokens.constFind(token);
    return it == m_tokens.constEnd() ? nullptr : &*it;
}

void Access::deny(const QString &user, const QStringList &verbs, const QStringList &resources)
{
    m_denials.append({.subject = user, .verbs = verbs, .resources = resources});
}

const Grant *Access::grantFor(const User &user, const Deed &deed) const
{
    for (const Grant &grant : m_grants) {
        if (covers(grant, user, deed))
            return &grant;
    }
    return nullptr;
}

bool Access::isAllowed(const User &user, const Deed &deed) const
{
    for (const Grant &denial : m_denials) {
        if (covers(denial, user, deed))
            return false;
    }
    return user.groups.contains(u"system:masters"_s) || grantFor(user, deed) != nullptr;
}

QString Access::reason(const User &user, const Deed &deed) const
{
    const Grant *grant = isAllowed(user, deed) ? grantFor(user, deed) : nullptr;
    if (grant == nullptr)
        return {};
    const QString subject =
        u"%1 \"%2\""_s.arg(grant->isGroup ? u"Group"_s : u"User"_s, grant->subject);
    if (grant->nameSpace.isEmpty())
        return u"RBAC: allowed by ClusterRoleBinding \"%1\" of ClusterRole \"%1\" to %2"_s.arg(
            grant->role, subject);
    return u"RBAC: allowed by RoleBinding \"%1/%2\" of Role \"%1\" to %3"_s.arg(
        grant->role, grant->nameSpace, subject);
}

} // namespace breakglass::fakecluster
