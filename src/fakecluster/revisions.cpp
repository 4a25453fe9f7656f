// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/revisions.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

qint64 numberOf(const QJsonObject &revision)
{
    return revision[u"revision"_s].toInteger();
}

} // namespace

Revisions::Revisions(const Workshop &workshop, const QJsonObject &owner)
    : m_shop(workshop), m_owner(owner)
{
}

QJsonObject Revisions::data() const
{
    QJsonObject podTemplate = dig(m_owner, "spec.template").toObject();
    podTemplate.insert(u"$patch"_s, u"replace"_s);
    return {{u"spec"_s, QJsonObject{{u"template"_s, podTemplate}}}};
}

QList<QJsonObject> Revisions::all() const
{
    QList<QJsonObject> found =
        m_shop.ownership.objectsOwnedBy(uidOf(m_owner), typeOf("ControllerRevision"));
    std::ranges::stable_sort(found,
        [](const QJsonObject &a, const QJsonObject &b) { return numberOf(a) < numberOf(b); });
    return found;
}

QJsonObject Revisions::current()
{
    const QList<QJsonObject> there = all();
    const qint64 next = there.isEmpty() ? 1 : numberOf(there.last()) + 1;
    for (const QJsonObject &one : there) {
        if (one[u"data"_s].toObject() != data())
            continue;
        if (numberOf(one) == next - 1)
            return one;
        const ObjectKey key{&typeOf("ControllerRevision"), namespaceOf(one), nameOf(one)};
        m_shop.edit(key, [next](QJsonObject &object) { object.insert(u"revision"_s, next); });
        return *m_shop.store().find(key);
    }
    const QString hash = templateHash(dig(m_owner, "spec.template"));
    const bool isDaemonSet = m_owner[u"kind"_s] == u"DaemonSet"_s;
    QJsonObject labels = dig(m_owner, "spec.template.metadata.labels").toObject();
    labels.insert(
        isDaemonSet ? u"controller-revision-hash"_s : u"controller.kubernetes.io/hash"_s, hash);
    const QJsonObject revision{
        {u"metadata"_s,
            QJsonObject{{u"name"_s, nameOf(m_owner) + u'-' + hash}, {u"labels"_s, labels},
                {u"annotations"_s, dig(m_owner, "metadata.annotations").toObject()},
                {u"ownerReferences"_s, QJsonArray{ownerReference(m_owner)}}}},
        {u"data"_s, data()}, {u"revision"_s, next}};
    const auto written = m_shop.registry.create(typeOf("ControllerRevision"), namespaceOf(m_owner),
        revision, {.manager = u"kube-controller-manager"_s});
    return written ? written->object : QJsonObject();
}

void Revisions::cleanUp(const QStringList &used)
{
    const qint64 limit = dig(m_owner, "spec.revisionHistoryLimit").toInteger(10);
    QList<QJsonObject> idle = all();
    idle.removeIf([&used](const QJsonObject &one) { return used.contains(nameOf(one)); });
    for (qsizetype i = 0; i < idle.size() - limit; ++i) [[maybe_unused]]
        const auto gone = m_shop.registry.remove(
            {&typeOf("ControllerRevision"), namespaceOf(idle.at(i)), nameOf(idle.at(i))}, {});
}

} // namespace breakglass::fakecluster
