// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "drilltale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::drill;

namespace {

ScorePart part(const Debrief &debrief, const QString &id)
{
    for (const ScorePart &one : debrief.parts) {
        if (one.id == id)
            return one;
    }
    return {};
}

Debrief judge(const DrillTale &tale, const Scenario &scenario = badDeployment())
{
    return debrief(scenario, drillWorkspace(), tale.entries());
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresThePicture();
    void alertCountsFromTheDeclaration();
    void timePoints_data();
    void timePoints();
    void decisionPoints_data();
    void decisionPoints();
    void strategyPoints_data();
    void strategyPoints();
    void checklistPoints_data();
    void checklistPoints();
    void communicationPoints_data();
    void communicationPoints();
    void passesByMarkAndResolution_data();
    void passesByMarkAndResolution();
    void tellsThePhases();
    void countsFromTheLastStart();
    void countsFromTheDeclarationWithoutAStart();
    void nothingAfterTheEndCounts();
    void anEmptyRecordScoresNothing();
    void sameEntriesSameScore();
    void tellsTheRecord();
};

void TestScore::scoresThePicture()
{
    const Debrief result = judge(priyasDrill());
    QCOMPARE(result.score, 86);
    QCOMPARE(result.outOf, 100);
    QVERIFY(result.passed && result.resolved);
    QCOMPARE(result.total, at(u"12:40"_s));
    QCOMPARE(result.strategy, u"Helm rollback"_s);
    const QStringList rows{u"time 30/30 12:40 On time"_s, u"decide 10/15 04:36 01:06 slow"_s,
        u"strategy 25/25 Helm rollback Correct"_s, u"checklist 13/15 17 of 19 2 missed"_s,
        u"communication 8/15 1 of 2 1 late"_s};
    QStringList found;
    for (const ScorePart &one : result.parts) {
        found.append(u"%1 %2/%3 %4 %5"_s.arg(one.id, QString::number(one.points),
            QString::number(one.outOf), one.value, one.verdict));
    }
    QCOMPARE(found, rows);
    QCOMPARE(part(result, u"time"_s).detail, u"Target 15:00, 02:20 to spare"_s);
    QCOMPARE(part(result, u"decide"_s).detail, u"Ideal 03:30, limit 15:00"_s);
    QCOMPARE(part(result, u"communication"_s).detail, u"Initial alert 01:20 late"_s);
    QVERIFY(part(result, u"strategy"_s).detail.startsWith(u"Right choice, 2"_s));
}

void TestScore::alertCountsFromTheDeclaration()
{
    DrillTale tale;
    tale.started().entered(u"0:00"_s, u"assess"_s).declared(u"2:00"_s).told(u"6:50"_s);
    const Debrief result = judge(tale);
    QCOMPARE(part(result, u"communication"_s).value, u"1 of 2"_s);
    QCOMPARE(part(result, u"communication"_s).detail, u"Resolution not told"_s);
    tale = DrillTale().started().declared(u"2:00"_s).told(u"7:20"_s);
    QCOMPARE(part(judge(tale), u"communication"_s).detail,
        u"Initial alert 00:20 late, Resolution not told"_s);
}

void TestScore::timePoints_data()
{
    QTest::addColumn<QString>("resolved");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("at once") << u"0:01"_s << 30 << u"On time"_s;
    QTest::newRow("just at the target") << u"15:00"_s << 30 << u"On time"_s;
    QTest::newRow("a second over") << u"15:01"_s << 30 << u"00:01 over"_s;
    QTest::newRow("half as long again") << u"22:30"_s << 15 << u"07:30 over"_s;
    QTest::newRow("at twice the target") << u"30:00"_s << 0 << u"15:00 over"_s;
    QTest::newRow("beyond it") << u"45:00"_s << 0 << u"30:00 over"_s;
    QTest::newRow("never") << QString() << 0 << u"Not resolved"_s;
}

void TestScore::timePoints()
{
    QFETCH(QString, resolved);
    QFETCH(int, points);
    QFETCH(QString, verdict);
    DrillTale tale;
    tale.started();
    if (!resolved.isEmpty())
        tale.resolved(resolved);
    const ScorePart time = part(judge(tale), u"time"_s);
    QCOMPARE(time.points, points);
    QCOMPARE(time.verdict, verdict);
    QCOMPARE(time.good, verdict == u"On time");
}

void TestScore::decisionPoints_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<int>("points");
    QTest::newRow("before the ideal") << u"1:00"_s << 15;
    QTest::newRow("at the ideal") << u"3:30"_s << 15;
    QTest::newRow("half as long again") << u"5:15"_s << 8;
    QTest::newRow("at twice the ideal") << u"7:00"_s << 0;
    QTest::newRow("never") << QString() << 0;
}

