// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/audit/auditmodel.h"
#include "console/shell/shellmodel.h"
#include "support/eventually.h"
#include "support/stagedsession.h"

#include <QCoroTask>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// A record with an incident of three entries and `notes` notes before it.
struct Log
{
    explicit Log(int notes = 0)
    {
        QList<Event> events;
        for (int number = 1; number <= notes; ++number)
            events.append({u"Ada"_s, opening(), {}, events::NoteAdded{u"Note %1"_s.arg(number)}});
        isWritten = QCoro::waitFor(session->record().appendAll(events)).has_value();
        incident::Desk &desk = session->desk();
        isWritten = isWritten &&
                    QCoro::waitFor(desk.declare(u"Down"_s, Severity::P1, {webProduction})) &&
                    QCoro::waitFor(desk.addNote(u"It is slow"_s)) &&
                    QCoro::waitFor(desk.sendUpdate(u"internal"_s, u"We go back"_s));
        shell.attach(session);
        audit.attach(session);
    }
    [[nodiscard]] QString what(int row) { return cell(*audit.rows(), row, "what").toString(); }
    [[nodiscard]] bool until(const std::function<bool()> &holds)
    {
        return support::eventually(holds);
    }
    [[nodiscard]] bool verify()
    {
        audit.verify();
        return until([this] { return audit.chainState() > ChainWords::Running; });
    }
    /// Changes the text of a note behind the record's back.
    void tamper(int sequence)
    {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            file.setDatabaseName(session->record().path());
            QVERIFY(file.open());
            QSqlQuery change(file);
            QVERIFY(
                change.exec(u"UPDATE entry SET actor = 'Eve' WHERE sequence = %1"_s.arg(sequence)));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }

    std::shared_ptr<StagedSession> session = std::make_shared<StagedSession>();
    ShellModel shell;
    AuditModel audit{shell};
    bool isWritten = false;
};

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void followsTheRecord();
    void keepsTheChosenEntryWhenOthersCome();
    void showsAPageAtATime();
    void narrowsByKindPersonAndIncident();
    void showsAllOfAnEntry();
    void verifiesTheChain();
    void namesTheFirstBadEntryAndGoesThere();
    void exportsForPeopleAndMachines_data();
    void exportsForPeopleAndMachines();
    void looksAtTheRecordOfADrill();
    void searchesAHundredThousandInSlices();
};

void TestAuditModel::showsTheNewestFirst()
{
    Log log;
    QVERIFY(log.isWritten);
    QCOMPARE(log.audit.rows()->count(), 3);
    QCOMPARE(log.what(0), u"Update to internal"_s);
    QCOMPARE(log.what(2), u"INCIDENT-1 declared, P1"_s);
    QCOMPARE(log.audit.summary(), u"3 entries"_s);
}

void TestAuditModel::followsTheRecord()
{
    Log log;
    QVERIFY(QCoro::waitFor(log.session->desk().addNote(u"Better now"_s)));
    QVERIFY(log.until([&] { return log.audit.rows()->count() == 4; }));
    QCOMPARE(log.what(0), u"Better now"_s);
    log.audit.setSearch(u"slow"_s);
    QVERIFY(QCoro::waitFor(log.session->desk().addNote(u"Fine"_s)));
    QCOMPARE(log.audit.rows()->count(), 1);
    QCOMPARE(log.audit.summary(), u"1 of 5 entries"_s);
}

void TestAuditModel::keepsTheChosenEntryWhenOthersCome()
{
    Log log;
    log.audit.select(1);
    QVERIFY(QCoro::waitFor(log.session->desk().addNote(u"Better now"_s)));
    QVERIFY(log.until([&] { return log.audit.rows()->count() == 4; }));
    QCOMPARE(log.audit.selected(), 2);
}

void TestAuditModel::showsAPageAtATime()
{
    Log log(500);
    QCOMPARE(log.audit.rows()->count(), 200);
    log.audit.showMore();
    QVERIFY(log.until([&] { return log.audit.rows()->count() == 400; }));
    log.audit.showMore();
    QVERIFY(log.until([&] { return log.audit.rows()->count() == 503; }));
    log.audit.showMore();
    QCOMPARE(log.what(502), u"Note 1"_s);
}

