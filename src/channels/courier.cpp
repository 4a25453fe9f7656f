// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "channels/courier.h"

#include "channels/desktop.h"
#include "channels/grafana.h"
#include "channels/webhook.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::channels {

namespace {

using events::DeliveryOutcome;

constexpr QLatin1StringView ourselves("Breakglass");

// Detached on purpose: the record says by its own signal when it can't be written.
QCoro::Task<> finish(QCoro::Task<Expected<Entry>> append)
{
    co_await std::move(append);
}

std::unexpected<Error> closing()
{
    return failure(ErrorKind::Cancelled, u"The console is closing."_s);
}

} // namespace

Courier::Courier(const Workspace &workspace, record::Record &record, io::Clock &clock, Doors doors,
    QString silence)
    : m_workspace(workspace),
      m_record(record),
      m_clock(clock),
      m_doors(doors),
      m_silence(std::move(silence)),
      m_turn(std::make_shared<io::Turn>())
{
    for (const Entry &entry : m_record.entries())
        m_postings.apply(entry);
    connect(&m_record, &record::Record::appended, this, [this](const Entry &entry) {
        m_postings.apply(entry);
        Q_EMIT changed();
    });
    // Without doors there is nothing that could send.
    for (const ChannelSetup &setup : m_workspace.channels) {
        if (std::shared_ptr<Channel> channel = make(setup); channel && m_silence.isEmpty())
            m_channels.emplace(setup.name, std::move(channel));
    }
}

Courier::~Courier() = default;

std::unique_ptr<Channel> Courier::make(const ChannelSetup &setup) const
{
    if (setup.kind == u"webhook" && m_doors.http && m_doors.redactor)
        return std::make_unique<Webhook>(setup, *m_doors.http, *m_doors.redactor);
    if (setup.kind == u"grafana" && m_doors.http && m_doors.redactor)
        return std::make_unique<Webhook>(
            setup, *m_doors.http, *m_doors.redactor, annotationRequest);
    if (setup.kind == u"desktop" && m_doors.notifier)
        return std::make_unique<Desktop>(*m_doors.notifier);
    return nullptr;
}

QString Courier::obstacle(const QString &channel) const
{
    const ChannelSetup *setup = m_workspace.channel(channel);
    if (!setup)
        return u"not in this workspace"_s;
    static const QStringList known{u"webhook"_s, u"desktop"_s, u"grafana"_s};
    if (known.contains(setup->kind))
        return {};
    return u"not configured: comes later"_s;
}

void Courier::start()
{
    const QList<Posting> before = m_postings.all();
    for (const Posting &posting : before) {
        for (const QString &channel : posting.channels) {
            if (!posting.isPending(channel))
                continue;
            const Delivery lost{DeliveryOutcome::Unknown,
                u"was being asked when Breakglass ended; nobody knows whether it arrived"_s};
            finish(answer(posting.message, channel, lost, posting.incident, ourselves));
        }
    }
}

Status Courier::refusal(const QStringList &channels) const
{
    if (channels.isEmpty())
        return failure(ErrorKind::Invalid, u"No channel is chosen."_s, u"Nothing was sent."_s,
            u"Choose a channel."_s);
    for (const QString &channel : channels) {
        if (const QString why = obstacle(channel); !why.isEmpty())
            return failure(ErrorKind::Invalid, u"%1 is %2."_s.arg(channel, why),
                u"Nothing was sent."_s, u"Choose another channel."_s);
    }
    return {};
}

QString Courier::redacted(const QString &text) const
{
    return m_doors.redactor ? m_doors.redactor->redact(text) : text;
}