void TestScore::decisionPoints()
{
    QFETCH(QString, chosen);
    QFETCH(int, points);
    DrillTale tale;
    tale.started();
    if (!chosen.isEmpty())
        tale.chose(chosen, u"helm-rollback"_s);
    QCOMPARE(part(judge(tale), u"decide"_s).points, points);
}

void TestScore::strategyPoints_data()
{
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("verdict");
    const QString right = u"helm-rollback"_s;
    const QString wrong = u"image-rollback"_s;
    QTest::newRow("right at once") << QStringList{right} << 25 << u"Correct"_s;
    QTest::newRow("right twice") << QStringList{right, right} << 25 << u"Correct"_s;
    QTest::newRow("right after a wrong one") << QStringList{wrong, right} << 15 << u"Correct"_s;
    QTest::newRow("away from the right one")
        << QStringList{right, wrong} << 0 << u"Not the right one"_s;
    QTest::newRow("wrong") << QStringList{wrong} << 0 << u"Not the right one"_s;
    QTest::newRow("of no workspace") << QStringList{u"hope"_s} << 0 << u"Not the right one"_s;
    QTest::newRow("none") << QStringList() << 0 << u"None chosen"_s;
}

void TestScore::strategyPoints()
{
    QFETCH(QStringList, choices);
    QFETCH(int, points);
    QFETCH(QString, verdict);
    DrillTale tale;
    tale.started();
    for (const QString &choice : choices)
        tale.chose(u"3:00"_s, choice);
    const ScorePart strategy = part(judge(tale), u"strategy"_s);
    QCOMPARE(strategy.points, points);
    QCOMPARE(strategy.verdict, verdict);
}

void TestScore::checklistPoints_data()
{
    QTest::addColumn<int>("ticked");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("detail");
    QTest::newRow("all") << 19 << 19 << 15 << u"Every item that counts is ticked"_s;
    QTest::newRow("all but one") << 18 << 19 << 14 << u"1 item that counts not ticked"_s;
    QTest::newRow("half") << 5 << 10 << 8 << u"5 items that count not ticked"_s;
    QTest::newRow("none") << 0 << 19 << 0 << u"19 items that count not ticked"_s;
    QTest::newRow("none is asked for") << 0 << 0 << 15 << u"Every item that counts is ticked"_s;
    QTest::newRow("more than asked for") << 19 << 4 << 15 << u"Every item that counts is ticked"_s;
}

void TestScore::checklistPoints()
{
    QFETCH(int, ticked);
    QFETCH(int, expected);
    QFETCH(int, points);
    QFETCH(QString, detail);
    Scenario scenario = badDeployment();
    scenario.expectedItems = scenario.expectedItems.first(expected);
    DrillTale tale;
    tale.started();
    for (int i = 1; i <= ticked; ++i)
        tale.ticked(u"1:00"_s, u"assess.%1"_s.arg(i));
    const ScorePart checklist = part(judge(tale, scenario), u"checklist"_s);
    QCOMPARE(checklist.points, points);
    QCOMPARE(checklist.detail, detail);
    if (ticked > 0) {
        tale.unticked(u"2:00"_s, u"assess.1"_s);
        QVERIFY(part(judge(tale, scenario), u"checklist"_s).points < points);
    }
}

void TestScore::communicationPoints_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("both in time") << QStringList{u"1:40"_s, u"10:20"_s} << 15 << u"In time"_s;
    QTest::newRow("the alert just in time")
        << QStringList{u"5:00"_s, u"10:20"_s} << 15 << u"In time"_s;
    QTest::newRow("the alert late") << QStringList{u"5:01"_s, u"10:20"_s} << 8 << u"1 late"_s;
    QTest::newRow("the end not told") << QStringList{u"1:40"_s} << 8 << u"1 missing"_s;
    QTest::newRow("the end told before the run ended")
        << QStringList{u"1:40"_s, u"8:00"_s} << 8 << u"1 missing"_s;
    QTest::newRow("one message is not two") << QStringList{u"10:00"_s} << 0 << u"1 missing"_s;
    QTest::newRow("silence") << QStringList() << 0 << u"2 missing"_s;
}

void TestScore::communicationPoints()
{
    QFETCH(QStringList, messages);
    QFETCH(int, points);
    QFETCH(QString, verdict);
    DrillTale tale;
    tale.started().chose(u"3:00"_s, u"helm-rollback"_s).ran(u"9:50"_s);
    for (const QString &message : messages)
        tale.told(message);
    tale.resolved(u"12:40"_s);
    const ScorePart communication = part(judge(tale), u"communication"_s);
    QCOMPARE(communication.points, points);
    QCOMPARE(communication.verdict, verdict);
}

