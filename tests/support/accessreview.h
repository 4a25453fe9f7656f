// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/httpgateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace breakglass::support {

inline bool isAccessReview(const HttpRequest &request)
{
    return request.url.endsWith(QStringLiteral("/selfsubjectaccessreviews"));
}

/// A cluster's answer to "may I?": no to rights such as "patch deployments/scale", yes to all others.
inline io::HttpResponse accessReview(const HttpRequest &request, const QSet<QString> &forbidden)
{
    const QJsonObject spec = QJsonDocument::fromJson(request.body).object()[u"spec"].toObject();
    const QJsonObject asks = spec[u"resourceAttributes"].toObject();
    QString right = asks[u"verb"].toString() + u' ' + asks[u"resource"].toString();
    if (const QString part = asks[u"subresource"].toString(); !part.isEmpty())
        right += u'/' + part;
    const QJsonObject status{{QStringLiteral("allowed"), !forbidden.contains(right)}};
    return {201, {}, QJsonDocument(QJsonObject{{QStringLiteral("status"), status}}).toJson(), {}};
}

} // namespace breakglass::support
