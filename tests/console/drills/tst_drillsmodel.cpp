// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "drillconsole.h"

#include "io/files.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class TestDrillsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheDrillsOfTheWorkspace();
    void notesTheBeginInTheLiveRecord();
    void tellsASurpriseOnce();
    void endsOnce_data();
    void endsOnce();
    void countsAResolvedDrill();
    void runsAgainUnderANewName();
    void keepsTheDebriefAfterGoingBack();
    void leadsFromAFindingToTheRunbook();
    void writesTheReportIntoTheFolderOfTheDrill();
    void saysWhyTheReportCantBeWritten();
};

void TestDrillsModel::listsTheDrillsOfTheWorkspace()
{
    DrillConsole fixture;
    console::DrillsModel &drills = fixture.drills();
    QCOMPARE(drills.face(), u"choose"_s);
    QCOMPARE(drills.drills()->count(), fixture.console().live().workspace().drills.size());
    QCOMPARE(drills.past()->count(), 0);
    drills.choose(99);
    QCOMPARE(drills.chosen(), 0);
    drills.choose(-1);
    QCOMPARE(drills.chosen(), 0);
}

void TestDrillsModel::notesTheBeginInTheLiveRecord()
{
    DrillConsole fixture;
    fixture.drills().start();
    QCOMPARE(fixture.drills().face(), u"running"_s);
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().past()->count() == (1); }));
    const auto begun = fixture.all<events::DrillStarted>(fixture.console().live());
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first().title, fixture.drills().title());
    QCOMPARE(begun.first().folder, fixture.console().present().folder());
    QVERIFY(fixture.all<events::IncidentDeclared>(fixture.console().live()).isEmpty());
}

void TestDrillsModel::tellsASurpriseOnce()
{
    DrillConsole fixture;
    fixture.drills().start();
    const QSignalSpy said(fixture.console().shell(), &console::ShellModel::announced);
    QCOMPARE(fixture.drills().injects()->count(), 0);
    QVERIFY(fixture.runUntil([&] { return fixture.drills().injects()->count() == 1; }, 30s));
    QVERIFY(!fixture.drills().latestInject().isEmpty());
    QCOMPARE(said.count(), 1);
    QCOMPARE(fixture.console().shell()->announcement(), fixture.drills().latestInject());
}

void TestDrillsModel::endsOnce_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the operator ends it") << u"end"_s;
    QTest::newRow("the operator ends it twice") << u"twice"_s;
    QTest::newRow("it is left without an end") << u"leave"_s;
    QTest::newRow("twice the target time has passed") << u"wait"_s;
    QTest::newRow("another drill is started over it") << u"enter"_s;
}

void TestDrillsModel::endsOnce()
{
    QFETCH(const QString, how);
    DrillConsole fixture;
    fixture.drills().start();
    fixture.run(10s);
    const QString folder = fixture.console().present().folder();
    if (how == u"end" || how == u"twice")
        fixture.drills().endDrill();
    if (how == u"twice")
        fixture.drills().endDrill();
    if (how == u"leave")
        fixture.drills().leaveDrill();
    if (how == u"wait")
        fixture.run(2 * fixture.console().present().scenario()->limit);
    if (how == u"enter")
        QVERIFY(fixture.console().enterDrill(*fixture.console().present().scenario()).has_value());
    const auto finished = [&] {
        return fixture.all<events::DrillFinished>(fixture.console().live());
    };
    QVERIFY(DrillConsole::comes([&] { return finished().size() == (1); }));
    QCOMPARE(finished().first().passed, false);
    fixture.drills().leaveDrill();
    QVERIFY(DrillConsole::comes([&] { return finished().size() == (how == u"enter" ? 2 : 1); }));
    const auto record = record::Record::open(folder + u"/record.db"_s);
    QVERIFY(record.has_value());
    const auto isEnd = [](const Entry &entry) {
        return std::holds_alternative<events::DrillFinished>(entry.event.payload);
    };
    QCOMPARE(std::ranges::count_if((*record)->entries(), isEnd), 1);
}

