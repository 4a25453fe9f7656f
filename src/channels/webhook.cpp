// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "channels/webhook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::channels {

namespace {

constexpr Milliseconds standardDeadline{10'000};
constexpr qint64 largestAnswer = qint64{64} * 1024;
constexpr qsizetype shownAnswer = 200;

using events::DeliveryOutcome;

/// PagerDuty, Opsgenie and others speak of urgency in these words.
QString urgencyOf(const QString &severity)
{
    static const QMap<QString, QString> words{
        {u"P0"_s, u"critical"_s}, {u"P1"_s, u"high"_s}, {u"P2"_s, u"medium"_s}};
    return words.value(severity, u"low"_s);
}

QMap<QString, QString> fieldsOf(const Notice &notice)
{
    QMap<QString, QString> fields = notice.fields;
    fields.insert(u"message"_s, notice.message);
    fields.insert(u"purpose"_s, notice.purpose);
    fields.insert(u"title"_s, notice.title);
    fields.insert(u"audience"_s, notice.audience);
    fields.insert(u"text"_s, notice.text);
    fields.insert(u"urgency"_s, urgencyOf(fields.value(u"severity"_s)));
    return fields;
}

/// One pass: what a field says is never read as a field.
QString filled(const QString &text, const QMap<QString, QString> &fields)
{
    static const QRegularExpression place(u"\\{\\{\\s*([A-Za-z_]+)\\s*\\}\\}"_s);
    QString result;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        result += text.sliced(at, match.capturedStart() - at) + fields.value(match.captured(1));
        at = match.capturedEnd();
    }
    return result + text.sliced(at);
}

QJsonValue filled(const QJsonValue &value, const QMap<QString, QString> &fields)
{
    if (value.isString())
        return filled(value.toString(), fields);
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue item : value.toArray())
            list.append(filled(item, fields));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = filled(QJsonValue(member.value()), fields);
    return object;
}

QMap<QString, QString> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto member = object.begin(); member != object.end(); ++member)
        texts.insert(member.key(), member.value().toString());
    return texts;
}

} // namespace

HttpRequest webhookRequest(const ChannelSetup &setup, const Notice &notice)
{
    const QJsonObject &settings = setup.settings;
    HttpRequest request;
    request.method = settings.value(u"method").toString(u"POST"_s);
    request.url = settings.value(u"url").toString();
    request.headers = textsOf(settings.value(u"headers").toObject());
    request.headers.insert(u"Content-Type"_s, u"application/json"_s);
    request.credentialHeaders = textsOf(settings.value(u"credentials").toObject());
    const QJsonValue body = filled(settings.value(u"body"), fieldsOf(notice));
    request.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    for (const QJsonValue status : settings.value(u"success").toArray())
        request.expectedStatus.append(status.toInt());
    return request;
}

Webhook::Webhook(
    ChannelSetup setup, io::HttpGateway &http, const io::Redactor &redactor, RequestMaker request)
    : m_setup(std::move(setup)), m_http(http), m_redactor(redactor), m_request(request)
{
}

QCoro::Task<Delivery> Webhook::deliver(Notice notice)
{
    HttpRequest request = m_request(m_setup, notice);
    io::HttpLimits limits;
    const auto deadline = m_setup.settings.value(u"timeout").toInteger(standardDeadline.count());
    limits.deadline = Milliseconds(deadline);
    limits.maximumBytes = largestAnswer;
    const Expected<io::HttpResponse> answer =
        co_await m_http.send(std::move(request), limits, std::stop_token());
    co_return judge(answer);
}

Delivery Webhook::judge(const Expected<io::HttpResponse> &answer) const
{
    if (!answer) {
        const QString why = m_redactor.redact(answer.error().sentence());
        if (answer.error().kind == ErrorKind::OutcomeUnknown)
            return {DeliveryOutcome::Unknown, u"gave no answer. %1"_s.arg(why)};
        return {DeliveryOutcome::Failed, u"was not reached. %1"_s.arg(why)};
    }
    const int status = answer->status;
    QList<int> expected;
    for (const QJsonValue one : m_setup.settings.value(u"success").toArray())
        expected.append(one.toInt());
    const bool isTaken =
        expected.isEmpty() ? status >= 200 && status < 300 : expected.contains(status);
    if (isTaken)
        return {DeliveryOutcome::Delivered, u"answered %1"_s.arg(status)};
    // A proxy says these when it lost the server on the way: the server may have taken it.
    if (status == 502 || status == 504)
        return {DeliveryOutcome::Unknown, u"lost the message on the way (%1)"_s.arg(status)};
    const QString said =
        m_redactor.redact(QString::fromUtf8(answer->body)).simplified().left(shownAnswer);
    const QString refusal = u"refused the message (%1)"_s.arg(status);
    return {DeliveryOutcome::Failed, said.isEmpty() ? refusal : u"%1: %2"_s.arg(refusal, said)};
}

} // namespace breakglass::channels
