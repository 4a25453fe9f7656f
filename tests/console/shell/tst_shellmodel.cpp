// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/shellmodel.h"
#include "support/eventually.h"
#include "support/recordtext.h"
#include "support/stagedsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// A shell over a staged session that is being watched.
struct ShellBench
{
    explicit ShellBench(bool isDrill = false)
    {
        if (isDrill) {
            session->drill = Scenario();
            session->drill->target = apiProduction;
        }
        session->start();
        shell.attach(session);
    }
    [[nodiscard]] QString status() const { return shell.statuses().join(u" | "); }
    [[nodiscard]] bool says(const QString &text) const
    {
        return support::eventually([&] { return status().contains(text); });
    }

    std::shared_ptr<StagedSession> session = std::make_shared<StagedSession>();
    ShellModel shell;
};

const Error refusal{ErrorKind::Conflict, u"It is locked."_s, u"Nothing ran."_s, {}};
const Error fullDisk{ErrorKind::Storage, u"The disk is full."_s, {}, {}};

} // namespace

class TestShellModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereOneActs_data();
    void saysWhereOneActs();
    void showsThePlace();
    void begins_data();
    void begins();
    void saysHowOldTheMetricsAre();
    void namesASystemOnceWhileItAnswers();
    void saysThatTheChainIsIntact();
    void saysWhereTheChainBreaks();
    void saysThatTheRecordCantBeWritten();
    void keepsWhatMustNotBeMissed_data();
    void keepsWhatMustNotBeMissed();
    void leavesANoticeBehindWithItsSession();
    void declaresOnTheSelectedTarget_data();
    void declaresOnTheSelectedTarget();
    void saysWhyItCantDeclare_data();
    void saysWhyItCantDeclare();
    void marksTheIncidentInTheRail();
    void suggestsATitle();
};

void TestShellModel::saysWhereOneActs_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<bool>("drill");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("production");
    QTest::newRow("the overview is over all environments, production among them")
        << u"overview"_s << u"staging"_s << false << u"All environments"_s << 3 << true;
    QTest::newRow("so is the choice of a drill")
        << u"drills"_s << u"staging"_s << false << u"All environments"_s << 3 << true;
    QTest::newRow("a service in production")
        << u"services"_s << u"production"_s << false << u"production"_s << 0 << true;
    QTest::newRow("a service in staging")
        << u"services"_s << u"staging"_s << false << u"staging"_s << 1 << false;
    QTest::newRow("the plan of a target in the sandbox")
        << u"plans"_s << u"sandbox"_s << false << u"sandbox"_s << 2 << false;
    QTest::newRow("an environment that nobody knows")
        << u"services"_s << u"moon"_s << false << u"moon"_s << 2 << false;
    QTest::newRow("a drill says so on the overview")
        << u"overview"_s << u"production"_s << true << u"Drill · simulated"_s << 4 << true;
    QTest::newRow("a drill says so on a plan")
        << u"plans"_s << u"staging"_s << true << u"Drill · simulated"_s << 4 << false;
}

void TestShellModel::saysWhereOneActs()
{
    QFETCH(const QString, place);
    QFETCH(const QString, environment);
    QFETCH(const bool, drill);
    ShellBench bench(drill);
    const QSignalSpy changed(&bench.shell, &ShellModel::scopeChanged);
    bench.shell.selection()->select(u"web"_s, environment);
    bench.shell.open(place);
    QTEST(bench.shell.scopeText(), "text");
    QTEST(bench.shell.scopeKind(), "kind");
    QTEST(bench.shell.isScopeProduction(), "production");
    const int moves = (environment != u"production" || drill) + (place != u"overview");
    QCOMPARE(changed.count(), moves);
}

void TestShellModel::showsThePlace()
{
    ShellBench bench;
    const QSignalSpy moved(&bench.shell, &ShellModel::placeChanged);
    bench.shell.open(u"overview"_s);
    QCOMPARE(moved.count(), 0);
    bench.shell.open(u"plans"_s);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(bench.shell.place(), u"plans"_s);
    QCOMPARE(bench.shell.actions()->count(), actionsOf(u"plans"_s).size());
    QCOMPARE(cell(*bench.shell.actions(), 0, "actionId"), actionsOf(u"plans"_s).first().id);
    QCOMPARE(bench.shell.allActions()->count(), allActions().size());
}

void TestShellModel::begins_data()
{
    QTest::addColumn<bool>("drill");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("role");
    QTest::newRow("with the first target of the workspace")
        << false << u"web"_s << u"Incident Commander"_s;
    QTest::newRow("a drill with its own target") << true << u"api"_s << u"Trainee"_s;
}

