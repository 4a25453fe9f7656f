// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/console.h"

#include "console/audit/auditmodel.h"
#include "console/drills/drillsmodel.h"
#include "console/firstrun/firstrunmodel.h"
#include "console/guide/guidemodel.h"
#include "console/incident/incidentmodel.h"
#include "console/overview/overviewmodel.h"
#include "console/palette/palettemodel.h"
#include "console/plan/planmodel.h"
#include "console/run/runmodel.h"
#include "console/runbooks/runbooksmodel.h"
#include "console/service/servicemodel.h"
#include "console/settings/settingsmodel.h"
#include "console/warroom/warroommodel.h"

#include <QQmlEngine>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

int drillsIn(const record::Record &record)
{
    const auto isDrill = [](const Entry &entry) {
        return std::holds_alternative<events::DrillStarted>(entry.event.payload);
    };
    return int(std::ranges::count_if(record.entries(), isDrill));
}

// The one object that QML's singleton lookup can find; set for the lifetime of the Console.
Console *presentConsole = nullptr;

} // namespace

struct Console::Models
{
    explicit Models(Console &console)
        : drills(shell, console),
          settings(shell, console),
          firstRun(shell, console),
          palette(shell, console)
    {
        plan.follow(*console.preferences());
    }
    ShellModel shell;
    OverviewModel overview{shell};
    ServiceModel service{shell};
    GuideModel guide{shell};
    PlanModel plan{shell};
    RunModel run{shell};
    IncidentModel incident{shell};
    DrillsModel drills;
    RunbooksModel runbooks{shell};
    AuditModel audit{shell};
    SettingsModel settings;
    FirstRunModel firstRun;
    PaletteModel palette;
    WarRoomModel warRoom{shell};
};

Console::Console(const QString &preferences)
    : m_preferences(preferences), m_models(std::make_unique<Models>(*this))
{
    Q_ASSERT(!presentConsole);
    presentConsole = this;
}

Console::~Console()
{
    presentConsole = nullptr;
}

Console *ConsoleForQml::create(QQmlEngine *, QJSEngine *)
{
    Q_ASSERT(presentConsole);
    QJSEngine::setObjectOwnership(presentConsole, QJSEngine::CppOwnership);
    return presentConsole;
}

void Console::show(std::shared_ptr<Session> live, DrillSessions drillSessions)
{
    if (m_present)
        endDrill();
    // Behind the models' backs until they follow the new one.
    const std::shared_ptr<Session> old = std::exchange(m_live, std::move(live));
    m_drillSessions = std::move(drillSessions);
    attach(m_live);
    m_live->start();
    if (!std::exchange(m_isReady, true))
        Q_EMIT becameReady();
}

void Console::retranslate()
{
    if (m_present)
        attach(m_present);
}

Expected<OpenedWorkspace> Console::open(const QString &folder)
{
    if (!m_opener)
        return failure(ErrorKind::Invalid, u"This console can't open another workspace."_s);
    using execution::RunPhase;
    const RunPhase phase = m_live->runner().view().phase;
    if (phase != RunPhase::Idle && phase != RunPhase::Finished)
        return failure(ErrorKind::Conflict,
            u"A run is under way in %1."_s.arg(m_live->workspace().name), u"It goes on."_s,
            u"Wait until it has ended, then open another workspace."_s);
    return m_opener(folder);
}

bool Console::isOpen(const QString &folder) const
{
    const auto lies = [&](const std::shared_ptr<Session> &session) {
        return session && QFileInfo(session->workspace().path) == QFileInfo(folder);
    };
    return !folder.isEmpty() && (lies(m_live) || lies(m_home.live));
}

Status Console::openWorkspace(const QString &folder)
{
    // A session has its record for itself alone: to read a workspace anew, it is closed first.
    if (isOpen(folder)) {
        if (const Status closed = openWorkspace(QString()); !closed)
            return closed;
    }
    auto opened = open(folder);
    if (!opened)
        return std::unexpected(opened.error());
    m_drills = 0;
    m_practising = false;
    show(std::move(opened->live), std::move(opened->drills));
    m_home = {};
    m_preferences.rememberWorkspace(folder);
    return {};
}