void TestScore::passesByMarkAndResolution_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<bool>("resolves");
    QTest::addColumn<bool>("passed");
    QTest::newRow("at the mark") << 86 << true << true;
    QTest::newRow("under the mark") << 87 << true << false;
    QTest::newRow("no mark but not resolved") << 0 << false << false;
}

void TestScore::passesByMarkAndResolution()
{
    QFETCH(int, mark);
    QFETCH(bool, resolves);
    QFETCH(bool, passed);
    Scenario scenario = badDeployment();
    scenario.passMark = mark;
    QList<Entry> entries = priyasDrill().entries();
    if (!resolves)
        entries.removeLast();
    QCOMPARE(debrief(scenario, drillWorkspace(), entries).passed, passed);
}

void TestScore::tellsThePhases()
{
    const QList<PhaseTime> phases = judge(priyasDrill()).phases;
    QStringList rows;
    for (const PhaseTime &phase : phases) {
        rows.append(u"%1 %2 %3 %4"_s.arg(phase.phase, toStopwatch(phase.begin),
            toStopwatch(phase.duration), toStopwatch(phase.ideal)));
    }
    const QStringList expected{u"assess 00:00 03:05 02:00"_s, u"decide 03:05 01:31 01:30"_s,
        u"prepare 04:36 01:34 01:30"_s, u"execute 06:10 03:42 03:30"_s,
        u"verify 09:52 02:48 02:00"_s};
    QCOMPARE(rows, expected);
    DrillTale twice;
    twice.started().entered(u"0:00"_s, u"assess"_s).entered(u"1:00"_s, u"decide"_s);
    twice.entered(u"2:00"_s, u"assess"_s).resolved(u"4:00"_s);
    const QList<PhaseTime> back = judge(twice).phases;
    QCOMPARE(back.size(), 3);
    QCOMPARE(back.last().duration, at(u"2:00"_s));
    QCOMPARE(back.last().ideal, Milliseconds(0));
}

void TestScore::countsFromTheLastStart()
{
    DrillTale tale;
    tale.started().chose(u"1:00"_s, u"image-rollback"_s).resolved(u"2:00"_s);
    tale.started(u"60:00"_s).chose(u"62:00"_s, u"helm-rollback"_s).resolved(u"66:00"_s);
    const Debrief result = judge(tale);
    QCOMPARE(result.total, at(u"6:00"_s));
    QCOMPARE(result.strategy, u"Helm rollback"_s);
}

void TestScore::countsFromTheDeclarationWithoutAStart()
{
    DrillTale tale;
    tale.told(u"1:00"_s).then(u"3:00"_s, events::IncidentDeclared{u"Errors"_s, Severity::P0, {}});
    tale.resolved(u"13:00"_s);
    const Debrief result = judge(tale);
    QCOMPARE(result.total, at(u"10:00"_s));
    QCOMPARE(part(result, u"communication"_s).verdict, u"2 missing"_s);
}

void TestScore::nothingAfterTheEndCounts()
{
    DrillTale tale = priyasDrill();
    const Debrief before = judge(tale);
    tale.ticked(u"13:00"_s, u"assess.18"_s).chose(u"13:10"_s, u"image-rollback"_s);
    tale.told(u"13:20"_s);
    const Debrief after = judge(tale);
    QCOMPARE(after.score, before.score);
    QCOMPARE(after.total, before.total);
    QCOMPARE(after.strategy, before.strategy);
}

void TestScore::anEmptyRecordScoresNothing()
{
    const Debrief result = judge({});
    QCOMPARE(result.score, 0);
    QVERIFY(!result.passed && !result.resolved);
    QVERIFY(result.phases.isEmpty());
    QCOMPARE(result.total, Milliseconds(0));
}

void TestScore::sameEntriesSameScore()
{
    const Debrief one = judge(priyasDrill());
    const Debrief two = judge(priyasDrill());
    QCOMPARE(one.score, two.score);
    QCOMPARE(one.findings.size(), two.findings.size());
}

void TestScore::tellsTheRecord()
{
    const events::DrillFinished finished = drillFinished(judge(priyasDrill()));
    QCOMPARE(finished.drill, u"bad-deployment"_s);
    QCOMPARE(finished.score, 86);
    QCOMPARE(finished.outOf, 100);
    QVERIFY(finished.passed);
    QCOMPARE(finished.duration, at(u"12:40"_s));
    QCOMPARE(finished.strategy, u"Helm rollback"_s);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
