// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/shellmodel.h"

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"
#include "domain/simulation.h"
#include "io/worker.h"
#include "record/audit.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

/// The commands that belong to no place.
class ShellModel::Commands final : public PlaceModel
{
public:
    using PlaceModel::PlaceModel;
    void declare(const QString &title, Severity severity, const QList<TargetId> &targets)
    {
        perform(session().desk().declare(title, severity, targets));
    }

protected:
    void attached() override {}
};

namespace {

QCoro::Task<Expected<record::Verification>> verifyInWorker(QString path)
{
    auto work = [path] { return record::verify(path); };
    co_return co_await io::inWorker(std::move(work));
}

QString chainWord(const Expected<record::Verification> &found)
{
    if (!found)
        return ShellModel::tr("the chain can't be read");
    if (!found->badRow)
        return ShellModel::tr("chain intact");
    // Row 0: the entries are well, but the table around them was changed.
    return *found->badRow == 0 ? ShellModel::tr("the table was changed")
                               : ShellModel::tr("chain broken at entry %1").arg(*found->badRow);
}

} // namespace

ShellModel::ShellModel() : m_commands(std::make_unique<Commands>(*this)), m_place(u"overview"_s)
{
    m_actions.setRows(actionsOf(m_place));
    m_allActions.setRows(console::allActions());
    connect(&m_selection, &Selection::changed, this, &ShellModel::scopeChanged);
}

ShellModel::~ShellModel() = default;

void ShellModel::attach(std::shared_ptr<Session> session)
{
    m_timer.reset();
    m_scope = std::make_unique<QObject>();
    m_session = std::move(session);
    m_commands->attach(m_session);
    const QList<TargetSetup> &targets = m_session->workspace().targets;
    m_selection.select(targets.isEmpty() ? TargetId() : targets.first().id);
    if (const Scenario *scenario = m_session->scenario())
        m_selection.select(scenario->target);
    showActions();
    connect(&m_session->desk(), &incident::Desk::changed, m_scope.get(), [this] { tick(); });
    connect(&m_session->record(), &record::Record::writingFailed, m_scope.get(),
        [this](const Error &error) { notify(error); });
    m_timer = m_session->clock().every(1s, [this] { tick(); });
    showRecordFailure();
    verifyChain();
    tick();
    Q_EMIT sessionChanged();
    Q_EMIT scopeChanged();
}

// A notice that stays is about the record of one session and goes with it.
void ShellModel::showRecordFailure()
{
    if (std::exchange(m_noticeStays, false))
        dismissNotice();
    if (const std::optional<Error> &failed = m_session->record().failed())
        notify(*failed);
}

void ShellModel::verifyChain()
{
    m_chain = tr("checking the chain");
    m_chainChecked = false;
    const QPointer<QObject> scope = m_scope.get();
    verifyInWorker(m_session->record().path())
        .then([this, scope](const Expected<record::Verification> &result) {
            if (!scope)
                return;
            m_chainChecked = true;
            m_chainGood = result && !result->badRow;
            m_chain = chainWord(result);
            tick();
            Q_EMIT chainChecked();
        });
}

void ShellModel::tick()
{
    m_strip.show(
        m_session->desk().state().incident, m_session->workspace(), m_session->clock().now());
    updatePlaces();
    Q_EMIT ticked();
}

void ShellModel::updatePlaces()
{
    const bool incident = m_session->desk().state().incident.isActive();
    m_places.setRows({
        {u"overview"_s, tr("Overview"), u"layout-dashboard"_s, u"1"_s},
        {u"services"_s, tr("Services"), u"server"_s, u"2"_s},
        {u"guide"_s, tr("Guide"), u"compass"_s, u"3"_s},
        {u"plans"_s, tr("Plans"), u"list-checks"_s, u"4"_s},
        {u"live"_s, tr("Live"), u"circle-play"_s, u"5"_s},
        {u"incident"_s, tr("Incident"), u"scroll-text"_s, u"6"_s, incident},
        {u"drills"_s, tr("Drills"), u"graduation-cap"_s, u"7"_s},
        {u"runbooks"_s, tr("Runbooks"), u"book-open"_s, u"8"_s},
        {u"war-room"_s, tr("War room"), u"monitor"_s, u"9"_s},
        {u"audit"_s, tr("Audit"), u"shield-check"_s, {}, false, true},
        {u"settings"_s, tr("Settings"), u"settings"_s, {}, false, true},
    });
}

