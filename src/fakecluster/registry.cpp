// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/registry.h"

#include "fakecluster/defaults.h"
#include "fakecluster/json.h"
#include "fakecluster/jsonpatch.h"
#include "fakecluster/strategicpatch.h"
#include "fakecluster/validation.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// Only what the client may say about itself; the rest of metadata is the server's.
QJsonObject freshMetadata(const QJsonObject &given)
{
    QJsonObject metadata;
    for (const QString &field : {u"name"_s, u"generateName"_s, u"labels"_s, u"annotations"_s,
             u"ownerReferences"_s, u"finalizers"_s}) {
        if (given.contains(field))
            metadata.insert(field, given[field]);
    }
    return metadata;
}

/// What the server keeps of the metadata that was there.
QJsonObject keptMetadata(QJsonObject given, const QJsonObject &before)
{
    for (const QString &field : {u"name"_s, u"namespace"_s, u"uid"_s, u"creationTimestamp"_s,
             u"generation"_s, u"deletionTimestamp"_s, u"deletionGracePeriodSeconds"_s,
             u"generateName"_s, u"managedFields"_s, u"resourceVersion"_s}) {
        if (before.contains(field))
            given.insert(field, before[field]);
        else
            given.remove(field);
    }
    for (const QString &map : {u"labels"_s, u"annotations"_s}) {
        if (given[map].toObject().isEmpty())
            given.remove(map);
    }
    return given;
}

bool bumpsGeneration(const ResourceType &type, const QJsonObject &before, const QJsonObject &after)
{
    if (!type.hasGeneration)
        return false;
    if (before[u"spec"_s] != after[u"spec"_s])
        return true;
    // Deployments count a change of their annotations, too.
    return type.kind == u"Deployment" &&
           dig(before, "metadata.annotations") != dig(after, "metadata.annotations");
}

bool isSame(QJsonObject a, QJsonObject b)
{
    for (QJsonObject *one : {&a, &b}) {
        QJsonArray entries = dig(*one, "metadata.managedFields").toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QJsonObject entry = entries.at(i).toObject();
            entry.remove(u"time"_s);
            entries.replace(i, entry);
        }
        plant(*one, "metadata.managedFields", entries);
    }
    return a == b;
}

/// An object in a string in JSON, as Go prints it with %q.
QString quoted(const QJsonObject &object)
{
    return QString::fromUtf8(compact(QString::fromUtf8(compact(object))));
}

/// Through /status only status and, of the metadata, annotations change; through the front door
/// everything else.
QJsonObject throughDoor(const ResourceType &type, const QString &subresource, QJsonObject object,
    const QJsonObject &before)
{
    if (subresource == u"status") {
        object.insert(u"spec"_s, before[u"spec"_s]);
        plant(object, "metadata.labels", dig(before, "metadata.labels"));
    } else if (type.hasStatus) {
        object.insert(u"status"_s, before[u"status"_s]);
    }
    return object;
}

} // namespace

Registry::Registry(Store &store, io::Clock &clock, quint64 seed)
    : m_store(store), m_clock(clock), m_names(seed)
{
}

QString Registry::time() const
{
    return apiTime(m_clock.now());
}

Writer Registry::writer(const ResourceType &type, const WriteOptions &options) const
{
    return {options.manager, type.apiVersion(), options.subresource, time()};
}

Answered<Registry::Draft> Registry::drafted(const ResourceType &type, const QJsonObject &object,
    const QJsonObject *before, const WriteOptions &options) const
{
    Draft draft;
    draft.object = object;
    draft.object.insert(u"kind"_s, type.kind);
    draft.object.insert(u"apiVersion"_s, type.apiVersion());
    draft.unknownFields = dropUnknownFields(type, draft.object);
    if (options.subresource != u"status") {
        draft.object = withDefaults(type, draft.object);
        const QList<Cause> causes = problemsOf(type, draft.object, before);
        if (!causes.isEmpty())
            return std::unexpected(invalidObject(type, nameOf(draft.object), causes));
    }
    return draft;
}

