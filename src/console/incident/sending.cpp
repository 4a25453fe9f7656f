// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The outbox at work: a message goes out, a channel gets another try, somebody says that it arrived.

#include "channels/courier.h"
#include "console/incident/outbox.h"
#include "console/sentences/sentences.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

void Outbox::send()
{
    if (m_sending || !m_session || incident().id.isEmpty() || !m_composer.problem().isEmpty())
        return;
    const QString audience = m_composer.audience();
    QList<Part> parts{{audience, m_composer.text().trimmed(), chosenFor(audience)}};
    if (const QStringList others = chosenFor(otherAudience()); !others.isEmpty())
        parts.append({otherAudience(), m_composer.otherText(), others});
    setSending(true);
    sendParts(parts, m_composer.title());
}

QCoro::Task<> Outbox::sendParts(QList<Part> parts, QString title)
{
    const QPointer<QObject> scope = m_scope.get();
    bool isWritten = true;
    for (const Part &part : parts) {
        Part copy = part;
        isWritten = co_await sendPart(std::move(copy), title);
        if (!scope)
            co_return;
        if (!isWritten)
            break;
    }
    setSending(false);
    if (!isWritten)
        co_return;
    m_choices.clear();
    m_sendsOther.reset();
    m_composer.clearDrafts();
    update();
    m_shell.announce(m_troubles.rows().isEmpty() ? tr("The message is in the timeline.")
                                                 : m_troubles.rows().first().text);
    Q_EMIT posted();
}

// True: what was meant to go out is in the record, whatever the channels said.
QCoro::Task<bool> Outbox::sendPart(Part part, QString title)
{
    const QPointer<QObject> scope = m_scope.get();
    bool isOut = part.channels.isEmpty();
    if (!isOut) {
        channels::Courier::Draft draft{u"update"_s, title, part.audience, part.text, incident().id,
            m_session->desk().person(), part.channels, fields()};
        const Expected<QString> message = co_await courier()->send(std::move(draft));
        if (!scope)
            co_return false;
        if (!message) {
            m_shell.notify(message.error());
            co_return false;
        }
        const channels::Posting *posting = courier()->postings().find(*message);
        isOut = !courier()->silence().isEmpty() || (posting && posting->isTaken());
    }
    // An update that nobody got is still due.
    if (!isOut)
        co_return true;
    const auto written = co_await m_session->desk().sendUpdate(part.audience, part.text);
    if (!scope)
        co_return false;
    if (!written)
        m_shell.notify(written.error());
    co_return written.has_value();
}

void Outbox::retry(int trouble)
{
    if (trouble >= 0 && trouble < m_troubles.rows().size() && !m_sending)
        retryOne(m_troubles.rows().at(trouble));
}

QCoro::Task<> Outbox::retryOne(TroubleRow trouble)
{
    const QPointer<QObject> scope = m_scope.get();
    const channels::Posting *before = courier()->postings().find(trouble.message);
    const bool wasTaken = before && before->isTaken();
    setSending(true);
    const Expected<QString> sent =
        co_await courier()->retry(trouble.message, trouble.channel, m_session->desk().person());
    if (!scope)
        co_return;
    setSending(false);
    if (!sent) {
        m_shell.notify(sent.error());
        co_return;
    }
    const channels::Posting *after = courier()->postings().find(trouble.message);
    const bool isNews = after && after->isTaken() && !wasTaken && after->purpose == u"update";
    if (!isNews)
        co_return;
    const auto written = co_await m_session->desk().sendUpdate(after->audience, after->text);
    if (scope && !written)
        m_shell.notify(written.error());
}

void Outbox::settle(int trouble)
{
    if (trouble >= 0 && trouble < m_troubles.rows().size())
        settleOne(m_troubles.rows().at(trouble));
}

QCoro::Task<> Outbox::settleOne(TroubleRow trouble)
{
    const QPointer<QObject> scope = m_scope.get();
    const channels::Posting *before = courier()->postings().find(trouble.message);
    const bool isNews = before && !before->isTaken() && before->purpose == u"update";
    const auto settled =
        co_await courier()->settle(trouble.message, trouble.channel, m_session->desk().person());
    if (!scope)
        co_return;
    if (!settled) {
        m_shell.notify(settled.error());
        co_return;
    }
    const channels::Posting *after = courier()->postings().find(trouble.message);
    if (!isNews || !after)
        co_return;
    const auto written = co_await m_session->desk().sendUpdate(after->audience, after->text);
    if (scope && !written)
        m_shell.notify(written.error());
}

void Outbox::test(int channel)
{
    if (channel < 0 || channel >= m_channels.rows().size() || !courier() || m_sending)
        return;
    testOne(m_channels.rows().at(channel).name);
}

QCoro::Task<> Outbox::testOne(QString channel)
{
    const QPointer<QObject> scope = m_scope.get();
    setSending(true);
    m_testText = tr("Sending a test message to %1").arg(channel);
    Q_EMIT tested();
    const QString text = tr("Test message from Breakglass. Nothing is wrong; nobody has to do "
                            "anything.");
    const ChannelSetup *setup = m_session->workspace().channel(channel);
    channels::Courier::Draft draft{u"test"_s, tr("Test message"),
        setup ? setup->audience : QString(), text,
        incident().isActive() ? incident().id : QString(), m_session->desk().person(),
        QStringList(channel), fields()};
    const Expected<QString> sent = co_await courier()->send(std::move(draft));
    if (!scope)
        co_return;
    setSending(false);
    const channels::Posting *posting = sent ? courier()->postings().find(*sent) : nullptr;
    const channels::Delivery said =
        posting ? posting->delivered.value(channel) : channels::Delivery();
    m_testText = sent ? tr("%1: %2").arg(channel, said.detail) : translated(sent.error());
    m_shell.announce(m_testText);
    Q_EMIT tested();
}

} // namespace breakglass::console
