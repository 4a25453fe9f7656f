// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition.h"
#include "app/playclocks.h"
#include "console/situation.h"
#include "planning/planner.h"
#include "support/eventually.h"
#include "workspace/load.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass {

namespace {

QStringList bundledWorkspaces()
{
    const QDir folder(QStringLiteral(BG_SOURCE_DIR "/resources/workspaces"));
    QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([&](const QString &name) {
        return !QFile::exists(folder.filePath(name + u"/breakglass.yaml"_s));
    });
    return names;
}

QString folderOf(const QString &workspace)
{
    return QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/") + workspace;
}

void addWorkspaces()
{
    QTest::addColumn<QString>("workspace");
    for (const QString &name : bundledWorkspaces())
        QTest::newRow(qPrintable(name)) << name;
}

void addDrills()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("drill");
    for (const QString &name : bundledWorkspaces()) {
        const workspace::Loaded loaded = workspace::load(folderOf(name));
        for (const Scenario &drill : loaded.workspace.drills)
            QTest::newRow(qPrintable(name + u": "_s + drill.title)) << name << drill.id;
    }
}

/// A bundled workspace and one of its drills, on a clock that moves as fast as it can.
class Practice
{
public:
    explicit Practice(const QString &workspace)
    {
        m_line.workspace = folderOf(workspace);
        m_line.state = m_state.path();
        m_line.person = u"Marta Kowalski"_s;
        m_live = app::openLive(m_line, m_clocks.makeLive());
    }
    [[nodiscard]] QString problem() const { return m_live ? QString() : m_live.error().sentence(); }
    [[nodiscard]] console::Session &live() const { return **m_live; }
    [[nodiscard]] Expected<std::shared_ptr<console::Session>> begin(const QString &drill)
    {
        const Scenario *scenario = live().workspace().drill(drill);
        const auto open = app::drillSessions(live(), m_line.state, m_clocks.drillClocks());
        auto session = open(*scenario, drill);
        if (session)
            (*session)->start();
        return session;
    }
    [[nodiscard]] bool pass(Milliseconds limit, const std::function<bool()> &holds) const
    {
        return m_clocks.runUntil(holds, limit);
    }
    /// What waits for the disk waits in real time, however fast the clock runs meanwhile.
    [[nodiscard]] bool passPatiently(const std::function<bool()> &holds) const
    {
        return support::eventually([&] { return m_clocks.runUntil(holds, 3s); });
    }

private:
    QTemporaryDir m_state;
    app::PlayClocks m_clocks;
    app::CommandLine m_line;
    Expected<std::shared_ptr<console::Session>> m_live;
};

bool isAt(console::Session &session, const TargetId &target, HealthLevel level)
{
    const health::TargetView *view = session.fleet().view(target);
    return view && view->level == level;
}

/// What is known of a target that did not become what was waited for.
QString storyOf(console::Session &session, const TargetId &target)
{
    const health::TargetView *view = session.fleet().view(target);
    if (!view)
        return u"It is not watched."_s;
    const QString unreachable = view->unreachable ? view->unreachable->sentence() : QString();
    const QString state = view->state ? u"%1 of %2 ready, rev %3"_s.arg(view->state->ready)
                                            .arg(view->state->wanted)
                                            .arg(view->state->currentRevision)
                                      : u"never seen"_s;
    return QStringList{healthWord(view->level), state, unreachable}.join(u"; "_s);
}

/// A way back as somebody at the console would have it: judged, planned and checked.
struct Way
{
    Fit fit = Fit::DoesNotFit;
    Expected<Plan> plan = std::unexpected(Error{});
    QList<Preflight> preflights;
    QString reason;

    [[nodiscard]] bool isOpen() const
    {
        return fit != Fit::DoesNotFit && plan && planning::mayConfirm(preflights);
    }
    [[nodiscard]] QString obstacles() const
    {
        QStringList texts{reason};
        if (!plan)
            texts += plan.error().sentence();
        for (const Preflight &one : preflights)
            if (one.result == PreflightResult::Fail || one.result == PreflightResult::Waiting)
                texts += one.detail;
        return texts.join(u" | "_s);
    }
};

