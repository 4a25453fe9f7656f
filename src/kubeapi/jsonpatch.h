// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "kubeapi/client.h"

#include <optional>
#include <QJsonArray>
#include <QMap>

namespace breakglass::kubeapi {

/// A JSON patch (RFC 6902): its tests hold, or the server changes nothing.
class JsonPatch
{
public:
    JsonPatch() = default;
    explicit JsonPatch(QJsonArray operations) : m_operations(std::move(operations)) {}
    void test(const QString &path, const QJsonValue &value);
    void add(const QString &path, const QJsonValue &value);
    void replace(const QString &path, const QJsonValue &value);
    void remove(const QString &path);
    [[nodiscard]] const QJsonArray &operations() const { return m_operations; }
    /// PATCH as the field manager "breakglass".
    [[nodiscard]] HttpRequest request(const Place &place, const QString &path) const;

private:
    void put(const QString &operation, const QString &path, const QJsonValue &value);
    QJsonArray m_operations;
};

/// A name as one part of a JSON pointer: "a/b" -> "a~1b".
[[nodiscard]] QString pointerPart(QString name);
/// "/metadata/annotations/a~1b"
[[nodiscard]] QString annotationPath(const QString &name);

/// Annotations that an object gets, or loses where there is no value.
using AnnotationChanges = QMap<QString, std::optional<QString>>;
/// One by one, so that those of others stay as they are by then. `now`: what the object has.
void changeAnnotations(
    JsonPatch &patch, const QMap<QString, QString> &now, const AnnotationChanges &changes);
/// What takes such changes back.
[[nodiscard]] AnnotationChanges reversed(
    const QMap<QString, QString> &now, const AnnotationChanges &changes);

} // namespace breakglass::kubeapi