Answered<Written> Registry::create(const ResourceType &type, const QString &nameSpace,
    QJsonObject object, const WriteOptions &options)
{
    return keepNew(type, nameSpace, std::move(object), options, false);
}

Answered<Written> Registry::keepNew(const ResourceType &type, const QString &nameSpace,
    QJsonObject object, const WriteOptions &options, bool isApply)
{
    const QJsonObject given = object[u"metadata"_s].toObject();
    if (!given[u"resourceVersion"_s].toString().isEmpty())
        return std::unexpected(
            badRequest(u"resourceVersion should not be set on objects to be created"_s));
    if (!given[u"namespace"_s].toString(nameSpace).isEmpty() &&
        given[u"namespace"_s].toString(nameSpace) != nameSpace)
        return std::unexpected(badRequest(
            u"the namespace of the provided object does not match the namespace sent on the "
            "request"_s));
    QJsonObject metadata = freshMetadata(given);
    if (metadata[u"name"_s].toString().isEmpty() && metadata.contains(u"generateName"_s))
        metadata.insert(u"name"_s, metadata[u"generateName"_s].toString() + m_names.suffix());
    object.insert(u"metadata"_s, metadata);
    object = withoutNulls(object).toObject();
    if (type.hasStatus)
        object.remove(u"status"_s);
    const Answered<Draft> draft = drafted(type, object, nullptr, options);
    if (!draft)
        return std::unexpected(draft.error());
    object = draft->object;
    const ObjectKey key{&type, nameSpace, nameOf(object)};
    if (type.isNamespaced && m_store.find({&typeOf("Namespace"), {}, nameSpace}) == nullptr)
        return std::unexpected(notFound(typeOf("Namespace"), nameSpace));
    if (m_store.find(key) != nullptr)
        return std::unexpected(alreadyExists(type, key.name));
    if (type.isNamespaced)
        plant(object, "metadata.namespace", nameSpace);
    plant(object, "metadata.uid", m_names.uid());
    plant(object, "metadata.creationTimestamp", time());
    if (type.hasGeneration)
        plant(object, "metadata.generation", 1);
    if (type.kind == u"DaemonSet")
        setAnnotation(object, u"deprecated.daemonset.template.generation"_s, u"1"_s);
    if (isApply)
        plant(object, "metadata.managedFields", given[u"managedFields"_s]);
    else
        object = withOwnership({}, object, writer(type, options));
    if (!options.isDryRun)
        object = m_store.put(key, object);
    return Written{object, true, draft->unknownFields};
}

Answered<Written> Registry::update(
    const ObjectKey &key, QJsonObject object, const WriteOptions &options)
{
    const QJsonObject *before = m_store.find(key);
    if (before == nullptr)
        return std::unexpected(notFound(*key.type, key.name));
    const QString version = dig(object, "metadata.resourceVersion").toString();
    if (version.isEmpty() && key.type->kind == u"Lease")
        return std::unexpected(invalid(key.type->groupResource(), key.name,
            {{u"FieldValueInvalid"_s, u"Invalid value: 0: must be specified for an update"_s,
                u"metadata.resourceVersion"_s}},
            key.type->group, key.type->plural));
    if (const QString name = nameOf(object); name != key.name)
        return std::unexpected(
            badRequest(u"the name of the object (%1) does not match the name on the URL (%2)"_s.arg(
                name, key.name)));
    return keep(key, *before, std::move(object), options, false);
}

