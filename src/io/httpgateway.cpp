// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/httpgateway.h"

#include "io/exchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

constexpr Milliseconds warmEvery{45'000};
constexpr Milliseconds openWithin{5'000};
// A confirmation expires after five minutes.
constexpr int mostRenewals = 7;
constexpr auto nothingSent = "Nothing was sent."_L1;

std::unexpected<Error> refused(const QString &what)
{
    return failure(ErrorKind::Invalid, what, nothingSent);
}

bool isToken(const QString &text)
{
    static constexpr auto others = "!#$%&'*+-.^_`|~"_L1;
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || others.contains(c));
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7f;
    });
}

/// These belong to the connection; another value would make two requests of one.
bool belongsToTransport(const QString &name)
{
    const QStringList names{u"host"_s, u"content-length"_s, u"transfer-encoding"_s, u"connection"_s,
        u"upgrade"_s, u"te"_s, u"trailer"_s, u"expect"_s};
    return names.contains(name.toLower());
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

Status checkHeaders(const HttpRequest &request)
{
    const QStringList names = request.headers.keys() + request.credentialHeaders.keys();
    for (const QString &name : names) {
        if (!isToken(name) || belongsToTransport(name))
            return refused(u"The request sets a header “%1” that it may not set."_s.arg(name));
    }
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header) {
        if (!isHeaderValue(header.value().toUtf8()))
            return refused(u"The header “%1” holds control characters."_s.arg(header.key()));
    }
    return {};
}

