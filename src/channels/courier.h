// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/postings.h"
#include "domain/workspace.h"
#include "io/clock.h"
#include "io/httpgateway.h"
#include "io/notifier.h"
#include "io/turn.h"
#include "record/record.h"

#include <map>
#include <memory>
#include <QObject>

namespace breakglass::channels {

/// What can be sent through; all null where nothing real is reached.
struct Doors
{
    io::HttpGateway *http = nullptr;
    io::Notifier *notifier = nullptr;
    const io::Redactor *redactor = nullptr;
};

/// Takes messages to channels: first the record says what goes out, then each channel is asked once, then the record
/// says what it answered. Nothing is tried again by itself.
class Courier : public QObject
{
    Q_OBJECT
public:
    struct Draft
    {
        QString purpose; ///< "update", "announcement" or "test"
        QString title;
        QString audience;
        QString text;
        QString incident;
        QString actor;
        QStringList channels;
        QMap<QString, QString> fields;
    };

    /// `silence` is why nothing is ever sent here ("Drill: not sent"); empty: it is sent. Workspace, record, clock and
    /// doors outlive the courier.
    Courier(const Workspace &workspace, record::Record &record, io::Clock &clock, Doors doors,
        QString silence);
    ~Courier() override;

    /// What was being sent when the console ended is unknown; call once, before anything is sent.
    void start();
    [[nodiscard]] const QString &silence() const { return m_silence; }
    /// Why a channel can't be used at all: "not configured: comes later"; empty: it can.
    [[nodiscard]] QString obstacle(const QString &channel) const;
    [[nodiscard]] const Postings &postings() const { return m_postings; }

    /// Records the intent, asks every channel, records the answers; the message's id.
    [[nodiscard]] QCoro::Task<Expected<QString>> send(Draft draft);
    /// One more attempt for one channel of a message that it did not take.
    [[nodiscard]] QCoro::Task<Expected<QString>> retry(
        QString message, QString channel, QString actor);
    /// Somebody has looked: the message whose outcome nobody knew did arrive.
    [[nodiscard]] QCoro::Task<Expected<Entry>> settle(
        QString message, QString channel, QString actor);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::unique_ptr<Channel> make(const ChannelSetup &setup) const;
    [[nodiscard]] Status refusal(const QStringList &channels) const;
    [[nodiscard]] QString redacted(const QString &text) const;
    [[nodiscard]] QCoro::Task<Expected<QString>> attempt(
        events::MessageIntended intended, Draft draft);
    QCoro::Task<> deliver(events::MessageIntended intended, Draft draft, QString channel);
    [[nodiscard]] QCoro::Task<Expected<Entry>> answer(
        QString message, QString channel, Delivery delivery, QString incident, QString actor);

    const Workspace &m_workspace;
    record::Record &m_record;
    io::Clock &m_clock;
    Doors m_doors;
    QString m_silence;
    Postings m_postings;
    std::map<QString, std::shared_ptr<Channel>> m_channels;
    std::shared_ptr<io::Turn> m_turn; ///< Ids are given one at a time.
};

} // namespace breakglass::channels
