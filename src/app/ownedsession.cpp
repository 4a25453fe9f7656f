// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ownedsession.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

// Detached on purpose: the record says by its own signal when it can't be written.
QCoro::Task<> finish(QCoro::Task<Expected<Entry>> append)
{
    co_await std::move(append);
}

// The history is kept for later; that it could not be kept now changes nothing for the operator.
QCoro::Task<> keepQuietly(QCoro::Task<Expected<int>> keeping)
{
    co_await std::move(keeping);
}

} // namespace

OwnedSession::OwnedSession(Workspace workspace, std::unique_ptr<io::Clock> clock,
    std::unique_ptr<record::Record> record, QString folder, QString person)
    : m_workspace(std::move(workspace)),
      m_clock(std::move(clock)),
      m_record(std::move(record)),
      m_folder(std::move(folder)),
      m_desk(m_workspace, *m_record, *m_clock, std::move(person))
{
}

OwnedSession::~OwnedSession() = default;

void OwnedSession::practiseOn(std::unique_ptr<PracticeCluster> cluster)
{
    m_practice = std::move(cluster);
}

Status OwnedSession::furnish(Doors doors, std::optional<Scenario> scenario)
{
    m_doors = std::move(doors);
    if (m_doors.http)
        m_tls = std::make_unique<TlsConnections>(*m_doors.http, m_workspace.connections);
    m_scenario = std::move(scenario);
    for (const TargetSetup &target : m_workspace.targets) {
        if (isInAnotherConsole(target))
            continue;
        if (const Status made = makeBackend(target); !made)
            return made;
    }
    if (const Status annotated = annotateHistories(); !annotated)
        return annotated;
    m_fleet =
        std::make_unique<health::Fleet>(m_workspace, m_backends, *m_clock, m_doors.http.get());
    if (m_images)
        m_images->follow(*m_fleet);
    if (isLookingOn())
        lookOn();
    else
        makeHands();
    return {};
}

void OwnedSession::makeHands()
{
    m_escalator.emplace(m_desk, m_workspace.escalation, *m_clock);
    // Why a server refused is in its answer; no secret gets from there into the log.
    const io::Redactor *redactor = m_doors.secrets ? &m_doors.secrets->redactor() : nullptr;
    execution::Hands hands{m_doors.http.get(), m_doors.process.get(), &m_worlds, redactor};
    if (m_practice)
        hands = {&m_practice->http(), nullptr, nullptr, &m_practice->redactor()};
    m_runner = std::make_unique<execution::Runner>(
        *m_record, *m_fleet, *m_clock, hands, m_folder + u"/journal"_s);
    m_dryRunner =
        std::make_unique<execution::DryRunner>(*m_record, *m_runner, *m_clock, hands, m_backends);
    witnessFleet();
    keepReleases();
    makeMessages();
    m_silencer = std::make_unique<incident::Silencer>(
        m_workspace, *m_record, *m_clock, m_scenario ? nullptr : m_doors.http.get());
    makeApprovals();
}

// The simulated world of a console is in that console; what became of it is in the record.
bool OwnedSession::isInAnotherConsole(const TargetSetup &target) const
{
    return isLookingOn() && m_workspace.backends.value(target.backend).kind == u"simulated";
}

// Without hands, and with a runner that performs nothing.
void OwnedSession::lookOn()
{
    m_runner = std::make_unique<execution::Runner>(
        *m_record, *m_fleet, *m_clock, execution::Hands{}, m_folder + u"/journal"_s);
    m_runner->mirror();
    for (const TargetSetup &target : m_workspace.targets) {
        if (isInAnotherConsole(target))
            m_fleet->listenFor(target.id);
    }
    for (const Entry &entry : m_record->entries())
        m_fleet->hear(entry.event);
    QObject::connect(m_record.get(), &record::Record::appended, &m_scope,
        [this](const Entry &entry) { m_fleet->hear(entry.event); });
}

void OwnedSession::makeMessages()
{
    channels::Doors doors;
    QString silence;
    if (m_scenario) {
        silence = u"Drill: not sent"_s;
    } else if (!m_doors.http) {
        silence = u"Simulation: not sent"_s;
    } else {
        doors = {m_doors.http.get(), m_doors.notifier.get(), &m_doors.secrets->redactor()};
    }
    m_courier =
        std::make_unique<channels::Courier>(m_workspace, *m_record, *m_clock, doors, silence);
    m_announcer = std::make_unique<channels::Announcer>(m_workspace, *m_record, *m_courier);
}

void OwnedSession::makeApprovals()
{
    if (m_scenario && !m_scenario->approvers.isEmpty()) {
        m_approvals = execution::makeSimulatedApprovals(m_scenario->approvers, *m_clock);
        m_approvers = std::make_unique<drill::Approvers>(
            *m_scenario, m_desk, *m_record, *m_clock, execution::simulatedSignature);
        return;
    }
    // Its own, with the real time: a signature is checked alike at any speed of a drill.
    m_keygen = io::makeSubprocess(m_realTime, m_noSecrets);
    m_approvals =
        execution::makeApprovals(m_workspace, *m_clock, *m_keygen, m_folder + u"/approvals"_s);
}

