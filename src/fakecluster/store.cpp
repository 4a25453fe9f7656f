// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/store.h"

#include "fakecluster/json.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

constexpr std::size_t keptChanges = 100'000;

} // namespace

const QByteArray &Change::itemJson() const
{
    if (m_item.isEmpty()) {
        QJsonObject item = object;
        item.remove(u"kind"_s);
        item.remove(u"apiVersion"_s);
        m_item = compact(item);
    }
    return m_item;
}

QByteArray Change::objectJson() const
{
    return "{\"kind\":\"" + key.type->kind.toUtf8() + "\",\"apiVersion\":\"" +
           key.type->apiVersion().toUtf8() + "\"," + itemJson().sliced(1);
}

const QJsonObject *Store::find(const ObjectKey &key) const
{
    const auto it = m_objects.find(key);
    return it == m_objects.end() ? nullptr : &it->second->object;
}

ChangePtr Store::newest(const ObjectKey &key) const
{
    const auto it = m_objects.find(key);
    return it == m_objects.end() ? nullptr : it->second;
}

QList<ChangePtr> Store::list(const ResourceType &type, const QString &nameSpace) const
{
    QList<ChangePtr> found;
    for (auto it = m_objects.lower_bound({&type, nameSpace, {}});
        it != m_objects.end() && it->first.type == &type &&
        (nameSpace.isEmpty() || it->first.nameSpace == nameSpace);
        ++it)
        found.append(it->second);
    return found;
}

QList<ChangePtr> Store::listAt(
    quint64 version, const ResourceType &type, const QString &nameSpace) const
{
    std::map<ObjectKey, ChangePtr> then;
    for (const ChangePtr &now : list(type, nameSpace))
        then[now->key] = now;
    // Backwards through what has happened since: what stood before the first of the changes counts.
    for (auto it = m_history.rbegin(); it != m_history.rend() && (*it)->version > version; ++it) {
        const Change &later = **it;
        if (later.key.type != &type || (!nameSpace.isEmpty() && later.key.nameSpace != nameSpace))
            continue;
        if (later.kind == ChangeKind::Added) {
            then.erase(later.key);
        } else {
            auto earlier = std::make_shared<Change>();
            earlier->key = later.key;
            earlier->object = later.before;
            then[later.key] = earlier;
        }
    }
    QList<ChangePtr> found;
    for (const auto &[key, change] : then)
        found.append(change);
    return found;
}

QJsonObject Store::put(const ObjectKey &key, QJsonObject object)
{
    plant(object, "metadata.resourceVersion", QString::number(++m_version));
    auto change = std::make_shared<Change>();
    change->version = m_version;
    change->key = key;
    change->object = object;
    ChangePtr &place = m_objects[key];
    if (place) {
        change->kind = ChangeKind::Modified;
        change->before = place->object;
    }
    place = change;
    publish(change);
    return object;
}

void Store::remove(const ObjectKey &key)
{
    const auto it = m_objects.find(key);
    if (it == m_objects.end())
        return;
    auto change = std::make_shared<Change>();
    change->kind = ChangeKind::Deleted;
    change->version = ++m_version;
    change->key = key;
    change->before = it->second->object;
    change->object = change->before;
    plant(change->object, "metadata.resourceVersion", QString::number(m_version));
    m_objects.erase(it);
    publish(change);
}

QList<ChangePtr> Store::changesAfter(quint64 version, const ResourceType &type) const
{
    QList<ChangePtr> found;
    for (auto it = m_history.rbegin(); it != m_history.rend() && (*it)->version > version; ++it) {
        if ((*it)->key.type == &type)
            found.prepend(*it);
    }
    return found;
}

void Store::forgetHistory()
{
    m_history.clear();
    m_forgotten = m_version;
}

Store::Subscription Store::subscribe(Listener listener)
{
    auto kept = std::make_shared<Listener>(std::move(listener));
    m_listeners.append(kept);
    return kept;
}

void Store::publish(const ChangePtr &change)
{
    m_history.push_back(change);
    if (m_history.size() > keptChanges) {
        m_forgotten = m_history.front()->version;
        m_history.pop_front();
    }
    // What a listener changes is told after what it listens to: everybody hears in order of version.
    m_untold.push_back(change);
    if (m_isTelling)
        return;
    m_isTelling = true;
    while (!m_untold.empty()) {
        const ChangePtr next = m_untold.front();
        m_untold.pop_front();
        tell(next);
    }
    m_isTelling = false;
}

void Store::tell(const ChangePtr &change)
{
    m_listeners.removeIf([](const std::weak_ptr<Listener> &one) { return one.expired(); });
    const QList<std::weak_ptr<Listener>> listeners = m_listeners;
    for (const std::weak_ptr<Listener> &one : listeners) {
        if (const auto listener = one.lock())
            (*listener)(change);
    }
}

} // namespace breakglass::fakecluster
