// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "exampleplan.h"

namespace breakglass::examples {

/// One event of each type, in the order of the payload's alternatives, no member left at its
/// default.
inline QList<events::Payload> everyEvent()
{
    using namespace events;
    const TargetId target{u"checkr-console"_s, u"production_us"_s};
    const TimePoint moment{Milliseconds{1'794'492'130'007}};
    return {
        RecordOpened{u"0.1.0"_s, u"acme"_s},
        ThresholdCrossed{target, Signal::LatencyP95, 1290.5, 1000, false},
        HealthChanged{target, HealthLevel::Healthy, HealthLevel::Unhealthy},
        RevisionObserved{target, u"41"_s, u"42"_s},
        IncidentDeclared{u"Errors above 5 %"_s, Severity::P0, {target}},
        SeverityChanged{Severity::P2, u"Only one region"_s},
        RoleAssigned{u"Incident Commander"_s, u"Marta Kowalski"_s},
        Escalated{3, u"CTO"_s},
        NoteAdded{u"Looks like the cache"_s},
        UpdateSent{u"internal"_s, u"We roll back"_s},
        IncidentResolved{u"Rolled back to rev 41"_s},
        ItemTicked{u"rollback"_s, u"decide.2"_s, u"Find the commit"_s, u"5d90ab13"_s, true},
        ItemUnticked{u"rollback"_s, u"decide.2"_s, u"Find the commit"_s},
        QuestionAnswered{u"rollback"_s, u"q3"_s, u"What broke it?"_s, u"A deployment"_s, u"helm"_s},
        AnswerWithdrawn{u"rollback"_s, u"q3"_s},
        PhaseEntered{u"rollback"_s, u"decide"_s, u"Decide"_s},
        StrategyChosen{u"helm-rollback"_s, u"Helm rollback"_s, target, u"Began after rev 42"_s},
        PlanProposed{fullPlan()},
        PreflightChecked{u"PLAN-0087"_s,
            {{u"lock-free"_s, u"Lock free"_s, PreflightResult::Caution, u"Nothing runs"_s}}},
        ApprovalGiven{u"PLAN-0087"_s, Approval{u"Daniel Osei"_s, "ab12", "SSH SIGNATURE", moment}},
        PlanConfirmed{u"PLAN-0087"_s, "ab12", u"ROLLBACK"_s, u"Errors after rev 42"_s,
            u"INCIDENT-123"_s, u"hold"_s, {u"change-freeze"_s}},
        RunStarted{u"RUN-1"_s, u"PLAN-0087"_s, "ab12"},
        StepIntended{u"RUN-1"_s, u"s3"_s, u"op-7"_s, "ab12", u"42/6/6"_s, u"helm rollback"_s},
        StepFinished{u"RUN-1"_s, u"s3"_s, u"op-7"_s, StepOutcome::Unknown, u"cut off"_s, true},
        RunPaused{u"RUN-1"_s, u"Gate lost its data"_s},
        RunResumed{u"RUN-1"_s},
        GateSampled{u"RUN-1"_s, u"s6"_s, 7, 10, false, u"6.6 %"_s},
        RunFinished{u"RUN-1"_s, RunResult::NeedsPerson, u"Step 3 is unknown"_s},
        DrillStarted{u"bad-deploy"_s, u"A bad deployment"_s, u"/tmp/drill"_s},
        InjectHappened{u"i1"_s, u"A second region reports errors"_s},
        DrillFinished{u"bad-deploy"_s, 82, 90, true, 12min, u"helm-rollback"_s},
        MessageIntended{u"MESSAGE-0007"_s, u"update"_s, u"Progress update"_s, u"internal"_s,
            u"We roll back"_s, {u"war-room"_s}},
        MessageDelivered{u"MESSAGE-0007"_s, u"war-room"_s, DeliveryOutcome::Unknown, u"cut off"_s},
        ApprovalRequested{u"PLAN-0087"_s, "ab12", u"production_us"_s, u"8f3c1e27"_s, moment},
        ConfirmationMethodChosen{u"typed-twice"_s},
        AlertObserved{target, u"CheckrErrorRateHigh"_s, u"error ratio 20 %"_s, false},
        SilenceIntended{
            u"SILENCE-0001"_s, target, u"warnings"_s, false, u"DELETE https://x"_s, moment},
        SilenceFinished{u"SILENCE-0001"_s, false, StepOutcome::Unknown, u"6f2c"_s, u"cut off"_s},
        DryRunAsked{u"PLAN-0087"_s, "ab12", u"s2"_s, u"helm rollback --dry-run"_s},
        DryRunAnswered{u"PLAN-0087"_s, "ab12", u"s2"_s, DryRunOutcome::Refused, u"forbidden"_s},
    };
}

} // namespace breakglass::examples
