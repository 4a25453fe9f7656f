// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/debriefreading.h"
#include "console/drills/drillreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

Scenario badDeployment()
{
    Scenario scenario;
    scenario.id = u"bad-deployment"_s;
    scenario.title = u"Bad deployment"_s;
    scenario.target = {u"checkr-console"_s, u"production_us"_s};
    scenario.limit = 15min;
    scenario.ideal = {{u"assess"_s, 3min}, {u"decide"_s, 3min}, {u"execute"_s, 4min}};
    scenario.correctStrategies = {u"helm-rollback"_s};
    return scenario;
}

Workspace workspaceWithDrill()
{
    Workspace workspace;
    workspace.drills = {badDeployment()};
    return workspace;
}

Entry at(Milliseconds when, events::Payload payload)
{
    Event event;
    event.at = TimePoint(std::chrono::sys_days{std::chrono::year{2026} / 11 / 12}) + when;
    event.payload = std::move(payload);
    return {0, event, {}};
}

Entry begin(Milliseconds when)
{
    return at(when, events::DrillStarted{
                        u"bad-deployment"_s, u"Bad deployment"_s, u"/state/drills/drill-001"_s});
}

Entry end(Milliseconds when, Milliseconds took, int score, bool passed)
{
    return at(when,
        events::DrillFinished{u"bad-deployment"_s, score, 100, passed, took, u"Helm rollback"_s});
}

EndedDrill ended(const QList<Entry> &entries)
{
    EndedDrill drill;
    drill.name = u"DRILL-001"_s;
    drill.person = u"Priya Nair"_s;
    drill.workspace = workspaceWithDrill();
    drill.entries = entries;
    drill.conduct = drill::conductOf(entries);
    drill.debrief = drill::debrief(badDeployment(), drill.workspace, entries);
    return drill;
}

QList<Entry> playedWell()
{
    return {begin(0s), at(1min, events::PhaseEntered{u"guide"_s, u"assess"_s, u"Assess"_s}),
        at(2min, events::UpdateSent{}),
        at(6min, events::PhaseEntered{u"guide"_s, u"decide"_s, u"Decide"_s}),
        at(7min, events::StrategyChosen{u"helm-rollback"_s, u"Helm rollback"_s, {}, {}}),
        at(9min, events::UpdateSent{}), at(10min, events::UpdateSent{}),
        at(12min, events::IncidentResolved{u"Rolled back."_s})};
}

} // namespace

class TestDrillReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPastDrills_data();
    void readsPastDrills();
    void trendKeepsTheNewestThatEnded();
    void comparesTheResult_data();
    void comparesTheResult();
    void laysPhasesOnOneAxis();
    void keepsLabelsApart();
    void writesTheScoreAsATable();
    void proposesWhatIsNeededMost_data();
    void proposesWhatIsNeededMost();
    void showsInjectsNewestFirst();
};

void TestDrillReading::readsPastDrills_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("over");
    QTest::newRow("a drill without an end was left")
        << QList{begin(0s)} << u"Left without an end"_s << false;
    QTest::newRow("a passed drill")
        << QList{begin(0s), end(12min, 12min, 86, true)} << u"Passed"_s << false;
    QTest::newRow("a drill over its target time")
        << QList{begin(0s), end(20min, 20min, 86, true)} << u"Passed"_s << true;
    QTest::newRow("a drill at its target time is not over it")
        << QList{begin(0s), end(15min, 15min, 60, false)} << u"Not passed"_s << false;
    QTest::newRow("only the first end counts")
        << QList{begin(0s), end(9min, 9min, 86, true), end(20min, 20min, 10, false)} << u"Passed"_s
        << false;
}

void TestDrillReading::readsPastDrills()
{
    QFETCH(const QList<Entry>, entries);
    QFETCH(const QString, result);
    QFETCH(const bool, over);
    const QList<PastDrillRow> rows = pastDrillRows(entries, workspaceWithDrill());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().name, u"DRILL-001"_s);
    QCOMPARE(rows.first().result, result);
    QCOMPARE(rows.first().over, over);
    QVERIFY(rows.first().newest);
}

