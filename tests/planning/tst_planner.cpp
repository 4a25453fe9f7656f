// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "exampleworld.h"
#include "planning/planner.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::planning;
using namespace breakglass::examples;

namespace {

/// All that a plan is made from.
struct Order
{
    Intent intent{
        u"helm-rollback"_s, consoleInUs, u"41"_s, {}, u"Errors after rev 42"_s, u"INCIDENT-123"_s};
    Workspace workspace = exampleWorkspace();
    ScriptedBackend backend;
    Situation situation = badDeployment();
    [[nodiscard]] Expected<Plan> plan() const
    {
        return makePlan(intent, u"PLAN-0087"_s, workspace, backend, situation);
    }
};

using Change = void (*)(Order &);

QString rowOf(const Plan &plan, const QString &title)
{
    for (const auto &[name, text] : plan.blast.rows) {
        if (name == title)
            return text;
    }
    return {};
}

void forward(Order &order, const QString &input)
{
    order.intent.strategy = u"forward"_s;
    order.intent.toRevision.clear();
    order.intent.input = input;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRollbackIsPlanned();
    void messagesSayWhatHappensWhere();
    void aReasonEndsWithOneStop();
    void theGateComesFromTheTarget();
    void aForwardDeployIsPlanned();
    void aPinIsEndedWithoutARevision();
    void planningIsPure();
    void protection();
    void anOperationInFlightIsLeftToThePreflights();
    void refusals_data();
    void refusals();
    void blastRadius_data();
    void blastRadius();
};

void PlannerTest::aRollbackIsPlanned()
{
    const Expected<Plan> plan = Order().plan();
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence()));
    QCOMPARE(plan->title, u"Helm rollback, rev 42 → 41"_s);
    QCOMPARE(plan->id, u"PLAN-0087"_s);
    QCOMPARE(plan->intent, Order().intent);
    QCOMPARE(plan->fromRevision, u"42"_s);
    QCOMPARE(plan->fingerprint, u"42/4/6"_s);
    QCOMPARE(plan->expected, (DurationRange{2min, 5min}));
    QCOMPARE(plan->typedPhrase, u"ROLLBACK"_s);
    QCOMPARE(plan->approvalsNeeded, 2);
    QStringList outline;
    for (const Step &step : plan->steps)
        outline += u"%1 %2: %3"_s.arg(step.id, actKind(step.act), step.title);
    QCOMPARE(outline,
        (QStringList{u"s1 Message: Announce the start"_s, u"s2 Manual: Roll back to rev 41"_s,
            u"s3 Gate: Hold the health gate"_s, u"s4 Message: Report completion"_s}));
    for (const Step &step : plan->steps)
        QCOMPARE(step.target, consoleInUs);
}

void PlannerTest::messagesSayWhatHappensWhere()
{
    const Plan plan = *Order().plan();
    const Message first = std::get<Message>(plan.steps.first().act);
    QCOMPARE(first.audience, u"internal"_s);
    QCOMPARE(first.text,
        u"Helm rollback, rev 42 → 41 begins on checkr-console in production_us. Expected 2–5 min. "
        "Reason: Errors after rev 42. INCIDENT-123."_s);
    QCOMPARE(std::get<Message>(plan.steps.last().act).text,
        u"Helm rollback, rev 42 → 41 is done on checkr-console in production_us. "
        "The health gate held."_s);
}

// A reason may come as a whole sentence.
void PlannerTest::aReasonEndsWithOneStop()
{
    Order order;
    order.intent.reason += u'.';
    const QString text = std::get<Message>(order.plan()->steps.first().act).text;
    QVERIFY2(text.contains(u"Reason: Errors after rev 42. INCIDENT-123."_s), qPrintable(text));
}

