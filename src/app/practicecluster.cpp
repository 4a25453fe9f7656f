// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/practicecluster.h"

#include "app/onlydoor.h"
#include "backends/kubernetes/kubernetesbackend.h"
#include "io/files.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app {

namespace {

const QString person = u"trainee"_s;
// What is there was deployed so long ago.
constexpr Milliseconds past = 3 * 24h + 20min;
constexpr Milliseconds tick = 200ms;

QString nameSpaceOf(const TargetSetup &target)
{
    return target.settings.value(u"namespace"_s, target.id.environment);
}

/// All instances are ready, or something is wrong.
Threshold allReady(int replicas)
{
    Threshold threshold;
    threshold.signal = Signal::ReadyReplicas;
    threshold.limit = replicas;
    threshold.above = false;
    threshold.samples = 1;
    return threshold;
}

} // namespace

PracticeCluster::PracticeCluster(QString workspace, io::Clock &clock)
    : m_workspace(std::move(workspace)),
      m_clock(clock),
      m_clusterTime(clock.now() - past),
      m_cluster(m_clusterTime, {.isSecure = true}),
      m_http(onlyDoorTo(m_cluster.url(), io::makeHttpGateway(m_realTime, m_secrets)))
{
}

void PracticeCluster::keepTime()
{
    m_clusterTime.advance(past);
    m_kept = m_clock.elapsed();
    m_ticking = m_clock.every(tick, [this] {
        const Milliseconds now = m_clock.elapsed();
        m_clusterTime.advance(now - std::exchange(m_kept, now));
    });
}

Expected<std::unique_ptr<PracticeCluster>> PracticeCluster::make(
    const Workspace &live, const Scenario &scenario, const QString &folder, io::Clock &clock)
{
    std::unique_ptr<PracticeCluster> cluster(new PracticeCluster(live.path, clock));
    if (cluster->m_cluster.port() == 0)
        return failure(ErrorKind::Unavailable, u"No port is free for the practice cluster."_s,
            u"The drill did not begin."_s, u"Try again."_s);
    if (const Status loaded = cluster->load(scenario.cluster); !loaded)
        return std::unexpected(loaded.error());
    if (const Status written = cluster->writeKubeconfig(folder); !written)
        return std::unexpected(written.error());
    cluster->keepTime();
    return cluster;
}

Status PracticeCluster::load(const QString &manifest)
{
    const auto text = io::readFile(QDir(m_workspace).absoluteFilePath(manifest));
    if (!text)
        return std::unexpected(text.error());
    const Status loaded = m_cluster.load(*text);
    if (!loaded)
        return failure(ErrorKind::Invalid, u"%1: %2"_s.arg(manifest, loaded.error().what),
            u"The practice cluster stays as it was."_s, u"Correct the manifest."_s);
    return {};
}

Status PracticeCluster::writeKubeconfig(const QString &folder)
{
    m_cluster.access().allow({person, false, {u"*"_s}, {u"*"_s}, {}, person});
    const QString path = folder + u"/kubeconfig"_s;
    if (const Status made = io::makeFolder(folder); !made)
        return made;
    const Status written = io::writeFile(path, m_cluster.kubeconfig({person, {}}));
    if (!written)
        return written;
    m_access = std::make_unique<kubeapi::Access>(kubeapi::Setup{{path}, {}, {}},
        kubeapi::Access::Doors{*m_http, m_secrets, nullptr, m_clock});
    m_client = std::make_unique<kubeapi::Client>(*m_access);
    return {};
}

QList<TargetSetup> PracticeCluster::targets(const Workspace &live) const
{
    QList<TargetSetup> here;
    for (TargetSetup target : live.targets) {
        const QString nameSpace = nameSpaceOf(target);
        const QJsonObject object = m_cluster.object("Deployment", nameSpace, target.id.service);
        if (object.isEmpty())
            continue;
        target.settings = {
            {u"namespace"_s, nameSpace}, {u"workload"_s, u"deployment/"_s + target.id.service}};
        target.probe.reset();
        target.metrics.reset();
        target.alerts.reset();
        const Threshold ready = allReady(object[u"spec"][u"replicas"].toInt(1));
        target.triggers = {ready};
        target.gate.limits = {ready};
        here.append(target);
    }
    return here;
}

Expected<std::unique_ptr<backends::Backend>> PracticeCluster::backend(
    const QList<TargetSetup> &targets, const QString &holder)
{
    auto made = backends::KubernetesBackend::make(targets, *m_client, holder);
    if (!made)
        return std::unexpected(made.error());
    return std::unique_ptr<backends::Backend>(std::move(*made));
}

Status PracticeCluster::inject(const QString &action, const QMap<QString, QString> &arguments)
{
    if (action == "apply"_L1)
        return load(arguments.value(u"manifest"_s));
    if (action == "note"_L1)
        return {};
    if (action == "silence"_L1) {
        m_cluster.goSilent();
        return {};
    }
    if (action == "answer"_L1) {
        m_cluster.comeBack();
        return {};
    }
    return failure(ErrorKind::Invalid, u"A practice cluster knows no inject \"%1\"."_s.arg(action),
        {}, u"Use apply, silence, answer or note."_s);
}

} // namespace breakglass::app
