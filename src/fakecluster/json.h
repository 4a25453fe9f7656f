// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace breakglass::fakecluster {

/// What stands at a path of keys; undefined where there is nothing.
[[nodiscard]] QJsonValue dig(const QJsonValue &root, const QStringList &path);
/// The same for keys without dots: "spec.template.metadata".
[[nodiscard]] QJsonValue dig(const QJsonValue &root, const char *dotted);
/// Puts a value at a path of keys and makes the objects on the way; undefined removes.
void plant(QJsonObject &root, const QStringList &path, const QJsonValue &value);
void plant(QJsonObject &root, const char *dotted, const QJsonValue &value);
/// Plants it only where nothing stands.
void plantDefault(QJsonObject &root, const char *dotted, const QJsonValue &value);
/// Plants a number; Go leaves a zero out where the field says omitempty.
void plantCount(QJsonObject &root, const char *dotted, qint64 count);

[[nodiscard]] QString nameOf(const QJsonObject &object);
[[nodiscard]] QString namespaceOf(const QJsonObject &object);
[[nodiscard]] QString uidOf(const QJsonObject &object);
[[nodiscard]] QString annotationOf(const QJsonObject &object, const QString &key);
void setAnnotation(QJsonObject &object, const QString &key, const QString &value);
[[nodiscard]] QString labelOf(const QJsonObject &object, const QString &key);
[[nodiscard]] bool isBeingDeleted(const QJsonObject &object);
/// uid of the owner that controls it; empty when it has none.
[[nodiscard]] QString controllerUidOf(const QJsonObject &object);
[[nodiscard]] QJsonObject ownerReference(const QJsonObject &owner);

/// A copy without members that are null, at any depth: what decoding into a Go struct leaves.
[[nodiscard]] QJsonValue withoutNulls(const QJsonValue &value);
[[nodiscard]] QByteArray compact(const QJsonValue &value);

} // namespace breakglass::fakecluster