void PlannerTest::theGateComesFromTheTarget()
{
    Order order;
    const Step gate = order.plan()->steps.at(2);
    QCOMPARE(std::get<Gate>(gate.act).rule, order.workspace.targets[0].gate);
    QVERIFY(gate.timeout > order.workspace.targets[0].gate.hold);
    order.workspace.targets[0].gate.limits.clear();
    QCOMPARE(std::get<Gate>(order.plan()->steps.at(2).act).rule.limits, standardTriggers());
    order.workspace.targets[0].triggers = {Threshold{Signal::LatencyP95, 300, true, 2}};
    QCOMPARE(std::get<Gate>(order.plan()->steps.at(2).act).rule.limits,
        order.workspace.targets[0].triggers);
}

void PlannerTest::aForwardDeployIsPlanned()
{
    Order order;
    forward(order, u"9ab12cd3"_s);
    const Expected<Plan> plan = order.plan();
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence()));
    QCOMPARE(plan->title, u"Emergency forward deploy, rev 42 → 9ab12cd3"_s);
}

void PlannerTest::aPinIsEndedWithoutARevision()
{
    Order order;
    Strategy unpin = strategy(u"unpin"_s, u"unpin-traffic"_s, {1min, 1min}, Risk::Low);
    order.workspace.strategies.append(unpin);
    order.backend.actions.append(unpin.action);
    order.intent.strategy = unpin.id;
    order.intent.toRevision.clear();
    const Expected<Plan> plan = order.plan();
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence()));
    QCOMPARE(plan->title, u"unpin, rev 42"_s);
    QCOMPARE(rowOf(*plan, u"Data"_s), u"No schema or data change"_s);
    const PreflightInput input{
        .plan = &*plan, .workspace = &order.workspace, .situation = order.situation};
    const QList<Preflight> preflights = checkPreflights(input);
    for (const QString &id : {u"target-exists"_s, u"was-healthy"_s, u"schema-risk"_s}) {
        const auto found = std::ranges::find(preflights, id, &Preflight::id);
        QVERIFY2(found->result == PreflightResult::Pass, qPrintable(found->detail));
    }
}

void PlannerTest::planningIsPure()
{
    QCOMPARE(*Order().plan(), *Order().plan());
    QCOMPARE(Order().plan()->hash(), Order().plan()->hash());
}

void PlannerTest::protection()
{
    Order order;
    order.workspace.environments[0].protection = {};
    QCOMPARE(order.plan()->typedPhrase, u"production_us"_s);
    QCOMPARE(order.plan()->approvalsNeeded, 0);
}

void PlannerTest::anOperationInFlightIsLeftToThePreflights()
{
    Order order;
    order.situation.state.inFlight = Operation{u"Pipeline 88121 deploys"_s, {}, {}};
    order.intent.reason.clear();
    QVERIFY(order.plan());
}

