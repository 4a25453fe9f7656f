// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The scale of a workload: one number through a door of its own.

#include "fakecluster/json.h"
#include "fakecluster/jsonpatch.h"
#include "fakecluster/registry.h"
#include "fakecluster/selectors.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

Answered<QJsonObject> Registry::scaleOf(const ObjectKey &key) const
{
    const QJsonObject *object = m_store.find(key);
    if (object == nullptr)
        return std::unexpected(notFound(*key.type, key.name));
    QJsonObject scale{{u"kind"_s, u"Scale"_s}, {u"apiVersion"_s, u"autoscaling/v1"_s}};
    for (const QString &field :
        {u"name"_s, u"namespace"_s, u"uid"_s, u"resourceVersion"_s, u"creationTimestamp"_s}) {
        const QStringList path{u"metadata"_s, field};
        plant(scale, path, dig(*object, path));
    }
    const qint64 replicas = dig(*object, "spec.replicas").toInteger();
    plant(scale, "spec", QJsonObject());
    if (replicas != 0)
        plant(scale, "spec.replicas", replicas);
    plant(scale, "status.replicas", dig(*object, "status.replicas").toInteger());
    plant(scale, "status.selector",
        LabelSelector::of(dig(*object, "spec.selector").toObject()).text());
    return scale;
}

Answered<QJsonObject> Registry::updateScale(
    const ObjectKey &key, const QJsonObject &scale, const WriteOptions &options)
{
    const QJsonObject *before = m_store.find(key);
    if (before == nullptr)
        return std::unexpected(notFound(*key.type, key.name));
    const QJsonValue replicas = dig(scale, "spec.replicas");
    if (replicas.toInteger() < 0)
        return std::unexpected(invalid(u"Scale.autoscaling"_s, key.name,
            {{u"FieldValueInvalid"_s,
                u"Invalid value: %1: must be greater than or equal to 0"_s.arg(
                    replicas.toInteger()),
                u"spec.replicas"_s}},
            u"autoscaling"_s, u"Scale"_s));
    const QString version = dig(scale, "metadata.resourceVersion").toString();
    if (!version.isEmpty() && version != dig(*before, "metadata.resourceVersion").toString())
        return std::unexpected(conflict(*key.type, key.name));
    QJsonObject after = *before;
    plant(after, "spec.replicas", replicas.toInteger());
    const Answered<Written> written = keep(key, *before, after, options, false);
    if (!written)
        return std::unexpected(written.error());
    return scaleOf(key);
}

Answered<QJsonObject> Registry::patchScale(
    const ObjectKey &key, PatchKind kind, const QJsonValue &patch, const WriteOptions &options)
{
    const Answered<QJsonObject> before = scaleOf(key);
    if (!before)
        return before;
    if (kind != PatchKind::Json)
        return updateScale(key, applyMergePatch(*before, patch).toObject(), options);
    const Answered<QJsonObject> after = applyJsonPatch(*before, patch.toArray());
    return after ? updateScale(key, *after, options) : after;
}

} // namespace breakglass::fakecluster
