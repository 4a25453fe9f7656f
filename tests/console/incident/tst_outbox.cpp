// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Which channels a message goes to, what became of it in each, and what a person can do about it.

#include "channels/courier.h"
#include "console/incident/incidentmodel.h"
#include "console/shell/shellmodel.h"
#include "support/eventually.h"
#include "support/stagedsession.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::staged;

namespace {

class FakeDesktop final : public io::Notifier
{
public:
    QCoro::Task<Status> notify(QString, QString body, bool) override
    {
        bodies.append(body);
        if (refuses)
            co_return failure(ErrorKind::Unavailable, u"Nobody is at the desktop."_s);
        co_return Status{};
    }
    QStringList bodies;
    bool refuses = false;
};

Workspace channelWorkspace()
{
    Workspace workspace = stagedWorkspace();
    workspace.updates.every = 15min;
    workspace.templates = {{u"a"_s, u"Initial alert"_s, u"internal"_s, u"It is {{severity}}."_s},
        {u"b"_s, u"Initial alert"_s, u"external"_s, u"We work on it."_s}};
    workspace.channels = {{u"desk"_s, u"desktop"_s, u"internal"_s, {}, {}, {}},
        {u"urgent"_s, u"desktop"_s, u"internal"_s, {Severity::P0}, {}, {}},
        {u"status"_s, u"desktop"_s, u"external"_s, {}, {}, {}},
        {u"pager"_s, u"pagerduty"_s, u"internal"_s, {}, {}, {}}};
    return workspace;
}

class SendingSession final : public StagedSession
{
public:
    SendingSession() : StagedSession(channelWorkspace())
    {
        m_courier = std::make_unique<channels::Courier>(
            workspace(), record(), clock(), channels::Doors{nullptr, &desktop, nullptr}, QString());
    }
    [[nodiscard]] channels::Courier *courier() const override { return m_courier.get(); }
    FakeDesktop desktop;

private:
    std::unique_ptr<channels::Courier> m_courier;
};

struct Bench
{
    Bench()
    {
        shell.attach(session);
        model.attach(session);
        (void)QCoro::waitFor(session->desk().declare(u"Errors"_s, Severity::P1, {}));
        session->run(2s);
    }
    [[nodiscard]] console::Outbox &outbox() { return *model.outbox(); }
    [[nodiscard]] QVariant channel(int row, const char *role)
    {
        return cell(*outbox().channels(), row, role);
    }
    [[nodiscard]] bool isDone()
    {
        return support::eventually([&] { return !outbox().isSending(); });
    }
    [[nodiscard]] int updates() const
    {
        return int(std::ranges::count_if(session->record().entries(), [](const Entry &entry) {
            return std::holds_alternative<events::UpdateSent>(entry.event.payload);
        }));
    }

