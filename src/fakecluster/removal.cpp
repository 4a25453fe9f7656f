// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// How objects go: preconditions, finalizers, propagation and grace.

#include "fakecluster/json.h"
#include "fakecluster/registry.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

std::optional<ApiError> Registry::preconditionProblem(
    const ObjectKey &key, const QJsonObject &object, const DeleteOptions &options) const
{
    if (!options.uid.isEmpty() && options.uid != uidOf(object))
        return preconditionFailed(*key.type, key.name,
            u"the UID in the precondition (%1) does not match the UID in record (%2). The object "
            "might have been deleted and then recreated"_s.arg(options.uid, uidOf(object)));
    const QString version = dig(object, "metadata.resourceVersion").toString();
    if (!options.resourceVersion.isEmpty() && options.resourceVersion != version)
        return preconditionFailed(*key.type, key.name,
            u"the ResourceVersion in the precondition (%1) does not match the ResourceVersion in "
            "record (%2). The object might have been modified"_s.arg(
                options.resourceVersion, version));
    return std::nullopt;
}

QJsonObject Registry::markDeleted(
    const ObjectKey &key, QJsonObject object, const DeleteOptions &options)
{
    if (isBeingDeleted(object))
        return object;
    const qint64 grace = options.graceSeconds.value_or(
        key.type->kind == u"Pod" ? dig(object, "spec.terminationGracePeriodSeconds").toInteger(30)
                                 : 0);
    plant(
        object, "metadata.deletionTimestamp", apiTime(m_clock.now() + std::chrono::seconds(grace)));
    plant(object, "metadata.deletionGracePeriodSeconds", grace);
    if (key.type->hasGeneration)
        plant(object, "metadata.generation", dig(object, "metadata.generation").toInteger() + 1);
    return m_store.put(key, object);
}

void Registry::removeContents(const QString &nameSpace)
{
    for (const ResourceType &type : resourceTypes()) {
        if (!type.isNamespaced)
            continue;
        const QList<ChangePtr> contents = m_store.list(type, nameSpace);
        for (const ChangePtr &one : contents)
            m_store.remove(one->key);
    }
}

Answered<QJsonObject> Registry::remove(const ObjectKey &key, const DeleteOptions &options)
{
    const QJsonObject *found = m_store.find(key);
    if (found == nullptr)
        return std::unexpected(notFound(*key.type, key.name));
    QJsonObject object = *found;
    if (const auto problem = preconditionProblem(key, object, options))
        return std::unexpected(*problem);
    QJsonObject details{
        {u"name"_s, key.name}, {u"kind"_s, key.type->plural}, {u"uid"_s, uidOf(object)}};
    if (!key.type->group.isEmpty())
        details.insert(u"group"_s, key.type->group);
    QJsonObject success{{u"kind"_s, u"Status"_s}, {u"apiVersion"_s, u"v1"_s},
        {u"metadata"_s, QJsonObject()}, {u"status"_s, u"Success"_s}, {u"details"_s, details}};
    if (options.isDryRun)
        return success;
    QJsonArray finalizers = dig(object, "metadata.finalizers").toArray();
    const QString marker = options.propagation == u"Foreground" ? u"foregroundDeletion"_s
                           : options.propagation == u"Orphan"   ? u"orphan"_s
                                                                : QString();
    if (!marker.isEmpty() && !finalizers.contains(marker)) {
        finalizers.append(marker);
        plant(object, "metadata.finalizers", finalizers);
    }
    const bool runs = key.type->kind == u"Pod" && dig(object, "spec.nodeName").isString() &&
                      options.graceSeconds.value_or(1) != 0;
    if (!finalizers.isEmpty() || runs)
        return markDeleted(key, object, options);
    if (key.type->kind == u"Namespace")
        removeContents(key.name);
    m_store.remove(key);
    return success;
}

} // namespace breakglass::fakecluster
