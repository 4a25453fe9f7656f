// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "support/helmhouse.h"

#include "execution/confirm.h"
#include "execution/runner.h"
#include "health/fleet.h"
#include "planning/planner.h"
#include "record/record.h"

#include <QCoroTask>

using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::support;
using events::RunResult;
using execution::RunPhase;

namespace {

Strategy strategyOf(const QString &id, const QString &title, const QString &action)
{
    Strategy strategy;
    strategy.id = id;
    strategy.title = title;
    strategy.action = action;
    return strategy;
}

/// A console without its screen over a release of the real helm: what is planned is confirmed, recorded and run.
class HelmRun : public HelmHouse
{
public:
    explicit HelmRun(const QString &helm) : HelmHouse(helm)
    {
        setup.gate.hold = 0ms;
        setup.gate.samples = 1;
        setup.gate.limits = {
            {.signal = Signal::ReadyReplicas, .limit = 2, .above = false, .samples = 1}};
        workspace.environments = {{u"production"_s, EnvironmentKind::Production, {}}};
        workspace.services = {{u"shop"_s, {}, {}}};
        workspace.targets = {setup};
        workspace.strategies = {strategyOf(u"roll-back"_s, u"Helm rollback"_s, u"rollback"_s),
            strategyOf(u"free"_s, u"Free the release"_s, u"unlock"_s)};
        // As the guide knows it: it is for what somebody holds.
        workspace.strategies.last().needs = {Fact::LockHeld};
        if (auto opened = record::Record::open(m_folder.filePath(u"record.db"_s)))
            record = std::move(*opened);
        fleet = std::make_unique<health::Fleet>(
            workspace, backends::Backends{{setup.id, backend.get()}}, live.clock, nullptr);
        runner = std::make_unique<execution::Runner>(*record, *fleet, live.clock,
            execution::Hands{http.get(), process.get(), nullptr}, m_folder.filePath(u"journal"_s));
        fleet->start();
    }
    [[nodiscard]] Expected<planning::Situation> look()
    {
        const auto state = QCoro::waitFor(fleet->look(setup.id));
        const auto history = QCoro::waitFor(fleet->lookHistory(setup.id));
        if (!state || !history)
            return std::unexpected(state ? history.error() : state.error());
        planning::Situation situation;
        situation.state = *state;
        situation.history = *history;
        situation.now = live.clock.now();
        return situation;
    }
    [[nodiscard]] Expected<Plan> plan(const QString &strategy)
    {
        const auto situation = look();
        if (!situation)
            return std::unexpected(situation.error());
        const Revision *back = planning::rollbackTarget(*situation);
        return planning::makePlan({strategy, setup.id, back ? back->id : QString(), {},
                                      u"it ends again and again"_s, u"INCIDENT-7"_s},
            u"PLAN-0001"_s, workspace, *backend, *situation);
    }
    /// Confirms the plan as it is, and runs it to its end.
    [[nodiscard]] QString run(const Plan &plan)
    {
        const execution::Confirmation confirmation{plan.typedPhrase,
            u"errors since the last release"_s, u"INCIDENT-7"_s, u"Marta Kowalski"_s, plan.hash(),
            execution::Confirmation::Method::Held};
        const auto situation = look();
        if (!situation)
            return situation.error().sentence();
        auto confirmed = execution::confirm(
            plan, confirmation, {}, preflights(plan, *situation), situation->state);
        if (!confirmed)
            return confirmed.error().sentence();
        const auto started = QCoro::waitFor(runner->start(*confirmed));
        if (!started)
            return started.error().sentence();
        const bool isOver = QTest::qWaitFor(
            [this] {
                const RunPhase phase = runner->view().phase;
                return phase == RunPhase::Finished || phase == RunPhase::NeedsPerson;
            },
            longestRun);
        if (isOver && runner->view().result == RunResult::Succeeded)
            return {};
        QString story = runner->view().detail;
        for (const execution::LogLine &line : runner->log())
            story += u'\n' + line.text;
        return story;
    }
    /// As the console looks at a plan before it is confirmed.
    [[nodiscard]] QList<Preflight> preflights(
        const Plan &plan, const planning::Situation &situation) const
    {
        Incident incident;
        incident.id = u"INCIDENT-7"_s;
        incident.targets = {setup.id};
        incident.declaredAt = live.clock.now();
        planning::PreflightInput input;
        input.plan = &plan;
        input.workspace = &workspace;
        input.situation = situation;
        input.incident = incident;
        return planning::checkPreflights(input);
    }
    /// The acts in the record, each found before its outcome; empty where one came too late.
    [[nodiscard]] QStringList actsInOrder() const
    {
        QStringList acts;
        QStringList begun;
        for (const Entry &entry : record->entries()) {
            if (const auto *intended = std::get_if<events::StepIntended>(&entry.event.payload)) {
                begun.append(intended->step);
                acts.append(intended->act);
            } else if (const auto *finished =
                           std::get_if<events::StepFinished>(&entry.event.payload)) {
                if (!begun.contains(finished->step))
                    return {};
            }
        }
        return acts;
    }

