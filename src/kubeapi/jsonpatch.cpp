// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/jsonpatch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

void JsonPatch::put(const QString &operation, const QString &path, const QJsonValue &value)
{
    m_operations.append(QJsonObject{{u"op"_s, operation}, {u"path"_s, path}, {u"value"_s, value}});
}

void JsonPatch::test(const QString &path, const QJsonValue &value)
{
    put(u"test"_s, path, value);
}

void JsonPatch::add(const QString &path, const QJsonValue &value)
{
    put(u"add"_s, path, value);
}

void JsonPatch::replace(const QString &path, const QJsonValue &value)
{
    put(u"replace"_s, path, value);
}

void JsonPatch::remove(const QString &path)
{
    m_operations.append(QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, path}});
}

HttpRequest JsonPatch::request(const Place &place, const QString &path) const
{
    return requestTo(place, u"PATCH"_s, path + u"?fieldManager=breakglass"_s,
        QJsonDocument(m_operations).toJson(QJsonDocument::Compact),
        u"application/json-patch+json"_s);
}

QString pointerPart(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString annotationPath(const QString &name)
{
    return u"/metadata/annotations/"_s + pointerPart(name);
}

void changeAnnotations(
    JsonPatch &patch, const QMap<QString, QString> &now, const AnnotationChanges &changes)
{
    if (now.isEmpty()) {
        QJsonObject all;
        for (const auto &[name, value] : changes.asKeyValueRange()) {
            if (value)
                all.insert(name, *value);
        }
        if (!all.isEmpty())
            patch.add(u"/metadata/annotations"_s, all);
        return;
    }
    for (const auto &[name, value] : changes.asKeyValueRange()) {
        const auto had = now.constFind(name);
        if (value && (had == now.constEnd() || *had != *value))
            patch.add(annotationPath(name), *value);
        else if (!value && had != now.constEnd())
            patch.remove(annotationPath(name));
    }
}

AnnotationChanges reversed(const QMap<QString, QString> &now, const AnnotationChanges &changes)
{
    AnnotationChanges back;
    for (const QString &name : changes.keys()) {
        const auto had = now.constFind(name);
        back.insert(name, had == now.constEnd() ? std::optional<QString>() : *had);
    }
    return back;
}

} // namespace breakglass::kubeapi
