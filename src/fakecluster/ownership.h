// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/store.h"

#include <QHash>
#include <set>

namespace breakglass::fakecluster {

/// Who owns whom, kept up with the store: controllers ask it instead of walking through all objects.
class Ownership
{
public:
    explicit Ownership(Store &store);
    /// Null when there is none with this uid.
    [[nodiscard]] const ObjectKey *keyOf(const QString &uid) const;
    [[nodiscard]] QList<ObjectKey> ownedBy(const QString &uid) const;
    /// The objects of one type that it owns, in order of their names.
    [[nodiscard]] QList<QJsonObject> objectsOwnedBy(
        const QString &uid, const ResourceType &type) const;

private:
    void follow(const Change &change);
    Store &m_store;
    QHash<QString, ObjectKey> m_keys;
    QHash<QString, std::set<ObjectKey>> m_owned;
    Store::Subscription m_subscription;
};

} // namespace breakglass::fakecluster
