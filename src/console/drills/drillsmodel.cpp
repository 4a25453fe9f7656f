// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/drillsmodel.h"

#include "console/console.h"
#include "console/drills/drillreading.h"
#include "console/runbooks/runbooksmodel.h"
#include "console/sentences/sentences.h"
#include "io/files.h"
#include "io/worker.h"
#include "report/incidentreport.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr int barsOfTheTrend = 10;

QString incidentOf(const QList<Entry> &entries)
{
    QString incident;
    for (const Entry &entry : entries) {
        if (std::holds_alternative<events::IncidentDeclared>(entry.event.payload))
            incident = entry.event.incident;
    }
    return incident;
}

Status writeReport(const EndedDrill &ended, const QString &path)
{
    const QByteArray report = report::drillReport(
        ended.entries, incidentOf(ended.entries), ended.workspace, scoreMarkdown(ended));
    return io::writeFile(path, report);
}

QCoro::Task<Status> writeInWorker(EndedDrill ended, QString path)
{
    auto work = [ended = std::move(ended), path = std::move(path)] {
        return writeReport(ended, path);
    };
    co_return co_await io::inWorker(std::move(work));
}

int bestScore(const QList<Entry> &entries, const QString &drill)
{
    int best = -1;
    for (const Entry &entry : entries) {
        const auto *end = std::get_if<events::DrillFinished>(&entry.event.payload);
        if (end && end->drill == drill)
            best = std::max(best, end->score);
    }
    return best;
}

} // namespace

DrillsModel::DrillsModel(ShellModel &shell, Console &console)
    : PlaceModel(shell), m_console(console)
{
}

DrillsModel::~DrillsModel() = default;

void DrillsModel::attached()
{
    m_timer.reset();
    m_latestInject.clear();
    m_injects.setRows({});
    m_debriefOpen = false;
    connect(&m_console.live().record(), &record::Record::appended, sessionScope(),
        [this](const Entry &entry) {
            if (std::holds_alternative<events::DrillStarted>(entry.event.payload) ||
                std::holds_alternative<events::DrillFinished>(entry.event.payload))
                update();
        });
    update();
    Q_EMIT watched();
    Q_EMIT ticked();
}

void DrillsModel::follow()
{
    const Scenario &scenario = *session().scenario();
    perform(m_console.live().desk().note(
        events::DrillStarted{scenario.id, scenario.title, session().folder()}));
    m_hasDebrief = false;
    connect(
        session().director(), &drill::DrillDirector::over, sessionScope(), [this] { finish(); });
    connect(session().director(), &drill::DrillDirector::injected, sessionScope(),
        [this](const Inject &inject) { showInject(inject); });
    connect(&session().record(), &record::Record::appended, sessionScope(), [this] {
        if (isRunning())
            m_injects.setRows(injectRows(session().record().entries()));
    });
    const auto watch = [this] { Q_EMIT watched(); };
    connect(&session().fleet(), &health::Fleet::changed, sessionScope(), watch);
    connect(&session().fleet(), &health::Fleet::levelChanged, sessionScope(), watch);
    connect(&session().fleet(), &health::Fleet::sampled, sessionScope(), watch);
    m_timer = session().clock().every(1s, [this] { Q_EMIT ticked(); });
    update();
    Q_EMIT watched();
    Q_EMIT ticked();
}

void DrillsModel::update()
{
    const Session &live = m_console.live();
    const QList<Entry> &entries = m_console.live().record().entries();
    m_drills.setRows(drillRows(live.workspace(), entries));
    const QList<PastDrillRow> past = pastDrillRows(entries, live.workspace());
    m_trend.setRows(trendRows(past, barsOfTheTrend));
    m_past.setRows({past.crbegin(), past.crend()});
    m_practise.setRows(
        practiseRows(live.workspace(), entries, m_debrief.ended().debrief.scenario.id));
    m_chosen = std::clamp(m_chosen, 0, std::max(0, m_drills.count() - 1));
    Q_EMIT changed();
}

void DrillsModel::showInject(const Inject &inject)
{
    m_latestInject = inject.text;
    // In sight, the place says it itself.
    if (shell().place() != u"drills")
        shell().announce(inject.text);
    Q_EMIT changed();
}

