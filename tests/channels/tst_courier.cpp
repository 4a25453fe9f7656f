// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Before a channel is asked the record says what goes out; afterwards it says what the channel answered.

#include "courierbench.h"
#include "support/eventually.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::channelstest;
using events::DeliveryOutcome;

class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsBeforeAndAfter();
    void neverSendsWhereItIsSilent();
    void refusesWhatItCantSend_data();
    void refusesWhatItCantSend();
    void keepsGoingWhenOneChannelFails();
    void repeatsOnlyWhatFailed();
    void doesNotKnowAfterACrash();
    void takesAPersonsWord();
};

void TestCourier::recordsBeforeAndAfter()
{
    CourierBench bench;
    QStringList atDispatch;
    bench.notifier.beforeAnswer = [&] { atDispatch = bench.eventNames(); };
    const auto sent = bench.send({u"here"_s});
    QVERIFY(sent.has_value());
    QCOMPARE(*sent, u"MESSAGE-0001"_s);
    QCOMPARE(atDispatch, QStringList{u"message-intended"_s});
    QCOMPARE(bench.eventNames(), (QStringList{u"message-intended"_s, u"message-delivered"_s}));
    QCOMPARE(bench.notifier.summaries.size(), 1);
    QVERIFY(bench.notifier.lastUrgent);
    const channels::Posting &posting = bench.courier->postings().all().first();
    QCOMPARE(posting.by, u"Marta Kowalski"_s);
    QVERIFY(posting.isTaken());
    QVERIFY(channels::troubleOf(posting, u"here"_s).isEmpty());
}

void TestCourier::neverSendsWhereItIsSilent()
{
    CourierBench bench(u"Drill: not sent"_s);
    QVERIFY(bench.send({u"here"_s, u"there"_s}).has_value());
    QVERIFY(bench.notifier.summaries.isEmpty());
    const channels::Posting &posting = bench.courier->postings().all().first();
    for (const QString &channel : posting.channels)
        QCOMPARE(posting.delivered.value(channel),
            (channels::Delivery{DeliveryOutcome::NotSent, u"Drill: not sent"_s}));
}

void TestCourier::refusesWhatItCantSend_data()
{
    QTest::addColumn<QStringList>("channels");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no channel") << QStringList() << u"No channel is chosen."_s;
    QTest::newRow("one that comes later")
        << QStringList{u"pager"_s} << u"pager is not configured: comes later."_s;
    QTest::newRow("one that nobody declared")
        << QStringList{u"here"_s, u"radio"_s} << u"radio is not in this workspace."_s;
}

void TestCourier::refusesWhatItCantSend()
{
    QFETCH(const QStringList, channels);
    CourierBench bench;
    const auto sent = bench.send(channels);
    QVERIFY(!sent.has_value());
    QTEST(sent.error().what, "sentence");
    QVERIFY(bench.eventNames().isEmpty());
    QVERIFY(bench.notifier.summaries.isEmpty());
}

void TestCourier::keepsGoingWhenOneChannelFails()
{
    CourierBench bench;
    int asked = 0;
    bench.notifier.beforeAnswer = [&] { bench.notifier.refuses = ++asked == 1; };
    QVERIFY(bench.send({u"here"_s, u"there"_s}).has_value());
    const channels::Posting &posting = bench.courier->postings().all().first();
    QCOMPARE(posting.with(DeliveryOutcome::Failed), QStringList{u"here"_s});
    QCOMPARE(posting.with(DeliveryOutcome::Delivered), QStringList{u"there"_s});
    QCOMPARE(channels::troubleOf(posting, u"here"_s),
        u"here did not show it. Nobody is at the desktop. there got it. Retry here."_s);
}

void TestCourier::repeatsOnlyWhatFailed()
{
    CourierBench bench;
    bench.notifier.refuses = true;
    const QString message = bench.send({u"here"_s}).value();
    bench.notifier.refuses = false;
    const QString person = u"Daniel Osei"_s;
    QVERIFY(QCoro::waitFor(bench.courier->retry(message, u"here"_s, person)).has_value());
    QCOMPARE(bench.notifier.bodies, (QStringList{u"We look into it."_s, u"We look into it."_s}));
    QCOMPARE(bench.courier->postings().all().size(), 1);
    QVERIFY(bench.courier->postings().all().first().isTaken());
    const auto again = QCoro::waitFor(bench.courier->retry(message, u"here"_s, person));
    QVERIFY(!again.has_value());
    QVERIFY(!QCoro::waitFor(bench.courier->retry(message, u"there"_s, person)).has_value());
    QCOMPARE(bench.notifier.bodies.size(), 2);
}

void TestCourier::doesNotKnowAfterACrash()
{
    CourierBench bench;
    bench.append(events::MessageIntended{u"MESSAGE-0001"_s, u"update"_s, u"Initial alert"_s,
        u"internal"_s, u"We look into it."_s, {u"here"_s, u"there"_s}});
    bench.append(events::MessageDelivered{
        u"MESSAGE-0001"_s, u"there"_s, DeliveryOutcome::Delivered, u"showed it"_s});
    bench.reopen();
    bench.courier->start();
    QVERIFY(support::eventually([&] { return bench.record->entries().size() == 3; }));
    const channels::Posting &posting = bench.courier->postings().all().first();
    QCOMPARE(posting.with(DeliveryOutcome::Unknown), QStringList{u"here"_s});
    QCOMPARE(posting.with(DeliveryOutcome::Delivered), QStringList{u"there"_s});
    QVERIFY(channels::troubleOf(posting, u"here"_s)
            .endsWith(u"Look there before you send it again."_s));
    QVERIFY(bench.notifier.summaries.isEmpty());
}

void TestCourier::takesAPersonsWord()
{
    CourierBench bench;
    bench.append(events::MessageIntended{u"MESSAGE-0001"_s, u"update"_s, u"Initial alert"_s,
        u"internal"_s, u"We look into it."_s, {u"here"_s}});
    const QString message = u"MESSAGE-0001"_s;
    QVERIFY(!QCoro::waitFor(bench.courier->settle(message, u"here"_s, u"Marta"_s)).has_value());
    bench.append(
        events::MessageDelivered{message, u"here"_s, DeliveryOutcome::Unknown, u"was cut"_s});
    QVERIFY(QCoro::waitFor(bench.courier->settle(message, u"here"_s, u"Marta"_s)).has_value());
    QVERIFY(bench.courier->postings().all().first().isTaken());
    QCOMPARE(bench.record->entries().last().event.actor, u"Marta"_s);
    QVERIFY(bench.notifier.summaries.isEmpty());
}

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
