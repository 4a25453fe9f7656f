// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/ownership.h"

#include "fakecluster/json.h"

namespace breakglass::fakecluster {

Ownership::Ownership(Store &store)
    : m_store(store),
      m_subscription(store.subscribe([this](const ChangePtr &change) { follow(*change); }))
{
}

const ObjectKey *Ownership::keyOf(const QString &uid) const
{
    const auto it = m_keys.constFind(uid);
    return it == m_keys.constEnd() ? nullptr : &*it;
}

QList<ObjectKey> Ownership::ownedBy(const QString &uid) const
{
    const std::set<ObjectKey> owned = m_owned.value(uid);
    return {owned.begin(), owned.end()};
}

QList<QJsonObject> Ownership::objectsOwnedBy(const QString &uid, const ResourceType &type) const
{
    QList<QJsonObject> objects;
    const QList<ObjectKey> owned = ownedBy(uid);
    for (const ObjectKey &key : owned) {
        const QJsonObject *object = key.type == &type ? m_store.find(key) : nullptr;
        if (object != nullptr)
            objects.append(*object);
    }
    return objects;
}

void Ownership::follow(const Change &change)
{
    const QString before = controllerUidOf(change.before);
    if (!before.isEmpty()) {
        m_owned[before].erase(change.key);
        if (m_owned[before].empty())
            m_owned.remove(before);
    }
    if (change.kind == ChangeKind::Deleted) {
        m_keys.remove(uidOf(change.object));
        return;
    }
    m_keys.insert(uidOf(change.object), change.key);
    if (const QString owner = controllerUidOf(change.object); !owner.isEmpty())
        m_owned[owner].insert(change.key);
}

} // namespace breakglass::fakecluster
