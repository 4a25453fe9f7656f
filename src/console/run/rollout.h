// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/run/reading.h"
#include "console/run/runrows.h"
#include "execution/runview.h"
#include "health/fleet.h"

#include <optional>
#include <QList>
#include <QString>

/// A run that moves traffic by stages, as the rail shows it; each a pure reading of the run's view.
namespace breakglass::console {

/// One station of the rail. `stage` is a number of RoundNumber.Stage.
struct StationRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString plan MEMBER plan FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(int stage MEMBER stage FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
    Q_PROPERTY(double progress MEMBER progress FINAL)
public:
    QString title; ///< "25 %"
    QString plan;  ///< "T+5 min"
    QString state; ///< "Passed 16:10:00", "Now, 4 of 10 samples", "16:15:00"
    int stage = 0;
    int tone = 0;        ///< RunTone
    double progress = 0; ///< Of the way to the next station.
    friend bool operator==(const StationRow &, const StationRow &) = default;
};

/// A stage of a plan: the step that sends its part of the traffic, and the gate behind it.
struct RunStage
{
    int percent = 0;
    QString revision;
    int send = -1;
    int gate = -1;        ///< -1: none.
    Milliseconds after{}; ///< Since the first stage, by the holds of the gates.
};
/// Empty when the plan moves no traffic by stages.
[[nodiscard]] QList<RunStage> stagesOf(const Plan &plan);
/// When a stage began, or will begin when every gate from now on opens at its time; empty: nobody
/// can tell.
[[nodiscard]] QList<std::optional<TimePoint>> stageTimes(
    const execution::RunView &run, TimePoint now);

struct RolloutReading
{
    QList<StationRow> stations; ///< Empty: no traffic is moved by stages.
    QString time;               ///< "07:24"
    QString budget;             ///< "of 15:00"
    double used = 0;
    QString note;      ///< "Started 16:05:00"
    QString gateTitle; ///< "Next gate, 50 %, in"
    QString gateText;  ///< "02:36"
    QString gateNote;  ///< "If all checks hold", or why not.
    QString gateCount; ///< "6 samples to go"
    int gateTone = 0;  ///< RunTone
    QString forward;   ///< "Roll forward to 50 %…"; empty: no stage is ahead.
    QString question;  ///< "Roll forward to 50 %?"
};
[[nodiscard]] RolloutReading rolloutReading(const execution::RunView &run, TimePoint now);

/// What both charts show: from shortly before the run to the forecast end of its last gate.
[[nodiscard]] RunRange rolloutRange(const execution::RunView &run, TimePoint now);
/// The new revision's own signals beside those of the one before, with the stages as markers.
[[nodiscard]] QList<RunChart> rolloutCharts(const execution::RunView &run,
    const health::TargetView &view, const RunRange &range, std::optional<TimePoint> cursor);

} // namespace breakglass::console
