// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/client.h"

#include "io/worker.h"
#include "kubeapi/apierror.h"
#include "kubeapi/watchlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::kubeapi {

namespace {

constexpr int pageSize = 500; // what kubectl asks for
constexpr auto wholeObjects = "application/json"_L1;
constexpr auto metadataOnly = "application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io"_L1;
constexpr qint64 largestPage = qint64(64) * 1024 * 1024;
// Parsing this much takes about a millisecond; more goes to a worker.
constexpr qsizetype largestAtOnce = qsizetype(64) * 1024;
constexpr Milliseconds readWithin = 15s;
// A server ends a watch by then; bookmarks come every minute, so silence means that nobody is there.
constexpr int watchSeconds = 300;
constexpr Milliseconds watchSilence = 75s;

QString askedFor(const QString &method, const QString &path)
{
    return method + u' ' + path;
}

QString withQuery(const QString &path, const QList<QPair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded);
}

QCoro::Task<QJsonObject> parsed(QByteArray body)
{
    if (body.size() <= largestAtOnce)
        co_return QJsonDocument::fromJson(body).object();
    co_return co_await io::inWorker([body] { return QJsonDocument::fromJson(body).object(); });
}

Expected<QJsonObject> orGarbage(QJsonObject object, const QString &asked)
{
    if (!object.isEmpty())
        return object;
    return failure(ErrorKind::Unavailable,
        u"%1 was answered with something that is no object."_s.arg(asked), {},
        u"Does the context lead to a Kubernetes API server?"_s);
}

QByteArray reviewOf(const Right &right)
{
    QJsonObject attributes{{u"verb"_s, right.verb}, {u"group"_s, right.group},
        {u"resource"_s, right.resource}, {u"namespace"_s, right.nameSpace}};
    if (!right.subresource.isEmpty())
        attributes.insert(u"subresource"_s, right.subresource);
    if (!right.name.isEmpty())
        attributes.insert(u"name"_s, right.name);
    const QJsonObject review{{u"apiVersion"_s, u"authorization.k8s.io/v1"_s},
        {u"kind"_s, u"SelfSubjectAccessReview"_s},
        {u"spec"_s, QJsonObject{{u"resourceAttributes"_s, attributes}}}};
    return QJsonDocument(review).toJson(QJsonDocument::Compact);
}

} // namespace

QString selectorText(const QJsonObject &selector)
{
    QStringList terms;
    const QJsonObject labels = selector.value(u"matchLabels").toObject();
    for (auto label = labels.begin(); label != labels.end(); ++label)
        terms += label.key() + u'=' + label.value().toString();
    for (const auto &item : selector.value(u"matchExpressions").toArray()) {
        const QString key = item[u"key"].toString();
        const QString word = item[u"operator"].toString();
        QStringList values;
        for (const auto &value : item[u"values"].toArray())
            values += value.toString();
        if (word == "Exists"_L1)
            terms += key;
        else if (word == "DoesNotExist"_L1)
            terms += u'!' + key;
        else
            terms += u"%1 %2 (%3)"_s.arg(key, word.toLower(), values.join(u','));
    }
    return terms.join(u',');
}

QString Right::text() const
{
    const QString part = subresource.isEmpty() ? resource : resource + u'/' + subresource;
    return verb + u' ' + (group.isEmpty() ? part : part + u'.' + group);
}

HttpRequest requestTo(const Place &place, const QString &method, const QString &path,
    const QByteArray &body, const QString &contentType)
{
    HttpRequest request;
    request.method = method;
    request.url = place.server + path;
    request.headers.insert(u"Accept"_s, u"application/json"_s);
    if (!contentType.isEmpty())
        request.headers.insert(u"Content-Type"_s, contentType);
    if (!place.credential.isEmpty())
        request.credentialHeaders.insert(u"Authorization"_s, place.credential);
    request.body = body;
    request.connection = place.connection;
    return request;
}

QString appsPath(const QString &nameSpace, const QString &resource, const QString &name)
{
    const QString path = u"/apis/apps/v1/namespaces/%1/%2"_s.arg(nameSpace, resource);
    return name.isEmpty() ? path : path + u'/' + name;
}

QString corePath(const QString &nameSpace, const QString &resource, const QString &name)
{
    const QString path = u"/api/v1/namespaces/%1/%2"_s.arg(nameSpace, resource);
    return name.isEmpty() ? path : path + u'/' + name;
}

QCoro::Task<Expected<io::HttpResponse>> Client::ask(
    QString path, QString accept, QString asked, std::stop_token stop)
{
    const QPointer<Access> access(&m_access);
    for (int attempt = 1;; ++attempt) {
        const auto place = co_await access->open();
        if (!place || !access)
            co_return std::unexpected(
                access ? place.error() : Error{ErrorKind::Cancelled, u"Nobody asks any more."_s});
        HttpRequest request = requestTo(*place, u"GET"_s, path);
        request.headers.insert(u"Accept"_s, accept);
        auto response = co_await access->http().send(request, {readWithin, largestPage}, stop);
        if (!response)
            co_return response;
        if (response->status >= 200 && response->status < 300)
            co_return response;
        const bool mayBeStale = response->status == 401 && !place->credential.isEmpty();
        if (mayBeStale && access)
            access->refused();
        // A reading may be repeated with a fresh token; kubectl does the same.
        if (!mayBeStale || attempt > 1 || !access) {
            if (isExpired(*response))
                co_return response;
            co_return std::unexpected(apiError(*response, asked));
        }
    }
}

