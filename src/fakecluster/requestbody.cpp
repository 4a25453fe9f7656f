// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/requestbody.h"

#include "fakecluster/json.h"
#include "fakecluster/protobuf.h"
#include "fakecluster/yamltext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// What Go says of a text that is no JSON.
QString goProblem(const QByteArray &text, const QJsonParseError &error)
{
    const QByteArray trimmed = text.trimmed();
    const bool isCut = trimmed.isEmpty() || error.offset >= trimmed.size() ||
                       error.error == QJsonParseError::UnterminatedObject ||
                       error.error == QJsonParseError::UnterminatedArray ||
                       error.error == QJsonParseError::UnterminatedString;
    if (isCut)
        return u"unexpected end of JSON input"_s;
    return u"invalid character '%1' looking for beginning of value"_s.arg(
        QChar::fromLatin1(text.at(error.offset)));
}

QByteArray mediaType(const WebRequest &request)
{
    return request.headers.value("content-type").split(';').first().trimmed().toLower();
}

Answered<QJsonDocument> parsed(const WebRequest &request, const QString &prefix)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(badRequest(prefix + goProblem(request.body, error)));
    return document;
}

} // namespace

Answered<QJsonObject> anyObjectFrom(const WebRequest &request)
{
    const QByteArray type = mediaType(request);
    if (type == "application/yaml") {
        const Expected<QJsonArray> documents = documentsOf(request.body);
        if (!documents || documents->isEmpty())
            return std::unexpected(badRequest(u"error converting YAML to JSON"_s));
        return documents->first().toObject();
    }
    if (type == "application/vnd.kubernetes.protobuf") {
        const std::optional<QJsonObject> object = fromProtobuf(request.body);
        return object ? Answered<QJsonObject>(*object) : std::unexpected(unsupportedMediaType());
    }
    if (!type.isEmpty() && type != "application/json")
        return std::unexpected(unsupportedMediaType());
    const Answered<QJsonDocument> document =
        parsed(request, u"couldn't get version/kind; json parse error: "_s);
    if (!document)
        return std::unexpected(document.error());
    return document->object();
}

Answered<QJsonObject> objectFrom(const WebRequest &request, const ResourceType &type)
{
    const Answered<QJsonObject> object = anyObjectFrom(request);
    if (!object)
        return object;
    const QString kind = (*object)[u"kind"_s].toString(type.kind);
    const QString apiVersion = (*object)[u"apiVersion"_s].toString(type.apiVersion());
    if (kind != type.kind || apiVersion != type.apiVersion())
        return std::unexpected(badRequest(
            u"%1 in version \"%2\" cannot be handled as a %3: no kind \"%1\" is registered for "
            "version \"%4\""_s.arg(kind, apiVersion.section(u'/', -1), type.kind, apiVersion)));
    if (const QJsonValue metadata = (*object)[u"metadata"_s];
        !metadata.isObject() && !metadata.isUndefined())
        return std::unexpected(badRequest(u"metadata is no object"_s));
    return object;
}

Answered<PatchKind> patchKindOf(const WebRequest &request)
{
    const QByteArray type = mediaType(request);
    if (type == "application/json-patch+json")
        return PatchKind::Json;
    if (type == "application/merge-patch+json")
        return PatchKind::Merge;
    if (type == "application/strategic-merge-patch+json")
        return PatchKind::Strategic;
    if (type == "application/apply-patch+yaml")
        return PatchKind::Apply;
    return std::unexpected(unsupportedMediaType());
}

Answered<QJsonValue> patchFrom(const WebRequest &request, PatchKind kind)
{
    if (kind == PatchKind::Apply && !request.body.trimmed().startsWith('{')) {
        const Expected<QJsonArray> documents = documentsOf(request.body);
        if (!documents || documents->isEmpty())
            return std::unexpected(badRequest(u"error decoding YAML"_s));
        return documents->first();
    }
    const Answered<QJsonDocument> document = parsed(request, u"error decoding patch: "_s);
    if (!document)
        return std::unexpected(document.error());
    if (kind == PatchKind::Json)
        return document->array();
    return document->object();
}

Answered<DeleteOptions> deleteOptionsFrom(const WebRequest &request)
{
    DeleteOptions options;
    QJsonObject body;
    if (!request.body.isEmpty()) {
        const Answered<QJsonObject> given = anyObjectFrom(request);
        if (!given)
            return std::unexpected(given.error());
        body = *given;
    }
    options.uid = dig(body, "preconditions.uid").toString();
    options.resourceVersion = dig(body, "preconditions.resourceVersion").toString();
    options.propagation =
        body[u"propagationPolicy"_s].toString(request.parameter(u"propagationPolicy"_s));
    if (body[u"gracePeriodSeconds"_s].isDouble())
        options.graceSeconds = body[u"gracePeriodSeconds"_s].toInteger();
    else if (request.query.hasQueryItem(u"gracePeriodSeconds"_s))
        options.graceSeconds = request.parameter(u"gracePeriodSeconds"_s).toLongLong();
    options.isDryRun =
        request.parameter(u"dryRun"_s) == u"All" || body[u"dryRun"_s].toArray().contains(u"All"_s);
    return options;
}

WriteOptions writeOptionsFrom(const WebRequest &request, bool isApply)
{
    WriteOptions options;
    options.manager = request.parameter(u"fieldManager"_s);
    if (options.manager.isEmpty() && !isApply) {
        const QString agent = QString::fromUtf8(request.headers.value("user-agent"));
        options.manager = agent.section(u'/', 0, 0);
        if (options.manager.isEmpty())
            options.manager = u"unknown"_s;
    }
    options.isDryRun = request.parameter(u"dryRun"_s) == u"All";
    options.isForced = request.isSet(u"force"_s);
    return options;
}

} // namespace breakglass::fakecluster
