// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/fieldset.h"

#include "fakecluster/json.h"
#include "fakecluster/listkeys.h"

#include <map>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

using Values = std::map<FieldSet::Field, QJsonValue>;

/// Structs that are always there in Go: they are nobody's, only what is in them.
bool isAlwaysThere(const QStringList &path)
{
    static const QList<QStringList> given{{u"metadata"_s}, {u"spec"_s}, {u"status"_s},
        {u"spec"_s, u"template"_s}, {u"spec"_s, u"template"_s, u"metadata"_s},
        {u"spec"_s, u"template"_s, u"spec"_s},
        {u"spec"_s, u"template"_s, u"spec"_s, u"containers"_s}, {u"spec"_s, u"containers"_s},
        {u"spec"_s, u"strategy"_s}, {u"spec"_s, u"updateStrategy"_s}};
    return given.contains(path);
}

void collect(
    const QJsonValue &value, const QStringList &path, const FieldSet::Field &field, Values &values);

void collectList(
    const QJsonArray &list, const QStringList &path, const FieldSet::Field &field, Values &values)
{
    if (isMergedSet(path)) {
        for (const QJsonValue item : list)
            values[field + QStringList{u"v:"_s + QString::fromUtf8(compact(item))}] = item;
        return;
    }
    const QStringList keys = applyKeys(path);
    if (keys.isEmpty()) {
        values[field] = list;
        return;
    }
    if (!isAlwaysThere(path))
        values[field] = QJsonValue::Undefined;
    for (const QJsonValue item : list) {
        const FieldSet::Field inner = field + QStringList{itemKey(item.toObject(), keys)};
        values[inner] = QJsonValue::Undefined;
        if (path.last() == u"ownerReferences")
            continue;
        const QJsonObject members = item.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            collect(it.value(), path + QStringList{it.key()},
                inner + QStringList{u"f:"_s + it.key()}, values);
    }
}

void collect(
    const QJsonValue &value, const QStringList &path, const FieldSet::Field &field, Values &values)
{
    if (value.isArray()) {
        collectList(value.toArray(), path, field, values);
        return;
    }
    if (!value.isObject() || value.toObject().isEmpty() || isAtomicMap(path)) {
        values[field] = value;
        return;
    }
    if (!isAlwaysThere(path))
        values[field] = QJsonValue::Undefined;
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        collect(it.value(), path + QStringList{it.key()}, field + QStringList{u"f:"_s + it.key()},
            values);
}

/// Leaves with their values; inner nodes stand with `undefined`.
Values valuesOf(QJsonObject object)
{
    Values values;
    if (object[u"kind"_s] == u"ControllerRevision"_s && object.contains(u"data"_s))
        values[{u"f:data"_s}] = object.take(u"data"_s);
    object.remove(u"kind"_s);
    object.remove(u"apiVersion"_s);
    QJsonObject metadata = object[u"metadata"_s].toObject();
    for (const QString &own : {u"name"_s, u"namespace"_s, u"uid"_s, u"resourceVersion"_s,
             u"generation"_s, u"creationTimestamp"_s, u"managedFields"_s, u"selfLink"_s,
             u"deletionTimestamp"_s, u"deletionGracePeriodSeconds"_s})
        metadata.remove(own);
    object.insert(u"metadata"_s, metadata);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"metadata" || !metadata.isEmpty())
            collect(it.value(), {it.key()}, {u"f:"_s + it.key()}, values);
    }
    return values;
}

struct Node
{
    bool isMember = false;
    std::map<QString, Node> children;
};

QJsonObject written(const Node &node)
{
    QJsonObject object;
    if (node.isMember && !node.children.empty())
        object.insert(u"."_s, QJsonObject());
    for (const auto &[name, child] : node.children)
        object.insert(name, written(child));
    return object;
}

