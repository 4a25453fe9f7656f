// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/drills/drillrows.h"
#include "console/session.h"

#include <QList>

namespace breakglass::console {

/// What the live record says of the drills that were played, oldest first; each a pure reading of it.
[[nodiscard]] QList<PastDrillRow> pastDrillRows(
    const QList<Entry> &entries, const Workspace &workspace);
[[nodiscard]] QList<DrillRow> drillRows(const Workspace &workspace, const QList<Entry> &entries);
/// What to play after `justPlayed`: what was never played or not passed first; three at most.
[[nodiscard]] QList<PractiseRow> practiseRows(
    const Workspace &workspace, const QList<Entry> &entries, const QString &justPlayed);
/// Those that a trend can show: with an end, the newest `most`.
[[nodiscard]] QList<PastDrillRow> trendRows(const QList<PastDrillRow> &past, int most);
/// "checkr-console, simulated production_us"
[[nodiscard]] QString simulatedTarget(const Scenario &scenario);
/// "86 of 100"
[[nodiscard]] QString scoreText(int score, int outOf);
/// What happened so far, newest first.
[[nodiscard]] QList<InjectRow> injectRows(const QList<Entry> &entries);

} // namespace breakglass::console
