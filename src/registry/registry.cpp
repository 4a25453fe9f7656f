// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/registry.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::registry {

namespace {

constexpr Milliseconds deadline = 10s;
constexpr qint64 largestManifest = qint64(4) * 1024 * 1024; // the specification's own limit
constexpr qint64 largestToken = qint64(64) * 1024;
// A digest never means another image; that it is there may change, but slowly. A tag moves.
constexpr Milliseconds digestAge = 10min;
constexpr Milliseconds tagAge = 1min;
constexpr Milliseconds absentAge = 1min;
// The specification's default where a token does not say how long it is good for.
constexpr Milliseconds tokenAge = 60s;
constexpr Milliseconds earlier = 5s;
constexpr qsizetype mostKnown = 2000;

constexpr auto accepted = "application/vnd.oci.image.index.v1+json, "
                          "application/vnd.oci.image.manifest.v1+json, "
                          "application/vnd.docker.distribution.manifest.list.v2+json, "
                          "application/vnd.docker.distribution.manifest.v2+json"_L1;

struct Token
{
    std::shared_ptr<const io::Secret> secret;
    TimePoint until;
};

struct Known
{
    bool isThere = false;
    Image image;
    TimePoint until;
};

/// Docker Hub answers under another name than the one that images have.
QString hostOf(const Reference &reference)
{
    return reference.registry == "docker.io"_L1 ? u"registry-1.docker.io"_s : reference.registry;
}

QString urlOf(const Reference &reference, const Access &access)
{
    return u"%1://%2/v2/%3/manifests/%4"_s.arg(access.isPlain ? u"http"_s : u"https"_s,
        hostOf(reference), reference.repository, reference.wanted());
}

HttpRequest requestFor(const Reference &reference, const Access &access, const QString &method)
{
    HttpRequest request;
    request.method = method;
    request.url = urlOf(reference, access);
    request.headers.insert(u"Accept"_s, accepted);
    request.connection = access.connection;
    return request;
}

QCoro::Task<Expected<io::Secret>> revealed(std::shared_ptr<const io::Secret> secret)
{
    co_return io::Secret(secret->reveal());
}

QString tokenName(const Reference &reference)
{
    return u"registry:%1/%2"_s.arg(reference.registry, reference.repository);
}

/// Where a token is fetched: never one for more than to pull what is asked about, whatever the registry proposes.
Expected<QUrl> tokenUrl(const Reference &reference, const Challenge &challenge)
{
    QUrl realm(challenge.realm, QUrl::StrictMode);
    const bool isPlain = realm.scheme() == "http"_L1 && io::isThisMachine(realm.host());
    if (!realm.isValid() || (realm.scheme() != "https"_L1 && !isPlain))
        return failure(ErrorKind::Denied,
            u"%1 sends for a token to a place without TLS."_s.arg(reference.registry));
    QUrlQuery query(realm);
    query.addQueryItem(u"scope"_s, u"repository:%1:pull"_s.arg(reference.repository));
    if (!challenge.service.isEmpty())
        query.addQueryItem(
            u"service"_s, QString::fromLatin1(QUrl::toPercentEncoding(challenge.service)));
    realm.setQuery(query);
    return realm;
}

std::unexpected<Error> unanswered(const Reference &reference, const io::HttpResponse &response)
{
    const int status = response.status;
    const QString what = u"%1 answered %2 when asked for %3."_s.arg(
        reference.registry, QString::number(status), reference.text());
    if (status == 401 || status == 403)
        return failure(ErrorKind::Denied, what, {},
            u"Give it a credential under registries in breakglass.yaml."_s);
    if (status == 429)
        return failure(ErrorKind::Unavailable, what, {},
            u"It limits how often one may ask: use a credential, or ask later."_s);
    return failure(ErrorKind::Unavailable, what);
}

std::unexpected<Error> absent(const Reference &reference)
{
    return failure(ErrorKind::NotFound,
        u"%1 has no image %2."_s.arg(reference.registry, reference.text()), {},
        u"Choose another revision, or push the image again."_s);
}

/// What the answer says that the image is. A digest that was asked for must come back.
Expected<Image> imageFrom(
    const Reference &reference, const io::HttpResponse &response, bool hasBody)
{
    Image image;
    image.digest = QString::fromLatin1(response.headers.value("docker-content-digest")).trimmed();
    image.mediaType = QString::fromLatin1(response.headers.value("content-type"));
    image.size = response.headers.value("content-length").toLongLong();
    const QString &wanted = reference.digest;
    if (hasBody && (image.digest.isEmpty() || image.digest.startsWith("sha256:"_L1))) {
        const auto hash = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256);
        image.digest = u"sha256:"_s + QString::fromLatin1(hash.toHex());
        image.size = response.body.size();
    }
    if (!wanted.isEmpty() && image.digest != wanted)
        return failure(ErrorKind::Unavailable,
            u"%1 was asked for %2 and answered with %3."_s.arg(
                reference.registry, wanted, image.digest.left(100)),
            {}, u"Do not trust what this registry says."_s);
    return image;
}

/// Whether a secret of a registry may go to the host that it names for tokens.
bool mayKnow(const QUrl &realm, const Reference &reference, const Access &access)
{
    const QString host =
        realm.port() < 0 ? realm.host() : u"%1:%2"_s.arg(realm.host()).arg(realm.port());
    const bool isHub = reference.registry == "docker.io"_L1 && host == "auth.docker.io"_L1;
    return isHub || host == hostOf(reference) || host == access.tokenHost;
}

} // namespace

struct Registry::State
{
    AccessByHost access;
    Doors doors;
    QHash<QString, Known> known;  // by the text of the reference
    QHash<QString, Token> tokens; // by the name of the credential

