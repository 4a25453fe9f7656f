// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/resourcetype.h"

#include <expected>
#include <QJsonArray>
#include <QJsonObject>

namespace breakglass::fakecluster {

/// A refusal as the API server words it: an HTTP code and a body of kind Status.
struct ApiError
{
    int code = 500;
    QJsonObject body;
};

template <typename T>
using Answered = std::expected<T, ApiError>;

/// One field that is wrong in an object.
struct Cause
{
    QString reason; ///< "FieldValueInvalid", "FieldValueRequired".
    QString message;
    QString field;
};

/// A body of kind Status that says failure. Without `details` it has none.
[[nodiscard]] ApiError apiError(int code, const QString &reason, const QString &message,
    const QJsonValue &details = QJsonObject());
[[nodiscard]] ApiError notFound(const ResourceType &type, const QString &name);
[[nodiscard]] ApiError alreadyExists(const ResourceType &type, const QString &name);
/// A resourceVersion that is not the newest.
[[nodiscard]] ApiError conflict(const ResourceType &type, const QString &name);
/// A delete whose precondition does not hold.
[[nodiscard]] ApiError preconditionFailed(
    const ResourceType &type, const QString &name, const QString &message);
[[nodiscard]] ApiError invalid(const QString &groupKind, const QString &name,
    const QList<Cause> &causes, const QString &group, const QString &kind);
[[nodiscard]] ApiError invalidObject(
    const ResourceType &type, const QString &name, const QList<Cause> &causes);
[[nodiscard]] ApiError badRequest(const QString &message);
[[nodiscard]] ApiError unknownPath();
[[nodiscard]] ApiError methodNotAllowed();
[[nodiscard]] ApiError notAcceptable();
[[nodiscard]] ApiError unsupportedMediaType();
[[nodiscard]] ApiError unauthorized();
/// A JSON patch whose test fails or whose path does not exist.
[[nodiscard]] ApiError patchRejected();
[[nodiscard]] ApiError tooLargeVersion(quint64 asked, quint64 current);
[[nodiscard]] ApiError tooOldVersion(quint64 asked, quint64 oldest);
[[nodiscard]] ApiError continueExpired(const QString &inconsistentToken);

} // namespace breakglass::fakecluster
