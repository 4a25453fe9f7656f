// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition.h"

#include "app/backendcheck.h"
#include "app/ownedsession.h"
#include "domain/simulation.h"
#include "drill/findings.h"
#include "io/files.h"
#include "workspace/load.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app {

namespace {

Expected<Workspace> loadWorkspace(const QString &folder)
{
    workspace::Loaded loaded = workspace::load(folder);
    if (loaded.isUsable())
        return std::move(loaded.workspace);
    QStringList errors;
    for (const workspace::Finding &finding : loaded.findings) {
        if (finding.weight == workspace::Finding::Weight::Error)
            errors.append(finding.toText());
    }
    return failure(ErrorKind::Invalid, errors.first(), {},
        u"%1 errors in all. See breakglass check %2."_s.arg(errors.size()).arg(folder));
}

/// The same refusal with the line that it is about, where a backend's settings are the reason.
Error withItsPlace(const Error &error, const Workspace &workspace)
{
    const QList<workspace::Finding> found = checkBackends(workspace);
    return found.isEmpty() ? error : Error{error.kind, found.first().toText(), error.still, {}};
}

Expected<std::unique_ptr<record::Record>> openRecord(const QString &folder)
{
    if (const Status made = io::makeFolder(folder); !made)
        return std::unexpected(made.error());
    return record::Record::open(folder + u"/record.db"_s);
}

QString folderName(const QString &name)
{
    QString safe;
    for (const QChar c : name.toLower())
        safe.append(c.isLetterOrNumber() ? c : u'-');
    return safe;
}

QString loginName()
{
    const QString login = qEnvironmentVariable("LOGNAME", qEnvironmentVariable("USER"));
    return login.isEmpty() ? u"Operator"_s : login;
}

QMap<QString, io::CredentialSource> credentialSources(const Workspace &workspace)
{
    QMap<QString, io::CredentialSource> sources;
    for (auto it = workspace.credentials.begin(); it != workspace.credentials.end(); ++it)
        sources.insert(it.key(), io::credentialSource(it.value(), workspace.path));
    return sources;
}

// A workspace of simulations gets no door to the world at all.
OwnedSession::Doors doorsFor(const Workspace &workspace, io::Clock &clock)
{
    OwnedSession::Doors doors;
    if (isOnlySimulated(workspace))
        return doors;
    doors.secrets = std::make_unique<io::Secrets>(credentialSources(workspace));
    doors.http = io::makeHttpGateway(clock, *doors.secrets);
    doors.process = io::makeSubprocess(clock, *doors.secrets);
    doors.notifier = io::makeNotifier();
    return doors;
}

const QString drillBackend = u"drill"_s;

// A drill sees the scenario's world and nothing else of the workspace's targets.
Workspace drillWorkspace(const Workspace &live, const Scenario &scenario,
    const BackendSetup &backend, QList<TargetSetup> targets)
{
    Workspace workspace = live;
    workspace.updates.first = drill::firstAlertWithin(scenario);
    workspace.backends = {{drillBackend, backend}};
    for (TargetSetup &target : targets) {
        target.backend = drillBackend;
        target.probe.reset();
    }
    workspace.targets = std::move(targets);
    return workspace;
}

// A cluster holds what the drill is about; the rest of the workspace would stand there as not deployed.
void leaveOutWhatIsNotThere(Workspace &workspace)
{
    QStringList services;
    QStringList environments;
    for (const TargetSetup &target : std::as_const(workspace.targets)) {
        services.append(target.id.service);
        environments.append(target.id.environment);
    }
    workspace.services.removeIf(
        [&](const Service &service) { return !services.contains(service.name); });
    workspace.environments.removeIf(
        [&](const Environment &one) { return !environments.contains(one.name); });
}

Expected<Workspace> simulatedDrill(
    const Workspace &live, const Scenario &scenario, io::Clock &clock)
{
    const auto world =
        backends::SimulatedWorld::load(QDir(live.path).absoluteFilePath(scenario.world), clock);
    if (!world)
        return std::unexpected(world.error());
    const QList<TargetId> inWorld = (*world)->targets();
    QList<TargetSetup> targets = live.targets;
    targets.removeIf([&](const TargetSetup &target) { return !inWorld.contains(target.id); });
    return drillWorkspace(
        live, scenario, {u"simulated"_s, {{u"world"_s, scenario.world}}}, std::move(targets));
}

Expected<std::shared_ptr<console::Session>> openDrill(console::Session &live,
    const Scenario &scenario, const QString &folder, std::unique_ptr<io::Clock> clock)
{
    std::unique_ptr<PracticeCluster> cluster;
    Expected<Workspace> workspace;
    if (scenario.cluster.isEmpty()) {
        workspace = simulatedDrill(live.workspace(), scenario, *clock);
    } else {
        auto made = PracticeCluster::make(live.workspace(), scenario, folder, *clock);
        if (!made)
            return std::unexpected(made.error());
        cluster = std::move(*made);
        workspace = drillWorkspace(
            live.workspace(), scenario, {u"kubernetes"_s, {}}, cluster->targets(live.workspace()));
        leaveOutWhatIsNotThere(*workspace);
    }
    if (!workspace)
        return std::unexpected(workspace.error());
    auto record = openRecord(folder);
    if (!record)
        return std::unexpected(record.error());
    auto session = std::make_shared<OwnedSession>(
        std::move(*workspace), std::move(clock), std::move(*record), folder, live.desk().person());
    session->practiseOn(std::move(cluster));
    if (const Status furnished = session->furnish({}, scenario); !furnished)
        return std::unexpected(furnished.error());
    return session;
}

// What an incident needs when there is no workspace to say it: UI.md section 9.
Workspace unconnectedWorkspace(const QString &folder)
{
    Workspace workspace;
    workspace.path = folder;
    workspace.readOnly = true;
    workspace.roles = {u"Incident Commander"_s, u"Release Manager"_s, u"Communications Lead"_s};
    workspace.escalation = {{1, 0min, u"On-call engineer"_s}, {2, 15min, u"Team lead"_s},
        {3, 30min, u"Engineering manager"_s}, {4, 60min, u"Management"_s}};
    workspace.serviceLevels = {{u"P0"_s, {30min, 1h}}, {u"P1"_s, {1h, 2h}}, {u"P2"_s, {2h, 4h}}};
    return workspace;
}

Expected<std::shared_ptr<console::Session>> makeSession(Workspace workspace, const QString &folder,
    std::unique_ptr<record::Record> record, const CommandLine &line,
    std::unique_ptr<io::Clock> clock)
{
    OwnedSession::Doors doors = doorsFor(workspace, *clock);
    auto session = std::make_shared<OwnedSession>(std::move(workspace), std::move(clock),
        std::move(record), folder, line.person.isEmpty() ? loginName() : line.person);
    if (const Status furnished = session->furnish(std::move(doors), {}); !furnished)
        return std::unexpected(withItsPlace(furnished.error(), session->workspace()));
    return session;
}

Expected<std::shared_ptr<console::Session>> openSession(Workspace workspace, const QString &folder,
    const CommandLine &line, std::unique_ptr<io::Clock> clock)
{
    auto record = openRecord(folder);
    if (!record)
        return std::unexpected(record.error());
    return makeSession(std::move(workspace), folder, std::move(*record), line, std::move(clock));
}

QString folderOf(const CommandLine &line, const Workspace &workspace)
{
    return line.state + u'/' + folderName(workspace.name);
}

QString unconnectedFolder(const CommandLine &line)
{
    return line.state + u"/unconnected"_s;
}

} // namespace

