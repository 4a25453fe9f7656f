// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/jsonpatch.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

enum class Write { Add, Replace, Remove };

QStringList pointer(const QString &text)
{
    QStringList keys = text.split(u'/').sliced(text.isEmpty() ? 0 : 1);
    for (QString &key : keys)
        key.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return keys;
}

std::optional<QJsonValue> read(const QJsonValue &root, const QStringList &path)
{
    QJsonValue at = root;
    for (const QString &key : path) {
        if (at.isArray()) {
            bool isNumber = false;
            const qsizetype index = key.toLongLong(&isNumber);
            if (!isNumber || index < 0 || index >= at.toArray().size())
                return std::nullopt;
            at = at.toArray().at(index);
        } else if (at.isObject() && at.toObject().contains(key)) {
            at = at.toObject().value(key);
        } else {
            return std::nullopt;
        }
    }
    return at;
}

bool write(QJsonValue &root, const QStringList &path, const QJsonValue &value, Write how);

bool writeItem(QJsonArray &list, const QStringList &path, const QJsonValue &value, Write how)
{
    const QString &key = path.first();
    const bool isLast = path.size() == 1;
    if (key == u"-" && isLast && how == Write::Add) {
        list.append(value);
        return true;
    }
    bool isNumber = false;
    const qsizetype index = key.toLongLong(&isNumber);
    const qsizetype end = list.size() + (isLast && how == Write::Add ? 1 : 0);
    if (!isNumber || index < 0 || index >= end)
        return false;
    if (!isLast) {
        QJsonValue inner = list.at(index);
        if (!write(inner, path.sliced(1), value, how))
            return false;
        list.replace(index, inner);
    } else if (how == Write::Add) {
        list.insert(index, value);
    } else if (how == Write::Replace) {
        list.replace(index, value);
    } else {
        list.removeAt(index);
    }
    return true;
}

bool writeMember(QJsonObject &object, const QStringList &path, const QJsonValue &value, Write how)
{
    const QString &key = path.first();
    if (path.size() > 1) {
        if (!object.contains(key))
            return false;
        QJsonValue inner = object.value(key);
        if (!write(inner, path.sliced(1), value, how))
            return false;
        object.insert(key, inner);
        return true;
    }
    if (how == Write::Remove) {
        if (!object.contains(key))
            return false;
        object.remove(key);
        return true;
    }
    object.insert(key, value);
    return true;
}

bool write(QJsonValue &root, const QStringList &path, const QJsonValue &value, Write how)
{
    if (path.isEmpty()) {
        root = value;
        return how != Write::Remove;
    }
    if (root.isArray()) {
        QJsonArray list = root.toArray();
        const bool done = writeItem(list, path, value, how);
        root = list;
        return done;
    }
    if (!root.isObject())
        return false;
    QJsonObject object = root.toObject();
    const bool done = writeMember(object, path, value, how);
    root = object;
    return done;
}

bool perform(QJsonValue &root, const QJsonObject &operation)
{
    const QString op = operation[u"op"_s].toString();
    const QStringList path = pointer(operation[u"path"_s].toString());
    const QJsonValue value = operation[u"value"_s];
    if (op == u"test") {
        const QJsonValue found = read(root, path).value_or(QJsonValue::Null);
        return found == (value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    if (op == u"add")
        return write(root, path, value, Write::Add);
    if (op == u"replace")
        return write(root, path, value, Write::Replace);
    if (op == u"remove")
        return write(root, path, {}, Write::Remove);
    const QStringList from = pointer(operation[u"from"_s].toString());
    const std::optional<QJsonValue> moved = read(root, from);
    if (!moved || (op != u"move" && op != u"copy"))
        return false;
    if (op == u"move" && !write(root, from, {}, Write::Remove))
        return false;
    return write(root, path, *moved, Write::Add);
}

} // namespace

Answered<QJsonObject> applyJsonPatch(const QJsonObject &object, const QJsonArray &patch)
{
    QJsonValue root = object;
    for (const QJsonValue operation : patch) {
        if (!perform(root, operation.toObject()))
            return std::unexpected(patchRejected());
    }
    return root.toObject();
}

QJsonValue applyMergePatch(const QJsonValue &target, const QJsonValue &patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject merged = target.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            merged.remove(it.key());
        else
            merged.insert(it.key(), applyMergePatch(merged.value(it.key()), it.value()));
    }
    return merged;
}

} // namespace breakglass::fakecluster