    Workspace workspace;
    std::unique_ptr<record::Record> record;
    std::unique_ptr<health::Fleet> fleet;
    std::unique_ptr<execution::Runner> runner;

private:
    QTemporaryDir m_folder;
};

} // namespace

/// What goes wrong with releases of Helm, and the whole way back from it: the real helm, 3 and 4.
class HelmRollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesACrashLoopBack_data() { addHelms(); }
    void takesACrashLoopBack();
    void freesWhatIsStuck_data() { addHelms(); }
    void freesWhatIsStuck();

private:
    std::optional<HelmRun> m_run;
};

void HelmRollbackTest::init()
{
    QFETCH(const QString, tool);
    BG_FETCH_HELM(helm, tool);
    m_run.emplace(helm);
    QVERIFY(m_run->backend);
    QVERIFY(m_run->record);
    QCOMPARE(m_run->upgrade(u"1.0"_s).exitCode, 0);
    QCOMPARE(m_run->upgrade(u"1.1"_s).exitCode, 0);
}

void HelmRollbackTest::takesACrashLoopBack()
{
    QVERIFY(m_run->upgrade(u"1.2-crash"_s, u"2s"_s).exitCode != 0);
    const auto broken = m_run->look();
    QVERIFY2(broken, broken ? "" : qPrintable(broken.error().sentence()));
    QCOMPARE(broken->state.currentRevision, u"3"_s);
    QVERIFY(!broken->state.isSettled());
    // The pod is made again and again; what keeps it from staying is said of it.
    QVERIFY(eventually([this] {
        const auto seen = m_run->look();
        return seen && std::ranges::contains(seen->state.instances,
                           u"It ends again and again after it starts"_s, &Instance::reason);
    }));
    QCOMPARE(broken->history.find(u"3"_s)->status, RevisionStatus::Failed);

    const auto plan = m_run->plan(u"roll-back"_s);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    QCOMPARE(plan->intent.toRevision, u"2"_s);
    QCOMPARE(m_run->run(*plan), QString());

    QCOMPARE(m_run->image(), u"registry.example.com/shop:1.1"_s);
    const auto well = m_run->look();
    QVERIFY(well && well->state.isSettled());
    QCOMPARE(well->state.currentRevision, u"4"_s);
    QCOMPARE(well->history.revisions.constFirst().copyOf, u"2"_s);
    const QStringList acts = m_run->actsInOrder();
    const auto isRollback = [](const QString &act) { return act.contains(u"rollback shop 2 "); };
    QVERIFY2(std::ranges::count_if(acts, isRollback) == 1, qPrintable(acts.join(u'\n')));
}

// Whoever wrote revision 2 is gone. Helm refuses everything until the release is freed.
void HelmRollbackTest::freesWhatIsStuck()
{
    m_run->leaveHanging(2);
    QVERIFY(m_run->upgrade(u"1.4"_s).errors.contains(u"another operation"_s));
    const auto refused = m_run->plan(u"roll-back"_s);
    QVERIFY(!refused);
    QVERIFY2(
        refused.error().sentence().contains(u"pending"), qPrintable(refused.error().sentence()));

    QVERIFY(eventually([this] { return m_run->plan(u"free"_s).has_value(); }));
    const auto plan = m_run->plan(u"free"_s);
    QCOMPARE(m_run->run(*plan), QString());

    QCOMPARE(m_run->image(), u"registry.example.com/shop:1.0"_s);
    const auto freed = m_run->look();
    QVERIFY(freed && freed->state.isSettled());
    QCOMPARE(freed->history.find(u"2"_s)->status, RevisionStatus::Failed);
    QCOMPARE(m_run->upgrade(u"1.4"_s).exitCode, 0);
}

QTEST_GUILESS_MAIN(HelmRollbackTest)
#include "tst_helmrollback.moc"
