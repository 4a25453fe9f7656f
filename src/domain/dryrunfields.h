// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/jsonfields.h"

/// The fields of the events about dry runs, for eventjson.cpp.
namespace breakglass::json {

using namespace Qt::StringLiterals;

template <>
inline constexpr std::array words<events::DryRunOutcome>{
    "would-succeed"_L1, "refused"_L1, "no-answer"_L1};

void fields(auto &visit, Of<events::DryRunAsked> auto &asked)
{
    visit("plan"_L1, asked.plan);
    visit("planHash"_L1, asked.planHash);
    visit("step"_L1, asked.step);
    visit("question"_L1, asked.question);
}

void fields(auto &visit, Of<events::DryRunAnswered> auto &answered)
{
    visit("plan"_L1, answered.plan);
    visit("planHash"_L1, answered.planHash);
    visit("step"_L1, answered.step);
    visit("outcome"_L1, answered.outcome);
    visit("answer"_L1, answered.answer);
}

} // namespace breakglass::json
