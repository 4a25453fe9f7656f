// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/jsonfields.h"

/// The fields of the events about what goes out to people: messages, and requests for approval.
namespace breakglass::json {

using namespace Qt::StringLiterals;

template <>
inline constexpr std::array words<events::DeliveryOutcome>{
    "delivered"_L1, "failed"_L1, "unknown"_L1, "not-sent"_L1};

void fields(auto &visit, Of<events::MessageIntended> auto &intended)
{
    visit("message"_L1, intended.message);
    visit("purpose"_L1, intended.purpose);
    visit("title"_L1, intended.title);
    visit("audience"_L1, intended.audience);
    visit("text"_L1, intended.text);
    visit("channels"_L1, intended.channels);
}

void fields(auto &visit, Of<events::MessageDelivered> auto &delivered)
{
    visit("message"_L1, delivered.message);
    visit("channel"_L1, delivered.channel);
    visit("outcome"_L1, delivered.outcome);
    visit("detail"_L1, delivered.detail);
}

void fields(auto &visit, Of<events::ApprovalRequested> auto &requested)
{
    visit("plan"_L1, requested.plan);
    visit("planHash"_L1, requested.planHash);
    visit("environment"_L1, requested.environment);
    visit("nonce"_L1, requested.nonce);
    visit("expires"_L1, requested.expires);
}

void fields(auto &visit, Of<events::ConfirmationMethodChosen> auto &chosen)
{
    visit("method"_L1, chosen.method);
}

} // namespace breakglass::json