void planWay(Way &way, console::Session &session, const planning::RankedStrategy &ranked,
    const planning::Situation &situation)
{
    Intent intent;
    intent.strategy = ranked.strategy.id;
    intent.target = situation.state.target;
    intent.toRevision = ranked.toRevision;
    if (ranked.strategy.needsInput)
        intent.input = u"feedc0de"_s.repeated(5);
    intent.reason = u"Practising every drill."_s;
    intent.incident = session.desk().state().incident.id;
    way.fit = ranked.fit;
    way.reason = ranked.reason;
    way.plan = planning::makePlan(intent, session.desk().nextPlanId(), session.workspace(),
        *session.backends().value(intent.target), situation);
    if (!way.plan)
        return;
    planning::PreflightInput input{.plan = &*way.plan,
        .workspace = &session.workspace(),
        .situation = situation,
        .incident = session.desk().state().incident,
        .approvals = {},
        .runInFlight = {}};
    way.preflights = planning::checkPreflights(input);
}

Way wayBack(console::Session &session, const TargetId &target, const QString &strategy)
{
    Way way;
    auto situation = console::situationOf(session, target);
    if (!situation)
        return way;
    situation->fixWritten = session.workspace().strategy(strategy)->needsInput;
    const QStringList actions = session.backends().value(target)->capabilities().actions;
    for (const planning::RankedStrategy &ranked :
        planning::rank(session.workspace().strategies, *situation, actions))
        if (ranked.strategy.id == strategy)
            planWay(way, session, ranked, *situation);
    return way;
}

Status declare(console::Session &session)
{
    const Scenario &scenario = *session.scenario();
    const QList<TargetId> targets{scenario.target};
    const auto declared =
        QCoro::waitFor(session.desk().declare(scenario.incidentTitle, scenario.severity, targets));
    return declared ? Status() : std::unexpected(declared.error());
}

/// From the plan to the run, as the desk and the runner want it.
Status begin(console::Session &session, const Way &way)
{
    const Plan plan = *way.plan;
    const auto proposed = QCoro::waitFor(session.desk().propose(plan));
    if (!proposed)
        return std::unexpected(proposed.error());
    execution::Confirmation confirmation;
    confirmation.typedPhrase = plan.typedPhrase;
    confirmation.reason = plan.intent.reason;
    confirmation.incident = plan.intent.incident;
    confirmation.person = session.desk().person();
    confirmation.planHash = plan.hash();
    const TargetState observed = *session.fleet().view(plan.intent.target)->state;
    const auto confirmed = execution::confirm(plan, confirmation, {}, way.preflights, observed);
    if (!confirmed)
        return std::unexpected(confirmed.error());
    const auto started = QCoro::waitFor(session.runner().start(*confirmed));
    return started ? Status() : std::unexpected(started.error());
}

} // namespace

/// Every workspace that comes with Breakglass, and every drill in it: it opens, it goes wrong as its file says, and
/// what the file calls right can be planned, confirmed and run until the target is well.
class TestBundledDrills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workspaceIsComplete_data() { addWorkspaces(); }
    void workspaceIsComplete();
    void everyTargetAnswers_data() { addWorkspaces(); }
    void everyTargetAnswers();
    void goesWrongAndOffersTheWayBack_data() { addDrills(); }
    void goesWrongAndOffersTheWayBack();
    void rightStrategyHeals_data() { addDrills(); }
    void rightStrategyHeals();
};

void TestBundledDrills::workspaceIsComplete()
{
    QFETCH(QString, workspace);
    const workspace::Loaded loaded = workspace::load(folderOf(workspace));
    QStringList findings;
    for (const workspace::Finding &finding : loaded.findings)
        findings.append(finding.toText());
    QCOMPARE(findings, QStringList());
    const Workspace &it = loaded.workspace;
    QCOMPARE(it.name, workspace);
    QVERIFY(!it.drills.isEmpty() && !it.people.isEmpty() && !it.escalation.isEmpty());
    for (const QString &title : {u"Initial alert"_s, u"Progress update"_s, u"Resolution"_s}) {
        const auto count = std::ranges::count(it.templates, title, &MessageTemplate::title);
        QVERIFY2(count >= 2, qPrintable(title + u" is needed inside and outside."_s));
    }
    for (const TargetSetup &target : it.targets) {
        const Runbook *runbook = it.runbook(target.runbook);
        QVERIFY2(runbook && !runbook->tree.isEmpty() && !runbook->phases.isEmpty(),
            qPrintable(target.id.key()));
    }
}