    std::shared_ptr<SendingSession> session = std::make_shared<SendingSession>();
    console::ShellModel shell;
    console::IncidentModel model{shell};
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByAudienceAndSeverity();
    void aPersonChooses();
    void sendsBothTexts();
    void aTextWithOpenPlacesWaitsToBeAskedFor();
    void whatIsOutOfSightDoesNotGoOut();
    void aRefusalIsSaidAndRepeated();
    void anUpdateThatNobodyGotIsStillDue();
    void asksAboutWhatIsUnknown();
    void sendsATestMessage();
};

void TestOutbox::choosesByAudienceAndSeverity()
{
    Bench bench;
    QCOMPARE(bench.channel(0, "chosen"), true);
    QCOMPARE(bench.channel(1, "chosen"), false); // P0 alone
    QCOMPARE(bench.channel(2, "chosen"), true);  // Sends with it
    QCOMPARE(bench.channel(3, "usable"), false);
    QCOMPARE(bench.channel(3, "state"), u"Not configured: comes later"_s);
    QCOMPARE(bench.outbox().sendText(), u"Send to 2 channels"_s);
    QCOMPARE(bench.outbox().goesText(), u"External text goes to status"_s);
    bench.outbox().setSendsOther(false);
    QCOMPARE(bench.channel(2, "chosen"), false);
    QCOMPARE(bench.outbox().sendText(), u"Send to 1 channel"_s);
}

void TestOutbox::aPersonChooses()
{
    Bench bench;
    bench.outbox().toggle(0);
    bench.outbox().toggle(1);
    bench.outbox().toggle(2);
    bench.outbox().toggle(3);
    QCOMPARE(bench.channel(0, "chosen"), false);
    QCOMPARE(bench.channel(1, "chosen"), true);
    QCOMPARE(bench.channel(2, "chosen"), false);
    QCOMPARE(bench.channel(3, "chosen"), false);
    bench.outbox().toggle(1);
    QCOMPARE(bench.outbox().sendText(), u"Post to the timeline"_s);
    bench.outbox().send();
    QVERIFY(bench.isDone());
    QCOMPARE(bench.updates(), 1);
    QVERIFY(bench.session->desktop.bodies.isEmpty());
}

void TestOutbox::sendsBothTexts()
{
    Bench bench;
    bench.outbox().send();
    QVERIFY(bench.isDone());
    QCOMPARE(bench.session->desktop.bodies, (QStringList{u"It is P1."_s, u"We work on it."_s}));
    QCOMPARE(bench.updates(), 2);
    QCOMPARE(bench.outbox().sent()->count(), 2);
    QCOMPARE(cell(*bench.outbox().sent(), 0, "title"), u"Initial alert, external"_s);
    QCOMPARE(cell(*bench.outbox().sent(), 0, "cells").toStringList(),
        (QStringList{u""_s, u""_s, u"delivered"_s}));
    QCOMPARE(cell(*bench.outbox().sent(), 1, "cells").toStringList(),
        (QStringList{u"delivered"_s, u""_s, u""_s}));
    QCOMPARE(bench.outbox().troubles()->count(), 0);
}

void TestOutbox::aTextWithOpenPlacesWaitsToBeAskedFor()
{
    Bench bench;
    bench.model.composer()->setExternal(true);
    bench.model.composer()->edit(u"We work on [impact]."_s);
    bench.model.composer()->setExternal(false);
    QVERIFY(!bench.outbox().sendsOther());
    QCOMPARE(bench.outbox().sendText(), u"Send to 1 channel"_s);
    bench.outbox().setSendsOther(true);
    QCOMPARE(bench.outbox().sendText(), u"Send to 2 channels"_s);
}

void TestOutbox::whatIsOutOfSightDoesNotGoOut()
{
    Bench bench;
    QVERIFY(bench.outbox().sendsOther());
    const QString both = bench.outbox().sendText();
    bench.outbox().setOtherInSight(false);
    QVERIFY(!bench.outbox().sendsOther());
    QVERIFY(bench.outbox().sendText() != both);
    // A channel that is chosen all the same brings its text with it.
    for (int channel = 0; channel < bench.outbox().channels()->count(); ++channel)
        bench.outbox().toggle(channel);
    QVERIFY(bench.model.composer()->isExternal());
    bench.model.composer()->setExternal(false);
    bench.outbox().setOtherInSight(true);
    QVERIFY(bench.outbox().sendsOther());
}

void TestOutbox::aRefusalIsSaidAndRepeated()
{
    Bench bench;
    bench.session->desktop.refuses = true;
    bench.outbox().setSendsOther(false);
    bench.outbox().send();
    QVERIFY(bench.isDone());
    QCOMPARE(bench.outbox().troubles()->count(), 1);
    QCOMPARE(cell(*bench.outbox().troubles(), 0, "text"),
        u"desk did not show it. Nobody is at the desktop. Retry desk."_s);
    QCOMPARE(cell(*bench.outbox().troubles(), 0, "unknown"), false);
    bench.session->desktop.refuses = false;
    bench.outbox().retry(0);
    QVERIFY(support::eventually([&] { return bench.updates() == 1; }));
    QCOMPARE(bench.outbox().troubles()->count(), 0);
    QCOMPARE(bench.session->desktop.bodies.size(), 2);
    QCOMPARE(bench.outbox().sent()->count(), 1);
}

void TestOutbox::anUpdateThatNobodyGotIsStillDue()
{
    Bench bench;
    const TimePoint before = bench.session->desk().state().incident.lastUpdateAt;
    bench.session->desktop.refuses = true;
    bench.outbox().send();
    QVERIFY(bench.isDone());
    QCOMPARE(bench.updates(), 0);
    QCOMPARE(bench.session->desk().state().incident.lastUpdateAt, before);
    QCOMPARE(cell(*bench.outbox().sent(), 0, "verdict"), u"Nobody got it"_s);
}

void TestOutbox::asksAboutWhatIsUnknown()
{
    Bench bench;
    const QString incident = bench.session->desk().state().incident.id;
    Event intended{u"Marta Kowalski"_s, bench.session->clock().now(), incident,
        events::MessageIntended{u"MESSAGE-0001"_s, u"update"_s, u"Initial alert"_s, u"internal"_s,
            u"It is P1."_s, {u"desk"_s}}};
    QVERIFY(QCoro::waitFor(bench.session->record().append(intended)).has_value());
    QCOMPARE(cell(*bench.outbox().sent(), 0, "cells").toStringList().first(), u"pending"_s);
    bench.session->courier()->start();
    QVERIFY(support::eventually([&] { return bench.outbox().troubles()->count() == 1; }));
    QCOMPARE(cell(*bench.outbox().troubles(), 0, "unknown"), true);
    bench.outbox().settle(0);
    QVERIFY(support::eventually([&] { return bench.updates() == 1; }));
    QCOMPARE(bench.outbox().troubles()->count(), 0);
    QVERIFY(bench.session->desktop.bodies.isEmpty());
}

void TestOutbox::sendsATestMessage()
{
    Bench bench;
    bench.outbox().test(3);
    QVERIFY(bench.isDone());
    QVERIFY(bench.outbox().testText().contains(u"comes later"_s));
    bench.outbox().test(0);
    QVERIFY(bench.isDone());
    QCOMPARE(bench.outbox().testText(), u"desk: showed it"_s);
    QCOMPARE(bench.session->desktop.bodies.size(), 1);
    QVERIFY(bench.session->desktop.bodies.first().startsWith(u"Test message"_s));
    QCOMPARE(bench.updates(), 0);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
