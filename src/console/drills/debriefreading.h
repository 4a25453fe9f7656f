// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/drills/drillrows.h"
#include "domain/event.h"
#include "domain/workspace.h"
#include "drill/conduct.h"
#include "drill/score.h"

#include <QByteArray>
#include <QList>

namespace breakglass::console {

/// A drill that is over, kept by itself: its debrief stays readable when its session has gone.
struct EndedDrill
{
    QString name; ///< "DRILL-031"
    QString person;
    QString folder;
    TimePoint began;
    int bestBefore = -1; ///< Best score of this drill before; negative: it was the first time.
    Workspace workspace;
    QList<Entry> entries;
    drill::Conduct conduct;
    drill::Debrief debrief;
};

/// What the debrief shows; each a pure reading of an ended drill.
[[nodiscard]] QList<ScoreCardRow> scoreCards(const EndedDrill &ended);
[[nodiscard]] QList<FindingRow> findingRows(const EndedDrill &ended);
/// The score as a report opens with it.
[[nodiscard]] QByteArray scoreMarkdown(const EndedDrill &ended);

/// A part of a time in the whole of it, 0 when there is none.
[[nodiscard]] double shareOf(Milliseconds part, Milliseconds whole);

/// The two lanes on one time axis. Every position is a part of the axis, 0 to 1.
struct DrillLanes
{
    QList<PhaseBlockRow> trainee;
    QList<PhaseBlockRow> ideal;
    QList<MomentRow> traineeMessages;
    QList<MomentRow> idealMessages;
    QList<MomentRow> ticks;
    double target = 0;
    Milliseconds idealTotal{};
};
[[nodiscard]] DrillLanes drillLanes(const EndedDrill &ended);

} // namespace breakglass::console
