// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/apierror.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

constexpr int gone = 410;
constexpr qsizetype shownMessage = 300;

QJsonObject statusOf(const io::HttpResponse &response)
{
    const QJsonObject status = QJsonDocument::fromJson(response.body).object();
    // A proxy before the server answers in words of its own.
    return status.value(u"kind") == u"Status"_s ? status : QJsonObject();
}

ErrorKind kindOf(int code)
{
    switch (code) {
    case 401:
    case 403:
        return ErrorKind::Denied;
    case 404:
        return ErrorKind::NotFound;
    case 409:
    case gone:
        return ErrorKind::Conflict;
    case 408:
    case 429:
        return ErrorKind::Unavailable;
    default:
        return code >= 500 ? ErrorKind::Unavailable : ErrorKind::Invalid;
    }
}

QString remedyOf(int code)
{
    switch (code) {
    case 401:
        return u"Sign in to the cluster again, as for kubectl."_s;
    case 403:
        return u"Ask for this right, or use another context."_s;
    case 409:
        return u"Somebody else changed it: look again and plan anew."_s;
    case 429:
        return u"The server is overloaded: try again in a moment."_s;
    default:
        return {};
    }
}

Error errorOf(int code, const QString &message, const QString &asked)
{
    const QString said = message.simplified().left(shownMessage);
    const QString what = said.isEmpty()
                             ? u"%1 was answered with %2."_s.arg(asked).arg(code)
                             : u"%1 was answered with %2: %3."_s.arg(asked).arg(code).arg(said);
    return {kindOf(code), what, {}, remedyOf(code)};
}

} // namespace

Error apiError(const io::HttpResponse &response, const QString &asked)
{
    return errorOf(response.status, statusOf(response).value(u"message").toString(), asked);
}

Error apiError(const QJsonObject &status, const QString &asked)
{
    return errorOf(status.value(u"code").toInt(), status.value(u"message").toString(), asked);
}

bool isExpired(const QJsonObject &status)
{
    return status.value(u"code").toInt() == gone;
}

bool isExpired(const io::HttpResponse &response)
{
    return response.status == gone;
}

} // namespace breakglass::kubeapi
