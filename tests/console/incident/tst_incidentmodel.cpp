// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "incidentbench.h"

#include "io/files.h"
#include "support/eventually.h"

#include <QSignalSpy>

using namespace breakglass;
using namespace breakglass::incidenttest;

class TestIncidentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAnIncident();
    void followsTheRecord();
    void postsWhatWasComposed();
    void neverSendsInADrill();
    void turnsOverdue();
    void changesSeverityAndRoles();
    void writesTheReportOnceItIsResolved();
    void saysWhyTheReportCantBeWritten();
};

void TestIncidentModel::isEmptyWithoutAnIncident()
{
    IncidentBench bench;
    QVERIFY(!bench.incident().isPresent());
    QCOMPARE(bench.incident().timeline()->count(), 0);
    QCOMPARE(bench.incident().updateState(), u"none"_s);
    bench.incident().post();
    bench.incident().exportReport();
    QVERIFY(bench.incident().exportText().isEmpty());
}

void TestIncidentModel::followsTheRecord()
{
    IncidentBench bench;
    QVERIFY(bench.declare());
    const QSignalSpy added(&bench.incident(), &console::IncidentModel::noteAdded);
    bench.incident().addNote(u"The pool is exhausted"_s);
    QVERIFY(bench.until([&] { return added.count() == 1; }));
    QCOMPARE(bench.cell(*bench.incident().timeline(), 0, "title"), u"The pool is exhausted"_s);
    bench.incident().addNote(u"  "_s);
    QVERIFY(bench.until([&] { return !bench.shell().notice().isEmpty(); }));
    QCOMPARE(added.count(), 1);
    QVERIFY(!bench.cell(*bench.incident().timeline(), 0, "title").toString().trimmed().isEmpty());
}

void TestIncidentModel::postsWhatWasComposed()
{
    IncidentBench bench;
    QVERIFY(bench.declare());
    bench.run(3s);
    console::MessageComposer &composer = *bench.incident().composer();
    QCOMPARE(composer.current(), 0);
    QVERIFY(composer.text().contains(u"INCIDENT-1 (P0)"_s));
    // Nothing hurts in this world, so nobody can say what users notice.
    QVERIFY(composer.missing().contains(u"impact"_s));
    composer.edit(u"We look into it."_s);
    bench.incident().post();
    QVERIFY(bench.until([&] {
        return bench.incident().sent()->count() == 1 &&
               bench.cell(*bench.incident().sent(), 0, "verdict") == u"On time"_s;
    }));
    QVERIFY(bench.until([&] { return composer.current() == 1; }));
    QVERIFY(!composer.isEdited());
    QCOMPARE(bench.incident().sentSummary(), u"1 of 1 on time"_s);
}

void TestIncidentModel::neverSendsInADrill()
{
    IncidentBench bench;
    const Scenario *scenario = bench.session().workspace().drill(u"bad-deployment"_s);
    QVERIFY(scenario);
    QVERIFY(bench.console().enterDrill(*scenario).has_value());
    QVERIFY(bench.declare());
    console::Outbox &outbox = *bench.incident().outbox();
    QCOMPARE(outbox.silence(), u"Drill: not sent"_s);
    QCOMPARE(bench.cell(*outbox.channels(), 0, "state"), u"Drill: not sent"_s);
    bench.incident().composer()->edit(u"We look into it."_s);
    bench.incident().post();
    QVERIFY(bench.until([&] { return bench.incident().sentSummary() == u"1 of 1 on time"_s; }));
    int notSent = 0;
    for (const Entry &entry : bench.session().record().entries()) {
        const auto *said = std::get_if<events::MessageDelivered>(&entry.event.payload);
        if (!said)
            continue;
        QCOMPARE(said->outcome, events::DeliveryOutcome::NotSent);
        QCOMPARE(said->detail, u"Drill: not sent"_s);
        ++notSent;
    }
    QCOMPARE(notSent, 2);
}

void TestIncidentModel::turnsOverdue()
{
    IncidentBench bench;
    QVERIFY(bench.declare());
    bench.run(2s);
    QCOMPARE(bench.incident().updateState(), u"due"_s);
    // The first message is due sooner than those after it.
    bench.run(3min + 30s);
    QCOMPARE(bench.incident().updateState(), u"soon"_s);
    bench.run(2min);
    QCOMPARE(bench.incident().updateState(), u"overdue"_s);
    QVERIFY(bench.incident().updateText().startsWith(u"Overdue"_s));
}

void TestIncidentModel::changesSeverityAndRoles()
{
    IncidentBench bench;
    QVERIFY(bench.declare());
    QCOMPARE(bench.incident().lengthProblem(u"Reason"_s, u"short"_s),
        u"Reason too short. 5 of 10 characters."_s);
    bench.incident().changeSeverity(u"P1"_s, u"Only one region is affected"_s);
    QVERIFY(bench.until([&] { return bench.incident().severity() == u"P1"; }));
    bench.incident().assignRole(u"QA Lead"_s, u"Priya Nair"_s);
    QVERIFY(bench.until([&] { return bench.incident().rolesText().startsWith(u"1 of"_s); }));
    QVERIFY(bench.incident().people().contains(u"Marta Kowalski"_s));
}

void TestIncidentModel::writesTheReportOnceItIsResolved()
{
    IncidentBench bench;
    QVERIFY(bench.declare());
    bench.incident().lookAtMatters();
    QVERIFY(!bench.incident().openItems().isEmpty());
    bench.incident().resolve(u"Rolled back to revision 41."_s);
    QVERIFY(bench.until([&] { return !bench.incident().isActive(); }));
    QVERIFY(support::eventually([&] { return !bench.incident().exportText().isEmpty(); }));
    QVERIFY2(!bench.incident().hasExportFailed(), qPrintable(bench.incident().exportText()));
    const QString path = bench.session().folder() + u"/reports/INCIDENT-1"_s;
    const auto markdown = io::readFile(path + u".md"_s);
    QVERIFY(markdown && markdown->contains("Rolled back to revision 41"));
    QVERIFY(io::fileExists(path + u".html"_s));
    QVERIFY(bench.incident().isPresent());
    QVERIFY(bench.incident().endText().contains(u"Rolled back to revision 41."_s));
    bench.run(2s);
    QCOMPARE(bench.incident().updateState(), u"resolved"_s);
    QCOMPARE(bench.incident().composer()->current(), 2);
}

void TestIncidentModel::saysWhyTheReportCantBeWritten()
{
    IncidentBench bench;
    QVERIFY(bench.declare());
    QVERIFY(io::writeFile(bench.session().folder() + u"/reports"_s, "in the way").has_value());
    bench.incident().exportReport();
    QVERIFY(support::eventually([&] { return !bench.incident().exportText().isEmpty(); }));
    QVERIFY(bench.incident().hasExportFailed());
}

QTEST_MAIN(TestIncidentModel)
#include "tst_incidentmodel.moc"
