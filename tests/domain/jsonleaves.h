// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

namespace breakglass::examples {

/// Called with the path of each value in a document; returns what stands there instead, or
/// Undefined to drop it.
using Replace = std::function<QJsonValue(const QString &path, const QJsonValue &value)>;

/// The document with one function applied to every value, objects and lists before their contents.
inline QJsonValue replaced(const QJsonValue &value, const QString &path, const Replace &replace)
{
    const QJsonValue now = path.isEmpty() ? value : replace(path, value);
    if (now != value)
        return now;
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto field = before.begin(); field != before.end(); ++field) {
            const QString inside = path.isEmpty() ? field.key() : path + u'.' + field.key();
            const QJsonValue kept = replaced(field.value(), inside, replace);
            if (!kept.isUndefined())
                object.insert(field.key(), kept);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (qsizetype at = 0; at < before.size(); ++at)
            array.append(replaced(before[at], path + QStringLiteral("[%1]").arg(at), replace));
        return array;
    }
    return value;
}

/// The paths of all values inside a document.
inline QStringList paths(const QJsonObject &document)
{
    QStringList all;
    replaced(document, {}, [&all](const QString &path, const QJsonValue &value) {
        all.append(path);
        return value;
    });
    return all;
}

inline QJsonObject with(const QJsonObject &document, const QString &path, const QJsonValue &value)
{
    const auto replace = [&](const QString &here, const QJsonValue &old) {
        return here == path ? value : old;
    };
    return replaced(document, {}, replace).toObject();
}

inline QJsonValue at(const QJsonObject &document, const QString &path)
{
    QJsonValue found(QJsonValue::Undefined);
    replaced(document, {}, [&](const QString &here, const QJsonValue &value) {
        if (here == path)
            found = value;
        return value;
    });
    return found;
}

} // namespace breakglass::examples