void readInto(FieldSet &set, const QJsonObject &object, const FieldSet::Field &at)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u".") {
            set.fields.insert(at);
            continue;
        }
        const FieldSet::Field inner = at + QStringList{it.key()};
        if (it.value().toObject().isEmpty())
            set.fields.insert(inner);
        else
            readInto(set, it.value().toObject(), inner);
    }
}

qsizetype itemIndex(const QJsonArray &list, const QString &step)
{
    const QJsonDocument document = QJsonDocument::fromJson(step.sliced(2).toUtf8());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (step.startsWith(u"k:"_s)) {
            if (itemKey(list.at(i).toObject(), document.object().keys()) == step)
                return i;
        } else if (u"v:"_s + QString::fromUtf8(compact(list.at(i))) == step) {
            return i;
        }
    }
    return -1;
}

QJsonValue removed(const QJsonValue &value, const FieldSet::Field &field)
{
    const QString &step = field.first();
    if (step.startsWith(u"f:"_s)) {
        QJsonObject object = value.toObject();
        const QString key = step.sliced(2);
        if (field.size() == 1)
            object.remove(key);
        else if (object.contains(key))
            object.insert(key, removed(object.value(key), field.sliced(1)));
        return object;
    }
    QJsonArray list = value.toArray();
    const qsizetype index = itemIndex(list, step);
    if (index >= 0 && field.size() == 1)
        list.removeAt(index);
    else if (index >= 0)
        list.replace(index, removed(list.at(index), field.sliced(1)));
    return list;
}

} // namespace

FieldSet FieldSet::of(const QJsonObject &object)
{
    FieldSet set;
    for (const auto &[field, value] : valuesOf(object))
        set.fields.insert(field);
    return set;
}

FieldSet FieldSet::fromJson(const QJsonObject &fieldsV1)
{
    FieldSet set;
    readInto(set, fieldsV1, {});
    return set;
}

QJsonObject FieldSet::toJson() const
{
    Node root;
    for (const Field &field : fields) {
        Node *at = &root;
        for (const QString &step : field)
            at = &at->children[step];
        at->isMember = true;
    }
    return written(root);
}

void FieldSet::subtract(const FieldSet &other)
{
    for (const Field &field : other.fields)
        fields.erase(field);
}

FieldDifference differenceOf(const QJsonObject &before, const QJsonObject &after)
{
    const Values then = valuesOf(before);
    const Values now = valuesOf(after);
    FieldDifference difference;
    for (const auto &[field, value] : now) {
        const auto old = then.find(field);
        if (old == then.end() || old->second != value)
            difference.changed.fields.insert(field);
    }
    for (const auto &[field, value] : then) {
        if (!now.contains(field))
            difference.removed.fields.insert(field);
    }
    return difference;
}

QJsonValue valueOf(const QJsonObject &object, const FieldSet::Field &field)
{
    QJsonValue at = object;
    for (const QString &step : field) {
        if (step.startsWith(u"f:"_s)) {
            at = at.isObject() ? at.toObject().value(step.sliced(2)) : QJsonValue::Undefined;
            continue;
        }
        const qsizetype index = itemIndex(at.toArray(), step);
        at = index < 0 ? QJsonValue(QJsonValue::Undefined) : at.toArray().at(index);
    }
    return at;
}

QJsonObject without(const QJsonObject &object, const FieldSet::Field &field)
{
    return removed(object, field).toObject();
}

QString spoken(const FieldSet::Field &field)
{
    QString text;
    for (const QString &step : field) {
        if (step.startsWith(u"f:"_s)) {
            text += u'.' + step.sliced(2);
            continue;
        }
        const QJsonObject keys = QJsonDocument::fromJson(step.sliced(2).toUtf8()).object();
        QStringList parts;
        for (auto it = keys.begin(); it != keys.end(); ++it)
            parts.append(it.key() + u'=' + QString::fromUtf8(compact(it.value())));
        text += u'[' + parts.join(u',') + u']';
    }
    return text;
}

} // namespace breakglass::fakecluster
