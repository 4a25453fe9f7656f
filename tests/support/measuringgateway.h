// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "io/httpgateway.h"

#include <functional>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace breakglass::support {

using namespace Qt::StringLiterals;

/// A Prometheus that measures what the test says, at the moments that it is asked for.
class MeasuringGateway final : public io::HttpGateway
{
public:
    explicit MeasuringGateway(io::Clock &clock) : m_clock(clock) {}

    /// Empty: nothing there.
    std::function<std::optional<double>(const QString &query, TimePoint at)> value =
        [](const QString &, TimePoint) { return 0.4; };
    QStringList names{};
    QStringList labels{};
    QByteArray alerts = "[]"; ///< As Alertmanager lists them.
    int series = 1;
    std::optional<Error> error;
    Milliseconds delay{};
    QMap<QString, int> asked;
    QMap<QString, int> open; ///< By query.
    int mostOfOne = 0;
    int mostOpen = 0;

    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token stop) override
    {
        const QUrl url(request.url, QUrl::StrictMode);
        const QUrlQuery fields(url);
        const QString query = fields.queryItemValue(u"query"_s, QUrl::FullyDecoded);
        ++asked[query];
        mostOfOne = std::max(mostOfOne, ++open[query]);
        int all = 0;
        for (const int one : std::as_const(open))
            all += one;
        mostOpen = std::max(mostOpen, all);
        if (delay > Milliseconds(0))
            co_await m_clock.sleep(delay, std::move(stop));
        --open[query];
        if (error)
            co_return std::unexpected(*error);
        QJsonValue data =
            QJsonArray::fromStringList(url.path().endsWith(u"/labels") ? labels : names);
        if (url.path().endsWith(u"/query_range"))
            data = matrix(query, fields);
        if (url.path().endsWith(u"/alerts"))
            co_return io::HttpResponse{200, {}, alerts, {}};
        const QJsonObject body{{u"status"_s, u"success"_s}, {u"data"_s, data}};
        co_return io::HttpResponse{200, {}, QJsonDocument(body).toJson(), {}};
    }

private:
    QJsonObject matrix(const QString &query, const QUrlQuery &fields) const
    {
        const auto moment = [&fields](const QString &name) {
            return Milliseconds(qRound64(fields.queryItemValue(name).toDouble() * 1000.0));
        };
        const Milliseconds step = moment(u"step"_s);
        const Milliseconds end = moment(u"end"_s);
        QJsonArray values;
        for (Milliseconds at = moment(u"start"_s); at <= end; at += step) {
            if (const std::optional<double> one = value(query, TimePoint(at)))
                values.append(QJsonArray{double(at.count()) / 1000.0, QString::number(*one)});
        }
        QJsonArray result;
        for (int i = 0; i < series && !values.isEmpty(); ++i)
            result.append(QJsonObject{
                {u"metric"_s, QJsonObject{{u"pod"_s, QString::number(i)}}}, {u"values"_s, values}});
        return {{u"resultType"_s, u"matrix"_s}, {u"result"_s, result}};
    }

    io::Clock &m_clock;
};

} // namespace breakglass::support
