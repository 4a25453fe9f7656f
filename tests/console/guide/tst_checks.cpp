// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "guideexample.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::guidetest;

namespace {

/// The scene of the example, changed by one row of the table.
struct Changed
{
    incident::IncidentState state = inDecide();
    std::optional<planning::Situation> situation = badDeployment();
    HealthLevel level = HealthLevel::Unhealthy;
    execution::RunView run;
    QMap<Signal, double> measured{};
};
using Change = std::function<void(Changed &)>;

Change running(const QString &incident)
{
    return [incident](Changed &c) {
        c.run.run = u"RUN-0001"_s;
        c.run.plan.id = u"PLAN-0087"_s;
        c.run.plan.intent.incident = incident;
        c.run.phase = execution::RunPhase::Running;
    };
}

Change finished(events::RunResult result)
{
    return [result](Changed &c) {
        running(c.state.incident.id)(c);
        c.run.phase = execution::RunPhase::Finished;
        c.run.result = result;
        c.situation->state.ready = c.situation->state.wanted;
    };
}

Event by(const QString &incident, events::Payload payload)
{
    return {u"Marta Kowalski"_s, at(u"14:12:00"_s), incident, std::move(payload)};
}

Entry entryOf(events::Payload payload)
{
    Entry entry;
    entry.event = by(u"INCIDENT-1"_s, std::move(payload));
    return entry;
}

QStringList idsOf(const QList<DueTick> &due)
{
    QStringList ids;
    for (const DueTick &tick : due)
        ids.append(tick.item.id);
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksFind_data();
    void checksFind();
    void ticksAreDue_data();
    void ticksAreDue();
    void whatAPersonUntickedStaysSo();
    void anotherIncidentForgetsWhatWasUnticked();
};

void CheckTest::checksFind_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<QString>("contains");
    const auto row = [](const char *name, const QString &check, Change change, bool holds,
                         const QString &contains) {
        QTest::newRow(name) << check << std::move(change) << holds << contains;
    };
    const Change same = [](Changed &) {};
    row("a healthy revision exists", u"healthy-target"_s, same, true, u"rev 41"_s);
    row(
        "no revision before was healthy", u"healthy-target"_s,
        [](Changed &c) { c.situation->history.revisions[1].wasHealthy = false; }, false,
        u"No revision"_s);
    row(
        "a target that was never seen has no healthy revision", u"healthy-target"_s,
        [](Changed &c) { c.situation.reset(); }, false, u"not seen"_s);
    row("the image is there", u"artifact-available"_s, same, true, u"5d90ab13 is in"_s);
    row(
        "nobody has looked for the image", u"artifact-available"_s,
        [](Changed &c) { c.situation->history.revisions[1].artifactAvailable.reset(); }, false,
        u"Nobody looked"_s);
    row(
        "the image is gone, so nothing is left to go back to", u"artifact-available"_s,
        [](Changed &c) { c.situation->history.revisions[1].artifactAvailable = false; }, false,
        u"No healthy revision"_s);
    row("an incident is declared", u"incident-declared"_s, same, true,
        u"INCIDENT-1, declared at 14:07:00 by Marta Kowalski"_s);
    row(
        "a resolved incident is none", u"incident-declared"_s,
        [](Changed &c) { c.state.incident.resolvedAt = at(u"14:30:00"_s); }, false, u"No active"_s);
    row("no strategy is chosen", u"strategy-chosen"_s, same, false, u"Not chosen"_s);
    row(
        "the reason of the choice is the evidence", u"strategy-chosen"_s,
        [](Changed &c) {
            c.state.decision = incident::Decision{u"helm-rollback"_s, target,
                u"Revision 42 broke it"_s, u"Marta"_s, at(u"14:12:00"_s)};
        },
        true, u"Revision 42 broke it"_s);
    row("health is bad", u"health-recovered"_s, same, false, u"Unhealthy"_s);
    row(
        "no data never counts as healthy", u"health-recovered"_s,
        [](Changed &c) { c.level = HealthLevel::NoData; }, false, u"No data"_s);
    row("a rollout is not health", u"health-recovered"_s,
        [](Changed &c) { c.level = HealthLevel::RollingOut; }, false, {});
    row(
        "health is back", u"health-recovered"_s, [](Changed &c) { c.level = HealthLevel::Healthy; },
        true, u"Healthy"_s);
    row("the declaration alone is no message", u"update-sent"_s, same, false, u"No message"_s);
    row(
        "a message was sent", u"update-sent"_s,
        [](Changed &c) { c.state.incident.lastUpdateAt = at(u"14:10:00"_s); }, true,
        u"Sent at 14:10:00, 3 min after"_s);
    row("the declared targets", u"targets-named"_s, same, true,
        u"checkr-console in production_us"_s);
    row(
        "no target is named", u"targets-named"_s,
        [](Changed &c) { c.state.incident.targets.clear(); }, false, u"No target"_s);
    row("nothing is measured", u"measured"_s, same, false, u"Nothing is measured"_s);
    row(
        "errors and latency are measured", u"measured"_s,
        [](Changed &c) { c.measured = {{Signal::ErrorRate, 7.5}, {Signal::LatencyP95, 2600}}; },
        true, u"7.5 %"_s);
    row(
        "what was measured is too old", u"measured"_s,
        [](Changed &c) {
            c.measured = {{Signal::ErrorRate, 7.5}};
            c.level = HealthLevel::NoData;
        },
        false, u"Nothing is measured"_s);
    row("the releases of the last hour", u"changes-listed"_s, same, true, u"rev 42 at 14:02"_s);
    row(
        "nothing was released", u"changes-listed"_s,
        [](Changed &c) { c.situation->now += std::chrono::hours(30 * 24); }, true,
        u"Nothing was deployed"_s);
    row("nobody holds it", u"lock-free"_s, same, true, u"Nobody held it"_s);
    row(
        "somebody holds it", u"lock-free"_s,
        [](Changed &c) {
            c.situation->state.inFlight = Operation{u"Pipeline 88121 deploys"_s, {}, {}};
        },
        false, u"Pipeline 88121"_s);
    row("nothing was started", u"run-started"_s, same, false, u"Nothing"_s);
    row("a run is on", u"run-started"_s, running(u"INCIDENT-1"_s), true,
        u"RUN-0001 of PLAN-0087"_s);
    row("a run of another incident is none", u"run-started"_s, running(u"INCIDENT-7"_s), false,
        u"Nothing"_s);
    row("a run that is on has not succeeded", u"run-succeeded"_s, running(u"INCIDENT-1"_s), false,
        u"No run"_s);
    row("a run succeeded", u"run-succeeded"_s, finished(events::RunResult::Succeeded), true,
        u"RUN-0001 succeeded"_s);
    row("a run failed", u"run-succeeded"_s, finished(events::RunResult::Failed), false,
        u"No run"_s);
    row(
        "a run succeeded and the target moves again", u"run-succeeded"_s,
        [](Changed &c) {
            finished(events::RunResult::Succeeded)(c);
            c.situation->state.ready = 0;
        },
        false, u"not settled"_s);
    row("a check that does not exist finds nothing", u"coffee-brewed"_s, same, false, {});
    row("an item without a check is for a person", {}, same, false, {});
}

