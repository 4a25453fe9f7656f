// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/backendcheck.h"

#include "backends/command/settings.h"
#include "backends/helm/settings.h"
#include "backends/kubernetes/settings.h"
#include "backends/simulated/simulatedworld.h"
#include "io/clock.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

using workspace::Finding;

template <typename T>
Status statusOf(const Expected<T> &read)
{
    return read ? Status() : std::unexpected(read.error());
}

Status checkWorld(const Workspace &workspace, const QString &world)
{
    io::LiveClock clock;
    return statusOf(
        backends::SimulatedWorld::load(QDir(workspace.path).absoluteFilePath(world), clock));
}

Status checkBackend(const Workspace &workspace, const BackendSetup &setup)
{
    if (setup.kind == u"command")
        return statusOf(backends::readCommandSettings(setup.settings));
    if (setup.kind == u"kubernetes")
        return statusOf(backends::kubernetes::clusterOf(setup.settings));
    if (setup.kind == u"helm")
        return statusOf(backends::helm::readHelmSettings(setup.settings));
    if (setup.kind == u"simulated")
        return checkWorld(workspace, setup.settings.value(u"world").toString());
    return {};
}

Status checkTarget(const BackendSetup &setup, const TargetSetup &target)
{
    if (setup.kind == u"kubernetes")
        return statusOf(backends::kubernetes::whereOf(target));
    if (setup.kind == u"helm")
        return statusOf(backends::helm::readHelmTarget(target));
    if (setup.kind != u"command")
        return {};
    const auto settings = backends::readCommandSettings(setup.settings);
    // What is wrong with them is said once, where they stand.
    return settings ? statusOf(backends::variablesOf(*settings, target)) : Status();
}

class Check
{
public:
    explicit Check(const Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] QList<Finding> all()
    {
        for (const auto &[name, setup] : m_workspace.backends.asKeyValueRange())
            note(u"backends.%1"_s.arg(name), checkBackend(m_workspace, setup));
        for (qsizetype at = 0; at < m_workspace.targets.size(); ++at) {
            const TargetSetup &target = m_workspace.targets.at(at);
            note(u"targets.%1"_s.arg(at),
                checkTarget(m_workspace.backends.value(target.backend), target));
        }
        return m_findings;
    }

private:
    void note(const QString &place, const Status &found)
    {
        if (found)
            return;
        m_findings.append({Finding::Weight::Error, u"breakglass.yaml"_s,
            m_workspace.lines.value(place), 1, found.error().sentence()});
    }

    const Workspace &m_workspace;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkBackends(const Workspace &workspace)
{
    return Check(workspace).all();
}

workspace::Loaded loadAndCheck(const QString &folder)
{
    workspace::Loaded loaded = workspace::load(folder);
    if (loaded.isUsable())
        loaded.findings += checkBackends(loaded.workspace);
    return loaded;
}

} // namespace breakglass::app