void TestAuditModel::narrowsByKindPersonAndIncident()
{
    Log log(3);
    log.audit.setKind(3);
    QCOMPARE(log.audit.rows()->count(), 5);
    log.audit.select(0);
    log.audit.onlyIncident();
    QCOMPARE(log.audit.incident(), u"INCIDENT-1"_s);
    QCOMPARE(log.audit.rows()->count(), 2);
    log.audit.anyIncident();
    log.audit.select(4);
    log.audit.onlyPerson();
    QCOMPARE(log.audit.person(), u"Ada"_s);
    QCOMPARE(log.audit.rows()->count(), 3);
    log.audit.setSearch(u"nowhere"_s);
    QCOMPARE(log.audit.emptyText(), u"No entry matches."_s);
}

void TestAuditModel::showsAllOfAnEntry()
{
    Log log;
    log.audit.select(1);
    QVERIFY(log.until([&] { return log.audit.fields()->count() > 0; }));
    QVERIFY(log.audit.payload().contains(u"It is slow"_s));
    QCOMPARE(cell(*log.audit.fields(), 6, "value").toString().size(), 64);
    QVERIFY(!cell(*log.audit.fields(), 7, "wrong").toBool());
}

void TestAuditModel::verifiesTheChain()
{
    Log log;
    QVERIFY(log.verify());
    QCOMPARE(log.audit.chainState(), int(ChainWords::Intact));
    QCOMPARE(log.audit.chainText(), u"Intact. 3 entries verified at 14:00:00."_s);
    QVERIFY(!log.audit.hasBadRow());
}

void TestAuditModel::namesTheFirstBadEntryAndGoesThere()
{
    Log log(300);
    log.tamper(5);
    QVERIFY(log.verify());
    QCOMPARE(log.audit.chainState(), int(ChainWords::Broken));
    QVERIFY2(log.audit.chainText().contains(u"Entries 1 to 4 are intact."_s),
        qPrintable(log.audit.chainText()));
    log.audit.showBadRow();
    QVERIFY(log.until([&] { return log.audit.selected() >= 0; }));
    QCOMPARE(log.what(log.audit.selected()), u"Note 5"_s);
    QVERIFY(log.until([&] { return log.audit.fields()->count() > 0; }));
    QVERIFY(cell(*log.audit.fields(), 7, "wrong").toBool());
}

void TestAuditModel::exportsForPeopleAndMachines_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("JSON Lines") << u"jsonl"_s << QByteArray("{\"sequence\":1,");
    QTest::newRow("CSV") << u"csv"_s << QByteArray("sequence,at,actor,");
}

void TestAuditModel::exportsForPeopleAndMachines()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, first);
    Log log;
    log.audit.exportAs(format);
    QVERIFY(log.until([&] { return !log.audit.exported().isEmpty(); }));
    QVERIFY(log.audit.exported().endsWith(u"/exports/record-20261112-140000."_s + format));
    QFile file(log.audit.exported());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(first));
}

void TestAuditModel::looksAtTheRecordOfADrill()
{
    QTemporaryDir drill;
    {
        auto record = record::Record::open(drill.filePath(u"record.db"_s));
        QVERIFY(record.has_value());
        const Event event{u"Ada"_s, opening(), {}, events::NoteAdded{u"In the drill"_s}};
        QVERIFY(QCoro::waitFor((*record)->append(event)));
    }
    Log log;
    const events::DrillStarted started{u"bad"_s, u"Bad deployment"_s, drill.path()};
    QVERIFY(QCoro::waitFor(log.session->desk().note(started)));
    QVERIFY(log.until([&] { return log.audit.sources()->count() == 2; }));
    log.audit.openSource(1);
    QVERIFY(log.until([&] { return log.audit.rows()->count() == 1; }));
    QCOMPARE(log.what(0), u"In the drill"_s);
    QVERIFY(log.verify());
    QVERIFY(log.audit.chainText().startsWith(u"Intact. 1 entry"_s));
    log.audit.openSource(0);
    QCOMPARE(log.audit.rows()->count(), 4);
}

void TestAuditModel::searchesAHundredThousandInSlices()
{
    Log log(100'000);
    QVERIFY(log.isWritten);
    QCOMPARE(log.audit.rows()->count(), 200);
    log.audit.setSearch(u"Note 17"_s);
    // The call itself looks at one slice: far from all of them.
    QVERIFY2(log.audit.rows()->count() < 200, qPrintable(log.audit.summary()));
    QVERIFY(log.audit.summary().contains(u"searched"_s));
    QVERIFY(log.until([&] { return log.audit.rows()->count() >= 200; }));
    log.audit.setSearch(u"\"Note nowhere\""_s);
    QVERIFY(log.until([&] { return !log.audit.emptyText().isEmpty(); }));
}

QTEST_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