void TestDrillReading::trendKeepsTheNewestThatEnded()
{
    QList<Entry> entries{end(0s, 1min, 5, false)};
    for (int i = 1; i <= 4; ++i)
        entries.append({begin(i * 1h), end(i * 1h + 10min, i * 1min, i, true)});
    entries.append(begin(9h));
    const QList<PastDrillRow> trend = trendRows(pastDrillRows(entries, workspaceWithDrill()), 3);
    QCOMPARE(trend.size(), 3);
    QCOMPARE(trend.first().points, 2);
    QCOMPARE(trend.last().points, 4);
    QVERIFY(drillRows(workspaceWithDrill(), entries).first().lastResult.startsWith(u"4 of 100"));
}

void TestDrillReading::comparesTheResult_data()
{
    QTest::addColumn<int>("bestBefore");
    QTest::addColumn<QString>("ending");
    QTest::newRow("the first time has nothing to compare") << -1 << u"70"_s;
    QTest::newRow("a better score is the best so far") << 3 << u"best so far"_s;
    QTest::newRow("a worse score names the best") << 100 << u"best 100"_s;
}

void TestDrillReading::comparesTheResult()
{
    QFETCH(const int, bestBefore);
    QFETCH(const QString, ending);
    EndedDrill drill = ended(playedWell());
    drill.bestBefore = bestBefore;
    const QList<ScoreCardRow> cards = scoreCards(drill);
    QCOMPARE(cards.size(), 6);
    QVERIFY2(cards.first().detail.endsWith(ending), qPrintable(cards.first().detail));
    QVERIFY(cards.first().filled < 0);
    QCOMPARE(cards.at(1).filled, 12.0 / 15.0);
    QCOMPARE(cards.at(2).ideal, 6.0 / 15.0);
}

void TestDrillReading::laysPhasesOnOneAxis()
{
    const DrillLanes lanes = drillLanes(ended(playedWell()));
    QCOMPARE(lanes.trainee.size(), 2);
    QCOMPARE(lanes.ideal.size(), 3);
    QCOMPARE(lanes.idealTotal, Milliseconds(10min));
    QCOMPARE(lanes.trainee.first().deviation, u"+02:00"_s);
    QCOMPARE(lanes.ideal.at(1).from, lanes.ideal.first().length);
    QVERIFY(lanes.target > 0.9 && lanes.target < 1);
    QCOMPARE(lanes.trainee.last().from + lanes.trainee.last().length, lanes.target * 12 / 15);
    for (const MomentRow &tick : lanes.ticks)
        QVERIFY(tick.at >= 0 && tick.at <= 1);
}

void TestDrillReading::keepsLabelsApart()
{
    const DrillLanes lanes = drillLanes(ended(playedWell()));
    QCOMPARE(lanes.traineeMessages.size(), 3);
    QVERIFY(lanes.traineeMessages.first().labelled);
    QVERIFY(!lanes.traineeMessages.at(1).labelled);
    QVERIFY(lanes.traineeMessages.at(2).labelled);
    QCOMPARE(lanes.traineeMessages.at(2).line, 0);
    const QList<Entry> hasty{begin(0s), at(6min, events::UpdateSent{}),
        at(7min, events::UpdateSent{}), at(8min, events::IncidentResolved{})};
    const DrillLanes close = drillLanes(ended(hasty));
    QVERIFY(close.traineeMessages.first().late);
    QVERIFY(close.traineeMessages.first().toLeft);
    QVERIFY(!close.traineeMessages.last().toLeft);
    QCOMPARE(close.traineeMessages.last().line, 0);
    // Nothing is left of the begin.
    const QList<Entry> quick{begin(0s), at(20s, events::UpdateSent{}),
        at(1min, events::UpdateSent{}), at(2min, events::IncidentResolved{})};
    const DrillLanes early = drillLanes(ended(quick));
    QVERIFY(!early.traineeMessages.first().toLeft);
    QCOMPARE(early.traineeMessages.first().line, 1);
    QCOMPARE(early.traineeMessages.last().line, 0);
}