void ShellModel::open(const QString &place)
{
    if (place == m_place)
        return;
    m_place = place;
    // Why a key did nothing there says nothing here.
    if (m_noticeIsOfPlace)
        dismissNotice();
    showActions();
    Q_EMIT placeChanged();
    Q_EMIT scopeChanged();
}

void ShellModel::showActions()
{
    const bool isFirstRun = m_place == u"overview" && m_session && !isConnected();
    m_actions.setRows(isFirstRun ? firstActions() : actionsOf(m_place));
    m_allActions.setRows(console::allActions());
}

bool ShellModel::placeHasActions() const
{
    return std::ranges::contains(m_actions.rows(), m_place, &Action::place);
}

QString ShellModel::workspaceName() const
{
    return m_session ? m_session->workspace().name : QString();
}

bool ShellModel::isConnected() const
{
    return m_session && !m_session->workspace().environments.isEmpty();
}

QStringList ShellModel::services() const
{
    QStringList names;
    if (m_session) {
        for (const Service &service : m_session->workspace().services)
            names.append(service.name);
    }
    return names;
}

QStringList ShellModel::severities()
{
    return {u"P0"_s, u"P1"_s, u"P2"_s, u"P3"_s};
}

QString ShellModel::person() const
{
    return m_session ? m_session->desk().person() : QString();
}

QString ShellModel::role() const
{
    if (!m_session)
        return {};
    if (isDrill())
        return tr("Trainee");
    const QMap<QString, QString> &roles = m_session->desk().state().incident.roles;
    if (const QString held = roles.key(person()); !held.isEmpty())
        return held;
    for (const Person &known : m_session->workspace().people) {
        if (known.name == person())
            return known.role;
    }
    return tr("No role yet");
}

bool ShellModel::isDrill() const
{
    return m_session && m_session->scenario();
}

bool ShellModel::isSimulated() const
{
    return m_session && !isDrill() && !m_session->workspace().targets.isEmpty() &&
           isOnlySimulated(m_session->workspace());
}

bool ShellModel::isScopeAll() const
{
    return m_place == u"overview" || (m_place == u"drills" && !isDrill());
}

QString ShellModel::scopeText() const
{
    if (isDrill())
        return tr("Drill · simulated");
    return isScopeAll() ? tr("All environments") : m_selection.environment();
}

int ShellModel::scopeKind() const
{
    constexpr int all = 3;
    constexpr int drill = 4;
    if (isDrill())
        return drill;
    if (isScopeAll())
        return isScopeProduction() ? all : int(EnvironmentKind::Staging);
    const Environment *environment =
        m_session ? m_session->workspace().environment(m_selection.environment()) : nullptr;
    return int(environment ? environment->kind : EnvironmentKind::Sandbox);
}

bool ShellModel::isScopeProduction() const
{
    if (!m_session)
        return false;
    const auto isProduction = [](const Environment &environment) {
        return environment.kind == EnvironmentKind::Production;
    };
    const Workspace &workspace = m_session->workspace();
    if (isScopeAll())
        return std::ranges::any_of(workspace.environments, isProduction);
    const Environment *environment = workspace.environment(m_selection.environment());
    return environment && isProduction(*environment);
}

QString ShellModel::dayText() const
{
    if (!m_session)
        return {};
    return shownWeekday(m_session->clock().now());
}

QString ShellModel::clockText() const
{
    return m_session ? toClock(m_session->clock().now()) : QString();
}