QCoro::Task<Expected<QString>> Courier::send(Draft draft)
{
    if (const Status refused = refusal(draft.channels); !refused)
        co_return std::unexpected(refused.error());
    draft.text = redacted(draft.text);
    const QPointer<Courier> self(this);
    const std::shared_ptr<io::Turn> turn = m_turn;
    events::MessageIntended intended;
    {
        const io::Turn::Held held = co_await turn->take();
        if (!self)
            co_return closing();
        intended = {m_postings.nextId(), draft.purpose, draft.title, draft.audience, draft.text,
            draft.channels};
        Event event{draft.actor, m_clock.now(), draft.incident, intended};
        const auto written = co_await m_record.append(std::move(event));
        if (!self)
            co_return closing();
        if (!written)
            co_return std::unexpected(written.error());
    }
    co_return co_await attempt(std::move(intended), std::move(draft));
}

QCoro::Task<Expected<QString>> Courier::retry(QString message, QString channel, QString actor)
{
    const Posting *posting = m_postings.find(message);
    if (!posting || posting->isPending(channel) || !posting->channels.contains(channel))
        co_return failure(ErrorKind::Conflict,
            u"%1 has nothing to repeat for %2 now."_s.arg(message, channel),
            u"Nothing was sent."_s);
    if (posting->delivered.value(channel).outcome == DeliveryOutcome::Delivered)
        co_return failure(ErrorKind::Conflict, u"%1 took the message already."_s.arg(channel),
            u"Nothing was sent again."_s);
    if (const Status refused = refusal({channel}); !refused)
        co_return std::unexpected(refused.error());
    Draft draft{posting->purpose, posting->title, posting->audience, posting->text,
        posting->incident, actor, {channel}, {}};
    const events::MessageIntended intended{
        message, draft.purpose, draft.title, draft.audience, draft.text, draft.channels};
    const QPointer<Courier> self(this);
    Event event{draft.actor, m_clock.now(), draft.incident, intended};
    const auto written = co_await m_record.append(std::move(event));
    if (!self)
        co_return closing();
    if (!written)
        co_return std::unexpected(written.error());
    co_return co_await attempt(intended, std::move(draft));
}

QCoro::Task<Expected<QString>> Courier::attempt(events::MessageIntended intended, Draft draft)
{
    std::vector<QCoro::Task<>> all;
    for (const QString &channel : draft.channels)
        all.push_back(deliver(intended, draft, channel));
    for (QCoro::Task<> &one : all)
        co_await one;
    co_return intended.message;
}

QCoro::Task<> Courier::deliver(events::MessageIntended intended, Draft draft, QString channel)
{
    const QPointer<Courier> self(this);
    Delivery delivery{DeliveryOutcome::NotSent, m_silence};
    if (const auto found = m_channels.find(channel); found != m_channels.end()) {
        const std::shared_ptr<Channel> kept = found->second;
        Notice notice{intended.message, intended.purpose, intended.title, intended.audience,
            intended.text, draft.fields};
        delivery = co_await kept->deliver(std::move(notice));
    } else if (m_silence.isEmpty()) {
        delivery = {DeliveryOutcome::Failed, u"can't be reached from this session"_s};
    }
    if (!self)
        co_return;
    const auto written =
        co_await answer(intended.message, channel, delivery, draft.incident, QString(ourselves));
    std::ignore = written;
}

QCoro::Task<Expected<Entry>> Courier::answer(
    QString message, QString channel, Delivery delivery, QString incident, QString actor)
{
    Event event{actor, m_clock.now(), incident,
        events::MessageDelivered{message, channel, delivery.outcome, redacted(delivery.detail)}};
    return m_record.append(std::move(event));
}

QCoro::Task<Expected<Entry>> Courier::settle(QString message, QString channel, QString actor)
{
    const Posting *posting = m_postings.find(message);
    const bool isOpen = posting &&
                        posting->delivered.value(channel).outcome == DeliveryOutcome::Unknown &&
                        posting->delivered.contains(channel);
    if (!isOpen)
        co_return failure(
            ErrorKind::Conflict, u"Nothing is unknown about %1 in %2."_s.arg(message, channel));
    const Delivery seen{DeliveryOutcome::Delivered, u"was looked into: it is there"_s};
    const QString incident = posting->incident;
    co_return co_await answer(message, channel, seen, incident, actor);
}

} // namespace breakglass::channels
