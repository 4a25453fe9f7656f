// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "domain/target.h"

#include <optional>

/// Pure rules that turn samples and states into a level (UI.md section 9). Each fold takes what it sees in order.
namespace breakglass::health {

/// Over half of a trigger for this long is Degraded.
inline constexpr Milliseconds halfTriggerHold{5 * 60'000};

[[nodiscard]] bool isOver(const Threshold &threshold, double value);

/// Memory of one trigger: raised and lowered by the same number of samples in a row, so flapping moves nothing.
class TriggerFold
{
public:
    /// `gap`: a pause longer than this begins the count of "half of the trigger" anew.
    explicit TriggerFold(Threshold threshold, Milliseconds gap = Milliseconds(60'000));
    /// True when it was raised or lowered by this sample. NaN counts for neither side: a row of good samples starts
    /// again after it, a row of bad ones goes on.
    bool apply(const Sample &sample);

    [[nodiscard]] const Threshold &threshold() const { return m_threshold; }
    [[nodiscard]] bool isRaised() const { return m_raised; }
    /// When the row of samples began that raised it.
    [[nodiscard]] TimePoint raisedSince() const { return m_raisedSince; }
    [[nodiscard]] double value() const { return m_value; }
    /// Since when it has been over half of the limit, once that has lasted for halfTriggerHold.
    [[nodiscard]] std::optional<TimePoint> halfSince() const;

private:
    void applyHalf(const Sample &sample);

    Threshold m_threshold;
    Milliseconds m_gap;
    bool m_raised = false;
    TimePoint m_raisedSince;
    int m_row = 0; ///< Samples in a row that speak against the present state.
    TimePoint m_rowBegan;
    double m_value = 0;
    std::optional<TimePoint> m_halfBegan;
    int m_belowHalf = 0;
    TimePoint m_lastAt;
};

/// Memory of readiness: a shortage counts at once and is over after two looks in a row without it.
class ReplicaFold
{
public:
    enum class Shortage { None, Fewer, NoneReady };
    void apply(const TargetState &state);
    [[nodiscard]] Shortage shortage() const { return m_shortage; }

private:
    Shortage m_shortage = Shortage::None;
    std::optional<Shortage> m_better; ///< What the look before said, when it was better.
};

/// Somebody changes it right now: an operation in flight, or instances on two revisions.
[[nodiscard]] bool isRollingOut(const TargetState &state);

/// Everything that decides a level.
struct LevelFacts
{
    bool stateKnown = false;   ///< The target answered, lately.
    bool samplesFresh = false; ///< Every trigger that something measures has a fresh sample.
    ReplicaFold::Shortage shortage = ReplicaFold::Shortage::None;
    bool rollingOut = false;
    std::optional<TimePoint> overSince; ///< A raised trigger with fresh samples.
    std::optional<TimePoint>
        halfSince; ///< Over half of a trigger for long enough, with fresh samples.
};

struct Judgement
{
    HealthLevel level = HealthLevel::NoData;
    std::optional<TimePoint> since; ///< When what decided it began, if that is known.
};
/// What is known to be bad wins over what is unknown, and what is unknown wins over what looks good.
[[nodiscard]] Judgement judgeLevel(const LevelFacts &facts);

} // namespace breakglass::health
