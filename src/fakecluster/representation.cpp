// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/representation.h"

#include "fakecluster/json.h"
#include "fakecluster/table.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonObject metadataOnly(const QJsonObject &object)
{
    return {{u"kind"_s, u"PartialObjectMetadata"_s}, {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
        {u"metadata"_s, object[u"metadata"_s]}};
}

const ResourceType *typeOfObject(const QJsonObject &object)
{
    return findKind(object[u"apiVersion"_s].toString(), object[u"kind"_s].toString());
}

QJsonObject tableOf(const ResourceType &type, const QList<QJsonObject> &objects,
    const QJsonObject &metadata, TimePoint now, bool withColumns)
{
    QJsonArray rows;
    for (const QJsonObject &object : objects)
        rows.append(QJsonObject{
            {u"cells"_s, tableCells(type, object, now)}, {u"object"_s, metadataOnly(object)}});
    return {{u"kind"_s, u"Table"_s}, {u"apiVersion"_s, u"meta.k8s.io/v1"_s},
        {u"metadata"_s, metadata},
        {u"columnDefinitions"_s,
            withColumns ? QJsonValue(tableColumns(type)) : QJsonValue(QJsonValue::Null)},
        {u"rows"_s, rows}};
}

} // namespace

Answered<Form> acceptedForm(const QByteArray &accept)
{
    if (accept.isEmpty())
        return Form::Whole;
    const QList<QByteArray> entries = accept.split(',');
    for (const QByteArray &entry : entries) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray type = parts.first().trimmed();
        if (type != "application/json" && type != "*/*" && type != "application/*")
            continue;
        QByteArray as;
        for (const QByteArray &part : parts.sliced(1)) {
            if (part.trimmed().startsWith("as="))
                as = part.trimmed().sliced(3);
        }
        if (as == "Table")
            return Form::Table;
        if (as == "PartialObjectMetadata" || as == "PartialObjectMetadataList")
            return Form::Metadata;
        if (as.isEmpty())
            return Form::Whole;
    }
    return std::unexpected(notAcceptable());
}

QByteArray json(const QJsonObject &object)
{
    QJsonObject rest = object;
    rest.remove(u"kind"_s);
    rest.remove(u"apiVersion"_s);
    const QByteArray body = compact(rest);
    return "{\"kind\":" + compact(object[u"kind"_s]) +
           ",\"apiVersion\":" + compact(object[u"apiVersion"_s]) + (rest.isEmpty() ? "" : ",") +
           body.sliced(1);
}

QByteArray represent(const ChangePtr &change, Form form, TimePoint now)
{
    return form == Form::Whole ? change->objectJson() : represent(change->object, form, now);
}

QByteArray represent(const QJsonObject &object, Form form, TimePoint now)
{
    const ResourceType *type = typeOfObject(object);
    if (form == Form::Metadata)
        return json(metadataOnly(object));
    if (form == Form::Whole || type == nullptr)
        return json(object);
    return json(tableOf(*type, {object},
        {{u"resourceVersion"_s, dig(object, "metadata.resourceVersion")}}, now, true));
}

QByteArray representList(const ResourceType &type, const QList<ChangePtr> &items,
    const QJsonObject &metadata, Form form, TimePoint now)
{
    if (form == Form::Table) {
        QList<QJsonObject> objects;
        for (const ChangePtr &item : items)
            objects.append(item->object);
        return json(tableOf(type, objects, metadata, now, true));
    }
    const bool isPartial = form == Form::Metadata;
    QByteArray list =
        "{\"kind\":\"" + (isPartial ? "PartialObjectMetadataList" : type.kind.toUtf8() + "List") +
        "\",\"apiVersion\":\"" + (isPartial ? "meta.k8s.io/v1" : type.apiVersion().toUtf8()) +
        "\",\"metadata\":" + compact(metadata) + ",\"items\":[";
    bool isFirst = true;
    for (const ChangePtr &item : items) {
        if (!std::exchange(isFirst, false))
            list += ',';
        list += isPartial ? json(metadataOnly(item->object)) : item->itemJson();
    }
    return list + "]}";
}

QByteArray representEvent(
    const QByteArray &type, const ChangePtr &change, Form form, TimePoint now, bool withColumns)
{
    const QByteArray object =
        form == Form::Table
            ? json(tableOf(*change->key.type, {change->object},
                  {{u"resourceVersion"_s, dig(change->object, "metadata.resourceVersion")}}, now,
                  withColumns))
            : represent(change, form, now);
    return "{\"type\":\"" + type + "\",\"object\":" + object + "}\n";
}

} // namespace breakglass::fakecluster
