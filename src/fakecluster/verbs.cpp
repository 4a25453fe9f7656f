// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What is done with one object: read, written, patched, scaled, deleted.

#include "fakecluster/api.h"
#include "fakecluster/json.h"
#include "fakecluster/requestbody.h"
#include "fakecluster/selectors.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

Answered<WebResponse> Api::written(const WebRequest &request, const Answered<Written> &result) const
{
    if (!result)
        return std::unexpected(result.error());
    const auto form = acceptedForm(request.headers.value("accept"));
    if (!form)
        return std::unexpected(form.error());
    WebResponse response{
        result->isCreated ? 201 : 200, represent(result->object, *form, m_registry.clock().now())};
    for (const QString &field : result->unknownFields)
        response.headers.emplaceBack(
            "Warning", "299 - \"unknown field \\\"" + field.toUtf8() + "\\\"\"");
    return response;
}

Answered<WebResponse> Api::one(const WebRequest &request, const Route &route)
{
    const auto form = acceptedForm(request.headers.value("accept"));
    if (!form)
        return std::unexpected(form.error());
    if (request.method == "GET") {
        const ChangePtr found = m_registry.store().newest(route.key());
        if (!found)
            return std::unexpected(notFound(*route.type, route.name));
        return WebResponse{200, represent(found, *form, m_registry.clock().now())};
    }
    if (request.method == "PATCH")
        return patch(request, route);
    if (request.method == "PUT") {
        const Answered<QJsonObject> object = objectFrom(request, *route.type);
        if (!object)
            return std::unexpected(object.error());
        WriteOptions options = writeOptionsFrom(request, false);
        options.subresource = route.subresource;
        return written(request, m_registry.update(route.key(), *object, options));
    }
    if (request.method != "DELETE")
        return std::unexpected(methodNotAllowed());
    const Answered<DeleteOptions> options = deleteOptionsFrom(request);
    if (!options)
        return std::unexpected(options.error());
    const Answered<QJsonObject> body = m_registry.remove(route.key(), *options);
    if (!body)
        return std::unexpected(body.error());
    return WebResponse{200, json(*body)};
}

Answered<WebResponse> Api::patch(const WebRequest &request, const Route &route)
{
    const Answered<PatchKind> kind = patchKindOf(request);
    if (!kind)
        return std::unexpected(kind.error());
    // A patch of what is not there is a 404 whatever it says; an apply makes it.
    if (*kind != PatchKind::Apply && m_registry.store().find(route.key()) == nullptr)
        return std::unexpected(notFound(*route.type, route.name));
    const Answered<QJsonValue> body = patchFrom(request, *kind);
    if (!body)
        return std::unexpected(body.error());
    WriteOptions options = writeOptionsFrom(request, *kind == PatchKind::Apply);
    options.subresource = route.subresource;
    return written(request, m_registry.patch(route.key(), *kind, *body, options));
}

Answered<WebResponse> Api::scale(const WebRequest &request, const Route &route)
{
    Answered<QJsonObject> scale = std::unexpected(methodNotAllowed());
    WriteOptions options = writeOptionsFrom(request, false);
    options.subresource = u"scale"_s;
    if (request.method == "GET") {
        scale = m_registry.scaleOf(route.key());
    } else if (request.method == "PUT") {
        const Answered<QJsonObject> given = anyObjectFrom(request);
        scale = given ? m_registry.updateScale(route.key(), *given, options) : given;
    } else if (request.method == "PATCH") {
        const Answered<PatchKind> kind = patchKindOf(request);
        if (!kind)
            return std::unexpected(kind.error());
        const Answered<QJsonValue> body = patchFrom(request, *kind);
        if (!body)
            return std::unexpected(body.error());
        scale = m_registry.patchScale(route.key(), *kind, *body, options);
    }
    if (!scale)
        return std::unexpected(scale.error());
    return WebResponse{200, json(*scale)};
}

Answered<WebResponse> Api::log(const WebRequest &request, const Route &route) const
{
    const QJsonObject *pod = m_registry.store().find(route.key());
    if (pod == nullptr)
        return std::unexpected(notFound(*route.type, route.name));
    const QJsonValue container = dig(*pod, "spec.containers").toArray().first();
    const QString state = dig(*pod, "status.containerStatuses")
                              .toArray()
                              .first()[u"state"_s][u"waiting"_s][u"reason"_s]
                              .toString();
    const QString image = container[u"image"_s].toString();
    if (state == u"ErrImagePull" || state == u"ImagePullBackOff" || state == u"ContainerCreating")
        return std::unexpected(badRequest(
            u"container \"%1\" in pod \"%2\" is waiting to start: trying and failing to pull "
            "image"_s.arg(container[u"name"_s].toString(), route.name)));
    QByteArray text = m_logs.value(route.nameSpace + u'/' + route.name);
    if (text.isEmpty()) {
        text = "starting " + image.toUtf8() + "\n";
        text += image.contains(u"crash"_s) ? "panic: can't reach the database\n"
                                           : "listening on :8080\n";
    }
    if (const qint64 lines = request.parameter(u"tailLines"_s).toLongLong(); lines > 0) {
        QList<QByteArray> all = text.split('\n');
        all.removeLast();
        all = all.last(std::min<qsizetype>(lines, all.size()));
        text = all.join('\n') + '\n';
    }
    return WebResponse{200, text, "text/plain"};
}

Answered<WebResponse> Api::removeAll(const WebRequest &request, const Route &route)
{
    const auto labels = LabelSelector::parse(request.parameter(u"labelSelector"_s));
    const auto fields = FieldSelector::parse(request.parameter(u"fieldSelector"_s), *route.type);
    const Answered<DeleteOptions> options = deleteOptionsFrom(request);
    if (!labels || !fields || !options)
        return std::unexpected(!labels   ? labels.error()
                               : !fields ? fields.error()
                                         : options.error());
    QList<ChangePtr> found = m_registry.store().list(*route.type, route.nameSpace);
    found.removeIf([&](const ChangePtr &one) {
        return !labels->matches(one->object) || !fields->matches(one->object);
    });
    for (const ChangePtr &one : std::as_const(found)) [[maybe_unused]]
        const auto gone = m_registry.remove(one->key, *options);
    const QJsonObject metadata{
        {u"resourceVersion"_s, QString::number(m_registry.store().version())}};
    return WebResponse{
        200, representList(*route.type, found, metadata, Form::Whole, m_registry.clock().now())};
}

} // namespace breakglass::fakecluster
