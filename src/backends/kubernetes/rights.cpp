// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/rights.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

const QString leaseGroup = u"coordination.k8s.io"_s;

QList<kubeapi::Right> rightsFor(
    const QString &action, const Where &where, const std::optional<gitops::Keeper> &keeper)
{
    const QString resource = kubeapi::resourceOf(where.workload.kind);
    const QString &name = where.workload.name;
    const kubeapi::Right patch{u"patch"_s, u"apps"_s, resource, {}, where.nameSpace, name};
    const kubeapi::Right scale{u"patch"_s, u"apps"_s, resource, u"scale"_s, where.nameSpace, name};
    const kubeapi::Right lock{u"create"_s, leaseGroup, u"leases"_s, {}, where.nameSpace, {}};
    const kubeapi::Right unlock{
        u"patch"_s, leaseGroup, u"leases"_s, {}, where.nameSpace, leaseName(name)};
    if (action == gitops::startSync)
        return keeper ? QList{keeper->right()} : QList<kubeapi::Right>();
    QList<kubeapi::Right> rights{action == "scale"_L1 ? scale : patch, lock, unlock};
    if (keeper)
        rights += keeper->right();
    return rights;
}

} // namespace

QStringList actionsFor(kubeapi::WorkloadKind kind)
{
    QStringList actions{u"undo"_s, u"apply"_s, u"set-configuration"_s, u"set-image"_s, u"restart"_s,
        gitops::startSync};
    if (kind == kubeapi::WorkloadKind::Deployment)
        actions += {u"pause"_s, u"resume"_s};
    if (kind != kubeapi::WorkloadKind::DaemonSet)
        actions += u"scale"_s;
    return actions;
}

kubeapi::NeededRights neededRights(const Where &where, const std::optional<gitops::Keeper> &keeper)
{
    kubeapi::NeededRights needed;
    for (const QString &action : actionsFor(where.workload.kind))
        needed.insert(action, rightsFor(action, where, keeper));
    return needed;
}

} // namespace breakglass::backends::kubernetes
