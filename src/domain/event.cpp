// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/event.h"

#include <array>

using namespace Qt::StringLiterals;

namespace breakglass::events {

namespace {

/// In the order of the alternatives of `Payload`. These words are in records: they never change.
constexpr std::array names{
    "record-opened"_L1,
    "threshold-crossed"_L1,
    "health-changed"_L1,
    "revision-observed"_L1,
    "incident-declared"_L1,
    "severity-changed"_L1,
    "role-assigned"_L1,
    "escalated"_L1,
    "note-added"_L1,
    "update-sent"_L1,
    "incident-resolved"_L1,
    "item-ticked"_L1,
    "item-unticked"_L1,
    "question-answered"_L1,
    "answer-withdrawn"_L1,
    "phase-entered"_L1,
    "strategy-chosen"_L1,
    "plan-proposed"_L1,
    "preflight-checked"_L1,
    "approval-given"_L1,
    "plan-confirmed"_L1,
    "run-started"_L1,
    "step-intended"_L1,
    "step-finished"_L1,
    "run-paused"_L1,
    "run-resumed"_L1,
    "gate-sampled"_L1,
    "run-finished"_L1,
    "drill-started"_L1,
    "inject-happened"_L1,
    "drill-finished"_L1,
    "message-intended"_L1,
    "message-delivered"_L1,
    "approval-requested"_L1,
    "confirmation-method-chosen"_L1,
    "alert-observed"_L1,
    "silence-intended"_L1,
    "silence-finished"_L1,
    "dry-run-asked"_L1,
    "dry-run-answered"_L1,
};
static_assert(names.size() == std::variant_size_v<Payload>);

} // namespace

QString eventName(const Payload &payload)
{
    return names.at(payload.index());
}

int eventVersion(const Payload &)
{
    return 1;
}

} // namespace breakglass::events