QString ShellModel::metricsStatus() const
{
    std::optional<TimePoint> newest;
    for (const TargetId &target : m_session->fleet().targets()) {
        const Sample *sample = m_session->fleet().view(target)->of(Signal::ErrorRate).last();
        if (sample && (!newest || sample->at > *newest))
            newest = sample->at;
    }
    if (!newest)
        return tr("No metrics yet");
    return tr("Metrics %1 ago")
        .arg(toAge(std::max(Milliseconds{}, m_session->clock().now() - *newest)));
}

QString ShellModel::recordStatus() const
{
    if (m_session->record().failed())
        return tr("The record can't be written");
    const qint64 entries = m_session->record().head().entries;
    if (!isConnected() && m_chainGood)
        return tr("Audit log started, %1")
            .arg(entries == 1 ? tr("1 entry") : tr("%1 entries").arg(shownCount(entries)));
    return tr("Audit log %1, %2")
        .arg(entries == 1 ? tr("1 entry") : tr("%1 entries").arg(shownCount(entries)), m_chain);
}

QStringList ShellModel::statuses() const
{
    if (!m_session)
        return {};
    QStringList list;
    for (const TargetId &target : m_session->fleet().targets()) {
        const health::TargetView *view = m_session->fleet().view(target);
        const QString system = view->capabilities.systemName;
        if (!view->unreachable && !system.isEmpty() && !list.contains(system))
            list.append(system);
    }
    list.append(isConnected() ? metricsStatus() : tr("No environments connected"));
    list.append(recordStatus());
    return list;
}

bool ShellModel::areStatusesGood() const
{
    return m_session && m_chainGood && !m_session->record().failed();
}

void ShellModel::dismissNotice()
{
    if (m_noticeStays)
        return;
    m_notice.clear();
    m_noticeIsOfPlace = false;
    Q_EMIT noticeChanged();
}

void ShellModel::notify(const Error &error)
{
    announce(translated(error));
    // A refusal does not cover the news that the record can't be written.
    if (m_noticeStays && error.kind != ErrorKind::Storage)
        return;
    m_notice = translated(error);
    m_noticeStays = error.kind == ErrorKind::Storage;
    m_noticeIsOfPlace = false;
    Q_EMIT noticeChanged();
}

void ShellModel::refuse(const QString &reason)
{
    notify({ErrorKind::Invalid, reason.endsWith(u'.') ? reason : reason + u'.', {}, {}});
    m_noticeIsOfPlace = !m_noticeStays;
}

void ShellModel::refuseDeclaring()
{
    refuse(
        tr("%1 is active. Resolve it before you declare another one.").arg(m_strip.incidentId()));
}

void ShellModel::acknowledge(const QString &text)
{
    Q_EMIT acknowledged(text);
    announce(text);
}

void ShellModel::announce(const QString &text)
{
    m_announcement = text;
    Q_EMIT announced();
}

QString ShellModel::suggestedIncidentTitle() const
{
    if (!m_session)
        return {};
    if (m_selection.service().isEmpty())
        return {};
    const health::TargetView *view = m_session->fleet().view(m_selection.target());
    if (!view || view->breaches.isEmpty())
        return tr("%1 in %2").arg(m_selection.service(), m_selection.environment());
    const Threshold &threshold = view->breaches.first().threshold;
    return (threshold.above ? tr("%1 %2 above %3 in %4") : tr("%1 %2 below %3 in %4"))
        .arg(m_selection.service(), translated(signalTitle(threshold.signal).toLower()),
            shownValue(threshold.signal, threshold.limit), m_selection.environment());
}

void ShellModel::declareIncident(const QString &title, const QString &severity)
{
    if (!m_session)
        return;
    QList<TargetId> targets;
    if (!m_selection.service().isEmpty())
        targets.append(m_selection.target());
    m_commands->declare(title, severityFromName(severity).value_or(Severity::P1), targets);
    // Whoever has a plan, its run or the incident before them stays with it.
    if (!QStringList{u"plans"_s, u"live"_s, u"incident"_s}.contains(m_place))
        open(u"guide"_s);
}

} // namespace breakglass::console
