// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "health/gatewatch.h"

#include <optional>
#include <QList>
#include <QString>

namespace breakglass::execution {

enum class StepState { Pending, Running, Done, Failed, Unknown, Skipped };
struct StepView
{
    StepState state = StepState::Pending;
    TimePoint startedAt;
    std::optional<TimePoint> endedAt;
    QString evidence;
    bool reconciled = false;
};

enum class RunPhase { Idle, Running, Paused, Aborting, NeedsPerson, Finished };

/// What a run looks like from outside: a fold over its events plus the live gate.
struct RunView
{
    QString run; ///< "RUN-0012"
    Plan plan;
    RunPhase phase = RunPhase::Idle;
    int current = -1; ///< Index of the running or next step.
    QList<StepView> steps;
    /// What the abort itself performed or performs; empty: nothing.
    std::optional<StepView> returned{};
    TimePoint startedAt;
    std::optional<TimePoint> endedAt;
    std::optional<events::RunResult> result;
    QString detail; ///< Why it stopped.
    std::optional<health::GateProgress> gate;
    /// The undo of the steps that took effect, newest first: offered after an abort or a failure.
    QList<Undo> undo;
};

enum class LogTag { Command, Output, Gate, Warning, Error, Info };
struct LogLine
{
    TimePoint at;
    LogTag tag = LogTag::Info;
    QString text; ///< Redacted plain text.
};

} // namespace breakglass::execution