Expected<std::shared_ptr<console::Session>> openLive(
    const CommandLine &line, std::unique_ptr<io::Clock> clock)
{
    auto workspace = loadWorkspace(line.workspace);
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString folder = folderOf(line, *workspace);
    return openSession(std::move(*workspace), folder, line, std::move(clock));
}

Expected<std::shared_ptr<console::Session>> openUnconnected(
    const CommandLine &line, std::unique_ptr<io::Clock> clock)
{
    const QString folder = unconnectedFolder(line);
    return openSession(unconnectedWorkspace(folder), folder, line, std::move(clock));
}

Expected<std::shared_ptr<console::Session>> openLookingOn(
    const CommandLine &line, std::unique_ptr<io::Clock> clock)
{
    const bool isConnected = !line.workspace.isEmpty();
    auto workspace =
        isConnected ? loadWorkspace(line.workspace) : Expected<Workspace>(unconnectedWorkspace({}));
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString folder = isConnected ? folderOf(line, *workspace) : unconnectedFolder(line);
    auto record = record::Record::follow(folder + u"/record.db"_s, *clock);
    return makeSession(std::move(*workspace), folder, std::move(record), line, std::move(clock));
}

console::DrillSessions drillSessions(
    console::Session &live, const QString &stateFolder, DrillClocks clocks)
{
    return [&live, stateFolder, clocks = std::move(clocks)](
               const Scenario &scenario, const QString &name) {
        const QString folder = u"%1/drills/%2"_s.arg(stateFolder, folderName(name));
        return openDrill(live, scenario, folder, clocks(live.clock().now(), scenario.speed));
    };
}

DrillClocks scaledClocks()
{
    return [](TimePoint start, double factor) {
        return std::make_unique<io::ScaledClock>(start, factor);
    };
}

} // namespace breakglass::app