void TestShellModel::begins()
{
    QFETCH(const bool, drill);
    ShellBench bench(drill);
    QTEST(bench.shell.selection()->service(), "service");
    QCOMPARE(bench.shell.selection()->environment(), u"production"_s);
    QTEST(bench.shell.role(), "role");
    QCOMPARE(bench.shell.isDrill(), drill);
    QCOMPARE(bench.shell.person(), u"Marta Kowalski"_s);
    QCOMPARE(bench.shell.workspaceName(), u"Staged"_s);
    QCOMPARE(bench.shell.services(), QStringList({u"web"_s, u"api"_s}));
    QCOMPARE(bench.shell.dayText(), u"Thu 12 Nov"_s);
    QCOMPARE(bench.shell.clockText(), u"14:00:00"_s);
    const QSignalSpy ticked(&bench.shell, &ShellModel::ticked);
    bench.session->run(3s);
    QCOMPARE(ticked.count(), 3);
    QCOMPARE(bench.shell.clockText(), u"14:00:03"_s);
}

void TestShellModel::saysHowOldTheMetricsAre()
{
    ShellModel shell;
    auto session = std::make_shared<StagedSession>();
    shell.attach(session);
    QVERIFY(shell.statuses().contains(u"No metrics yet"_s));
    for (const TargetId &target : session->fleet().targets())
        session->at(target).silentFrom = opening() + 6s;
    session->start();
    QVERIFY(shell.statuses().contains(u"Metrics 0 s ago"_s));
    session->run(47s);
    QVERIFY2(
        shell.statuses().contains(u"Metrics 42 s ago"_s), qPrintable(shell.statuses().join(u'|')));
}

void TestShellModel::namesASystemOnceWhileItAnswers()
{
    ShellBench bench;
    QCOMPARE(bench.shell.statuses().count(u"Helm"_s), 1);
    for (const TargetId &target : bench.session->fleet().targets())
        bench.session->at(target).unreachable = true;
    bench.session->run(10s);
    QCOMPARE(bench.shell.statuses().count(u"Helm"_s), 0);
}

void TestShellModel::saysThatTheChainIsIntact()
{
    ShellBench bench;
    QVERIFY2(bench.says(u"chain intact"_s), qPrintable(bench.status()));
    QVERIFY(bench.shell.areStatusesGood());
    QVERIFY(QCoro::waitFor(bench.session->record().append(support::noteEvent(u"one"_s))));
    QVERIFY2(bench.says(u"Audit log 1 entry, chain intact"_s), qPrintable(bench.status()));
    QVERIFY(QCoro::waitFor(bench.session->record().append(support::noteEvent(u"two"_s))));
    QVERIFY2(bench.says(u"Audit log 2 entries, chain intact"_s), qPrintable(bench.status()));
}

void TestShellModel::saysWhereTheChainBreaks()
{
    auto session = std::make_shared<StagedSession>();
    for (int i = 0; i < 4; ++i)
        QVERIFY(QCoro::waitFor(session->record().append(support::noteEvent(u"note"_s))));
    QCOMPARE(support::runSql(
                 session->record().path(), {u"UPDATE entry SET at = at + 1 WHERE sequence = 3"_s}),
        QString());
    ShellModel shell;
    shell.attach(session);
    QVERIFY(support::eventually([&] { return !shell.areStatusesGood(); }));
    QCOMPARE(shell.statuses().last(), u"Audit log 4 entries, chain broken at entry 3"_s);
}

void TestShellModel::saysThatTheRecordCantBeWritten()
{
    ShellBench bench;
    QVERIFY(bench.says(u"chain intact"_s));
    QCOMPARE(support::runSql(
                 bench.session->record().path(), {u"CREATE TRIGGER stop BEFORE INSERT ON entry "
                                                  "BEGIN SELECT RAISE(ABORT, 'no'); END"_s}),
        QString());
    QVERIFY(!QCoro::waitFor(bench.session->record().append(support::noteEvent(u"lost"_s))));
    QVERIFY(bench.session->record().failed());
    QCOMPARE(bench.shell.statuses().last(), u"The record can't be written"_s);
    QVERIFY(!bench.shell.areStatusesGood());
    QCOMPARE(bench.shell.notice(), bench.session->record().failed()->sentence());
    QVERIFY(bench.shell.noticeStays());
    ShellModel later;
    later.attach(bench.session);
    QCOMPARE(later.notice(), bench.session->record().failed()->sentence());
}

void TestShellModel::keepsWhatMustNotBeMissed_data()
{
    QTest::addColumn<QList<Error>>("errors");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<bool>("stays");
    QTest::newRow("a refusal can be dismissed") << QList{refusal} << refusal.sentence() << false;
    QTest::newRow("an error of the record stays") << QList{fullDisk} << fullDisk.sentence() << true;
    QTest::newRow("the last refusal is shown")
        << QList{Error{ErrorKind::Denied, u"Not you."_s, {}, {}}, refusal} << refusal.sentence()
        << false;
    QTest::newRow("an error of the record covers a refusal")
        << QList{refusal, fullDisk} << fullDisk.sentence() << true;
    QTest::newRow("a refusal does not cover an error of the record")
        << QList{fullDisk, refusal} << fullDisk.sentence() << true;
}