EndedDrill DrillsModel::ended() const
{
    const QList<Entry> &entries = session().record().entries();
    EndedDrill ended;
    ended.name = QDir(session().folder()).dirName().toUpper();
    ended.person = session().desk().person();
    ended.folder = session().folder();
    ended.workspace = session().workspace();
    ended.entries = entries;
    ended.conduct = drill::conductOf(entries);
    ended.began = ended.conduct.began.value_or(session().clock().now());
    ended.debrief = drill::debrief(*scenario(), ended.workspace, entries);
    ended.bestBefore = bestScore(m_console.live().record().entries(), scenario()->id);
    return ended;
}

void DrillsModel::finish()
{
    m_timer.reset();
    EndedDrill over = ended();
    const events::DrillFinished finished = drill::drillFinished(over.debrief);
    perform(m_console.live().desk().note(finished));
    perform(session().desk().note(finished));
    shell().announce(tr("The drill is over: %1, %2.")
            .arg(scoreText(finished.score, finished.outOf),
                finished.passed ? tr("passed") : tr("not passed")));
    m_debrief.show(std::move(over));
    m_hasDebrief = true;
    m_exported.clear();
    Q_EMIT exportedChanged();
    update();
    shell().open(u"drills"_s);
}

QString DrillsModel::face() const
{
    if (isRunning())
        return u"running"_s;
    return m_hasDebrief && (isInDrill() || m_debriefOpen) ? u"debrief"_s : u"choose"_s;
}

bool DrillsModel::isInDrill() const
{
    return scenario() != nullptr;
}

bool DrillsModel::isRunning() const
{
    return hasSession() && session().director() && session().director()->isRunning();
}

void DrillsModel::choose(int drill)
{
    if (drill == m_chosen || drill < 0 || drill >= m_drills.count())
        return;
    m_chosen = drill;
    Q_EMIT changed();
}

double DrillsModel::trendTop() const
{
    double most = m_debrief.targetMinutes();
    for (const PastDrillRow &row : m_trend.rows())
        most = std::max(most, row.minutes);
    return std::max(5.0, std::ceil(most * 1.1 / 5) * 5);
}

void DrillsModel::enter(const Scenario &scenario)
{
    if (const Status entered = m_console.enterDrill(scenario); !entered)
        shell().notify(entered.error());
}

void DrillsModel::start()
{
    if (isInDrill() || m_drills.rows().isEmpty())
        return;
    if (const Scenario *chosen =
            m_console.live().workspace().drill(m_drills.rows().at(m_chosen).drill))
        enter(*chosen);
}

void DrillsModel::runAgain()
{
    if (isRunning() || !m_hasDebrief)
        return;
    const Scenario again = m_debrief.ended().debrief.scenario;
    enter(again);
}

void DrillsModel::endDrill()
{
    m_console.endDrill();
}

void DrillsModel::leaveDrill()
{
    m_console.leaveDrill();
}

void DrillsModel::openDebrief()
{
    m_debriefOpen = m_hasDebrief;
    Q_EMIT changed();
}

void DrillsModel::closeDebrief()
{
    m_debriefOpen = false;
    Q_EMIT changed();
}

void DrillsModel::practiseDrill(int row)
{
    if (face() != u"debrief" || row < 0 || row >= m_practise.count())
        return;
    if (const Scenario *next = m_console.live().workspace().drill(m_practise.rows().at(row).drill))
        enter(*next);
}

void DrillsModel::openFinding(int row)
{
    const QList<FindingRow> &findings = m_debrief.shownFindings();
    if (row >= 0 && row < findings.size() && !findings.at(row).runbook.isEmpty())
        m_console.runbooks()->openAt(findings.at(row).runbook, findings.at(row).runbookLine);
}

void DrillsModel::exportReport()
{
    if (face() != u"debrief")
        return;
    const QString path = m_debrief.ended().folder + u"/report.md"_s;
    const QPointer<DrillsModel> model = this;
    writeInWorker(m_debrief.ended(), path).then([model, path](const Status &status) {
        if (model)
            model->showExported(path, status);
    });
}

void DrillsModel::showExported(const QString &path, const Status &status)
{
    m_exportFailed = !status;
    m_exported = status ? tr("The report is in %1.").arg(path) : translated(status.error());
    Q_EMIT exportedChanged();
}

} // namespace breakglass::console
