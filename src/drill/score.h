// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/workspace.h"

#include <QList>
#include <QString>

namespace breakglass::drill {

/// One part of the score with its arithmetic.
struct ScorePart
{
    QString id; ///< "time", "strategy", "checklist", "communication", "decide"
    QString title;
    int points = 0;
    int outOf = 0;
    QString value;   ///< "12:40"
    QString verdict; ///< "On time"
    QString detail;  ///< "Target 15:00, 2:20 to spare"
    bool good = true;
};
struct Finding
{
    bool good = false;
    QString title;
    QString detail;
    QString runbook;
    int line = 0;
};
struct PhaseTime
{
    QString phase;
    Milliseconds begin{};
    Milliseconds duration{};
    Milliseconds ideal{};
};

/// A fold over a drill's own record against its scenario: pure, the same events give the same score.
struct Debrief
{
    Scenario scenario;
    int score = 0;
    int outOf = 100;
    bool passed = false;
    bool resolved = false;
    Milliseconds total{};
    QString strategy;
    QList<ScorePart> parts;
    QList<PhaseTime> phases;
    QList<Finding> findings;
};
[[nodiscard]] Debrief debrief(
    const Scenario &scenario, const Workspace &workspace, const QList<Entry> &entries);
/// What the record keeps of a debrief, for the trend over past drills.
[[nodiscard]] events::DrillFinished drillFinished(const Debrief &debrief);

} // namespace breakglass::drill