void CheckTest::checksFind()
{
    QFETCH(QString, check);
    QFETCH(Change, change);
    Changed changed;
    change(changed);
    const CheckFinding found = findByCheck(
        check, {changed.state, changed.situation, changed.level, &changed.run, changed.measured});
    QTEST(found.holds, "holds");
    QFETCH(QString, contains);
    QVERIFY2(found.text.contains(contains), qPrintable(found.text));
}

void CheckTest::ticksAreDue_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("due");
    const auto row = [](const char *name, Change change, const QStringList &due) {
        QTest::newRow(name) << std::move(change) << due;
    };
    row("checks of the phases so far", [](Changed &) {}, {u"assess.1"_s});
    row("nothing before the first phase", [](Changed &c) { c.state.phases.clear(); }, {});
    row("nothing without an incident", [](Changed &c) { c.state.incident = {}; }, {});
    row("nothing twice",
        [](Changed &c) { c.state.ticks.insert(u"assess.1"_s, {u"Breakglass"_s, {}, {}, true}); },
        {});
    row("nothing of a phase ahead", [](Changed &c) { c.level = HealthLevel::Healthy; },
        {u"assess.1"_s});
    row("its own, once a phase is entered",
        [](Changed &c) {
            c.level = HealthLevel::Healthy;
            c.state.phases.append({u"verify"_s, at(u"14:13:00"_s), {}});
        },
        {u"assess.1"_s, u"verify.1"_s});
    row("what recurs, at any time",
        [](Changed &c) { c.state.incident.lastUpdateAt = at(u"14:10:00"_s); },
        {u"assess.1"_s, u"communicate.1"_s});
}

void CheckTest::ticksAreDue()
{
    QFETCH(Change, change);
    Changed changed;
    change(changed);
    const auto due =
        dueTicks(exampleRunbook(), {changed.state, changed.situation, changed.level}, {});
    QTEST(idsOf(due), "due");
    for (const DueTick &tick : due)
        QVERIFY2(!tick.evidence.isEmpty(), qPrintable(tick.item.id));
}

void CheckTest::whatAPersonUntickedStaysSo()
{
    UntickedItems unticked;
    unticked.apply(entryOf(events::ItemUnticked{u"rollback"_s, u"assess.1"_s, {}}));
    const Changed scene;
    QVERIFY(dueTicks(exampleRunbook(), {scene.state, {}, scene.level}, unticked).isEmpty());
}

void CheckTest::anotherIncidentForgetsWhatWasUnticked()
{
    UntickedItems unticked;
    unticked.apply(entryOf(events::ItemUnticked{u"rollback"_s, u"assess.1"_s, {}}));
    unticked.apply(entryOf(events::IncidentDeclared{u"Another"_s, Severity::P1, {target}}));
    QVERIFY(!unticked.contains(u"assess.1"_s));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_checks.moc"
