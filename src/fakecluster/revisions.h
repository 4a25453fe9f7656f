// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/workshop.h"

namespace breakglass::fakecluster {

/// The ControllerRevisions of a StatefulSet or a DaemonSet.
class Revisions
{
public:
    Revisions(const Workshop &workshop, const QJsonObject &owner);
    /// The revision of the template that the owner has now: found and made the newest, or made.
    [[nodiscard]] QJsonObject current();
    /// In order of their numbers.
    [[nodiscard]] QList<QJsonObject> all() const;
    /// Deletes the oldest beyond spec.revisionHistoryLimit that `isUsed` does not name.
    void cleanUp(const QStringList &used);

private:
    [[nodiscard]] QJsonObject data() const;
    const Workshop &m_shop;
    QJsonObject m_owner;
};

} // namespace breakglass::fakecluster
