// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheus/alerts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace breakglass::prometheus {

namespace {

constexpr qsizetype mostSilences = 500;

std::unexpected<Error> notAlertmanager(
    const io::HttpResponse &response, const MetricsSource &source)
{
    const QString said = QString::fromUtf8(response.body.left(2'000));
    const bool isDenied = response.status == 401 || response.status == 403;
    const QString what = answerText(serverName(source), response.status, said);
    return failure(isDenied ? ErrorKind::Denied : ErrorKind::Unavailable, what, {},
        isDenied ? u"Check the credential of this source in breakglass.yaml."_s
                 : u"Check its address in breakglass.yaml."_s);
}

/// Alertmanager's API has no envelope: the list itself.
Expected<QJsonArray> listOf(const io::HttpResponse &response, const MetricsSource &source)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (response.status != 200 || !document.isArray())
        return notAlertmanager(response, source);
    return document.array();
}

TimePoint momentOf(const QJsonValue &json)
{
    const QDateTime moment = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return TimePoint(Milliseconds(moment.isValid() ? moment.toMSecsSinceEpoch() : 0));
}

Labels textsOf(const QJsonValue &json)
{
    Labels texts;
    const QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        texts.insert(member.key(), quoted(member.value().toString()));
    return texts;
}

Alert alertOf(const QJsonObject &json)
{
    Alert alert;
    alert.labels = textsOf(json.value(u"labels"_s));
    alert.name = alert.labels.value(u"alertname"_s);
    alert.severity = alert.labels.value(u"severity"_s);
    const Labels notes = textsOf(json.value(u"annotations"_s));
    alert.summary = notes.value(u"summary"_s, notes.value(u"description"_s));
    const bool isPrometheus = json.contains(u"activeAt"_s);
    alert.since = momentOf(json.value(isPrometheus ? u"activeAt"_s : u"startsAt"_s));
    const QJsonArray silences = json.value(u"status"_s).toObject().value(u"silencedBy"_s).toArray();
    for (const QJsonValue silence : silences)
        alert.silences.append(silence.toString());
    return alert;
}

Expected<QJsonArray> alertListOf(const io::HttpResponse &response, const MetricsSource &source)
{
    if (source.kind == MetricsSource::Kind::Alertmanager)
        return listOf(response, source);
    const Expected<QJsonValue> data = readData(response, serverName(source));
    if (!data)
        return std::unexpected(data.error());
    return data->toObject().value(u"alerts"_s).toArray();
}

} // namespace

Expected<QList<Alert>> readAlerts(const io::HttpResponse &response, const MetricsSource &source)
{
    const Expected<QJsonArray> list = alertListOf(response, source);
    if (!list)
        return std::unexpected(list.error());
    QList<Alert> alerts;
    for (const QJsonValue entry : *list) {
        const QJsonObject json = entry.toObject();
        const bool fires = source.kind == MetricsSource::Kind::Alertmanager ||
                           json.value(u"state"_s).toString() == "firing"_L1;
        if (fires && alerts.size() < mostAlerts)
            alerts.append(alertOf(json));
    }
    std::ranges::stable_sort(alerts, {}, &Alert::since);
    return alerts;
}

bool isAbout(const Alert &alert, const Labels &labels)
{
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (alert.labels.value(label.key()) != label.value())
            return false;
    }
    return !labels.isEmpty();
}

QCoro::Task<Expected<QList<Alert>>> firingAlerts(Client client, std::stop_token stop)
{
    const bool isOwn = client.source().kind == MetricsSource::Kind::Prometheus;
    const auto response = isOwn ? co_await client.read(u"/api/v1/alerts"_s, {}, stop)
                                : co_await client.read(u"/api/v2/alerts"_s,
                                      {{u"active"_s, u"true"_s}, {u"silenced"_s, u"true"_s},
                                          {u"inhibited"_s, u"false"_s}},
                                      stop);
    if (!response)
        co_return std::unexpected(response.error());
    co_return readAlerts(*response, client.source());
}

HttpRequest silenceRequest(const MetricsSource &source, const Silence &silence)
{
    QJsonArray matchers;
    for (auto label = silence.labels.begin(); label != silence.labels.end(); ++label)
        matchers.append(QJsonObject{{u"name"_s, label.key()}, {u"value"_s, label.value()},
            {u"isRegex"_s, false}, {u"isEqual"_s, true}});
    const QJsonObject body{{u"matchers"_s, matchers}, {u"startsAt"_s, toIso(silence.from)},
        {u"endsAt"_s, toIso(silence.until)}, {u"createdBy"_s, silence.author},
        {u"comment"_s, silence.comment}};
    HttpRequest request = askingRequest(source, u"/api/v2/silences"_s, {});
    request.method = u"POST"_s;
    request.headers.insert(u"Content-Type"_s, u"application/json"_s);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.expectedStatus = {200};
    return request;
}

HttpRequest expireRequest(const MetricsSource &source, const QString &silence)
{
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(silence));
    HttpRequest request = askingRequest(source, u"/api/v2/silence/"_s + id, {});
    request.method = u"DELETE"_s;
    request.expectedStatus = {200};
    return request;
}

Expected<QString> silenceId(const io::HttpResponse &response, const MetricsSource &source)
{
    QString id = QJsonDocument::fromJson(response.body).object().value(u"silenceID"_s).toString();
    if (response.status != 200 || id.isEmpty())
        return notAlertmanager(response, source);
    return id;
}

QCoro::Task<Expected<QList<HeldSilence>>> heldSilences(
    Client client, QString comment, std::stop_token stop)
{
    const auto response = co_await client.read(u"/api/v2/silences"_s, {}, stop);
    if (!response)
        co_return std::unexpected(response.error());
    const Expected<QJsonArray> list = listOf(*response, client.source());
    if (!list)
        co_return std::unexpected(list.error());
    QList<HeldSilence> held;
    for (const QJsonValue entry : *list) {
        const QJsonObject json = entry.toObject();
        const QString state = json.value(u"status"_s).toObject().value(u"state"_s).toString();
        const bool isOurs = json.value(u"comment"_s).toString() == comment;
        if (isOurs && state != "expired"_L1 && held.size() < mostSilences)
            held.append({json.value(u"id"_s).toString(), state, comment,
                momentOf(json.value(u"endsAt"_s))});
    }
    co_return held;
}

} // namespace breakglass::prometheus