void PlannerTest::refusals_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, Change change, const QString &what,
                         const QString &remedy) {
        QTest::newRow(name) << change << what << remedy;
    };
    const auto relative = [](const QString &word) {
        return u"\"%1\" is not a revision. Relative names can mean a failed release, and numbers "
               "count from the first release ever, not back from now."_s.arg(word);
    };
    const QString byNumber = u"Choose a revision by its number."_s;
    row(
        "0 is not the previous revision", [](Order &o) { o.intent.toRevision = u"0"_s; },
        relative(u"0"_s), byNumber);
    row(
        "previous is relative", [](Order &o) { o.intent.toRevision = u"Previous"_s; },
        relative(u"Previous"_s), byNumber);
    row(
        "latest is relative", [](Order &o) { o.intent.toRevision = u"latest"_s; },
        relative(u"latest"_s), byNumber);
    row(
        "last known good is relative", [](Order &o) { o.intent.toRevision = u"last_known_good"_s; },
        relative(u"last_known_good"_s), byNumber);
    row(
        "minus one is relative", [](Order &o) { o.intent.toRevision = u"-1"_s; }, relative(u"-1"_s),
        byNumber);
    row(
        "HEAD~1 is relative", [](Order &o) { o.intent.toRevision = u"HEAD~1"_s; },
        relative(u"HEAD~1"_s), byNumber);
    row(
        "1 is the first revision ever, not the one before",
        [](Order &o) { o.intent.toRevision = u"1"_s; },
        u"rev 1 is not in the history of checkr-console in production_us."_s,
        u"Choose a revision from the history."_s);
    row(
        "no revision", [](Order &o) { o.intent.toRevision.clear(); }, u"No revision is chosen."_s,
        byNumber);
    row(
        "the same revision", [](Order &o) { o.intent.toRevision = u"42"_s; },
        u"checkr-console in production_us already runs rev 42."_s, u"Choose an older revision."_s);
    row(
        "the image is gone",
        [](Order &o) {
            o.intent.toRevision = u"40"_s;
            o.situation.history.revisions[2].artifactAvailable = false;
        },
        u"Image gone. registry/checkr-console:c27e4f08 is not in the registry."_s,
        u"Choose rev 41 or newer."_s);
    row(
        "a workspace that is watched only", [](Order &o) { o.workspace.readOnly = true; },
        u"This workspace is watched only: its breakglass.yaml says read_only."_s,
        u"Take read_only out and add strategies when you are ready to act."_s);
    row(
        "no service", [](Order &o) { o.intent.target.service.clear(); }, u"No target is named."_s,
        u"Choose a service and an environment."_s);
    row(
        "no environment", [](Order &o) { o.intent.target.environment.clear(); },
        u"No target is named."_s, u"Choose a service and an environment."_s);
    row(
        "another workspace's target", [](Order &o) { o.intent.target.service = u"api"_s; },
        u"api@production_us is not in this workspace."_s, u"Choose a target of this workspace."_s);
    row(
        "an environment that is not declared", [](Order &o) { o.workspace.environments.clear(); },
        u"checkr-console@production_us is not in this workspace."_s,
        u"Choose a target of this workspace."_s);
    row(
        "an unknown strategy", [](Order &o) { o.intent.strategy = u"hope"_s; },
        u"Strategy \"hope\" is not in this workspace."_s,
        u"Choose a strategy of this workspace."_s);
    row(
        "the backend can't do it", [](Order &o) { o.backend.actions = {u"deploy"_s}; },
        u"Helm can't do \"rollback\"."_s, u"Choose another strategy."_s);
    row(
        "the state of another target",
        [](Order &o) { o.situation.state.target.service = u"api"_s; },
        u"checkr-console in production_us was not observed."_s, u"Look at the target again."_s);
    row(
        "nothing observed", [](Order &o) { o.situation.state.currentRevision.clear(); },
        u"checkr-console in production_us was not observed."_s, u"Look at the target again."_s);
    row(
        "a forward deploy of nothing", [](Order &o) { forward(o, u" "_s); },
        u"Nothing is named to go forward to: Commit."_s, u"Name it by its hash."_s);
    row(
        "a forward deploy of a branch", [](Order &o) { forward(o, u"main"_s); },
        u"\"main\" is not exact: tags and branches move."_s, u"Name it by its hash."_s);
    row(
        "a forward deploy of a moving tag", [](Order &o) { forward(o, u"registry/x:latest"_s); },
        u"\"registry/x:latest\" is not exact: tags and branches move."_s,
        u"Name it by its hash."_s);
    row(
        "the backend refuses",
        [](Order &o) { o.backend.answer = failure(ErrorKind::Unavailable, u"No cluster."_s); },
        u"No cluster."_s, QString());
    row(
        "the backend knows no step", [](Order &o) { o.backend.answer = QList<Step>(); },
        u"Helm rollback has no steps here."_s, u"Choose another strategy."_s);
    row(
        "a step on another target",
        [](Order &o) { o.backend.answer->first().target.environment = u"production_eu"_s; },
        u"Step \"Roll back to rev 41\" would touch checkr-console@production_eu."_s,
        u"Plan each target on its own."_s);
}

