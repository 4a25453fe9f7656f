// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QStringList split(const char *dotted)
{
    return QString::fromLatin1(dotted).split(u'.');
}

} // namespace

QJsonValue dig(const QJsonValue &root, const QStringList &path)
{
    QJsonValue at = root;
    for (const QString &key : path) {
        if (!at.isObject())
            return QJsonValue::Undefined;
        at = at.toObject().value(key);
    }
    return at;
}

QJsonValue dig(const QJsonValue &root, const char *dotted)
{
    return dig(root, split(dotted));
}

void plant(QJsonObject &root, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        if (value.isUndefined())
            root.remove(path.first());
        else
            root.insert(path.first(), value);
        return;
    }
    QJsonObject inner = root.value(path.first()).toObject();
    if (inner.isEmpty() && value.isUndefined())
        return;
    plant(inner, path.sliced(1), value);
    root.insert(path.first(), inner);
}

void plant(QJsonObject &root, const char *dotted, const QJsonValue &value)
{
    plant(root, split(dotted), value);
}

void plantDefault(QJsonObject &root, const char *dotted, const QJsonValue &value)
{
    const QJsonValue there = dig(root, dotted);
    if (there.isUndefined() || there.isNull())
        plant(root, dotted, value);
}

void plantCount(QJsonObject &root, const char *dotted, qint64 count)
{
    plant(root, dotted, count == 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(count));
}

QString nameOf(const QJsonObject &object)
{
    return dig(object, "metadata.name").toString();
}

QString namespaceOf(const QJsonObject &object)
{
    return dig(object, "metadata.namespace").toString();
}

QString uidOf(const QJsonObject &object)
{
    return dig(object, "metadata.uid").toString();
}

QString annotationOf(const QJsonObject &object, const QString &key)
{
    return dig(object, "metadata.annotations").toObject().value(key).toString();
}

void setAnnotation(QJsonObject &object, const QString &key, const QString &value)
{
    plant(object, QStringList{u"metadata"_s, u"annotations"_s, key}, value);
}

QString labelOf(const QJsonObject &object, const QString &key)
{
    return dig(object, "metadata.labels").toObject().value(key).toString();
}

bool isBeingDeleted(const QJsonObject &object)
{
    return dig(object, "metadata.deletionTimestamp").isString();
}

QString controllerUidOf(const QJsonObject &object)
{
    const QJsonArray owners = dig(object, "metadata.ownerReferences").toArray();
    for (const QJsonValue owner : owners) {
        if (owner[u"controller"_s].toBool())
            return owner[u"uid"_s].toString();
    }
    return {};
}

QJsonObject ownerReference(const QJsonObject &owner)
{
    return {{u"apiVersion"_s, owner[u"apiVersion"_s]}, {u"kind"_s, owner[u"kind"_s]},
        {u"name"_s, nameOf(owner)}, {u"uid"_s, uidOf(owner)}, {u"controller"_s, true},
        {u"blockOwnerDeletion"_s, true}};
}

QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject kept;
        const QJsonObject all = value.toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!it.value().isNull())
                kept.insert(it.key(), withoutNulls(it.value()));
        }
        return kept;
    }
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray all = value.toArray();
        for (const QJsonValue item : all)
            kept.append(withoutNulls(item));
        return kept;
    }
    return value;
}

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

} // namespace breakglass::fakecluster
