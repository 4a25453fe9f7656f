// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "guideexample.h"

#include "console/guide/phases.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::guidetest;

namespace {

Workspace exampleWorkspace()
{
    Workspace workspace;
    workspace.updates.every = 15min;
    workspace.escalation = {{1, 0min, u"On-call"_s}, {2, 15min, u"Lead"_s}, {3, 30min, u"CTO"_s}};
    return workspace;
}

GuidePhaseRow rowAt(int index, const incident::IncidentState &state, const QString &now)
{
    return guidePhases(exampleWorkspace(), exampleRunbook(), state, at(now)).at(index);
}

} // namespace

class PhaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeBoxes_data();
    void timeBoxes();
    void presentPhase();
    void phaseBesideTheOthers();
    void aPhaseThatWasLeftSaysWhatIsOpen();
    void phasesInOrder();
    void phasesOfARun_data();
    void phasesOfARun();
    void incidentClockOrDuration();
    void ladder_data();
    void ladder();
};

void PhaseTest::timeBoxes_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("balance");
    QTest::newRow("a phase that is done says what it left")
        << 0 << u"14:14:12"_s << u"04:20"_s << u"00:40 to spare"_s;
    QTest::newRow("a box on the incident clock ends with the incident's minute")
        << 1 << u"14:14:12"_s << u"02:52"_s << u"07:48 left"_s;
    QTest::newRow("over time is said") << 1 << u"14:23:30"_s << u"12:10"_s << u"01:30 over"_s;
    QTest::newRow("a phase ahead has no time") << 2 << u"14:14:12"_s << u"–"_s << QString();
}

void PhaseTest::timeBoxes()
{
    QFETCH(int, phase);
    QFETCH(QString, now);
    const GuidePhaseRow row = rowAt(phase, inDecide(), now);
    QTEST(row.used, "used");
    QTEST(row.balance, "balance");
}

void PhaseTest::presentPhase()
{
    QVERIFY(rowAt(0, inDecide(), u"14:14:12"_s).done);
    QVERIFY(rowAt(1, inDecide(), u"14:14:12"_s).current);
    QVERIFY(!rowAt(1, inDecide(), u"14:14:12"_s).over);
    QVERIFY(rowAt(1, inDecide(), u"14:23:30"_s).over);
    QCOMPARE(guidePhaseCount(exampleRunbook(), inDecide()), u"2 of 5"_s);
    QCOMPARE(guidePhaseCount(exampleRunbook(), activeIncident()), u"5"_s);
    incident::IncidentState resolved = inDecide();
    resolved.phases.last().left = at(u"14:20:00"_s);
    QVERIFY(!currentPhase(exampleRunbook(), resolved));
}

void PhaseTest::phaseBesideTheOthers()
{
    incident::IncidentState state = inDecide();
    state.incident.lastUpdateAt = at(u"14:09:30"_s);
    GuidePhaseRow row = rowAt(4, state, u"14:14:12"_s);
    QVERIFY(row.recurring);
    QCOMPARE(row.used, u"10:18"_s);
    QCOMPARE(row.box, u"every 15 min, next in"_s);
    row = rowAt(4, state, u"14:25:30"_s);
    QVERIFY(row.over);
    QCOMPARE(row.used, u"01:00"_s);
    QCOMPARE(row.box, u"every 15 min, overdue by"_s);
    QCOMPARE(rowAt(4, {}, u"14:14:12"_s).box, u"every 15 min"_s);
}

void PhaseTest::aPhaseThatWasLeftSaysWhatIsOpen()
{
    incident::IncidentState state = inDecide();
    GuidePhaseRow row = rowAt(0, state, u"14:14:12"_s);
    QCOMPARE(row.open, 2);
    QCOMPARE(row.box, u"2 open"_s);
    for (const QString &item : {u"assess.1"_s, u"assess.2"_s})
        state.ticks.insert(item, {u"Marta"_s, {}, {}, false});
    row = rowAt(0, state, u"14:14:12"_s);
    QCOMPARE(row.open, 0);
    QVERIFY(!row.box.contains(u"open"));
    // Of the one that is on nothing is left yet.
    QCOMPARE(rowAt(1, state, u"14:14:12"_s).open, 0);
}

void PhaseTest::phasesInOrder()
{
    const Runbook book = exampleRunbook();
    QStringList order;
    for (const Phase *phase = phaseAfter(book, nullptr); phase; phase = phaseAfter(book, phase))
        order.append(phase->id);
    QCOMPARE(order, QStringList({u"assess"_s, u"decide"_s, u"execute"_s, u"verify"_s}));
    QVERIFY(!phaseAfter(Runbook(), nullptr));
}

void PhaseTest::phasesOfARun_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("during");
    QTest::addColumn<QString>("afterwards");
    QTest::newRow("execute and verify")
        << QStringList{u"Assess"_s, u"Execute"_s, u"Verify"_s} << u"execute"_s << u"verify"_s;
    QTest::newRow("other words for them")
        << QStringList{u"Deployment"_s, u"Monitor"_s, u"Validation"_s} << u"deployment"_s
        << u"validation"_s;
    QTest::newRow("the phase behind the run, when none verifies")
        << QStringList{u"Assess"_s, u"Execution"_s, u"Aftermath"_s} << u"execution"_s
        << u"aftermath"_s;
    QTest::newRow("no phase runs anything")
        << QStringList{u"Think"_s, u"Talk"_s} << QString() << QString();
}

void PhaseTest::phasesOfARun()
{
    QFETCH(QStringList, titles);
    Runbook book;
    for (const QString &title : titles)
        book.phases.append(phaseOf(title, {}));
    const auto idOf = [](const Phase *phase) { return phase ? phase->id : QString(); };
    QTEST(idOf(phaseOfRun(book)), "during");
    QTEST(idOf(phaseAfterRun(book)), "afterwards");
}

void PhaseTest::incidentClockOrDuration()
{
    const Runbook book = exampleRunbook();
    QVERIFY(isOnIncidentClock(book, book.phases.at(0)));
    QVERIFY(isOnIncidentClock(book, book.phases.at(1)));
    QVERIFY(!isOnIncidentClock(book, book.phases.at(2)));
    QVERIFY(!isOnIncidentClock(book, book.phases.at(3)));
}

void PhaseTest::ladder_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("text");
    QTest::newRow("the first level with the declaration")
        << u"14:14:12"_s << 1 << 1 << u"in 07:48"_s;
    QTest::newRow("the next by the clock") << u"14:22:00"_s << 1 << 2 << u"in 15:00"_s;
    QTest::newRow("one that was reached stays so") << u"14:08:00"_s << 2 << 2 << u"in 29:00"_s;
    QTest::newRow("the last") << u"14:40:00"_s << 3 << 3 << u"all told"_s;
}

void PhaseTest::ladder()
{
    QFETCH(QString, now);
    QFETCH(int, written);
    QFETCH(int, level);
    incident::IncidentState state = activeIncident();
    state.levelReached = written;
    const auto ladder = exampleWorkspace().escalation;
    const auto rows = guideLevels(ladder, state, at(now));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).minutes, u"0–15"_s);
    QCOMPARE(rows.at(2).minutes, u"30+"_s);
    for (const GuideLevelRow &row : rows) {
        QCOMPARE(row.current, row.level == level);
        QCOMPARE(row.reached, row.level <= level);
    }
    QTEST(guideEscalation(ladder, state, at(now)), "text");
    QVERIFY(!guideLevels(ladder, {}, at(now)).constFirst().reached);
}

QTEST_GUILESS_MAIN(PhaseTest)
#include "tst_phases.moc"