Status checkRequest(const HttpRequest &request)
{
    const QUrl url(request.url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return refused(u"“%1” is not an http or https address."_s.arg(
            url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    if (!url.userInfo().isEmpty())
        return refused(u"The address at “%1” holds a password."_s.arg(url.host()));
    if (!isToken(request.method) || request.method != request.method.toUpper())
        return refused(u"“%1” is not an HTTP method."_s.arg(request.method));
    if (!changesSomething(request.method) && !request.body.isEmpty())
        return refused(u"A %1 request can't have a body."_s.arg(request.method));
    if (!request.credentialHeaders.isEmpty() && url.scheme() == "http"_L1 && !isThisMachine(url)) {
        return failure(ErrorKind::Denied,
            u"A credential is not sent to “%1” without TLS."_s.arg(url.host()), nothingSent,
            u"Use its https address."_s);
    }
    return checkHeaders(request);
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network{QUrl(request.url, QUrl::StrictMode)};
    network.setRawHeader("User-Agent", "Breakglass");
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        network.setRawHeader(header.key().toLatin1(), header.value().toUtf8());
    using Request = QNetworkRequest;
    network.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    network.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    network.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    network.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    network.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    network.setAttribute(Request::CacheSaveControlAttribute, false);
    // Off for reading, too: a shared HTTP/2 connection could otherwise carry a request that changes
    // something.
    network.setAttribute(Request::Http2AllowedAttribute, false);
    if (changesSomething(request.method)) {
        network.setPriority(Request::HighPriority);
        network.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        network.setHeader(Request::ContentLengthHeader, request.body.size());
    }
    return network;
}

std::shared_ptr<QNetworkAccessManager> makeNetwork()
{
    const auto network = std::make_shared<QNetworkAccessManager>();
    network->setProxy(QNetworkProxy::NoProxy);
    network->setStrictTransportSecurityEnabled(true);
    network->setAutoDeleteReplies(false);
    return network;
}

QList<QUrl> hostsOf(const QStringList &urls)
{
    QList<QUrl> hosts;
    for (const QString &text : urls) {
        const QUrl url(text, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        const QUrl host = url.adjusted(
            QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        if (isWeb && !url.host().isEmpty() && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

class NetworkGateway final : public HttpGateway
{
public:
    NetworkGateway(Clock &clock, Secrets &secrets) : m_clock(clock), m_secrets(secrets) {}

    QCoro::Task<Expected<HttpResponse>> send(
        HttpRequest request, HttpLimits limits, std::stop_token stop) override
    {
        if (const Status checked = checkRequest(request); !checked)
            co_return std::unexpected(checked.error());
        const auto network = m_network;
        const auto exchange = std::make_shared<Exchange>(m_clock, request, limits);
        QNetworkRequest prepared = networkRequest(request);
        for (auto header = request.credentialHeaders.cbegin();
            header != request.credentialHeaders.cend(); ++header) {
            const QString &reference = header.value();
            const Expected<Secret> secret = co_await m_secrets.resolve(reference);
            if (!secret)
                co_return std::unexpected(secret.error());
            if (!isHeaderValue(secret->reveal()))
                co_return refused(
                    u"The credential “%1” holds control characters."_s.arg(reference));
            prepared.setRawHeader(header.key().toLatin1(), secret->reveal());
        }
        if (stop.stop_requested())
            co_return failure(ErrorKind::Cancelled, u"The request was stopped."_s, nothingSent);
        start(*network, prepared, request, *exchange);
        const std::stop_callback stopped(
            stop, [exchange] { exchange->giveUp(ErrorKind::Cancelled, u"it was stopped"_s); });
        const auto answer = exchange->answer();
        co_return co_await *answer;
    }

    void keepWarm(const QStringList &urls) override
    {
        const QList<QUrl> before = hosts();
        m_warm = hostsOf(urls);
        m_renewals = mostRenewals;
        warmBeside(before);
    }

    void keepOpen(const QStringList &urls) override
    {
        const QList<QUrl> before = hosts();
        m_open = hostsOf(urls);
        warmBeside(before);
    }

private:
    [[nodiscard]] QList<QUrl> hosts() const
    {
        QList<QUrl> all = m_open;
        for (const QUrl &host : m_warm) {
            if (!all.contains(host))
                all.append(host);
        }
        return all;
    }

    void warmBeside(const QList<QUrl> &alreadyWarm)
    {
        QList<QUrl> cold = hosts();
        cold.removeIf([&](const QUrl &host) { return alreadyWarm.contains(host); });
        connectTo(*m_network, cold);
        if (!m_warming && !cold.isEmpty())
            m_warming = m_clock.after(warmEvery, [this] { renew(); });
    }

    static void connectTo(QNetworkAccessManager &network, const QList<QUrl> &hosts)
    {
        QSslConfiguration onlyHttp1 = QSslConfiguration::defaultConfiguration();
        onlyHttp1.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
        for (const QUrl &host : hosts) {
            if (host.scheme() == "https"_L1)
                network.connectToHostEncrypted(host.host(), quint16(host.port(443)), onlyHttp1);
            else
                network.connectToHost(host.host(), quint16(host.port(80)));
        }
    }

    // Nobody tells whether an idle connection still is open, so fresh ones are opened before servers close what was
    // silent for a minute. They belong to a network of their own: the old one ends, with what idles in it, as soon as
    // the new connections had time to open; what is under way on it keeps it until there is an answer.
    void renew()
    {
        if (m_renewals == 1)
            m_warm.clear();
        m_renewals = std::max(0, m_renewals - 1);
        m_warming.reset();
        const QList<QUrl> wanted = hosts();
        if (wanted.isEmpty())
            return;
        const auto fresh = makeNetwork();
        connectTo(*fresh, wanted);
        m_changing = m_clock.after(openWithin, [this, fresh] { m_network = fresh; });
        m_warming = m_clock.after(warmEvery, [this] { renew(); });
    }

    static void start(QNetworkAccessManager &network, const QNetworkRequest &prepared,
        const HttpRequest &request, Exchange &exchange)
    {
        const QByteArray method = request.method.toLatin1();
        if (!changesSomething(request.method)) {
            exchange.watch(network.sendCustomRequest(prepared, method), nullptr);
            return;
        }
        auto body = std::make_unique<OneShotBody>(request.body);
        QNetworkReply *reply = network.sendCustomRequest(prepared, method, body.get());
        body->setParent(reply);
        exchange.watch(reply, body.release());
    }

    Clock &m_clock;
    Secrets &m_secrets;
    QList<QUrl> m_warm; ///< For a confirmation.
    QList<QUrl> m_open; ///< For good.
    int m_renewals = 0; ///< Of the first.
    std::shared_ptr<QNetworkAccessManager> m_network = makeNetwork();
    std::unique_ptr<Clock::Timer> m_warming;
    std::unique_ptr<Clock::Timer> m_changing;
};

} // namespace

std::unique_ptr<HttpGateway> makeHttpGateway(Clock &clock, Secrets &secrets)
{
    return std::make_unique<NetworkGateway>(clock, secrets);
}

} // namespace breakglass::io
