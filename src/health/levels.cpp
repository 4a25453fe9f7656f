// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/levels.h"

#include <cmath>

namespace breakglass::health {

bool isOver(const Threshold &threshold, double value)
{
    return threshold.above ? value > threshold.limit : value < threshold.limit;
}

TriggerFold::TriggerFold(Threshold threshold, Milliseconds gap) : m_threshold(threshold), m_gap(gap)
{
}

bool TriggerFold::apply(const Sample &sample)
{
    applyHalf(sample);
    if (std::isnan(sample.value)) {
        if (m_raised)
            m_row = 0;
        return false;
    }
    m_value = sample.value;
    if (isOver(m_threshold, sample.value) == m_raised) {
        m_row = 0;
        return false;
    }
    if (m_row++ == 0)
        m_rowBegan = sample.at;
    if (m_row < std::max(m_threshold.samples, 1))
        return false;
    m_raised = !m_raised;
    m_row = 0;
    if (m_raised)
        m_raisedSince = m_rowBegan;
    return true;
}

void TriggerFold::applyHalf(const Sample &sample)
{
    if (!m_threshold.above || std::isnan(sample.value))
        return;
    if (m_halfBegan && sample.at - m_lastAt > m_gap)
        m_halfBegan.reset();
    m_lastAt = sample.at;
    if (sample.value > m_threshold.limit / 2) {
        m_belowHalf = 0;
        if (!m_halfBegan)
            m_halfBegan = sample.at;
    } else if (++m_belowHalf >= std::max(m_threshold.samples, 1)) {
        m_halfBegan.reset();
    }
}

std::optional<TimePoint> TriggerFold::halfSince() const
{
    if (!m_halfBegan || m_lastAt - *m_halfBegan < halfTriggerHold)
        return {};
    return m_halfBegan;
}

void ReplicaFold::apply(const TargetState &state)
{
    Shortage now = Shortage::None;
    if (state.ready <= 0)
        now = Shortage::NoneReady;
    else if (state.ready < state.wanted)
        now = Shortage::Fewer;
    if (now >= m_shortage) {
        m_shortage = now;
        m_better.reset();
    } else if (m_better) {
        m_shortage = std::max(*m_better, now);
        m_better.reset();
    } else {
        m_better = now;
    }
}

bool isRollingOut(const TargetState &state)
{
    if (state.inFlight)
        return !state.inFlight->isStuck;
    const auto differs = [&](const Instance &instance) {
        return instance.revision != state.instances.constFirst().revision;
    };
    return std::ranges::any_of(state.instances, differs);
}

Judgement judgeLevel(const LevelFacts &facts)
{
    using enum HealthLevel;
    if (facts.stateKnown && facts.shortage == ReplicaFold::Shortage::NoneReady)
        return {Unhealthy, {}};
    if (facts.overSince)
        return {Unhealthy, facts.overSince};
    if (!facts.stateKnown)
        return {NoData, {}};
    if (facts.halfSince)
        return {Degraded, facts.halfSince};
    if (facts.rollingOut)
        return {RollingOut, {}};
    if (facts.shortage == ReplicaFold::Shortage::Fewer)
        return {Degraded, {}};
    if (!facts.samplesFresh)
        return {NoData, {}};
    return {Healthy, {}};
}

} // namespace breakglass::health
