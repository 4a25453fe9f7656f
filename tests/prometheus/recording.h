// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "io/httpgateway.h"

#include <deque>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace breakglass::prometheustest {
using namespace Qt::StringLiterals;

/// What the real Prometheus 2.53 answered to one request.
struct Recording
{
    QString path;
    QByteArray sent;
    io::HttpResponse response;
};

inline Recording recording(const QString &name)
{
    QFile file(QStringLiteral(BG_SOURCE_DIR "/tests/prometheus/recordings/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(name));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Recording recording;
    recording.path = json.value(u"path").toString();
    recording.sent = json.value(u"request_body").toString().toUtf8();
    recording.response.status = json.value(u"status").toInt();
    const QJsonValue body = json.value(u"body");
    recording.response.body = body.isString()
                                  ? body.toString().toUtf8()
                                  : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    return recording;
}

/// Answers with what it is given, in order and the last one for good, after a delay; keeps what it was asked.
class RecordedGateway final : public io::HttpGateway
{
public:
    explicit RecordedGateway(io::Clock &clock) : m_clock(clock) {}
    std::deque<Expected<io::HttpResponse>> answers;
    QList<HttpRequest> requests;
    QList<io::HttpLimits> limits;
    Milliseconds delay{};
    int open = 0;
    int mostOpen = 0;

    void give(const QString &name) { answers.emplace_back(recording(name).response); }
    void giveText(int status, const QByteArray &body)
    {
        answers.emplace_back(io::HttpResponse{status, {}, body, {}});
    }
    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits given, std::stop_token stop) override
    {
        requests.append(request);
        limits.append(given);
        mostOpen = std::max(mostOpen, ++open);
        if (delay > Milliseconds(0))
            co_await m_clock.sleep(delay, std::move(stop));
        --open;
        Expected<io::HttpResponse> answer = answers.front();
        if (answers.size() > 1)
            answers.pop_front();
        co_return answer;
    }

private:
    io::Clock &m_clock;
};

/// For QVERIFY2, which evaluates its text in any case.
struct Why
{
    QByteArray text;
    operator const char *() const { return text.constData(); }
};
template <typename T>
Why whyNot(const Expected<T> &result)
{
    return {result ? QByteArray() : result.error().sentence().toUtf8()};
}

} // namespace breakglass::prometheustest