// What runs in a simulation was never pushed anywhere.
Status OwnedSession::annotateHistories()
{
    if (!m_doors.http || isLookingOn())
        return {};
    auto access = registry::readAccess(m_workspace.registries);
    if (!access)
        return std::unexpected(access.error());
    for (const Entry &entry : m_record->entries())
        m_past.apply(entry);
    QObject::connect(m_record.get(), &record::Record::appended, &m_scope,
        [this](const Entry &entry) { m_past.apply(entry); });
    m_images = std::make_unique<ImageWatch>(
        std::move(*access), registry::Registry::Doors{*m_doors.http, *m_doors.secrets, *m_clock});
    for (const TargetSetup &target : m_workspace.targets) {
        backends::Backend *inner = m_backends.value(target.id);
        if (!inner || m_workspace.backends.value(target.backend).kind == u"simulated")
            continue;
        m_owned.push_back(std::make_unique<backends::Annotated>(*inner, [this](History &history) {
            m_images->annotate(history);
            m_past.annotate(history);
        }));
        m_backends.insert(target.id, m_owned.back().get());
    }
    return {};
}

void OwnedSession::note(events::Payload payload)
{
    finish(m_desk.note(std::move(payload)));
}

void OwnedSession::witnessFleet()
{
    using health::Fleet;
    QObject::connect(m_fleet.get(), &Fleet::thresholdCrossed, &m_scope,
        [this](const TargetId &target, const Threshold &threshold, double value, bool over) {
            note(events::ThresholdCrossed{target, threshold.signal, value, threshold.limit, over});
        });
    QObject::connect(m_fleet.get(), &Fleet::levelChanged, &m_scope,
        [this](const TargetId &target, HealthLevel from, HealthLevel to) {
            note(events::HealthChanged{target, from, to});
        });
    QObject::connect(m_fleet.get(), &Fleet::alertChanged, &m_scope,
        [this](const TargetId &target, const Alert &alert, bool firing) {
            note(events::AlertObserved{target, alert.name, alert.summary, firing});
        });
    QObject::connect(m_fleet.get(), &Fleet::revisionChanged, &m_scope,
        [this](const TargetId &target, const QString &from, const QString &to) {
            note(events::RevisionObserved{target, from, to});
        });
}

// Backends forget: a history of ten revisions, a cluster made anew. What they said once stays known. What a simulation
// says never happened and is forgotten with it.
void OwnedSession::keepReleases()
{
    m_releases = std::make_unique<record::ReleaseArchive>(
        m_doors.http && !isLookingOn() ? m_folder + u"/history.db"_s : u":memory:"_s);
    QObject::connect(m_fleet.get(), &health::Fleet::historyTold, &m_scope,
        [this](const History &history) { keepQuietly(m_releases->keep(history)); });
}

QCoro::Task<> OwnedSession::openTheDoors()
{
    note(events::RecordOpened{QStringLiteral("0.1.0"), m_workspace.name});
    co_await m_runner->recover();
}

// A request that is confirmed one day never waits for TLS. A simulation has no door to warm.
QCoro::Task<> OwnedSession::keepTargetsOpen()
{
    if (!m_doors.http)
        co_return;
    QList<io::Address> addresses;
    for (const TargetSetup &target : std::as_const(m_workspace.targets)) {
        if (target.probe)
            addresses.append(target.probe->url);
    }
    m_doors.http->keepOpen(addresses);
    const QPointer<QObject> self(&m_scope);
    const QList<io::Address> clusters = co_await m_clusters.addresses();
    if (self && !clusters.isEmpty())
        m_doors.http->keepOpen(addresses + clusters);
}

// No server is asked before the certificates that it wants to see were read.
QCoro::Task<> OwnedSession::beginWatching()
{
    const QPointer<QObject> self(&m_scope);
    if (m_tls && !m_tls->isEmpty())
        co_await m_tls->read();
    if (self)
        m_fleet->start();
}

void OwnedSession::start()
{
    beginWatching();
    if (isLookingOn())
        return;
    keepTargetsOpen();
    openTheDoors();
    m_courier->start();
    m_silencer->start();
    if (m_scenario)
        startDrill();
}

Status OwnedSession::play(const TargetId &target, const Inject &inject)
{
    if (m_practice)
        return m_practice->inject(inject.action, inject.arguments);
    const auto world =
        m_worlds.open(QDir(m_workspace.path).absoluteFilePath(m_scenario->world), *m_clock);
    if (!world)
        return std::unexpected(world.error());
    return (*world)->inject(target, inject.action, inject.arguments);
}

void OwnedSession::startDrill()
{
    m_director = std::make_unique<drill::DrillDirector>(
        *m_scenario,
        [this](const TargetId &target, const Inject &inject) { return play(target, inject); },
        *m_clock, [this](const events::InjectHappened &inject) { note(inject); });
    QObject::connect(
        m_record.get(), &record::Record::appended, m_director.get(), &drill::DrillDirector::see);
    note(events::DrillStarted{m_scenario->id, m_scenario->title, m_folder});
    m_director->start();
    QObject::connect(m_fleet.get(), &health::Fleet::levelChanged, &m_scope, [this] { keepPace(); });
    QObject::connect(&m_desk, &incident::Desk::changed, &m_scope, [this] { keepPace(); });
    QObject::connect(m_runner.get(), &execution::Runner::changed, &m_scope, [this] { keepPace(); });
}

// A clock that is moved by hand has no pace.
void OwnedSession::keepPace()
{
    auto *clock = dynamic_cast<io::ScaledClock *>(m_clock.get());
    if (!clock)
        return;
    const health::TargetView *target = m_fleet->view(m_scenario->target);
    m_moment.isTroubleSeen = m_moment.isTroubleSeen || m_desk.state().incident.isActive() ||
                             (target && target->level == HealthLevel::Unhealthy);
    const execution::RunPhase phase = m_runner->view().phase;
    m_moment.isRunning =
        phase == execution::RunPhase::Running || phase == execution::RunPhase::Aborting;
    const double pace = drill::paceOf(*m_scenario, m_moment);
    if (clock->factor() != pace)
        clock->setFactor(pace);
}

} // namespace breakglass::app
