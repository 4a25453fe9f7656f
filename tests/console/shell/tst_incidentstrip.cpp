// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/incidentstrip.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

constexpr TimePoint declared{std::chrono::hours(480'000)};

Incident incidentOf(Severity severity)
{
    Incident incident;
    incident.id = u"INCIDENT-7"_s;
    incident.title = u"Errors in production"_s;
    incident.severity = severity;
    incident.declaredAt = declared;
    incident.lastUpdateAt = declared;
    return incident;
}

Workspace workspaceOf()
{
    Workspace workspace;
    workspace.escalation = {
        {1, 0min, u"On call"_s}, {2, 15min, u"Team lead"_s}, {3, 30min, u"Engineering manager"_s}};
    return workspace;
}

/// "left 10:00": what the strip says of the service level.
QString levelText(const IncidentStrip &strip)
{
    return strip.slaTitle() + u' ' + strip.slaLeft();
}

QString updateWord(const IncidentStrip &strip)
{
    if (strip.isUpdateDue())
        return strip.isUpdateOverdue() ? u"both"_s : u"due"_s;
    return strip.isUpdateOverdue() ? u"overdue"_s : u"calm"_s;
}

} // namespace

class TestIncidentStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheServiceLevel_data();
    void countsTheServiceLevel();
    void saysWhenTheNextUpdateIsDue_data();
    void saysWhenTheNextUpdateIsDue();
    void climbsTheLadder_data();
    void climbsTheLadder();
    void staysForTenMinutesAfterTheResolution_data();
    void staysForTenMinutesAfterTheResolution();
    void hidesWithoutAnIncident();
    void namesTheIncident();
};

void TestIncidentStrip::countsTheServiceLevel_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Milliseconds>("after");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("breached");
    QTest::newRow("all of it is left at the declaration")
        << Severity::P0 << Milliseconds(0s) << u"SLA 1 h, left 1:00:00"_s << false;
    QTest::newRow("it shrinks with time")
        << Severity::P0 << Milliseconds(50min) << u"SLA 1 h, left 10:00"_s << false;
    QTest::newRow("nothing left is not over")
        << Severity::P0 << Milliseconds(1h) << u"SLA 1 h, left 00:00"_s << false;
    QTest::newRow("over it counts up without a sign")
        << Severity::P0 << Milliseconds(1h + 90s) << u"SLA 1 h, over by 01:30"_s << true;
    QTest::newRow("a lower severity has more time")
        << Severity::P2 << Milliseconds(1h + 90s) << u"SLA 4 h, left 2:58:30"_s << false;
    QTest::newRow("P3 has none and is never over")
        << Severity::P3 << Milliseconds(100h) << u" None"_s << false;
}

void TestIncidentStrip::countsTheServiceLevel()
{
    QFETCH(const Severity, severity);
    QFETCH(const Milliseconds, after);
    QFETCH(const QString, text);
    QFETCH(const bool, breached);
    IncidentStrip strip;
    strip.show(incidentOf(severity), workspaceOf(), declared + after);
    QCOMPARE(levelText(strip), text);
    QCOMPARE(strip.isSlaBreached(), breached);
    QCOMPARE(strip.elapsed(), toStopwatch(after));
}

void TestIncidentStrip::saysWhenTheNextUpdateIsDue_data()
{
    QTest::addColumn<Milliseconds>("after");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("word");
    QTest::newRow("calm after an update") << Milliseconds(0s) << u"15:00"_s << u"calm"_s;
    QTest::newRow("still calm two minutes before")
        << Milliseconds(13min) << u"02:00"_s << u"calm"_s;
    QTest::newRow("due under two minutes") << Milliseconds(13min + 1s) << u"01:59"_s << u"due"_s;
    QTest::newRow("due at its moment") << Milliseconds(15min) << u"00:00"_s << u"due"_s;
    QTest::newRow("overdue after it, counting up")
        << Milliseconds(17min) << u"02:00"_s << u"overdue"_s;
}

void TestIncidentStrip::saysWhenTheNextUpdateIsDue()
{
    QFETCH(const Milliseconds, after);
    QFETCH(const QString, next);
    QFETCH(const QString, word);
    Incident incident = incidentOf(Severity::P0);
    incident.lastUpdateAt = declared + 20min;
    IncidentStrip strip;
    strip.show(incident, workspaceOf(), incident.lastUpdateAt + after);
    QCOMPARE(strip.nextUpdate(), next);
    QCOMPARE(updateWord(strip), word);
}

void TestIncidentStrip::climbsTheLadder_data()
{
    QTest::addColumn<Milliseconds>("after");
    QTest::addColumn<int>("level");
    QTest::newRow("level 1 at once") << Milliseconds(0s) << 1;
    QTest::newRow("level 1 to the last second") << Milliseconds(15min - 1s) << 1;
    QTest::newRow("level 2 at its moment") << Milliseconds(15min) << 2;
    QTest::newRow("the last level stays") << Milliseconds(10h) << 3;
}

void TestIncidentStrip::climbsTheLadder()
{
    QFETCH(const Milliseconds, after);
    QFETCH(const int, level);
    IncidentStrip strip;
    strip.show(incidentOf(Severity::P1), workspaceOf(), declared + after);
    QCOMPARE(strip.level(), level);
}

void TestIncidentStrip::staysForTenMinutesAfterTheResolution_data()
{
    QTest::addColumn<Milliseconds>("after");
    QTest::addColumn<bool>("visible");
    QTest::newRow("visible when it was resolved just now") << Milliseconds(0s) << true;
    QTest::newRow("visible to the last second") << Milliseconds(10min - 1s) << true;
    QTest::newRow("gone after ten minutes") << Milliseconds(10min) << false;
}

void TestIncidentStrip::staysForTenMinutesAfterTheResolution()
{
    QFETCH(const Milliseconds, after);
    QFETCH(const bool, visible);
    Incident incident = incidentOf(Severity::P0);
    incident.resolvedAt = declared + 25min;
    IncidentStrip strip;
    strip.show(incident, workspaceOf(), *incident.resolvedAt + after);
    QCOMPARE(strip.isVisible(), visible);
    QVERIFY(!strip.isActive());
    QCOMPARE(strip.elapsed(), u"25:00"_s);
    QCOMPARE(strip.slaLeft(), u"35:00"_s);
    QCOMPARE(strip.level(), 2);
    QCOMPARE(updateWord(strip), u"calm"_s);
}

void TestIncidentStrip::hidesWithoutAnIncident()
{
    IncidentStrip strip;
    strip.show({}, workspaceOf(), declared);
    QVERIFY(!strip.isVisible());
    QVERIFY(!strip.isActive());
    QCOMPARE(updateWord(strip), u"calm"_s);
}

void TestIncidentStrip::namesTheIncident()
{
    IncidentStrip strip;
    const QSignalSpy changed(&strip, &IncidentStrip::changed);
    strip.show(incidentOf(Severity::P2), workspaceOf(), declared);
    QCOMPARE(changed.count(), 1);
    QVERIFY(strip.isVisible());
    QVERIFY(strip.isActive());
    QCOMPARE(strip.severity(), u"P2"_s);
    QCOMPARE(strip.incidentId(), u"INCIDENT-7"_s);
    QCOMPARE(strip.title(), u"Errors in production"_s);
}

QTEST_APPLESS_MAIN(TestIncidentStrip)
#include "tst_incidentstrip.moc"
