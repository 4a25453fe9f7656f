// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/handover.h"
#include "io/httpgateway.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QPointer>

namespace breakglass::io {

/// A body that can be read once: sequential and without reset, so that QNetworkAccessManager can't
/// send a request a second time when a connection breaks (SAFETY.md, finding 1).
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(QByteArray body);
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;

Q_SIGNALS:
    void taken();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

/// One request on the wire, from the call to its one answer.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    using Answer = Expected<HttpResponse>;
    Exchange(Clock &clock, const HttpRequest &request, HttpLimits limits);
    /// Takes over the reply. The body, if any, goes with it.
    void watch(QNetworkReply *reply, OneShotBody *body);
    /// Before `watch`: the bytes of a 2xx go to `part` as they come, and the deadline is for each of them.
    void handOut(std::function<void(const QByteArray &)> part);
    /// Gives up: the deadline has passed or the operator has stopped it.
    void giveUp(ErrorKind kind, const QString &cause);
    [[nodiscard]] std::shared_ptr<Handover<Answer>> answer() const { return m_answer; }

private:
    void collect();
    void handOn();
    void awaitNext();
    [[nodiscard]] bool isGoodStatus() const;
    void conclude();
    [[nodiscard]] Answer outcome();
    [[nodiscard]] HttpResponse response() const;
    [[nodiscard]] std::unexpected<Error> broken(ErrorKind kind, const QString &cause) const;
    Clock &m_clock;
    Milliseconds m_begin;
    HttpLimits m_limits;
    QString m_subject; // "POST https://host/path", without the query
    bool m_changesSomething;
    // Perhaps: Qt tells nothing of the sending of a request without a body.
    bool m_isDispatched = true;
    std::optional<std::pair<ErrorKind, QString>> m_givenUp;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_received;
    std::function<void(const QByteArray &)> m_part; ///< Empty: the answer is kept.
    std::unique_ptr<Clock::Timer> m_deadline;
    std::shared_ptr<Handover<Answer>> m_answer = std::make_shared<Handover<Answer>>();
};

/// Anything but reading.
[[nodiscard]] bool changesSomething(const QString &method);

} // namespace breakglass::io
