// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/strategicpatch.h"

#include "fakecluster/json.h"
#include "fakecluster/listkeys.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonObject mergeObject(QJsonObject target, const QJsonObject &patch, const QStringList &path);

/// The patch as a value where nothing stood: its directives are gone.
QJsonValue plain(const QJsonValue &patch, const QStringList &path)
{
    return patch.isObject() ? QJsonValue(mergeObject({}, patch.toObject(), path)) : patch;
}

qsizetype indexOf(const QJsonArray &list, const QString &key, const QJsonValue &value)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i)[key] == value)
            return i;
    }
    return -1;
}

bool replacesList(const QJsonArray &patch)
{
    return std::ranges::any_of(patch, [](const QJsonValue &item) {
        return item[u"$patch"_s] == u"replace"_s && item.toObject().size() == 1;
    });
}

QJsonArray mergeKeyedList(
    QJsonArray target, const QJsonArray &patch, const QString &key, const QStringList &path)
{
    if (replacesList(patch))
        target = {};
    for (const QJsonValue item : patch) {
        const QJsonObject change = item.toObject();
        const qsizetype place = indexOf(target, key, change.value(key));
        if (change[u"$patch"_s] == u"delete"_s) {
            if (place >= 0)
                target.removeAt(place);
        } else if (change.contains(u"$patch"_s) && change.size() == 1) {
            continue;
        } else if (place >= 0) {
            target.replace(place, mergeObject(target.at(place).toObject(), change, path));
        } else {
            target.append(plain(change, path));
        }
    }
    return target;
}

QJsonArray mergeSet(QJsonArray target, const QJsonArray &patch)
{
    for (const QJsonValue item : patch) {
        if (!target.contains(item))
            target.append(item);
    }
    return target;
}

QJsonArray ordered(const QJsonArray &list, const QJsonArray &order, const QString &key)
{
    QJsonArray sorted;
    QJsonArray rest = list;
    for (const QJsonValue wanted : order) {
        for (qsizetype i = 0; i < rest.size(); ++i) {
            const bool isIt = key.isEmpty() ? rest.at(i) == wanted : rest.at(i)[key] == wanted[key];
            if (isIt) {
                sorted.append(rest.takeAt(i));
                break;
            }
        }
    }
    for (const QJsonValue left : rest)
        sorted.append(left);
    return sorted;
}

void followDirectives(QJsonObject &target, const QJsonObject &patch, const QStringList &path)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const qsizetype slash = it.key().indexOf(u'/');
        const QString field = it.key().sliced(slash + 1);
        if (it.key().startsWith(u"$deleteFromPrimitiveList/"_s)) {
            QJsonArray left = target[field].toArray();
            const QJsonArray gone = it.value().toArray();
            for (qsizetype i = left.size() - 1; i >= 0; --i) {
                if (gone.contains(left.at(i)))
                    left.removeAt(i);
            }
            target.insert(field, left);
        } else if (it.key().startsWith(u"$setElementOrder/"_s) && target.contains(field)) {
            const QString key = strategicKey(path + QStringList{field});
            target.insert(field, ordered(target[field].toArray(), it.value().toArray(), key));
        } else if (it.key() == u"$retainKeys") {
            const QStringList present = target.keys();
            for (const QString &member : present) {
                if (!it.value().toArray().contains(member))
                    target.remove(member);
            }
        }
    }
}

QJsonValue mergeValue(const QJsonValue &target, const QJsonValue &patch, const QStringList &path)
{
    if (patch.isObject())
        return mergeObject(target.toObject(), patch.toObject(), path);
    if (!patch.isArray())
        return patch;
    if (const QString key = strategicKey(path); !key.isEmpty())
        return mergeKeyedList(target.toArray(), patch.toArray(), key, path);
    return isMergedSet(path) ? mergeSet(target.toArray(), patch.toArray()) : patch;
}

QJsonObject mergeObject(QJsonObject target, const QJsonObject &patch, const QStringList &path)
{
    if (patch[u"$patch"_s] == u"replace"_s) {
        QJsonObject whole = patch;
        whole.remove(u"$patch"_s);
        return whole;
    }
    if (patch[u"$patch"_s] == u"delete"_s)
        return {};
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key().startsWith(u'$'))
            continue;
        if (it.value().isNull())
            target.remove(it.key());
        else
            target.insert(it.key(),
                mergeValue(target.value(it.key()), it.value(), path + QStringList{it.key()}));
    }
    followDirectives(target, patch, path);
    return target;
}

} // namespace

QJsonObject applyStrategicPatch(const QJsonObject &object, const QJsonObject &patch)
{
    return mergeObject(object, patch, {});
}

} // namespace breakglass::fakecluster
