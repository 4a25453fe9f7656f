// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/api.h"

#include "fakecluster/discovery.h"
#include "fakecluster/json.h"
#include "fakecluster/listing.h"
#include "fakecluster/requestbody.h"
#include "fakecluster/reviews.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

bool wantsAggregation(const WebRequest &request)
{
    return request.headers.value("accept").contains("as=APIGroupDiscoveryList") &&
           request.headers.value("accept").contains("v=v2;");
}

bool isForEverybody(const QString &path)
{
    return path == u"/version" || path == u"/healthz" || path.startsWith(u"/readyz"_s) ||
           path.startsWith(u"/livez"_s);
}

} // namespace

WebResponse refusal(const ApiError &error)
{
    WebResponse response{error.code, json(error.body)};
    if (error.code == 403)
        response.headers.emplaceBack("X-Content-Type-Options", "nosniff");
    const qint64 after = dig(error.body, "details.retryAfterSeconds").toInteger();
    if (after > 0)
        response.headers.emplaceBack("Retry-After", QByteArray::number(after));
    return response;
}

void Api::setLog(const QString &nameSpace, const QString &pod, const QByteArray &text)
{
    m_logs.insert(nameSpace + u'/' + pod, text);
}

Api::Reply Api::reply(const WebRequest &request, const User &user)
{
    const Route route = Route::of(request.path);
    if (!route.isResource)
        return plainPath(request, user);
    const Deed deed = route.deed(request.method, request.isSet(u"watch"_s));
    const bool isReview = route.resource.startsWith(u"selfsubject"_s);
    if (!isReview && !m_access.isAllowed(user, deed))
        return refusal(forbidden(user, deed));
    const Answered<Reply> reply = resource(request, route, user);
    return reply ? *reply : refusal(reply.error());
}

WebResponse Api::plainPath(const WebRequest &request, const User &user)
{
    const QString &path = request.path;
    if (user.name == u"system:anonymous" && !isForEverybody(path))
        return refusal(apiError(403, u"Forbidden"_s,
            u"forbidden: User \"%1\" cannot get path \"%2\""_s.arg(user.name, path)));
    if (request.method != "GET" && request.method != "HEAD")
        return refusal(methodNotAllowed());
    if (path == u"/version" || path == u"/version/")
        return {200, compact(versionInfo())};
    const QString check = path.section(u'/', 1, 1);
    if (check == u"readyz" || check == u"livez" || check == u"healthz") {
        const bool isDown = m_isShuttingDown && check == u"readyz";
        const bool isLong = request.query.hasQueryItem(u"verbose"_s) || isDown;
        return {isDown ? 500 : 200, isLong ? healthReport(check, isDown) : QByteArray("ok"),
            "text/plain; charset=utf-8", {{"X-Content-Type-Options", "nosniff"}}};
    }
    if ((path == u"/api" || path == u"/apis") && wantsAggregation(request))
        return {200, json(aggregatedDiscovery(path == u"/api")),
            "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"};
    const QJsonObject found =
        path.startsWith(u"/openapi/v3"_s) ? openApi(path) : discovery(path, m_address);
    if (found.isEmpty())
        return refusal(unknownPath());
    return {200, compact(found)};
}

Answered<Api::Reply> Api::resource(const WebRequest &request, const Route &route, const User &user)
{
    if (route.resource.startsWith(u"selfsubject"_s)) {
        if (request.method != "POST")
            return std::unexpected(methodNotAllowed());
        const Answered<QJsonObject> review = anyObjectFrom(request);
        if (!review)
            return std::unexpected(review.error());
        const Writer writer{writeOptionsFrom(request, false).manager,
            route.group + u'/' + route.version, {}, m_registry.time()};
        const auto answer = answerReview(route.resource, *review, user, m_access, writer);
        if (!answer)
            return std::unexpected(unknownPath());
        return WebResponse{201, json(*answer)};
    }
    if (route.type == nullptr)
        return std::unexpected(unknownPath());
    if (route.name.isEmpty())
        return collection(request, route);
    if (route.subresource.isEmpty() || route.subresource == u"status") {
        if (request.isSet(u"watch"_s) && request.method == "GET") {
            const Answered<WatchQuery> query = watchQuery(request, route);
            return query ? Answered<Reply>(*query) : std::unexpected(query.error());
        }
        const Answered<WebResponse> response = one(request, route);
        return response ? Answered<Reply>(*response) : std::unexpected(response.error());
    }
    const bool isLog = route.subresource == u"log" && route.type->kind == u"Pod";
    const bool isScale = route.subresource == u"scale" && route.type->hasScale;
    if (!isLog && !isScale)
        return std::unexpected(unknownPath());
    const Answered<WebResponse> response = isLog ? log(request, route) : scale(request, route);
    return response ? Answered<Reply>(*response) : std::unexpected(response.error());
}

Answered<WatchQuery> Api::watchQuery(const WebRequest &request, const Route &route) const
{
    const auto form = acceptedForm(request.headers.value("accept"));
    const auto labels = LabelSelector::parse(request.parameter(u"labelSelector"_s));
    const auto fields =
        FieldSelector::parse(route.name.isEmpty() ? request.parameter(u"fieldSelector"_s)
                                                  : u"metadata.name="_s + route.name,
            *route.type);
    if (!form || !labels || !fields)
        return std::unexpected(!form ? form.error() : !labels ? labels.error() : fields.error());
    WatchQuery query{route.type, route.nameSpace, *labels, *fields, *form};
    const QString version = request.parameter(u"resourceVersion"_s);
    if (!version.isEmpty() && version != u"0")
        query.since = version.toULongLong();
    query.wantsBookmarks = request.isSet(u"allowWatchBookmarks"_s);
    query.wantsInitialEvents = request.isSet(u"sendInitialEvents"_s);
    if (const qint64 seconds = request.parameter(u"timeoutSeconds"_s).toLongLong(); seconds > 0)
        query.timeout = std::chrono::seconds(seconds);
    return query;
}

Answered<Api::Reply> Api::collection(const WebRequest &request, const Route &route)
{
    const TimePoint now = m_registry.clock().now();
    if (request.method == "GET" && request.isSet(u"watch"_s)) {
        const Answered<WatchQuery> query = watchQuery(request, route);
        return query ? Answered<Reply>(*query) : std::unexpected(query.error());
    }
    if (request.method == "GET") {
        const auto form = acceptedForm(request.headers.value("accept"));
        if (!form)
            return std::unexpected(form.error());
        const Answered<QByteArray> list =
            answerList(m_registry.store(), *route.type, route.nameSpace, request, *form, now);
        return list ? Answered<Reply>(WebResponse{200, *list}) : std::unexpected(list.error());
    }
    if (request.method == "DELETE") {
        const Answered<WebResponse> response = removeAll(request, route);
        return response ? Answered<Reply>(*response) : std::unexpected(response.error());
    }
    if (request.method != "POST")
        return std::unexpected(methodNotAllowed());
    const Answered<QJsonObject> object = objectFrom(request, *route.type);
    if (!object)
        return std::unexpected(object.error());
    const Answered<WebResponse> response = written(request,
        m_registry.create(*route.type, route.nameSpace, *object, writeOptionsFrom(request, false)));
    return response ? Answered<Reply>(*response) : std::unexpected(response.error());
}

} // namespace breakglass::fakecluster
