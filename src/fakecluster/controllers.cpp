// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/controllers.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

Controllers::Controllers(Registry &registry, const Pace &pace)
    : m_ownership(registry.store()),
      m_events(registry),
      m_shop{registry, m_ownership, m_events, pace,
          [this](const ObjectKey &key, Milliseconds delay) { lookAgain(key, delay); }},
      m_deployments(m_shop),
      m_replicaSets(m_shop),
      m_statefulSets(m_shop),
      m_daemonSets(m_shop),
      m_kubelet(m_shop),
      m_subscription(
          registry.store().subscribe([this](const ChangePtr &change) { follow(*change); }))
{
}

void Controllers::stop()
{
    m_isStopped = true;
    m_timer.reset();
}

void Controllers::go()
{
    m_isStopped = false;
    arm();
}

void Controllers::follow(const Change &change)
{
    const QString &kind = change.key.type->kind;
    if (kind == u"Event" || kind == u"ControllerRevision")
        return;
    if (kind == u"Node") {
        for (const ChangePtr &set : m_shop.store().list(typeOf("DaemonSet")))
            mark(set->key);
    }
    if (change.kind == ChangeKind::Deleted)
        collectGarbage(change);
    else if (change.key.type->group == u"apps" || isBeingDeleted(change.object))
        mark(change.key);
    markOwner(change.object);
}

void Controllers::mark(const ObjectKey &key)
{
    m_dirty.insert(key);
    arm();
}

void Controllers::markOwner(const QJsonObject &object)
{
    const QString owner = controllerUidOf(object);
    if (owner.isEmpty())
        return;
    if (const ObjectKey *key = m_ownership.keyOf(owner))
        mark(*key);
}

void Controllers::arm()
{
    if (m_isStopped || m_timer || m_dirty.empty())
        return;
    m_timer = m_shop.clock().after(m_shop.pace.controllers, [this] { run(); });
}

void Controllers::run()
{
    m_timer.reset();
    const std::set<ObjectKey> dirty = std::exchange(m_dirty, {});
    for (const ObjectKey &key : dirty)
        sync(key);
    arm();
}

void Controllers::sync(const ObjectKey &key)
{
    finishDeletion(key);
    const QString &kind = key.type->kind;
    if (kind == u"Deployment")
        m_deployments.sync(key);
    else if (kind == u"ReplicaSet")
        m_replicaSets.sync(key);
    else if (kind == u"StatefulSet")
        m_statefulSets.sync(key);
    else if (kind == u"DaemonSet")
        m_daemonSets.sync(key);
}

void Controllers::lookAgain(const ObjectKey &key, Milliseconds delay)
{
    const Milliseconds dueAt = m_shop.clock().elapsed() + delay;
    const auto it = m_waiting.find(key);
    if (it != m_waiting.end() && it->second.dueAt <= dueAt &&
        it->second.dueAt > m_shop.clock().elapsed())
        return;
    m_waiting[key] = {dueAt, m_shop.clock().after(delay, [this, key] { mark(key); })};
}

/// What a deleted object owned goes with it.
void Controllers::collectGarbage(const Change &change)
{
    const QList<ObjectKey> owned = m_ownership.ownedBy(uidOf(change.object));
    for (const ObjectKey &key : owned) [[maybe_unused]]
        const auto gone = m_shop.registry.remove(key, {.propagation = u"Background"_s});
}

/// An object that waits for what it owns: foreground deletion ends with the last, orphans are let go.
void Controllers::finishDeletion(const ObjectKey &key)
{
    const QJsonObject *found = m_shop.store().find(key);
    if (found == nullptr || !isBeingDeleted(*found))
        return;
    const QJsonObject object = *found;
    QJsonArray finalizers = dig(object, "metadata.finalizers").toArray();
    const QList<ObjectKey> owned = m_ownership.ownedBy(uidOf(object));
    const bool isOrphaning = finalizers.contains(u"orphan"_s);
    for (const ObjectKey &one : owned) {
        if (isOrphaning)
            m_shop.edit(one, [](QJsonObject &orphan) {
                plant(orphan, "metadata.ownerReferences", QJsonValue::Undefined);
            });
        else [[maybe_unused]]
            const auto gone = m_shop.registry.remove(one, {.propagation = u"Foreground"_s});
    }
    if (!isOrphaning && !owned.isEmpty())
        return;
    for (qsizetype i = finalizers.size() - 1; i >= 0; --i) {
        if (finalizers.at(i) == u"orphan"_s || finalizers.at(i) == u"foregroundDeletion"_s)
            finalizers.removeAt(i);
    }
    m_shop.edit(key, [&finalizers](QJsonObject &ending) {
        plant(ending, "metadata.finalizers",
            finalizers.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(finalizers));
    });
}

} // namespace breakglass::fakecluster
