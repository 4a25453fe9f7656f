// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/wire.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

constexpr Milliseconds warmEvery{45'000};
constexpr Milliseconds openWithin{5'000};
// A confirmation expires after five minutes.
constexpr int mostRenewals = 7;

std::unexpected<Error> unusable(const QString &cause)
{
    return failure(ErrorKind::Invalid, u"The connection can't be used: %1."_s.arg(cause),
        u"Nothing was sent."_s);
}

Expected<QSslKey> readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return unusable(u"the key of the client is not a PEM key without a password"_s);
}

Expected<QSslConfiguration> readTls(const Connection &connection)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (!connection.authorities.isEmpty()) {
        const auto authorities = QSslCertificate::fromData(connection.authorities, QSsl::Pem);
        if (authorities.isEmpty())
            return unusable(u"its certificate authority is not a PEM certificate"_s);
        tls.setCaCertificates(authorities);
    }
    if (connection.certificate.isEmpty())
        return tls;
    const auto chain = QSslCertificate::fromData(connection.certificate, QSsl::Pem);
    if (chain.isEmpty())
        return unusable(u"the certificate of the client is not a PEM certificate"_s);
    if (!connection.key)
        return unusable(u"the certificate of the client has no key"_s);
    const auto key = readKey(connection.key->reveal());
    if (!key)
        return std::unexpected(key.error());
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(*key);
    return tls;
}

Expected<QNetworkProxy> readProxy(const QString &text)
{
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == "socks5"_L1 || url.scheme() == "socks5h"_L1;
    if (url.host().isEmpty() || (!isSocks && url.scheme() != "http"_L1))
        return unusable(u"its proxy is not an http or socks5 address"_s);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        url.host(), quint16(url.port(isSocks ? 1080 : 80)), url.userName(), url.password());
}

} // namespace

Expected<std::shared_ptr<Wire>> Wire::make(Clock &clock, Connection connection)
{
    const auto tls = readTls(connection);
    if (!tls)
        return std::unexpected(tls.error());
    if (const auto proxy = readProxy(connection.proxy); !proxy)
        return std::unexpected(proxy.error());
    return std::make_shared<Wire>(clock, std::move(connection), *tls);
}

Wire::Wire(Clock &clock, Connection connection, const QSslConfiguration &tls)
    : m_clock(clock), m_connection(std::move(connection)), m_tls(tls), m_network(freshNetwork())
{
}

std::shared_ptr<QNetworkAccessManager> Wire::freshNetwork() const
{
    const auto network = std::make_shared<QNetworkAccessManager>();
    network->setProxy(readProxy(m_connection.proxy).value_or(QNetworkProxy::NoProxy));
    network->setStrictTransportSecurityEnabled(true);
    network->setAutoDeleteReplies(false);
    return network;
}

void Wire::secure(QNetworkRequest &request) const
{
    request.setSslConfiguration(m_tls);
    if (!m_connection.serverName.isEmpty())
        request.setPeerVerifyName(m_connection.serverName);
}

void Wire::keepWarm(const QList<QUrl> &hosts)
{
    const QList<QUrl> before = this->hosts();
    m_warm = hosts;
    m_renewals = mostRenewals;
    warmBeside(before);
}

void Wire::keepOpen(const QList<QUrl> &hosts)
{
    const QList<QUrl> before = this->hosts();
    m_open = hosts;
    warmBeside(before);
}

QList<QUrl> Wire::hosts() const
{
    QList<QUrl> all = m_open;
    for (const QUrl &host : m_warm) {
        if (!all.contains(host))
            all.append(host);
    }
    return all;
}

void Wire::warmBeside(const QList<QUrl> &alreadyWarm)
{
    QList<QUrl> cold = hosts();
    cold.removeIf([&](const QUrl &host) { return alreadyWarm.contains(host); });
    connectTo(*m_network, cold);
    if (!m_warming && !cold.isEmpty())
        m_warming = m_clock.after(warmEvery, [this] { renew(); });
}

void Wire::connectTo(QNetworkAccessManager &network, const QList<QUrl> &hosts) const
{
    for (const QUrl &host : hosts) {
        if (host.scheme() == "https"_L1)
            network.connectToHostEncrypted(
                host.host(), quint16(host.port(443)), m_tls, m_connection.serverName);
        else
            network.connectToHost(host.host(), quint16(host.port(80)));
    }
}

// Nobody tells whether an idle connection still is open, so fresh ones are opened before servers close what was
// silent for a minute. They belong to a network of their own: the old one ends, with what idles in it, as soon as
// the new connections had time to open; what is under way on it keeps it until there is an answer.
void Wire::renew()
{
    if (m_renewals == 1)
        m_warm.clear();
    m_renewals = std::max(0, m_renewals - 1);
    m_warming.reset();
    const QList<QUrl> wanted = hosts();
    if (wanted.isEmpty())
        return;
    const auto fresh = freshNetwork();
    connectTo(*fresh, wanted);
    m_changing = m_clock.after(openWithin, [this, fresh] { m_network = fresh; });
    m_warming = m_clock.after(warmEvery, [this] { renew(); });
}

} // namespace breakglass::io