QCoro::Task<Expected<QJsonObject>> Client::get(QString path, std::stop_token stop)
{
    const QString asked = askedFor(u"GET"_s, path);
    const auto response = co_await ask(path, wholeObjects, asked, stop);
    if (!response)
        co_return std::unexpected(response.error());
    co_return orGarbage(co_await parsed(response->body), asked);
}

QCoro::Task<Expected<Listing>> Client::list(QString path, Selection selection, std::stop_token stop)
{
    return pages(path, wholeObjects, selection, stop);
}

QCoro::Task<Expected<Listing>> Client::listMetadata(
    QString path, Selection selection, std::stop_token stop)
{
    return pages(path, metadataOnly, selection, stop);
}

QCoro::Task<Expected<Listing>> Client::pages(
    QString path, QString accept, Selection selection, std::stop_token stop)
{
    const QString asked = askedFor(u"GET"_s, path);
    Listing listing;
    QString next;
    for (bool hasStartedAnew = false;;) {
        const QString page = withQuery(
            path, {{u"labelSelector"_s, selection.labels}, {u"fieldSelector"_s, selection.fields},
                      {u"limit"_s, QString::number(pageSize)}, {u"continue"_s, next}});
        const auto response = co_await ask(page, accept, asked, stop);
        if (!response)
            co_return std::unexpected(response.error());
        if (isExpired(*response)) {
            if (std::exchange(hasStartedAnew, true))
                co_return std::unexpected(apiError(*response, asked));
            listing = {};
            next.clear();
            continue;
        }
        const auto body = orGarbage(co_await parsed(response->body), asked);
        if (!body)
            co_return std::unexpected(body.error());
        for (const auto &item : body->value(u"items").toArray())
            listing.items.append(item.toObject());
        const QJsonObject meta = body->value(u"metadata").toObject();
        listing.resourceVersion = meta.value(u"resourceVersion").toString();
        next = meta.value(u"continue").toString();
        const qsizetype most = selection.most > 0 ? selection.most : listing.items.size();
        listing.isCut = listing.items.size() > most ||
                        (selection.most > 0 && !next.isEmpty() && listing.items.size() == most);
        if (listing.isCut)
            listing.items.resize(most);
        if (next.isEmpty() || listing.isCut)
            co_return listing;
    }
}

QCoro::Task<Expected<WatchEnd>> Client::watch(QString path, Selection selection,
    QString resourceVersion, std::function<void(WatchEvent)> seen, std::stop_token stop)
{
    const QString asked = askedFor(u"watch"_s, path);
    const QPointer<Access> access(&m_access);
    const auto place = co_await access->open();
    if (!place || !access)
        co_return std::unexpected(
            access ? place.error() : Error{ErrorKind::Cancelled, u"Nobody asks any more."_s});
    const QString query = withQuery(
        path, {{u"watch"_s, u"1"_s}, {u"labelSelector"_s, selection.labels},
                  {u"fieldSelector"_s, selection.fields}, {u"resourceVersion"_s, resourceVersion},
                  {u"allowWatchBookmarks"_s, u"true"_s},
                  {u"timeoutSeconds"_s, QString::number(watchSeconds)}});
    // Ends by the caller's token or by itself, once an ERROR event has come. Whoever ends it keeps the source: this
    // coroutine goes on, and away, in the middle of the call.
    std::stop_source ending;
    const auto end = [&ending] { std::stop_source(ending).request_stop(); };
    const std::stop_callback stopped(stop, end);
    WatchLines lines(std::move(seen));
    const std::function<void(const QByteArray &)> part = [&lines, &end](const QByteArray &bytes) {
        if (!lines.take(bytes))
            end();
    };
    const auto response = co_await access->http().follow(
        requestTo(*place, u"GET"_s, query), {watchSilence}, part, ending.get_token());
    if (lines.error()) {
        if (isExpired(*lines.error()))
            co_return WatchEnd{true};
        co_return std::unexpected(apiError(*lines.error(), asked));
    }
    if (lines.isGarbage())
        co_return failure(ErrorKind::Unavailable,
            u"%1 was answered with something that is no watch."_s.arg(asked));
    if (!response)
        co_return std::unexpected(response.error());
    if (isExpired(*response))
        co_return WatchEnd{true};
    if (response->status == 401 && access)
        access->refused();
    if (response->status != 200)
        co_return std::unexpected(apiError(*response, asked));
    co_return WatchEnd{};
}

QCoro::Task<Expected<bool>> Client::may(Right right, std::stop_token stop)
{
    const QString path = u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s;
    const QPointer<Access> access(&m_access);
    const auto place = co_await access->open();
    if (!place || !access)
        co_return std::unexpected(
            access ? place.error() : Error{ErrorKind::Cancelled, u"Nobody asks any more."_s});
    const auto response = co_await access->http().send(
        requestTo(*place, u"POST"_s, path, reviewOf(right), u"application/json"_s), {readWithin},
        stop);
    if (!response)
        co_return std::unexpected(response.error());
    if (response->status != 201 && response->status != 200)
        co_return std::unexpected(apiError(*response, askedFor(u"POST"_s, path)));
    const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
    co_return answer.value(u"status").toObject().value(u"allowed").toBool();
}

} // namespace breakglass::kubeapi
