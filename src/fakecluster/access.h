// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::fakecluster {

struct User
{
    QString name;
    QStringList groups;
    friend bool operator==(const User &, const User &) = default;
};

/// What a request wants to do, as authorization sees it.
struct Deed
{
    QString verb;      ///< "get", "list", "watch", "create", "update", "patch", "delete", ...
    QString group;     ///< Of the API; empty for core.
    QString resource;  ///< "deployments"; "pods/log" with its subresource.
    QString nameSpace; ///< Empty for the whole cluster.
    QString name;
};

/// A Role bound to somebody.
struct Grant
{
    QString subject; ///< Name of a user or, with isGroup, of a group.
    bool isGroup = false;
    QStringList verbs;      ///< Or "*".
    QStringList resources;  ///< "deployments.apps", "pods", "pods/log", or "*".
    QString nameSpace = {}; ///< Empty: everywhere.
    QString role = QStringLiteral("release-console");
};

/// Who somebody is and what that one may. The group system:masters may everything.
class Access
{
public:
    void addToken(const QByteArray &token, const User &user) { m_tokens.insert(token, user); }
    /// From now on it is answered with 401.
    void expireToken(const QByteArray &token) { m_tokens.remove(token); }
    /// Null when no such token is known.
    [[nodiscard]] const User *userOf(const QByteArray &token) const;
    void allow(const Grant &grant) { m_grants.append(grant); }
    /// Takes back what any grant gives, for one user: wins over `allow`, even for masters.
    void deny(const QString &user, const QStringList &verbs, const QStringList &resources);
    void forgetDenials() { m_denials.clear(); }

    [[nodiscard]] bool isAllowed(const User &user, const Deed &deed) const;
    /// Why it is allowed, as a SelfSubjectAccessReview says it.
    [[nodiscard]] QString reason(const User &user, const Deed &deed) const;

private:
    [[nodiscard]] const Grant *grantFor(const User &user, const Deed &deed) const;
    QHash<QByteArray, User> m_tokens;
    QList<Grant> m_grants;
    QList<Grant> m_denials;
};

} // namespace breakglass::fakecluster
