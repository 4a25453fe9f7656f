// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "channels/grafana.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakglass::channels {

HttpRequest annotationRequest(const ChannelSetup &setup, const Notice &notice)
{
    const QJsonObject &settings = setup.settings;
    QString base = settings.value(u"url").toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    HttpRequest request;
    request.method = u"POST"_s;
    request.url = base + u"/api/annotations"_s;
    request.headers = {{u"Content-Type"_s, u"application/json"_s}};
    const QJsonObject credentials = settings.value(u"credentials").toObject();
    for (auto header = credentials.begin(); header != credentials.end(); ++header)
        request.credentialHeaders.insert(header.key(), header.value().toString());
    QJsonArray tags{u"breakglass"_s};
    for (const QString &field : {u"incident"_s, u"service"_s, u"environment"_s}) {
        if (const QString value = notice.fields.value(field); !value.isEmpty())
            tags.append(value);
    }
    QJsonObject body{{u"tags"_s, tags},
        {u"text"_s, notice.title + (notice.text.isEmpty() ? QString() : u'\n' + notice.text)}};
    if (const auto at = fromIso(notice.fields.value(u"time"_s)))
        body.insert(u"time"_s, qint64(at->time_since_epoch().count()));
    if (const QString board = settings.value(u"dashboard").toString(); !board.isEmpty())
        body.insert(u"dashboardUID"_s, board);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace breakglass::channels