Status Console::visit(const QString &folder)
{
    auto opened = open(folder);
    if (!opened)
        return std::unexpected(opened.error());
    m_drills = 0;
    m_practising = false;
    if (!isVisiting())
        m_home = {m_live, m_drillSessions};
    show(std::move(opened->live), std::move(opened->drills));
    return {};
}

Status Console::practise(const QString &folder, const QString &drill)
{
    if (const Status visited = visit(folder); !visited)
        return visited;
    m_practising = true;
    const Scenario *scenario = m_live->workspace().drill(drill);
    const Status entered = scenario
                               ? enterDrill(*scenario)
                               : failure(ErrorKind::NotFound,
                                     u"There is no drill called %1 in %2."_s.arg(drill, folder));
    if (!entered)
        comeBack();
    return entered;
}

void Console::comeBack()
{
    if (!isVisiting())
        return;
    endDrill();
    m_practising = false;
    m_drills = 0;
    const OpenedWorkspace visited{
        std::exchange(m_live, m_home.live), std::exchange(m_drillSessions, m_home.drills)};
    m_home = {};
    attach(m_live);
}

Status Console::enterDrill(const Scenario &scenario)
{
    auto session = m_drillSessions(scenario, nextDrillName());
    if (!session)
        return std::unexpected(session.error());
    endDrill();
    attach(*session);
    m_present->start();
    m_models->drills.follow();
    return {};
}

QString Console::nextDrillName()
{
    // The record learns of a drill a moment after it was entered; two in a row must not share a folder.
    m_drills = std::max(m_drills, drillsIn(m_live->record())) + 1;
    return u"DRILL-%1"_s.arg(m_drills, 3, 10, QChar(u'0'));
}

void Console::endDrill()
{
    if (drill::DrillDirector *director = m_present->director())
        director->stop();
}

void Console::leaveDrill()
{
    if (m_present == m_live)
        return;
    if (m_practising) {
        comeBack();
        m_models->shell.open(u"overview"_s);
        return;
    }
    endDrill();
    attach(m_live);
}

void Console::attach(std::shared_ptr<Session> session)
{
    // The old session must outlive the models' connections to it.
    const std::shared_ptr<Session> old = std::exchange(m_present, session);
    m_models->shell.attach(session);
    const QList<PlaceModel *> places{&m_models->overview, &m_models->service, &m_models->guide,
        &m_models->plan, &m_models->run, &m_models->incident, &m_models->drills,
        &m_models->runbooks, &m_models->audit, &m_models->settings, &m_models->firstRun,
        &m_models->palette, &m_models->warRoom};
    for (PlaceModel *place : places)
        place->attach(session);
}

ShellModel *Console::shell() const
{
    return &m_models->shell;
}
OverviewModel *Console::overview() const
{
    return &m_models->overview;
}
ServiceModel *Console::service() const
{
    return &m_models->service;
}
GuideModel *Console::guide() const
{
    return &m_models->guide;
}
PlanModel *Console::plan() const
{
    return &m_models->plan;
}
RunModel *Console::run() const
{
    return &m_models->run;
}
IncidentModel *Console::incident() const
{
    return &m_models->incident;
}
DrillsModel *Console::drills() const
{
    return &m_models->drills;
}
RunbooksModel *Console::runbooks() const
{
    return &m_models->runbooks;
}
AuditModel *Console::audit() const
{
    return &m_models->audit;
}
SettingsModel *Console::settings() const
{
    return &m_models->settings;
}
FirstRunModel *Console::firstRun() const
{
    return &m_models->firstRun;
}
PaletteModel *Console::palette() const
{
    return &m_models->palette;
}
WarRoomModel *Console::warRoom() const
{
    return &m_models->warRoom;
}

} // namespace breakglass::console
