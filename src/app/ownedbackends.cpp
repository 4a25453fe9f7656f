// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ownedsession.h"
#include "backends/command/commandbackend.h"
#include "backends/helm/helmbackend.h"
#include "backends/kubernetes/kubernetesbackend.h"
#include "backends/kubernetes/settings.h"
#include "backends/simulated/simulatedbackend.h"
#include "io/files.h"

#include <QDir>
#include <QSysInfo>

// The backends of a session, each made once for all of its targets.
using namespace Qt::StringLiterals;

namespace breakglass::app {

QString OwnedSession::holder() const
{
    return u"breakglass/%1@%2"_s.arg(m_desk.person(), QSysInfo::machineHostName());
}

Status OwnedSession::makeBackend(const TargetSetup &target)
{
    const BackendSetup setup = m_workspace.backends.value(target.backend);
    if (setup.kind == u"simulated")
        return makeSimulated(target, setup);
    // One backend serves all targets that name it.
    if (backends::Backend *known = m_named.value(target.backend)) {
        m_backends.insert(target.id, known);
        return {};
    }
    if (m_practice)
        return makePractice(target);
    if (setup.kind == u"command")
        return makeCommand(target, setup);
    if (setup.kind == u"kubernetes")
        return makeKubernetes(target, setup);
    if (setup.kind == u"helm")
        return makeHelm(target, setup);
    return failure(ErrorKind::Invalid,
        u"%1 is of kind %2, which this version does not know."_s.arg(target.backend, setup.kind),
        {}, u"Use simulated, command, kubernetes or helm."_s);
}

QList<TargetSetup> OwnedSession::targetsOf(const QString &backend) const
{
    QList<TargetSetup> served = m_workspace.targets;
    served.removeIf([&](const TargetSetup &target) { return target.backend != backend; });
    return served;
}

Status OwnedSession::keep(const TargetSetup &target, std::unique_ptr<backends::Backend> backend)
{
    m_named.insert(target.backend, backend.get());
    m_backends.insert(target.id, backend.get());
    m_owned.push_back(std::move(backend));
    return {};
}

Status OwnedSession::makeSimulated(const TargetSetup &target, const BackendSetup &setup)
{
    const QString path =
        QDir(m_workspace.path).absoluteFilePath(setup.settings.value(u"world").toString());
    const auto world = m_worlds.open(path, *m_clock);
    if (!world)
        return std::unexpected(world.error());
    m_worlds.place(target.id, **world);
    m_owned.push_back(std::make_unique<backends::SimulatedBackend>(**world, target.id));
    m_backends.insert(target.id, m_owned.back().get());
    return {};
}

Status OwnedSession::makeCommand(const TargetSetup &target, const BackendSetup &setup)
{
    auto backend = backends::CommandBackend::make(
        setup, targetsOf(target.backend), *m_doors.process, *m_clock);
    if (!backend)
        return std::unexpected(backend.error());
    return keep(target, std::move(*backend));
}

Status OwnedSession::makeKubernetes(const TargetSetup &target, const BackendSetup &setup)
{
    const auto cluster = backends::kubernetes::clusterOf(setup.settings);
    if (!cluster)
        return std::unexpected(cluster.error());
    kubeapi::Client &client = m_clusters.client(
        *cluster, {*m_doors.http, *m_doors.secrets, m_doors.process.get(), *m_clock});
    auto backend = backends::KubernetesBackend::make(targetsOf(target.backend), client, holder());
    if (!backend)
        return std::unexpected(backend.error());
    return keep(target, std::move(*backend));
}

Status OwnedSession::makePractice(const TargetSetup &target)
{
    auto backend = m_practice->backend(m_workspace.targets, holder());
    if (!backend)
        return std::unexpected(backend.error());
    return keep(target, std::move(*backend));
}

Status OwnedSession::makeHelm(const TargetSetup &target, const BackendSetup &setup)
{
    const auto settings = backends::helm::readHelmSettings(setup.settings);
    if (!settings)
        return std::unexpected(settings.error());
    kubeapi::Client &client = m_clusters.client(
        settings->cluster(), {*m_doors.http, *m_doors.secrets, m_doors.process.get(), *m_clock});
    // Plugins of helm run with the operator's rights, and nobody has read them.
    const QString empty = m_folder + u"/no-plugins"_s;
    if (const Status made = io::makeFolder(empty); !made)
        return made;
    auto backend = backends::HelmBackend::make(
        *settings, targetsOf(target.backend), {client, m_doors.process.get(), empty});
    if (!backend)
        return std::unexpected(backend.error());
    return keep(target, std::move(*backend));
}

} // namespace breakglass::app