void TestDrillReading::writesTheScoreAsATable()
{
    const QString report = QString::fromUtf8(scoreMarkdown(ended(playedWell())));
    QVERIFY(report.contains(u"| Part | Value | Verdict | Points | Detail |"_s));
    for (const drill::ScorePart &part : ended(playedWell()).debrief.parts)
        QVERIFY2(report.contains(part.title), qPrintable(part.title));
}

void TestDrillReading::proposesWhatIsNeededMost_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QString>("played");
    QTest::addColumn<QStringList>("drills");
    QTest::addColumn<QString>("why");
    const auto over = [](Milliseconds when, const QString &drill, Milliseconds took, bool passed) {
        return at(when, events::DrillFinished{drill, 58, 100, passed, took, {}});
    };
    QTest::newRow("what was never played comes first")
        << QList<Entry>{over(0s, u"a"_s, 9min, true)} << u"x"_s
        << QStringList{u"b"_s, u"c"_s, u"d"_s} << u"Not played yet"_s;
    QTest::newRow("then what was not passed")
        << QList<Entry>{over(0s, u"b"_s, 9min, true), over(1h, u"c"_s, 9min, false),
               over(2h, u"d"_s, 9min, true)}
        << u"a"_s << QStringList{u"c"_s, u"b"_s, u"d"_s} << u"Not passed last time, 58 of 100"_s;
    QTest::newRow("then what took too long")
        << QList<Entry>{over(0s, u"b"_s, 9min, true), over(1h, u"c"_s, 9min, true),
               over(2h, u"d"_s, 16min, true)}
        << u"a"_s << QStringList{u"d"_s, u"b"_s, u"c"_s}
        << u"Over its target last time, 16:00 of 15:00"_s;
    QTest::newRow("then what is longest ago")
        << QList<Entry>{over(2h, u"b"_s, 9min, true), over(1h, u"c"_s, 9min, true),
               over(3h, u"d"_s, 9min, true)}
        << u"a"_s << QStringList{u"c"_s, u"b"_s, u"d"_s} << u"Passed on 12 Nov 01:00"_s;
    QTest::newRow("the last time decides")
        << QList<Entry>{over(0s, u"b"_s, 9min, false), over(1h, u"b"_s, 9min, true),
               over(2h, u"c"_s, 9min, true), over(3h, u"d"_s, 9min, true)}
        << u"a"_s << QStringList{u"b"_s, u"c"_s, u"d"_s} << u"Passed on 12 Nov 01:00"_s;
}

void TestDrillReading::proposesWhatIsNeededMost()
{
    QFETCH(const QList<Entry>, entries);
    QFETCH(const QString, played);
    Workspace workspace;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        workspace.drills.append(badDeployment());
        workspace.drills.last().id = id;
    }
    const QList<PractiseRow> rows = practiseRows(workspace, entries, played);
    QStringList drills;
    for (const PractiseRow &row : rows)
        drills.append(row.drill);
    QTEST(drills, "drills");
    QTEST(rows.first().why, "why");
    QCOMPARE(rows.last().key, u"3"_s);
}

void TestDrillReading::showsInjectsNewestFirst()
{
    const QList<InjectRow> rows = injectRows({at(0s, events::InjectHappened{u"x"_s, u"Before"_s}),
        begin(1min), at(80s, events::InjectHappened{u"a"_s, u"One"_s}),
        at(5min, events::InjectHappened{u"b"_s, u"Two"_s})});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().text, u"Two"_s);
    QCOMPARE(rows.last().time, u"00:20"_s);
}

QTEST_APPLESS_MAIN(TestDrillReading)
#include "tst_drillreading.moc"
