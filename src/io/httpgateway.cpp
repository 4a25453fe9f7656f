// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/httpgateway.h"

#include "io/exchange.h"
#include "io/wire.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

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
    if (!request.credentialHeaders.isEmpty() && url.scheme() == "http"_L1 &&
        !isThisMachine(url.host())) {
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

QUrl hostOf(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || url.host().isEmpty())
        return {};
    return url.adjusted(
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// The answer comes out of a signal of the reply: the network that owns it must not go before that has returned. Where
/// others hold the network, too, nothing is put off.
class HeldNetwork
{
public:
    explicit HeldNetwork(std::shared_ptr<QNetworkAccessManager> network)
        : m_network(std::move(network))
    {
    }
    ~HeldNetwork()
    {
        if (m_network.use_count() == 1 && qApp != nullptr)
            QMetaObject::invokeMethod(
                qApp, [network = std::move(m_network)] {}, Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(HeldNetwork)
    [[nodiscard]] QNetworkAccessManager &operator*() const { return *m_network; }

private:
    std::shared_ptr<QNetworkAccessManager> m_network;
};

class NetworkGateway final : public HttpGateway
{
public:
    NetworkGateway(Clock &clock, Secrets &secrets) : m_clock(clock), m_secrets(secrets)
    {
        std::ignore = setConnection({}, {});
    }

    QCoro::Task<Expected<HttpResponse>> send(
        HttpRequest request, HttpLimits limits, std::stop_token stop) override
    {
        const auto wire = m_wires.value(request.connection);
        auto prepared = co_await prepare(request, wire, stop);
        if (!prepared)
            co_return std::unexpected(prepared.error());
        const auto exchange = std::make_shared<Exchange>(m_clock, request, limits);
        // Warm connections may have been renewed while the credentials were read.
        const HeldNetwork network(wire->network());
        start(*network, *prepared, request, *exchange);
        const std::stop_callback stopped(
            stop, [exchange] { exchange->giveUp(ErrorKind::Cancelled, u"it was stopped"_s); });
        const auto answer = exchange->answer();
        co_return co_await *answer;
    }

    QCoro::Task<Expected<HttpResponse>> follow(HttpRequest request, FollowLimits limits,
        std::function<void(const QByteArray &)> part, std::stop_token stop) override
    {
        if (request.method != "GET"_L1)
            co_return refused(u"Only a GET request can be followed."_s);
        const auto wire = m_wires.value(request.connection);
        auto prepared = co_await prepare(request, wire, stop);
        if (!prepared)
            co_return std::unexpected(prepared.error());
        // A host gets six connections at most of one network, and this one stays busy.
        const HeldNetwork network(wire->freshNetwork());
        const auto exchange = std::make_shared<Exchange>(
            m_clock, request, HttpLimits{limits.silence, limits.maximumBytes});
        exchange->handOut(std::move(part));
        start(*network, *prepared, request, *exchange);
        const std::stop_callback stopped(
            stop, [exchange] { exchange->giveUp(ErrorKind::Cancelled, u"it was stopped"_s); });
        const auto answer = exchange->answer();
        co_return co_await *answer;
    }

    Status setConnection(const QString &name, const Connection &connection) override
    {
        const auto present = m_wires.value(name);
        if (present && present->connection() == connection)
            return {};
        auto wire = Wire::make(m_clock, connection);
        if (!wire)
            return std::unexpected(wire.error());
        m_wires.insert(name, *wire);
        return {};
    }

    bool forgetCredentials(const HttpRequest &request) override
    {
        bool mayHelp = false;
        for (const QString &reference : request.credentialHeaders)
            mayHelp = m_secrets.refused(reference) || mayHelp;
        return mayHelp;
    }

    void keepWarm(const QList<Address> &addresses) override
    {
        for (const auto &[name, wire] : m_wires.asKeyValueRange())
            wire->keepWarm(hostsOf(addresses, name));
    }

    void keepOpen(const QList<Address> &addresses) override
    {
        for (const auto &[name, wire] : m_wires.asKeyValueRange())
            wire->keepOpen(hostsOf(addresses, name));
    }

private:
    /// The request with its credentials, ready for the wire; or why it is not sent.
    QCoro::Task<Expected<QNetworkRequest>> prepare(
        HttpRequest request, std::shared_ptr<Wire> wire, std::stop_token stop)
    {
        if (const Status checked = checkRequest(request); !checked)
            co_return std::unexpected(checked.error());
        if (!wire)
            co_return refused(u"The workspace has no connection “%1”."_s.arg(request.connection));
        QNetworkRequest prepared = networkRequest(request);
        wire->secure(prepared);
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
        co_return prepared;
    }

    static QList<QUrl> hostsOf(const QList<Address> &addresses, const QString &connection)
    {
        QList<QUrl> hosts;
        for (const Address &address : addresses) {
            const QUrl host = hostOf(address.url);
            if (address.connection == connection && !host.isEmpty() && !hosts.contains(host))
                hosts.append(host);
        }
        return hosts;
    }

    static void start(QNetworkAccessManager &network, const QNetworkRequest &prepared,
        const HttpRequest &request, Exchange &exchange)
    {
        const QByteArray method = request.method.toLatin1();
        // As a custom request Qt would wait for the body that an answer to HEAD only announces.
        if (request.method == "HEAD"_L1)
            return exchange.watch(network.head(prepared), nullptr);
        if (!changesSomething(request.method))
            return exchange.watch(network.sendCustomRequest(prepared, method), nullptr);
        auto body = std::make_unique<OneShotBody>(request.body);
        QNetworkReply *reply = network.sendCustomRequest(prepared, method, body.get());
        body->setParent(reply);
        exchange.watch(reply, body.release());
    }

    Clock &m_clock;
    Secrets &m_secrets;
    QMap<QString, std::shared_ptr<Wire>> m_wires;
};

} // namespace

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QCoro::Task<Expected<HttpResponse>> HttpGateway::follow(HttpRequest request, FollowLimits limits,
    std::function<void(const QByteArray &)> part, std::stop_token stop)
{
    std::ignore = std::tie(request, limits, part, stop);
    co_return refused(u"Nothing can be followed from here."_s);
}

Status HttpGateway::setConnection(const QString &name, const Connection &connection)
{
    std::ignore = connection;
    return refused(u"The connection “%1” can't be made from here."_s.arg(name));
}

std::unique_ptr<HttpGateway> makeHttpGateway(Clock &clock, Secrets &secrets)
{
    return std::make_unique<NetworkGateway>(clock, secrets);
}

} // namespace breakglass::io