    void remember(const Reference &reference, const Expected<Image> &found)
    {
        const bool isThere = found.has_value();
        if (!isThere && found.error().kind != ErrorKind::NotFound)
            return;
        if (known.size() >= mostKnown)
            known.clear();
        const Milliseconds age = !isThere                     ? absentAge
                                 : reference.digest.isEmpty() ? tagAge
                                                              : digestAge;
        known.insert(reference.text(), {isThere, found.value_or(Image{}), doors.clock.now() + age});
    }
    [[nodiscard]] const Known *recent(const Reference &reference) const
    {
        const auto found = known.constFind(reference.text());
        return found != known.constEnd() && doors.clock.now() < found->until ? &*found : nullptr;
    }
};

Registry::Registry(AccessByHost access, Doors doors)
    : m_state(std::make_shared<State>(State{std::move(access), doors, {}, {}}))
{
}

Registry::~Registry() = default;

bool Registry::mayAsk(const Reference &reference) const
{
    return m_state->access.contains(reference.registry);
}

std::optional<bool> Registry::known(const Reference &reference) const
{
    const Known *recent = m_state->recent(reference);
    return recent ? std::optional<bool>(recent->isThere) : std::nullopt;
}

QCoro::Task<Expected<Image>> Registry::find(Reference reference, std::stop_token stop)
{
    const auto state = m_state;
    if (const Known *recent = state->recent(reference)) {
        if (recent->isThere)
            co_return recent->image;
        co_return absent(reference);
    }
    auto found = co_await ask(state, reference, stop);
    state->remember(reference, found);
    co_return found;
}

QCoro::Task<Expected<io::HttpResponse>> Registry::send(
    std::shared_ptr<State> state, HttpRequest request, std::stop_token stop)
{
    return state->doors.http.send(request, {deadline, largestManifest}, stop);
}

QCoro::Task<Expected<Image>> Registry::ask(
    std::shared_ptr<State> state, Reference reference, std::stop_token stop)
{
    const Access access = state->access.value(reference.registry);
    // HEAD, because registries count a GET as a pull.
    HttpRequest request = requestFor(reference, access, u"HEAD"_s);
    auto response = co_await send(state, request, stop);
    if (response && response->status == 401) {
        const auto challenge = challengeFrom(response->headers.value("www-authenticate"));
        if (!challenge)
            co_return unanswered(reference, *response);
        const auto authorization = co_await authorize(state, reference, *challenge, stop);
        if (!authorization)
            co_return std::unexpected(authorization.error());
        if (authorization->isEmpty())
            co_return unanswered(reference, *response);
        request.credentialHeaders.insert(u"Authorization"_s, *authorization);
        response = co_await send(state, request, stop);
        // The next question fetches a new one.
        if (response && response->status == 401)
            state->tokens.remove(tokenName(reference));
    }
    if (!response)
        co_return std::unexpected(response.error());
    const bool saysNothing =
        response->status == 405 ||
        (response->status == 200 && response->headers.value("docker-content-digest").isEmpty());
    if (saysNothing) {
        request.method = u"GET"_s;
        response = co_await send(state, request, stop);
        if (!response)
            co_return std::unexpected(response.error());
    }
    if (response->status == 404)
        co_return absent(reference);
    if (response->status != 200)
        co_return unanswered(reference, *response);
    co_return imageFrom(reference, *response, saysNothing);
}

QCoro::Task<Expected<QString>> Registry::authorize(
    std::shared_ptr<State> state, Reference reference, Challenge challenge, std::stop_token stop)
{
    const Access access = state->access.value(reference.registry);
    if (!challenge.isBearer)
        co_return access.credential.isEmpty() ? QString() : u"basic:"_s + access.credential;
    const QString name = tokenName(reference);
    const Token kept = state->tokens.value(name);
    if (kept.secret && state->doors.clock.now() < kept.until)
        co_return u"bearer:"_s + name;
    const auto realm = tokenUrl(reference, challenge);
    if (!realm)
        co_return std::unexpected(realm.error());
    const bool isTrusted = mayKnow(*realm, reference, access);
    HttpRequest request;
    request.method = u"GET"_s;
    request.url = realm->toString(QUrl::FullyEncoded);
    request.headers.insert(u"Accept"_s, u"application/json"_s);
    if (realm->host() == QUrl(urlOf(reference, access)).host())
        request.connection = access.connection;
    if (!access.credential.isEmpty() && isTrusted)
        request.credentialHeaders.insert(u"Authorization"_s, u"basic:"_s + access.credential);
    const auto answer = co_await state->doors.http.send(request, {deadline, largestToken}, stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    const QString token = json.value(u"token").toString(json.value(u"access_token").toString());
    if (answer->status != 200 || token.isEmpty())
        co_return failure(ErrorKind::Denied,
            u"%1 gave no token for %2 (HTTP %3)."_s.arg(realm->host(), reference.repository)
                .arg(answer->status),
            {},
            isTrusted || access.credential.isEmpty()
                ? u"Check the credential of %1."_s.arg(reference.registry)
                : u"If it may have the credential of %1, set token_host to it."_s.arg(
                      reference.registry));
    const qint64 seconds =
        std::clamp<qint64>(json.value(u"expires_in").toInteger(tokenAge / 1s), 1, 86'400);
    const Token fresh{std::make_shared<const io::Secret>(token.toUtf8()),
        state->doors.clock.now() + std::chrono::seconds(seconds) - earlier};
    state->tokens.insert(name, fresh);
    state->doors.secrets.provide(
        name, u"token of "_s + realm->host(), [secret = fresh.secret] { return revealed(secret); });
    co_return u"bearer:"_s + name;
}

} // namespace breakglass::registry
