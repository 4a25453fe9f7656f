// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/apierror.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonObject named(const QString &name, const QString &group, const QString &kind)
{
    QJsonObject details{{u"name"_s, name}, {u"kind"_s, kind}};
    if (!group.isEmpty())
        details.insert(u"group"_s, group);
    return details;
}

QJsonObject withCauses(QJsonObject details, const QList<Cause> &causes)
{
    QJsonArray list;
    for (const Cause &cause : causes) {
        QJsonObject entry{{u"reason"_s, cause.reason}, {u"message"_s, cause.message}};
        if (!cause.field.isEmpty())
            entry.insert(u"field"_s, cause.field);
        list.append(entry);
    }
    details.insert(u"causes"_s, list);
    return details;
}

} // namespace

ApiError apiError(
    int code, const QString &reason, const QString &message, const QJsonValue &details)
{
    QJsonObject body{{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s},
        {u"metadata"_s, QJsonObject()}, {u"status"_s, u"Failure"_s}, {u"message"_s, message},
        {u"reason"_s, reason}, {u"code"_s, code}};
    if (details.isObject())
        body.insert(u"details"_s, details);
    return {code, body};
}

ApiError notFound(const ResourceType &type, const QString &name)
{
    return apiError(404, u"NotFound"_s, u"%1 \"%2\" not found"_s.arg(type.groupResource(), name),
        named(name, type.group, type.plural));
}

ApiError alreadyExists(const ResourceType &type, const QString &name)
{
    return apiError(409, u"AlreadyExists"_s,
        u"%1 \"%2\" already exists"_s.arg(type.groupResource(), name),
        named(name, type.group, type.plural));
}

ApiError conflict(const ResourceType &type, const QString &name)
{
    return apiError(409, u"Conflict"_s,
        u"Operation cannot be fulfilled on %1 \"%2\": the object has been modified; please apply "
        "your changes to the latest version and try again"_s.arg(type.groupResource(), name),
        named(name, type.group, type.plural));
}

ApiError preconditionFailed(const ResourceType &type, const QString &name, const QString &message)
{
    return apiError(409, u"Conflict"_s,
        u"Operation cannot be fulfilled on %1 \"%2\": %3"_s.arg(type.groupKind(), name, message),
        named(name, type.group, type.kind));
}

ApiError invalid(const QString &groupKind, const QString &name, const QList<Cause> &causes,
    const QString &group, const QString &kind)
{
    QStringList sentences;
    for (const Cause &cause : causes)
        sentences.append(cause.field + u": "_s + cause.message);
    const QString all =
        sentences.size() == 1 ? sentences.first() : u'[' + sentences.join(u", "_s) + u']';
    return apiError(422, u"Invalid"_s, u"%1 \"%2\" is invalid: %3"_s.arg(groupKind, name, all),
        withCauses(named(name, group, kind), causes));
}

ApiError invalidObject(const ResourceType &type, const QString &name, const QList<Cause> &causes)
{
    return invalid(type.groupKind(), name, causes, type.group, type.kind);
}

ApiError badRequest(const QString &message)
{
    return apiError(400, u"BadRequest"_s, message, QJsonValue::Undefined);
}

ApiError unknownPath()
{
    return apiError(404, u"NotFound"_s, u"the server could not find the requested resource"_s);
}

ApiError methodNotAllowed()
{
    return apiError(405, u"MethodNotAllowed"_s,
        u"the server does not allow this method on the requested resource"_s);
}

ApiError notAcceptable()
{
    return apiError(406, u"NotAcceptable"_s,
        u"406: Not Acceptable\n\nAvailable representations: application/json, application/yaml, "
        "application/vnd.kubernetes.protobuf"_s);
}

ApiError unsupportedMediaType()
{
    return apiError(415, u"UnsupportedMediaType"_s, u"415: Unsupported Media Type"_s);
}

ApiError unauthorized()
{
    return apiError(401, u"Unauthorized"_s, u"Unauthorized"_s, QJsonValue::Undefined);
}

ApiError patchRejected()
{
    return apiError(
        422, u"Invalid"_s, u"the server rejected our request due to an error in our request"_s);
}

ApiError tooLargeVersion(quint64 asked, quint64 current)
{
    QJsonObject details =
        withCauses({}, {{u"ResourceVersionTooLarge"_s, u"Too large resource version"_s, {}}});
    details.insert(u"retryAfterSeconds"_s, 1);
    return apiError(504, u"Timeout"_s,
        u"Timeout: Too large resource version: %1, current: %2"_s.arg(asked).arg(current), details);
}

ApiError tooOldVersion(quint64 asked, quint64 oldest)
{
    return apiError(410, u"Expired"_s,
        u"too old resource version: %1 (%2)"_s.arg(asked).arg(oldest), QJsonValue::Undefined);
}

ApiError continueExpired(const QString &inconsistentToken)
{
    ApiError error = apiError(410, u"Expired"_s,
        u"The provided continue parameter is too old to display a consistent list result. You can "
        "start a new list without the continue parameter, or use the continue token in this "
        "response to retrieve the remainder of the results. Continuing with the provided token "
        "results in an inconsistent list - objects that were created, modified, or deleted between "
        "the time the first chunk was returned and now may show up in the list."_s,
        QJsonValue::Undefined);
    error.body.insert(u"metadata"_s, QJsonObject{{u"continue"_s, inconsistentToken}});
    return error;
}

} // namespace breakglass::fakecluster
