// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/helm/helmrights.h"

#include "backends/helm/manifest.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

QList<kubeapi::Right> workloadRights(const Seen &seen)
{
    QList<kubeapi::Right> rights;
    for (const LiveWorkload &live : seen.workloads)
        rights.append({u"patch"_s, u"apps"_s, kubeapi::resourceOf(live.workload.kind), {},
            live.nameSpace(seen.nameSpace), nameOf(live.released)});
    return rights;
}

/// Helm writes a new revision and marks the one before it; a stuck one is marked or deleted by a request of ours.
QList<kubeapi::Right> storageRights(const QString &action, const Seen &seen, Driver driver)
{
    const auto right = [&](const QString &verb) {
        return kubeapi::Right{verb, {}, resourceOf(driver), {}, seen.nameSpace, {}};
    };
    if (action == "repair"_L1)
        return {};
    QList<kubeapi::Right> rights{right(u"create"_s), right(u"update"_s)};
    if (action == "unlock"_L1 || action == "cancel-rollback"_L1)
        rights += right(seen.currentText.isEmpty() ? u"delete"_s : u"patch"_s);
    return rights;
}

} // namespace

kubeapi::NeededRights neededRights(const QStringList &actions, const Seen &seen, Driver driver)
{
    kubeapi::NeededRights needed;
    for (const QString &action : actions) {
        QList<kubeapi::Right> rights;
        if (action != gitops::startSync)
            rights = workloadRights(seen) + storageRights(action, seen, driver);
        if (seen.keeper)
            rights += seen.keeper->right();
        needed.insert(action, rights);
    }
    return needed;
}

} // namespace breakglass::backends::helm