void TestBundledDrills::everyTargetAnswers()
{
    QFETCH(QString, workspace);
    Practice practice(workspace);
    QVERIFY2(practice.problem().isEmpty(), qPrintable(practice.problem()));
    health::Fleet &fleet = practice.live().fleet();
    practice.live().start();
    for (const TargetId &target : fleet.targets()) {
        const bool answered = practice.pass(1min, [&] {
            const health::TargetView *view = fleet.view(target);
            return view->state && view->history && view->level != HealthLevel::NoData;
        });
        QVERIFY2(answered, qPrintable(target.key()));
    }
}

void TestBundledDrills::goesWrongAndOffersTheWayBack()
{
    QFETCH(QString, workspace);
    QFETCH(QString, drill);
    Practice practice(workspace);
    QVERIFY2(practice.problem().isEmpty(), qPrintable(practice.problem()));
    const auto opened = practice.begin(drill);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    console::Session &session = **opened;
    const Scenario &scenario = *session.scenario();
    QStringList refusals;
    connect(session.director(), &drill::DrillDirector::refused, this,
        [&](const Inject &inject, const Error &error) {
            refusals.append(inject.id + u": "_s + error.sentence());
        });
    const Status declared = declare(session);
    QVERIFY2(declared, declared ? "" : qPrintable(declared.error().sentence()));

    QVERIFY2(practice.pass(scenario.limit,
                 [&] { return isAt(session, scenario.target, HealthLevel::Unhealthy); }),
        qPrintable(storyOf(session, scenario.target)));
    for (const QString &strategy : scenario.correctStrategies) {
        const auto isOpen = [&] { return wayBack(session, scenario.target, strategy).isOpen(); };
        const Milliseconds left = scenario.limit - session.director()->elapsed();
        const QString why = strategy + u": "_s;
        QVERIFY2(practice.pass(left, isOpen),
            qPrintable(why + wayBack(session, scenario.target, strategy).obstacles()));
    }
    static_cast<void>(practice.pass(
        scenario.limit, [&] { return session.director()->elapsed() >= scenario.limit; }));
    QCOMPARE(refusals, QStringList());
    QCOMPARE(session.director()->happened().size(), scenario.injects.size());
}

void TestBundledDrills::rightStrategyHeals()
{
    QFETCH(QString, workspace);
    QFETCH(QString, drill);
    Practice practice(workspace);
    QVERIFY2(practice.problem().isEmpty(), qPrintable(practice.problem()));
    const auto opened = practice.begin(drill);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
    console::Session &session = **opened;
    const TargetId target = session.scenario()->target;
    const QString right = session.scenario()->correctStrategies.first();
    QVERIFY(declare(session));
    QVERIFY(practice.pass(
        session.scenario()->limit, [&] { return isAt(session, target, HealthLevel::Unhealthy); }));

    const qsizetype injects = session.scenario()->injects.size();
    QVERIFY(practice.pass(session.scenario()->limit,
        [&] { return session.director()->happened().size() == injects; }));

    const execution::RunView &run = session.runner().view();
    bool succeeded = false;
    // A drill may let the first attempt fail; then it is planned again.
    for (int attempt = 0; attempt < 3 && !succeeded; ++attempt) {
        Way way;
        QVERIFY2(practice.passPatiently([&] {
            way = wayBack(session, target, right);
            return way.isOpen();
        }),
            qPrintable(way.obstacles()));
        const Status begun = begin(session, way);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().sentence()));
        QVERIFY(practice.passPatiently([&] { return run.phase == execution::RunPhase::Finished; }));
        succeeded = run.result == events::RunResult::Succeeded;
    }
    QVERIFY(succeeded);
    QVERIFY(practice.passPatiently([&] { return isAt(session, target, HealthLevel::Healthy); }));
}

} // namespace breakglass

QTEST_GUILESS_MAIN(breakglass::TestBundledDrills)
#include "tst_bundleddrills.moc"
