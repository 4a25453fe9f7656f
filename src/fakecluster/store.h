// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/resourcetype.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <QJsonObject>

namespace breakglass::fakecluster {

/// Where an object stands.
struct ObjectKey
{
    const ResourceType *type = nullptr;
    QString nameSpace; ///< Empty where the type has none.
    QString name;
    friend auto operator<=>(const ObjectKey &a, const ObjectKey &b)
    {
        if (a.type != b.type)
            return a.type < b.type ? std::strong_ordering::less : std::strong_ordering::greater;
        if (const int order = a.nameSpace.compare(b.nameSpace); order != 0)
            return order <=> 0;
        return a.name.compare(b.name) <=> 0;
    }
    friend bool operator==(const ObjectKey &, const ObjectKey &) = default;
};

enum class ChangeKind { Added, Modified, Deleted };

/// One version of one object, for good: what a watch tells.
class Change
{
public:
    ChangeKind kind = ChangeKind::Added;
    quint64 version = 0;
    ObjectKey key;
    QJsonObject object;
    QJsonObject before; ///< Empty when it was added.

    /// The object without kind and apiVersion, as it stands in a list. Made once.
    [[nodiscard]] const QByteArray &itemJson() const;
    /// The object with kind and apiVersion in front.
    [[nodiscard]] QByteArray objectJson() const;

private:
    mutable QByteArray m_item;
};

using ChangePtr = std::shared_ptr<const Change>;

/// All objects in memory, one count of versions, and what happened lately.
class Store
{
public:
    explicit Store(quint64 firstVersion = 1) : m_version(firstVersion), m_forgotten(firstVersion) {}

    [[nodiscard]] const QJsonObject *find(const ObjectKey &key) const;
    [[nodiscard]] ChangePtr newest(const ObjectKey &key) const;
    /// In order of namespace and name; an empty namespace is all.
    [[nodiscard]] QList<ChangePtr> list(
        const ResourceType &type, const QString &nameSpace = {}) const;
    /// The same as it was at `version`, which is not older than `forgotten()`.
    [[nodiscard]] QList<ChangePtr> listAt(
        quint64 version, const ResourceType &type, const QString &nameSpace) const;
    /// Gives it the next version and keeps it.
    QJsonObject put(const ObjectKey &key, QJsonObject object);
    void remove(const ObjectKey &key);

    [[nodiscard]] quint64 version() const { return m_version; }
    /// Changes up to this version are no longer known: a watch from before is too old.
    [[nodiscard]] quint64 forgotten() const { return m_forgotten; }
    [[nodiscard]] QList<ChangePtr> changesAfter(quint64 version, const ResourceType &type) const;
    /// What etcd's compaction does.
    void forgetHistory();

    /// Ends when it is destroyed.
    using Subscription = std::shared_ptr<void>;
    using Listener = std::function<void(const ChangePtr &)>;
    [[nodiscard]] Subscription subscribe(Listener listener);

private:
    void publish(const ChangePtr &change);
    void tell(const ChangePtr &change);
    std::map<ObjectKey, ChangePtr> m_objects;
    std::deque<ChangePtr> m_history;
    quint64 m_version;
    quint64 m_forgotten;
    QList<std::weak_ptr<Listener>> m_listeners;
    std::deque<ChangePtr> m_untold;
    bool m_isTelling = false;
};

} // namespace breakglass::fakecluster
