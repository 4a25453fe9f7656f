// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/fakecluster.h"
#include "fakecluster/json.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace breakglass::support {

using namespace Qt::StringLiterals;
using namespace breakglass::fakecluster;

/// One request and its answer as a real API server (1.35) was recorded giving it.
struct Recording
{
    WebRequest request;
    User user;
    int status = 0;
    QJsonValue body;
    QJsonObject whole;
};

inline QJsonObject recordedJson(const QString &name)
{
    QFile file(QStringLiteral(BG_SOURCE_DIR "/tests/fakecluster/recordings/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline User recordedUser(const QString &identity)
{
    if (identity.contains(u"oncall-alice"_s))
        return {u"oncall-alice"_s, {u"oncall"_s}};
    if (identity.contains(u"viewer-bob"_s))
        return {u"viewer-bob"_s, {u"viewers"_s}};
    if (identity.contains(u"no client cert"_s))
        return {u"system:anonymous"_s, {u"system:unauthenticated"_s}};
    return administrator();
}

/// A request for this path; headers and body as they are.
inline WebRequest requestFor(const QByteArray &method, const QString &target,
    const QJsonObject &headers, const QByteArray &body)
{
    QByteArray text = method + ' ' + target.toUtf8() + " HTTP/1.1\r\n";
    for (auto it = headers.begin(); it != headers.end(); ++it)
        text += it.key().toUtf8() + ": " + it.value().toString().toUtf8() + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    RequestReader reader;
    reader.feed(text);
    return reader.next().value_or(WebRequest());
}

inline Recording recording(const QString &name)
{
    Recording recorded;
    recorded.whole = recordedJson(name);
    const QJsonValue body = recorded.whole[u"request_body"_s];
    const QByteArray bytes = body.isNull()     ? QByteArray()
                             : body.isString() ? body.toString().toUtf8()
                                               : compact(body);
    recorded.request = requestFor(recorded.whole[u"method"_s].toString().toUtf8(),
        recorded.whole[u"path"_s].toString(), recorded.whole[u"request_headers"_s].toObject(),
        bytes);
    recorded.user = recordedUser(recorded.whole[u"identity"_s].toString());
    recorded.status = recorded.whole[u"status"_s].toInt();
    recorded.body = recorded.whole[u"body"_s];
    return recorded;
}

/// What differs from run to run becomes the same: versions, uids, moments, hashes, generations.
inline QByteArray normalised(const QJsonValue &value)
{
    static const QList<std::pair<QRegularExpression, QString>> rules{
        {QRegularExpression(u"\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"_s), u"UID"_s},
        {QRegularExpression(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"_s), u"TIME"_s},
        {QRegularExpression(u"\"resourceVersion\":\"\\d+\""_s), u"\"resourceVersion\":\"N\""_s},
        {QRegularExpression(u"\"(observedG|g)eneration\":\\d+"_s), u"\"\\1eneration\":0"_s},
        {QRegularExpression(u"current: \\d+"_s), u"current: N"_s},
        {QRegularExpression(u"\\(\\d+\\)"_s), u"(N)"_s},
        {QRegularExpression(u"checkr-console-[0-9a-z]{9,10}\\b"_s), u"checkr-console-HASH"_s},
        {QRegularExpression(u"(deployment.kubernetes.io/revision\":)\"\\d+\""_s), u"\\1\"R\""_s},
    };
    QString text = QString::fromUtf8(compact(value));
    for (const auto &[what, with] : rules)
        text.replace(what, with);
    return text.toUtf8();
}

/// The manifest that a recorded object was made from.
inline QByteArray manifestOf(const QJsonObject &object)
{
    return annotationOf(object, u"kubectl.kubernetes.io/last-applied-configuration"_s).toUtf8();
}

/// What the people of the recordings may do.
inline void grantAsRecorded(Access &access)
{
    const QString production = u"production"_s;
    access.allow({.subject = u"oncall"_s,
        .isGroup = true,
        .verbs = {u"*"_s},
        .resources = {u"deployments.apps"_s, u"replicasets.apps"_s, u"pods"_s,
            u"leases.coordination.k8s.io"_s},
        .nameSpace = production});
    access.allow({.subject = u"viewers"_s,
        .isGroup = true,
        .verbs = {u"get"_s, u"list"_s, u"watch"_s},
        .resources = {u"deployments.apps"_s, u"replicasets.apps"_s},
        .nameSpace = production,
        .role = u"viewer"_s});
}

inline QJsonValue bodyOf(const WebResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline WebResponse answer(FakeCluster &cluster, const WebRequest &request, const User &user)
{
    const Api::Reply reply = cluster.api().reply(request, user);
    const auto *response = std::get_if<WebResponse>(&reply);
    return response == nullptr ? WebResponse{0, {}} : *response;
}

} // namespace breakglass::support
