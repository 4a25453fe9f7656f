// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/schemapath.h"

#include <QJsonValue>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

QJsonObject resolved(const QJsonObject &schema, const QJsonObject &root)
{
    const QString reference = schema.value(u"$ref"_s).toString();
    if (reference.isEmpty())
        return schema;
    const QString name = reference.section(u'/', -1);
    return root.value(u"definitions"_s).toObject().value(name).toObject();
}

QJsonObject memberSchema(const QJsonObject &schema, const QString &key, const QJsonObject &root)
{
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    if (properties.contains(key))
        return resolved(properties.value(key).toObject(), root);
    const QJsonObject patterns = schema.value(u"patternProperties"_s).toObject();
    for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern)
        if (QRegularExpression(pattern.key()).match(key).hasMatch())
            return resolved(pattern.value().toObject(), root);
    return resolved(schema.value(u"additionalProperties"_s).toObject(), root);
}

QJsonObject itemSchema(const QJsonObject &schema, const QJsonObject &root)
{
    return resolved(schema.value(u"items"_s).toObject(), root);
}

SchemaPlace placeAt(const YamlNode &root, const QJsonObject &schema, const QStringList &path)
{
    SchemaPlace place{&root, schema, u"The file"_s};
    QString list;
    for (const QString &step : path) {
        if (place.node->kind == NodeKind::List) {
            const auto index = static_cast<size_t>(step.toUInt());
            if (index >= place.node->children.size())
                break;
            place.node = &place.node->children[index];
            place.schema = itemSchema(place.schema, schema);
            place.subject = u"Entry %1 of \"%2\""_s.arg(index + 1).arg(list);
            continue;
        }
        const YamlNode *next = place.node->child(step);
        if (!next)
            break;
        place.node = next;
        place.schema = memberSchema(place.schema, step, schema);
        place.subject = u"\"%1\""_s.arg(step);
        list = step;
    }
    return place;
}

} // namespace breakglass::workspace
