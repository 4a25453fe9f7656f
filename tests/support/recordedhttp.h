// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/handover.h"
#include "io/httpgateway.h"
#include "support/accessreview.h"

#include <deque>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace breakglass::support {

/// A door to the net that gives prepared answers in order and keeps what was asked. A request that nobody prepared an
/// answer for fails, and so does the test that looks at `unexpected`.
class RecordedHttp final : public io::HttpGateway
{
public:
    struct Reply
    {
        int status = 200;
        QByteArray body;
    };
    void reply(int status, const QByteArray &body) { m_replies.push_back({status, body}); }
    void reply(int status, const QJsonObject &body) { reply(status, QJsonDocument(body).toJson()); }
    /// A recording: {"status": 200, "body": {...}}
    void replay(const QJsonObject &recording)
    {
        reply(recording.value(u"status").toInt(), recording.value(u"body").toObject());
    }
    void fail(Error error) { m_replies.push_back({0, {}}), m_errors.push_back(std::move(error)); }
    /// The next answer that goes on comes in these pieces and then ends, or fails as `fail` said.
    void stream(const QList<QByteArray> &parts) { m_streams.push_back(parts); }

    /// From now on "may I?" is answered aside, and not among what was asked.
    void reviews(const QSet<QString> &forbidden = {}) { m_forbidden = forbidden; }

    [[nodiscard]] const QList<HttpRequest> &asked() const { return m_asked; }
    [[nodiscard]] int unexpected() const { return m_unexpected; }
    [[nodiscard]] bool isSpent() const { return m_replies.empty() && m_streams.empty(); }
    [[nodiscard]] const QMap<QString, io::Connection> &connections() const { return m_connections; }

    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token) override
    {
        if (m_forbidden && isAccessReview(request))
            co_return accessReview(request, *m_forbidden);
        m_asked.append(request);
        co_return take();
    }
    QCoro::Task<Expected<io::HttpResponse>> follow(HttpRequest request, io::FollowLimits,
        std::function<void(const QByteArray &)> part, std::stop_token stop) override
    {
        m_asked.append(request);
        if (m_streams.empty())
            co_return take();
        const QList<QByteArray> parts = m_streams.front();
        m_streams.pop_front();
        for (const QByteArray &bytes : parts) {
            if (!stop.stop_requested())
                part(bytes);
        }
        if (stop.stop_requested())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("It was stopped."));
        co_return io::HttpResponse{200, {}, {}, {}};
    }
    Status setConnection(const QString &name, const io::Connection &connection) override
    {
        m_connections.insert(name, connection);
        return {};
    }

private:
    Expected<io::HttpResponse> take()
    {
        if (m_replies.empty()) {
            ++m_unexpected;
            return failure(
                ErrorKind::Unavailable, QStringLiteral("Nobody prepared an answer for this."));
        }
        const Reply reply = m_replies.front();
        m_replies.pop_front();
        if (reply.status == 0) {
            Error error = m_errors.front();
            m_errors.pop_front();
            return std::unexpected(error);
        }
        return io::HttpResponse{reply.status, {}, reply.body, {}};
    }

    std::deque<Reply> m_replies;
    std::deque<Error> m_errors;
    std::deque<QList<QByteArray>> m_streams;
    QList<HttpRequest> m_asked;
    std::optional<QSet<QString>> m_forbidden;
    QMap<QString, io::Connection> m_connections;
    int m_unexpected = 0;
};

} // namespace breakglass::support
