// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/planfields.h"

/// The fields of the events about what was seen of targets, and about their alerts.
namespace breakglass::json {

using namespace Qt::StringLiterals;

template <>
inline constexpr std::array words<HealthLevel>{
    "no-data"_L1, "healthy"_L1, "rolling-out"_L1, "degraded"_L1, "unhealthy"_L1};

template <>
inline constexpr std::array words<events::StepOutcome>{
    "done"_L1, "failed"_L1, "unknown"_L1, "skipped"_L1};

void fields(auto &visit, Of<events::ThresholdCrossed> auto &crossed)
{
    visit("target"_L1, crossed.target);
    visit("signal"_L1, crossed.signal);
    visit("value"_L1, crossed.value);
    visit("limit"_L1, crossed.limit);
    visit("over"_L1, crossed.over);
}

void fields(auto &visit, Of<events::HealthChanged> auto &changed)
{
    visit("target"_L1, changed.target);
    visit("from"_L1, changed.from);
    visit("to"_L1, changed.to);
}

void fields(auto &visit, Of<events::RevisionObserved> auto &observed)
{
    visit("target"_L1, observed.target);
    visit("from"_L1, observed.from);
    visit("to"_L1, observed.to);
}

void fields(auto &visit, Of<events::AlertObserved> auto &observed)
{
    visit("target"_L1, observed.target);
    visit("alert"_L1, observed.alert);
    visit("summary"_L1, observed.summary);
    visit("firing"_L1, observed.firing);
}

void fields(auto &visit, Of<events::SilenceIntended> auto &intended)
{
    visit("silence"_L1, intended.silence);
    visit("target"_L1, intended.target);
    visit("source"_L1, intended.source);
    visit("begins"_L1, intended.begins);
    visit("request"_L1, intended.request);
    visit("until"_L1, intended.until);
}

void fields(auto &visit, Of<events::SilenceFinished> auto &finished)
{
    visit("silence"_L1, finished.silence);
    visit("begins"_L1, finished.begins);
    visit("outcome"_L1, finished.outcome);
    visit("held"_L1, finished.held);
    visit("detail"_L1, finished.detail);
}

} // namespace breakglass::json
