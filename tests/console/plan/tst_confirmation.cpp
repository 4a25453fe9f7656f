// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The proofs of intent: each is asked for, none can be slipped in, and only all of them start a run.

#include "planbench.h"

#include "console/preferences.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::plantest;
using console::ConfirmationForm;

namespace {

constexpr auto goodReason = "Errors since this morning";

} // namespace

class TestConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void theWordHasToBeTyped_data();
    void theWordHasToBeTyped();
    void insteadOfHoldingTheServiceIsTyped_data();
    void insteadOfHoldingTheServiceIsTyped();
    void nothingCountsInTheFirstMoment();
    void theFirstMomentComesAgainWithTheWindow();
    void itExpiresOnTheSessionsClock();
    void itIsExtendedOnce();
    void aHoldStartsTheRunOnce();
    void aRefusalKeepsWhatWasTyped();
    void aHoldBeforeEverythingIsThereDoesNothing();
};

void TestConfirmation::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<QString>("missing");
    const QString word = u"ROLLBACK"_s;
    const QString reason = QString::fromLatin1(goodReason);
    const QString ticket = u"INCIDENT-1"_s;
    QTest::newRow("nothing typed") << u""_s << reason << ticket << u"Type ROLLBACK"_s;
    QTest::newRow("small letters") << u"rollback"_s << reason << ticket << u"Type ROLLBACK"_s;
    QTest::newRow("a blank behind") << u"ROLLBACK "_s << reason << ticket << u"Type ROLLBACK"_s;
    QTest::newRow("the word comes first") << u"ROLL"_s << u""_s << u""_s << u"Type ROLLBACK"_s;
    QTest::newRow("no reason") << word << u""_s << ticket << u"10 more characters of reason"_s;
    QTest::newRow("blanks are no reason")
        << word << u"a             b"_s << ticket << u"7 more characters of reason"_s;
    QTest::newRow("one short") << word << u"123456789"_s << ticket
                               << u"1 more character of reason"_s;
    QTest::newRow("no ticket") << word << reason << u"  "_s << u"Name the incident ticket"_s;
    QTest::newRow("another ticket")
        << word << reason << u"INCIDENT-9"_s << u"Name the open incident"_s;
    QTest::newRow("all there") << word << reason << ticket << u""_s;
}

void TestConfirmation::whatIsMissingIsSaid()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, reason);
    QFETCH(const QString, ticket);
    PlanBench bench;
    QVERIFY(bench.reachForm());
    QCOMPARE(bench.form().phrase(), u"ROLLBACK"_s);
    QCOMPARE(bench.form().ticketText(), u"Open"_s);
    bench.type(typed);
    bench.form().setReason(reason);
    bench.form().setTicket(ticket == u"INCIDENT-1" ? bench.form().ticket() : ticket);
    QTEST(bench.form().missing(), "missing");
}

void TestConfirmation::theWordHasToBeTyped_data()
{
    using Check = ConfirmationForm::Check;
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<QString>("left");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("key by key") << QStringList{u"R"_s, u"RO"_s} << u"RO"_s << int(Check::Waiting)
                                << u"2 of 8 characters"_s;
    QTest::newRow("pasted whole") << QStringList{u"ROLLBACK"_s} << u""_s << int(Check::Invalid)
                                  << u"A paste does not count. Type ROLLBACK."_s;
    QTest::newRow("the rest pasted")
        << QStringList{u"R"_s, u"ROLLBACK"_s} << u"R"_s << int(Check::Invalid)
        << u"A paste does not count. Type ROLLBACK."_s;
    QTest::newRow("pasted over what was typed")
        << QStringList{u"X"_s, u"XX"_s, u"ROLLBACK"_s} << u"XX"_s << int(Check::Invalid)
        << u"A paste does not count. Type ROLLBACK."_s;
    QTest::newRow("typed after a paste") << QStringList{u"ROLLBACK"_s, u"R"_s} << u"R"_s
                                         << int(Check::Waiting) << u"1 of 8 characters"_s;
    QTest::newRow("cleared at once")
        << QStringList{u"R"_s, u"RO"_s, u""_s} << u""_s << int(Check::Waiting) << u""_s;
    QTest::newRow("small letters")
        << QStringList{u"r"_s} << u"r"_s << int(Check::Invalid) << u"Type ROLLBACK in capitals."_s;
    QTest::newRow("something else")
        << QStringList{u"X"_s} << u"X"_s << int(Check::Invalid) << u"Type ROLLBACK."_s;
}

void TestConfirmation::theWordHasToBeTyped()
{
    QFETCH(const QStringList, edits);
    PlanBench bench;
    QVERIFY(bench.reachForm());
    for (const QString &edit : edits)
        bench.form().setTyped(edit);
    QTEST(bench.form().typed(), "left");
    QTEST(bench.form().phraseState(), "state");
    QTEST(bench.form().phraseText(), "said");
}

void TestConfirmation::insteadOfHoldingTheServiceIsTyped_data()
{
    using Check = ConfirmationForm::Check;
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("missing");
    const QString type = u"Type checkr-console"_s;
    QStringList keys;
    for (int length = 1; length <= 14; ++length)
        keys.append(u"checkr-console"_s.first(length));
    QTest::newRow("nothing yet") << QStringList{} << int(Check::Waiting) << QString() << type;
    QTest::newRow("key by key") << QStringList{u"c"_s, u"ch"_s} << int(Check::Waiting)
                                << u"2 of 14 characters"_s << type;
    QTest::newRow("another service")
        << QStringList{u"x"_s} << int(Check::Invalid) << u"Type checkr-console."_s << type;
    QTest::newRow("pasted") << QStringList{u"checkr-console"_s} << int(Check::Invalid)
                            << u"A paste does not count. Type checkr-console."_s << type;
    QTest::newRow("whole") << keys << int(Check::Valid) << u"Matches"_s << QString();
}