void PlannerTest::refusals()
{
    QFETCH(Change, change);
    Order order;
    change(order);
    const Expected<Plan> plan = order.plan();
    QVERIFY(!plan);
    QTEST(plan.error().what, "what");
    QTEST(plan.error().remedy, "remedy");
}

void PlannerTest::blastRadius_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Change change, const QString &title,
                         const QString &text) { QTest::newRow(name) << change << title << text; };
    const Change same = [](Order &) {};
    row("no request rate, no row", same, u"Traffic"_s, QString());
    row(
        "the request rate", [](Order &o) { o.situation.requestRate = 1340; }, u"Traffic"_s,
        u"1,340 req/min"_s);
    row("users lose the current change", same, u"Users lose"_s, u"Change of 42 (!4142)"_s);
    row(
        "users lose all changes in between", [](Order &o) { o.intent.toRevision = u"40"_s; },
        u"Users lose"_s, u"Change of 42 (!4142) and Change of 41 (!4141)"_s);
    row(
        "a copy brings no change of its own",
        [](Order &o) { o.situation.history.revisions[0].copyOf = u"40"_s; }, u"Users lose"_s,
        u"Nothing: rev 41 is newer"_s);
    row(
        "a copy of the target is the target",
        [](Order &o) { o.situation.history.revisions[0].copyOf = u"41"_s; }, u"Users lose"_s,
        u"Nothing: the same runs now"_s);
    row(
        "from a copy, what came after the original is lost already",
        [](Order &o) {
            o.situation.history.revisions[0].copyOf = u"41"_s;
            o.intent.toRevision = u"40"_s;
        },
        u"Users lose"_s, u"Change of 41 (!4141)"_s);
    row(
        "a copy of something that is gone",
        [](Order &o) { o.situation.history.revisions[0].copyOf = u"12"_s; }, u"Users lose"_s,
        u"Nothing that is known"_s);
    row(
        "a forward deploy takes nothing known", [](Order &o) { forward(o, u"9ab12cd3"_s); },
        u"Users lose"_s, u"Nothing that is known"_s);
    row("the schema stays as it is", same, u"Data"_s, u"No schema or data change"_s);
    row(
        "nobody knows the schema", [](Order &o) { forgetSchema(o.situation.history); }, u"Data"_s,
        u"Not known: nobody says whether migrations lie in between"_s);
    row(
        "an older program on a newer schema",
        [](Order &o) { o.situation.history.revisions[0].schemaVersion = u"20261112"_s; }, u"Data"_s,
        u"The schema stays at 20261112, rev 41 was made for 20261001"_s);
    row(
        "migrations are taken back", [](Order &o) { o.intent.strategy = u"migration"_s; },
        u"Data"_s, u"Migrations are taken back, data in what they added goes away"_s);
    row("the undo is ready", same, u"If it fails"_s,
        u"Stops at the step, the undo beside it is ready"_s);
    row(
        "no undo", [](Order &o) { o.backend.answer->first().undo.reset(); }, u"If it fails"_s,
        u"Stops at the step, a person decides"_s);
    row(
        "the strategy says how it is undone",
        [](Order &o) {
            o.backend.answer->first().undo.reset();
            o.workspace.strategies.last().undoNote = u"Deploy rev 42 again"_s;
        },
        u"If it fails"_s, u"Deploy rev 42 again"_s);
}

void PlannerTest::blastRadius()
{
    QFETCH(Change, change);
    QFETCH(QString, title);
    Order order;
    change(order);
    const Expected<Plan> plan = order.plan();
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().sentence()));
    QTEST(rowOf(*plan, title), "text");
    QCOMPARE(plan->blast.inTarget, u"6 instances restart"_s);
}

QTEST_APPLESS_MAIN(PlannerTest)
#include "tst_planner.moc"
