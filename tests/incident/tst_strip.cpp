// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/strip.h"

#include "example.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::incidenttest;
using breakglass::incident::stripFigures;

class TestStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresFollowTheClock_data();
    void figuresFollowTheClock();
    void figuresStopAtTheResolution();
    void theFirstMessageHasATimeOfItsOwn();
    void withoutAServiceLevelNothingIsLeft();
};

void TestStrip::figuresFollowTheClock_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("untilUpdate");
    QTest::addColumn<bool>("soon");
    QTest::addColumn<bool>("overdue");
    QTest::addColumn<bool>("missed");
    QTest::newRow("at the declaration") << 0 << 900 << false << false << false;
    QTest::newRow("two minutes before an update") << 780 << 120 << false << false << false;
    QTest::newRow("under two minutes before an update") << 781 << 119 << true << false << false;
    QTest::newRow("when an update is due") << 900 << 0 << true << false << false;
    QTest::newRow("after an update was due") << 901 << -1 << false << true << false;
    QTest::newRow("at the service level") << 3600 << -2700 << false << true << false;
    QTest::newRow("after the service level") << 3601 << -2701 << false << true << true;
}

void TestStrip::figuresFollowTheClock()
{
    QFETCH(int, second);
    QFETCH(int, untilUpdate);
    QFETCH(bool, soon);
    QFETCH(bool, overdue);
    QFETCH(bool, missed);
    Incident incident;
    incident.id = u"INCIDENT-1"_s;
    incident.declaredAt = incident.lastUpdateAt = moment(0s);
    const auto figures =
        stripFigures(incident, standardServiceLevel(Severity::P0), {15min}, moment(second * 1s));
    QCOMPARE(figures.elapsed, Milliseconds(second * 1s));
    QCOMPARE(*figures.resolveLeft, Milliseconds(3600s - second * 1s));
    QCOMPARE(*figures.fixLeft, Milliseconds(1800s - second * 1s));
    QCOMPARE(figures.untilUpdate, Milliseconds(untilUpdate * 1s));
    QCOMPARE(figures.isUpdateDueSoon, soon);
    QCOMPARE(figures.isUpdateOverdue, overdue);
    QCOMPARE(figures.isServiceLevelMissed, missed);
}

void TestStrip::figuresStopAtTheResolution()
{
    Incident incident;
    incident.id = u"INCIDENT-1"_s;
    incident.declaredAt = incident.lastUpdateAt = moment(0s);
    incident.resolvedAt = moment(20min);
    const auto figures =
        stripFigures(incident, standardServiceLevel(Severity::P0), {15min}, moment(3h));
    QCOMPARE(figures.elapsed, Milliseconds(20min));
    QVERIFY(!figures.isUpdateOverdue);
    QVERIFY(!figures.isServiceLevelMissed);
}

void TestStrip::theFirstMessageHasATimeOfItsOwn()
{
    Incident incident;
    incident.id = u"INCIDENT-1"_s;
    incident.declaredAt = incident.lastUpdateAt = moment(0s);
    const UpdateRhythm rhythm{15min, 5min};
    QCOMPARE(stripFigures(incident, {}, rhythm, moment(2min)).untilUpdate, Milliseconds(3min));
    incident.lastUpdateAt = moment(4min);
    QCOMPARE(stripFigures(incident, {}, rhythm, moment(5min)).untilUpdate, Milliseconds(14min));
    QCOMPARE(stripFigures(incident, {}, {15min}, moment(5min)).untilUpdate, Milliseconds(14min));
}

void TestStrip::withoutAServiceLevelNothingIsLeft()
{
    Incident incident;
    QCOMPARE(stripFigures(incident, {}, {15min}, moment(0s)).elapsed, Milliseconds(0));
    incident.id = u"INCIDENT-1"_s;
    incident.declaredAt = incident.lastUpdateAt = moment(0s);
    const auto figures =
        stripFigures(incident, standardServiceLevel(Severity::P3), {15min}, moment(9h));
    QVERIFY(!figures.resolveLeft);
    QVERIFY(!figures.isServiceLevelMissed);
}

QTEST_GUILESS_MAIN(TestStrip)
#include "tst_strip.moc"