void TestShellModel::keepsWhatMustNotBeMissed()
{
    QFETCH(const QList<Error>, errors);
    QFETCH(const QString, notice);
    QFETCH(const bool, stays);
    ShellBench bench;
    for (const Error &error : errors) {
        if (error.kind == ErrorKind::Storage)
            Q_EMIT bench.session->record().writingFailed(error);
        else
            bench.shell.notify(error);
    }
    QCOMPARE(bench.shell.notice(), notice);
    QCOMPARE(bench.shell.noticeStays(), stays);
    QCOMPARE(bench.shell.announcement(), errors.last().sentence());
    bench.shell.dismissNotice();
    QCOMPARE(bench.shell.notice(), stays ? notice : QString());
}

void TestShellModel::leavesANoticeBehindWithItsSession()
{
    ShellBench bench;
    Q_EMIT bench.session->record().writingFailed(fullDisk);
    QVERIFY(bench.shell.noticeStays());
    bench.shell.attach(std::make_shared<StagedSession>());
    QVERIFY(!bench.shell.noticeStays());
    QCOMPARE(bench.shell.notice(), QString());
    Q_EMIT bench.session->record().writingFailed(fullDisk);
    QCOMPARE(bench.shell.notice(), QString());
}

void TestShellModel::declaresOnTheSelectedTarget_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("with the severity that was named") << u"P2"_s << Severity::P2;
    QTest::newRow("with P1 when the word is none") << u"bad"_s << Severity::P1;
}

void TestShellModel::declaresOnTheSelectedTarget()
{
    QFETCH(const QString, word);
    QFETCH(const Severity, severity);
    ShellBench bench;
    bench.shell.selection()->select(apiProduction);
    bench.shell.declareIncident(u"Errors"_s, word);
    const Incident &incident = bench.session->desk().state().incident;
    QVERIFY(support::eventually([&] { return incident.isActive(); }));
    QCOMPARE(incident.severity, severity);
    QCOMPARE(incident.targets, QList{apiProduction});
    QVERIFY(bench.shell.strip()->isVisible());
    QCOMPARE(bench.shell.strip()->incidentId(), incident.id);
    QCOMPARE(bench.shell.notice(), QString());
}

void TestShellModel::saysWhyItCantDeclare_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("why");
    QTest::newRow("no title") << u"  "_s << u"production"_s << 0 << u"The incident has no title."_s;
    QTest::newRow("a target that is not in the workspace")
        << u"Errors"_s << u"sandbox"_s << 0 << u"web@sandbox is not in the workspace."_s;
    QTest::newRow("another one is active")
        << u"Errors"_s << u"production"_s << 1 << u"INCIDENT-1 is already active."_s;
}

void TestShellModel::saysWhyItCantDeclare()
{
    QFETCH(const QString, title);
    QFETCH(const QString, environment);
    QFETCH(const int, before);
    QFETCH(const QString, why);
    ShellBench bench;
    incident::Desk &desk = bench.session->desk();
    if (before > 0)
        QVERIFY(QCoro::waitFor(desk.declare(u"First"_s, Severity::P0, {webProduction})));
    bench.shell.selection()->select(u"web"_s, environment);
    bench.shell.declareIncident(title, u"P0"_s);
    QVERIFY(support::eventually([&] { return !bench.shell.notice().isEmpty(); }));
    QVERIFY2(bench.shell.notice().startsWith(why), qPrintable(bench.shell.notice()));
    QVERIFY(!bench.shell.noticeStays());
    QCOMPARE(bench.shell.announcement(), bench.shell.notice());
    QCOMPARE(bench.session->record().entries().size(), before);
}

void TestShellModel::marksTheIncidentInTheRail()
{
    ShellBench bench;
    QCOMPARE(bench.shell.places()->count(), 11);
    QCOMPARE(cell(*bench.shell.places(), 5, "place"), u"incident"_s);
    QCOMPARE(cell(*bench.shell.places(), 5, "badge"), false);
    bench.shell.declareIncident(u"Errors"_s, u"P0"_s);
    const auto isMarked = [&] { return cell(*bench.shell.places(), 5, "badge").toBool(); };
    QVERIFY(support::eventually(isMarked));
    QVERIFY(QCoro::waitFor(bench.session->desk().resolve(u"Rolled back to 11."_s)));
    QVERIFY(!isMarked());
}

void TestShellModel::suggestsATitle()
{
    ShellBench bench;
    QCOMPARE(bench.shell.suggestedIncidentTitle(), u"web in production"_s);
    bench.session->at(webProduction).values[Signal::ErrorRate] = 9;
    bench.session->run(12s);
    QCOMPARE(bench.shell.suggestedIncidentTitle(), u"web error rate above 5 % in production"_s);
}

QTEST_MAIN(TestShellModel)
#include "tst_shellmodel.moc"
