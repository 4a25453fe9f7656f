// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/eventually.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>

namespace breakglass::support {

using namespace Qt::StringLiterals;
using namespace breakglass::fakecluster;

/// A client over a real socket: with the certificate of a user, a token, or nothing.
class Client
{
public:
    explicit Client(const FakeCluster &cluster) : m_url(cluster.url())
    {
        m_tls.setCaCertificates({QSslCertificate(cluster.authority().certificate())});
    }
    void showCertificate(const KeyPair &pair)
    {
        m_tls.setLocalCertificate(QSslCertificate(pair.certificate));
        m_tls.setPrivateKey(QSslKey(pair.key, QSsl::Ec));
    }
    void useToken(const QByteArray &token) { m_token = token; }

    [[nodiscard]] QNetworkReply *start(const QByteArray &method, const QString &path,
        const QByteArray &body = {}, const QByteArray &type = "application/json")
    {
        QNetworkRequest request{QUrl(m_url + path)};
        request.setSslConfiguration(m_tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"client/1"_s);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        return m_manager.sendCustomRequest(request, method, body);
    }
    /// Waits for the whole answer.
    [[nodiscard]] std::unique_ptr<QNetworkReply> ask(const QByteArray &method, const QString &path,
        const QByteArray &body = {}, const QByteArray &type = "application/json")
    {
        std::unique_ptr<QNetworkReply> reply(start(method, path, body, type));
        [[maybe_unused]] const bool isDone = eventually([&reply] { return reply->isFinished(); });
        return reply;
    }

private:
    QString m_url;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QByteArray m_token;
    QNetworkAccessManager m_manager;
};

inline int statusOf(const std::unique_ptr<QNetworkReply> &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace breakglass::support
