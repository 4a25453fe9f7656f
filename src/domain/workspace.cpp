// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/workspace.h"

namespace breakglass {

namespace {

template <typename T, typename Key, typename Projection>
const T *find(const QList<T> &list, const Key &key, Projection projection)
{
    const auto found = std::ranges::find(list, key, projection);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const Environment *Workspace::environment(const QString &wanted) const
{
    return find(environments, wanted, &Environment::name);
}

const Service *Workspace::service(const QString &wanted) const
{
    return find(services, wanted, &Service::name);
}

const TargetSetup *Workspace::target(const TargetId &id) const
{
    return find(targets, id, &TargetSetup::id);
}

const Strategy *Workspace::strategy(const QString &id) const
{
    return find(strategies, id, &Strategy::id);
}

const Runbook *Workspace::runbook(const QString &id) const
{
    return find(runbooks, id, &Runbook::id);
}

const Scenario *Workspace::drill(const QString &id) const
{
    return find(drills, id, &Scenario::id);
}

const ChannelSetup *Workspace::channel(const QString &wanted) const
{
    return find(channels, wanted, &ChannelSetup::name);
}

const Person *Workspace::signer(const QString &principal) const
{
    return principal.isEmpty() ? nullptr : find(people, principal, &Person::signer);
}

ServiceLevel Workspace::serviceLevel(Severity severity) const
{
    const auto found = serviceLevels.constFind(severityName(severity));
    return found == serviceLevels.cend() ? standardServiceLevel(severity) : *found;
}

} // namespace breakglass
