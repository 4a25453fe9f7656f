// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "guideexample.h"

#include "console/guide/strategies.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::guidetest;

namespace {

planning::RankedStrategy rankedAs(
    const QString &id, const QString &action, Fit fit, DurationRange expected = {2min, 5min})
{
    planning::RankedStrategy ranked;
    ranked.strategy.id = id;
    ranked.strategy.title = id;
    ranked.strategy.action = action;
    ranked.strategy.expected = expected;
    ranked.fit = fit;
    ranked.reason = u"Because of "_s + id;
    ranked.toRevision = u"41"_s;
    return ranked;
}

QList<planning::RankedStrategy> ranking()
{
    QList<planning::RankedStrategy> list{rankedAs(u"manual"_s, u"unknown"_s, Fit::Fits),
        rankedAs(u"helm"_s, u"rollback"_s, Fit::Fits),
        rankedAs(u"image"_s, u"set-image"_s, Fit::Possible, {15min, 30min}),
        rankedAs(u"fix"_s, u"deploy"_s, Fit::DoesNotFit, {}),
        rankedAs(u"undo"_s, u"undo"_s, Fit::LastResort, {})};
    list[3].strategy.needsInput = true;
    list[3].strategy.inputTitle = u"Image digest"_s;
    list[3].toRevision.clear();
    return list;
}

const QStringList actions{u"rollback"_s, u"set-image"_s, u"deploy"_s, u"undo"_s};

QList<GuideStrategyRow> rowsFor(const QString &decided)
{
    return guideStrategies(ranking(), badDeployment(), actions, decided);
}

execution::RunView succeeded()
{
    execution::RunView run;
    run.plan.intent.target = {u"checkr-console"_s, u"production_us"_s};
    run.result = events::RunResult::Succeeded;
    return run;
}

QString leadOf(const QList<GuideStrategyRow> &rows)
{
    const auto lead = std::ranges::find(rows, true, &GuideStrategyRow::lead);
    return lead == rows.end() ? QString() : lead->strategy;
}

} // namespace

class StrategyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsPlannedTwice();
    void firstToPlan_data();
    void firstToPlan();
    void rowsSayWhatTheyDo();
    void decision_data();
    void decision();
};

void StrategyTest::firstToPlan_data()
{
    QTest::addColumn<QString>("decided");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("lead");
    QTest::newRow("the first that fits and that the system can do")
        << QString() << u"manual"_s << u"helm"_s;
    QTest::newRow("what was decided, whatever its rank") << u"image"_s << u"image"_s << u"image"_s;
    QTest::newRow("a decision that the system can't carry out gives way")
        << u"manual"_s << u"manual"_s << u"helm"_s;
    QTest::newRow("a decision that no strategy has") << u"prayer"_s << u"manual"_s << u"helm"_s;
}

void StrategyTest::firstToPlan()
{
    QFETCH(QString, decided);
    const auto rows = rowsFor(decided);
    QCOMPARE(rows.size(), 5);
    QTEST(rows.constFirst().strategy, "first");
    QTEST(leadOf(rows), "lead");
    QCOMPARE(std::ranges::count(rows, true, &GuideStrategyRow::lead), 1);
}

void StrategyTest::rowsSayWhatTheyDo()
{
    const auto rows = rowsFor({});
    QVERIFY(!rows.at(0).plannable);
    QCOMPARE(rows.at(1).way, u"rev 42 → rev 41"_s);
    QCOMPARE(rows.at(1).planText, u"Plan this rollback…"_s);
    QCOMPARE(rows.at(1).expected, u"2–5 min"_s);
    QCOMPARE(rows.at(2).from, 1.0);
    QCOMPARE(rows.at(2).to, 1.0);
    QCOMPARE(rows.at(3).input, u"Image digest"_s);
    QCOMPARE(rows.at(3).planText, u"Plan this deployment…"_s);
    QVERIFY(rows.at(3).way.isEmpty());
    QCOMPARE(rows.at(4).to, 0.0);
}

void StrategyTest::decision_data()
{
    QTest::addColumn<QString>("chosenAt");
    QTest::addColumn<bool>("resolved");
    QTest::addColumn<QString>("decided");
    QTest::newRow("the tree alone") << QString() << false << u"by-tree"_s;
    QTest::newRow("a person after the tree") << u"14:13:00"_s << false << u"by-person"_s;
    QTest::newRow("the tree after a person") << u"14:11:00"_s << false << u"by-tree"_s;
    QTest::newRow("nothing once it is over") << u"14:13:00"_s << true << QString();
}

void StrategyTest::decision()
{
    QFETCH(QString, chosenAt);
    QFETCH(bool, resolved);
    incident::IncidentState state = activeIncident();
    state.answers = {{u"root"_s, u"Yes"_s, u"by-tree"_s, at(u"14:12:00"_s), u"rollback"_s}};
    if (!chosenAt.isEmpty())
        state.decision = incident::Decision{u"by-person"_s, target, {}, {}, at(chosenAt)};
    if (resolved)
        state.incident.resolvedAt = at(u"14:40:00"_s);
    QTEST(decidedStrategy(u"by-tree"_s, state), "decided");
}

// A second rollback right after the first one would take users what they have just got back.
void StrategyTest::nothingIsPlannedTwice()
{
    planning::Situation calm = badDeployment();
    const TargetId target = succeeded().plan.intent.target;
    QVERIFY(calm.breachSince);
    QVERIFY(!isCarriedOut(succeeded(), target, calm));
    calm.breachSince.reset();
    QVERIFY(isCarriedOut(succeeded(), target, calm));
    QVERIFY(!isCarriedOut(succeeded(), {u"other"_s, u"production_us"_s}, calm));
    QVERIFY(!isCarriedOut({}, target, calm));
    execution::RunView failed = succeeded();
    failed.result = events::RunResult::Failed;
    QVERIFY(!isCarriedOut(failed, target, calm));
    QCOMPARE(leadOf(rowsFor({})), u"helm"_s);
    QCOMPARE(leadOf(guideStrategies(ranking(), calm, actions, {}, true)), QString());
}

QTEST_GUILESS_MAIN(StrategyTest)
#include "tst_strategies.moc"
