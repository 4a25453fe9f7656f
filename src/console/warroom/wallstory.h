// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/warroom/wallrows.h"
#include "domain/event.h"

#include <optional>
#include <QList>
#include <QMap>
#include <QStringList>

namespace breakglass::console {

/// What the record says of one incident, as short as a wall needs it.
struct WallStory
{
    QList<WallFact> facts; ///< The last ones, newest first.
    /// When the last run that succeeded ended.
    std::optional<TimePoint> fixedAt;
    /// The last message, and whom it and those just before it went to.
    std::optional<TimePoint> lastMessageAt;
    QStringList lastAudiences;
};
inline constexpr int wallFacts = 5;

/// Reads backwards from the end of the record to the declaration, so that a long record costs nothing.
/// `plans` are those that are known, by id: runs are called by their titles.
[[nodiscard]] WallStory wallStory(
    const QList<Entry> &entries, const QString &incident, const QMap<QString, Plan> &plans = {});

} // namespace breakglass::console
