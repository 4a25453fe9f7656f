// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace breakglass::support {

using namespace Qt::StringLiterals;

/// One operation on the member that `parts` leads to, from `depth` on. False: it does not hold or leads nowhere.
inline bool patchMember(
    QJsonObject &object, const QStringList &parts, qsizetype depth, const QJsonObject &operation)
{
    const QString name = QString(parts.at(depth)).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    const QString word = operation.value(u"op").toString();
    if (depth + 1 < parts.size()) {
        if (!object.value(name).isObject())
            return false;
        QJsonObject inner = object.value(name).toObject();
        const bool done = patchMember(inner, parts, depth + 1, operation);
        object.insert(name, inner);
        return done;
    }
    if (word != u"add" && !object.contains(name))
        return false;
    if (word == u"test")
        return object.value(name) == operation.value(u"value");
    if (word == u"remove")
        object.remove(name);
    else
        object.insert(name, operation.value(u"value"));
    return true;
}

/// What a JSON patch (RFC 6902: add, replace, remove and test of members) leaves of an object; nothing when one of its
/// operations does not hold, as on a server.
inline std::optional<QJsonObject> patched(QJsonObject object, const QJsonArray &patch)
{
    for (const QJsonValue &operation : patch) {
        const QStringList parts = operation[u"path"].toString().split(u'/');
        if (!patchMember(object, parts, 1, operation.toObject()))
            return {};
    }
    return object;
}

} // namespace breakglass::support