void TestDrillsModel::countsAResolvedDrill()
{
    DrillConsole fixture;
    fixture.drills().start();
    fixture.answerWell();
    QCOMPARE(fixture.drills().face(), u"debrief"_s);
    QCOMPARE(fixture.console().shell()->place(), u"drills"_s);
    QVERIFY(fixture.drills().isInDrill());
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().trend()->count() == (1); }));
    console::DebriefModel &debrief = *fixture.drills().debrief();
    QCOMPARE(debrief.cards()->count(), 6);
    QCOMPARE(debrief.trainee()->count(), debrief.ideal()->count());
    QCOMPARE(debrief.ended().debrief.passed, true);
    QCOMPARE(debrief.person(), u"Priya Nair"_s);
    const auto finished = fixture.all<events::DrillFinished>(fixture.console().live());
    QCOMPARE(finished.first().score, debrief.ended().debrief.score);
}

void TestDrillsModel::runsAgainUnderANewName()
{
    DrillConsole fixture;
    fixture.drills().start();
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().past()->count() == (1); }));
    fixture.drills().runAgain();
    QCOMPARE(fixture.all<events::DrillStarted>(fixture.console().live()).size(), 1);
    fixture.drills().endDrill();
    const QString first = fixture.drills().debrief()->name();
    fixture.drills().runAgain();
    QCOMPARE(fixture.drills().face(), u"running"_s);
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().past()->count() == (2); }));
    fixture.drills().endDrill();
    QVERIFY(fixture.drills().debrief()->name() != first);
}

void TestDrillsModel::keepsTheDebriefAfterGoingBack()
{
    DrillConsole fixture;
    fixture.drills().openDebrief();
    QCOMPARE(fixture.drills().face(), u"choose"_s);
    fixture.drills().start();
    fixture.drills().endDrill();
    fixture.drills().leaveDrill();
    QCOMPARE(&fixture.console().present(), &fixture.console().live());
    QCOMPARE(fixture.drills().face(), u"choose"_s);
    QVERIFY(fixture.drills().hasDebrief());
    fixture.drills().openDebrief();
    QCOMPARE(fixture.drills().face(), u"debrief"_s);
    fixture.drills().closeDebrief();
    QCOMPARE(fixture.drills().face(), u"choose"_s);
}

void TestDrillsModel::leadsFromAFindingToTheRunbook()
{
    DrillConsole fixture;
    fixture.drills().openFinding(0);
    fixture.drills().start();
    fixture.answerWell();
    const QList<console::FindingRow> &findings = fixture.drills().debrief()->shownFindings();
    QVERIFY(!findings.isEmpty() && !findings.first().runbook.isEmpty());
    QVERIFY(findings.first().runbookLine > 0);
    fixture.drills().openFinding(int(findings.size()));
    QCOMPARE(fixture.console().shell()->place(), u"drills"_s);
    fixture.drills().openFinding(0);
    QCOMPARE(fixture.console().shell()->place(), u"runbooks"_s);
    fixture.drills().practiseDrill(99);
    QCOMPARE(fixture.drills().face(), u"debrief"_s);
}

void TestDrillsModel::writesTheReportIntoTheFolderOfTheDrill()
{
    DrillConsole fixture;
    fixture.drills().start();
    fixture.drills().exportReport();
    const QString path = fixture.console().present().folder() + u"/report.md"_s;
    fixture.answerWell();
    QVERIFY(!io::fileExists(path));
    fixture.drills().exportReport();
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().exported().contains(path); }));
    QVERIFY(!fixture.drills().hasExportFailed());
    const auto report = io::readFile(path);
    QVERIFY(report.has_value());
    QVERIFY(report->contains("| Part |"));
    QVERIFY(report->contains("Communication"));
    QVERIFY(report->contains("It is over, revision 43 runs."));
}

void TestDrillsModel::saysWhyTheReportCantBeWritten()
{
    DrillConsole fixture;
    fixture.drills().start();
    const QString folder = fixture.console().present().folder();
    fixture.drills().endDrill();
    QVERIFY(QDir(folder).mkdir(u"report.md"_s));
    fixture.drills().exportReport();
    QVERIFY(DrillConsole::comes([&] { return fixture.drills().hasExportFailed(); }));
    QVERIFY(!fixture.drills().exported().isEmpty());
}

QTEST_MAIN(TestDrillsModel)
#include "tst_drillsmodel.moc"