void TestConfirmation::insteadOfHoldingTheServiceIsTyped()
{
    QFETCH(const QStringList, edits);
    PlanBench bench;
    console::Preferences preferences;
    preferences.confirmByTyping(true);
    bench.plan().follow(preferences);
    QVERIFY(bench.reachForm());
    QVERIFY(bench.form().pressesTwice());
    QCOMPARE(bench.form().holdText(), u"Press twice to roll back"_s);
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(QString::fromLatin1(goodReason));
    for (const QString &edit : edits)
        bench.form().setNamed(edit);
    QTEST(bench.form().namedState(), "state");
    QTEST(bench.form().namedText(), "said");
    QTEST(bench.form().missing(), "missing");
    QCOMPARE(bench.form().confirmation().method, execution::Confirmation::Method::TypedTwice);
}

void TestConfirmation::nothingCountsInTheFirstMoment()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    bench.plan().confirm();
    QVERIFY(bench.form().isGuarded());
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(QString::fromLatin1(goodReason));
    bench.form().hold();
    QCOMPARE(bench.form().typed(), QString());
    QCOMPARE(bench.form().reason(), QString());
    QVERIFY(bench.until([&] { return !bench.form().isGuarded(); }, 1s));
    QCOMPARE(bench.countOf<events::PlanConfirmed>(), 0);
}

void TestConfirmation::theFirstMomentComesAgainWithTheWindow()
{
    PlanBench bench;
    QVERIFY(bench.reachForm());
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(QString::fromLatin1(goodReason));
    QVERIFY(bench.form().missing().isEmpty());
    bench.form().guardAgain();
    QVERIFY(!bench.form().missing().isEmpty());
    bench.form().hold();
    QVERIFY(!bench.form().isBusy());
    bench.run(1s);
    QVERIFY(bench.form().missing().isEmpty());
}

void TestConfirmation::itExpiresOnTheSessionsClock()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    bench.plan().confirm();
    QCOMPARE(bench.form().expiryText(), u"Expires in 05:00"_s);
    bench.run(3min + 50s);
    QVERIFY(!bench.form().isExpiring());
    bench.run(15s);
    QVERIFY(bench.form().isExpiring());
    QVERIFY(bench.form().mayExtend());
    bench.run(1min);
    QVERIFY(!bench.form().isOpen());
    QVERIFY(bench.shell().notice().contains(u"expired"));
    QCOMPARE(bench.countOf<events::PlanConfirmed>(), 0);
}

void TestConfirmation::itIsExtendedOnce()
{
    PlanBench bench;
    QVERIFY(bench.reachReadyPlan());
    bench.plan().confirm();
    bench.form().extend();
    QCOMPARE(bench.form().expiryText(), u"Expires in 05:00"_s);
    bench.run(4min + 30s);
    bench.form().extend();
    QCOMPARE(bench.form().expiryText(), u"Expires in 05:30"_s);
    bench.run(5min);
    QVERIFY(bench.form().isExpiring());
    QVERIFY(!bench.form().mayExtend());
    bench.form().extend();
    bench.run(1min);
    QVERIFY(!bench.form().isOpen());
}

void TestConfirmation::aHoldStartsTheRunOnce()
{
    PlanBench bench;
    QVERIFY(bench.reachForm());
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(QString::fromLatin1(goodReason));
    bench.form().hold();
    QVERIFY(bench.form().isBusy());
    bench.form().hold();
    bench.form().cancel();
    QVERIFY(bench.form().isOpen());
    QVERIFY(bench.until([&] { return bench.shell().place() == u"live"; }));
    QVERIFY(!bench.form().isOpen());
    QCOMPARE(bench.countOf<events::PlanConfirmed>(), 1);
    QCOMPARE(bench.countOf<events::RunStarted>(), 1);
    const execution::RunView &view = bench.session().runner().view();
    QCOMPARE(view.plan.id, bench.plan().planId());
    bench.plan().confirm();
    QVERIFY(!bench.form().isOpen());
}

void TestConfirmation::aRefusalKeepsWhatWasTyped()
{
    // The incident is resolved while the form is open: the last look refuses.
    PlanBench bench;
    QVERIFY(bench.reachForm());
    bench.type(u"ROLLBACK"_s);
    bench.form().setReason(QString::fromLatin1(goodReason));
    auto resolving = bench.session().desk().resolve(u"It went away by itself"_s);
    QVERIFY(bench.until([&] { return !bench.session().desk().state().incident.isActive(); }));
    bench.form().hold();
    QVERIFY(bench.until([&] { return !bench.form().isBusy(); }));
    QVERIFY(bench.form().isOpen());
    QVERIFY2(bench.form().error().contains(u"Incident"), qPrintable(bench.form().error()));
    QCOMPARE(bench.form().typed(), u"ROLLBACK"_s);
    QCOMPARE(bench.form().reason(), QString::fromLatin1(goodReason));
    QCOMPARE(bench.countOf<events::RunStarted>(), 0);
}

void TestConfirmation::aHoldBeforeEverythingIsThereDoesNothing()
{
    PlanBench bench;
    QVERIFY(bench.reachForm());
    bench.type(u"ROLLBACK"_s);
    bench.form().hold();
    QVERIFY(!bench.form().isBusy());
    bench.run(2s);
    QCOMPARE(bench.countOf<events::PlanConfirmed>(), 0);
}

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