Answered<Written> Registry::keep(const ObjectKey &key, const QJsonObject &before,
    QJsonObject object, const WriteOptions &options, bool isApply)
{
    const QString version = dig(object, "metadata.resourceVersion").toString();
    const QString uid = uidOf(object);
    if (!version.isEmpty() && version != dig(before, "metadata.resourceVersion").toString())
        return std::unexpected(conflict(*key.type, key.name));
    if (!uid.isEmpty() && uid != uidOf(before))
        return std::unexpected(conflict(*key.type, key.name));
    const QJsonValue ownership = dig(object, "metadata.managedFields");
    object.insert(u"metadata"_s,
        keptMetadata(object[u"metadata"_s].toObject(), before[u"metadata"_s].toObject()));
    // What the server itself writes keeps its nulls: lastProbeTime of a pod.
    if (options.subresource != u"status")
        object = withoutNulls(object).toObject();
    object = throughDoor(*key.type, options.subresource, object, before);
    const Answered<Draft> draft = drafted(*key.type, object, &before, options);
    if (!draft)
        return std::unexpected(draft.error());
    object = draft->object;
    if (key.type->kind == u"DaemonSet" &&
        dig(before, "spec.template") != dig(object, "spec.template")) {
        const QString generation = u"deprecated.daemonset.template.generation"_s;
        setAnnotation(
            object, generation, QString::number(annotationOf(before, generation).toInt() + 1));
    }
    if (options.subresource != u"status" && bumpsGeneration(*key.type, before, object))
        plant(object, "metadata.generation", dig(before, "metadata.generation").toInteger() + 1);
    if (isApply)
        plant(object, "metadata.managedFields", ownership);
    else
        object = withOwnership(before, object, writer(*key.type, options));
    if (isSame(object, before))
        return Written{before, false, draft->unknownFields};
    if (options.isDryRun)
        return Written{object, false, draft->unknownFields};
    object = m_store.put(key, object);
    if (isBeingDeleted(object) && key.type->kind != u"Pod" &&
        dig(object, "metadata.finalizers").toArray().isEmpty())
        m_store.remove(key);
    return Written{object, false, draft->unknownFields};
}

Answered<Written> Registry::apply(
    const ObjectKey &key, const QJsonObject &configuration, const WriteOptions &options)
{
    const QJsonObject *found = m_store.find(key);
    const QJsonObject live = found == nullptr ? QJsonObject() : *found;
    if (options.manager.isEmpty())
        return std::unexpected(invalid(u"PatchOptions.meta.k8s.io"_s, QString(),
            {{u"FieldValueRequired"_s, u"Required value: is required for apply patch"_s,
                u"fieldManager"_s}},
            u"meta.k8s.io"_s, u"PatchOptions"_s));
    const QJsonObject clean = withoutNulls(configuration).toObject();
    Answered<QJsonObject> merged =
        serverSideApply(live, clean, writer(*key.type, options), options.isForced);
    if (!merged)
        return std::unexpected(merged.error());
    plant(*merged, "metadata.name", key.name);
    if (live.isEmpty())
        return keepNew(*key.type, key.nameSpace, *merged, options, true);
    return keep(key, live, *merged, options, true);
}

Answered<Written> Registry::patch(
    const ObjectKey &key, PatchKind kind, const QJsonValue &patch, const WriteOptions &options)
{
    if (kind == PatchKind::Apply)
        return apply(key, patch.toObject(), options);
    const QJsonObject *before = m_store.find(key);
    if (before == nullptr)
        return std::unexpected(notFound(*key.type, key.name));
    QJsonObject after;
    if (kind == PatchKind::Json) {
        const Answered<QJsonObject> patched = applyJsonPatch(*before, patch.toArray());
        if (!patched)
            return std::unexpected(patched.error());
        after = *patched;
    } else if (kind == PatchKind::Merge) {
        after = applyMergePatch(*before, patch).toObject();
    } else {
        after = applyStrategicPatch(*before, patch.toObject());
    }
    if (const QString problem = wrongFieldType(*key.type, after); !problem.isEmpty())
        return std::unexpected(invalid(QString(), QString(),
            {{u"FieldValueInvalid"_s, u"Invalid value: %1: %2"_s.arg(quoted(after), problem),
                u"patch"_s}},
            QString(), QString()));
    return keep(key, *before, after, options, false);
}

void Registry::change(const ObjectKey &key, const WriteOptions &options,
    const std::function<void(QJsonObject &)> &edit)
{
    const QJsonObject *before = m_store.find(key);
    if (before == nullptr)
        return;
    QJsonObject after = *before;
    edit(after);
    [[maybe_unused]] const auto kept = keep(key, *before, after, options, false);
}

} // namespace breakglass::fakecluster
