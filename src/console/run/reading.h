// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/run/runrows.h"
#include "execution/runview.h"
#include "health/fleet.h"

#include <optional>
#include <QList>
#include <QString>

/// What the Live place shows of a run; each a pure reading of the run's view and of the target.
namespace breakglass::console {

struct RunHeadline
{
    QString text; ///< "Running, step 3 of 7"
    QString icon;
    int tone = 0; ///< RunTone
    bool spinning = false;
    friend bool operator==(const RunHeadline &, const RunHeadline &) = default;
};

[[nodiscard]] bool isOn(const execution::RunView &view);
/// The step that runs or is next; null before the first and after the last.
[[nodiscard]] const Step *currentStep(const execution::RunView &view);
[[nodiscard]] RunHeadline headline(const execution::RunView &view);
[[nodiscard]] QList<RunStepRow> stepRows(const execution::RunView &view, TimePoint now);
/// "2 done, 5 to go"
[[nodiscard]] QString stepsText(const execution::RunView &view);
/// What Abort does now, in a sentence for the foot of the list.
[[nodiscard]] QString abortText(const execution::RunView &view);
/// Steps that changed the target or may have: an abort leaves them as they are.
[[nodiscard]] QList<RunActRow> keptActs(const execution::RunView &view);
/// What an abort performs itself, once something was changed; most plans have nothing such.
[[nodiscard]] QList<RunActRow> abortActs(const execution::RunView &view);
/// Steps that an abort leaves out.
[[nodiscard]] QList<RunActRow> leftActs(const execution::RunView &view);
/// What happens to the step that is on when the run is aborted.
[[nodiscard]] QString presentStepText(const execution::RunView &view);
[[nodiscard]] QList<RunActRow> undoActs(const execution::RunView &view);

/// Instances of the target, with the revision in its system's word; of very many those that are not ready first.
[[nodiscard]] QList<InstanceRow> instanceRows(const health::TargetView &view);
/// All of them counted: "14 ready on rev 43, 1 failing on rev 43 (The image can't be pulled)".
[[nodiscard]] QString instancesSummary(const health::TargetView &view);
/// Is `revision` the one the plan goes to, or a copy of it?
[[nodiscard]] bool isGoal(
    const Plan &plan, const health::TargetView &view, const QString &revision);
struct Readiness
{
    QString title; ///< "Ready on rev 43, a copy of rev 41"
    int ready = 0;
    int wanted = 0;
};
[[nodiscard]] Readiness readiness(const execution::RunView &run, const health::TargetView &view);

/// Number of the step whose gate is on, or comes next, or was the last; -1 when the plan has none.
[[nodiscard]] int gateStep(const execution::RunView &view);
struct GateReading
{
    QString title;  ///< "Health gate, step 6"
    QString state;  ///< "Not open yet", "Holding", "Open"
    int tone = 0;   ///< RunTone
    QString detail; ///< What it waits for.
    QList<GateRow> rows;
};
[[nodiscard]] GateReading gateReading(
    const execution::RunView &run, const health::TargetView *view, TimePoint now);
/// Why the run can't roll forward now, or empty.
[[nodiscard]] QString rollForwardRefusal(const execution::RunView &view);
/// What rolling forward leaves out.
[[nodiscard]] QString rollForwardText(const execution::RunView &view);

/// What both charts of a run show: 20 minutes before it, up to some minutes after its expected end.
struct RunRange
{
    TimePoint from;
    TimePoint to;
    TimePoint known; ///< Samples reach to here; beyond is the future.
};
[[nodiscard]] RunRange runRange(const execution::RunView &view, TimePoint now);
[[nodiscard]] QList<RunChart> runCharts(const execution::RunView &run,
    const health::TargetView &view, bool production, const RunRange &range,
    std::optional<TimePoint> cursor);

} // namespace breakglass::console
