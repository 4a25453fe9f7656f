// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/situation.h"
#include "console/warroom/warroommodel.h"
#include "execution/confirm.h"
#include "planning/planner.h"
#include "support/consolebench.h"

#include <QCoroTask>

namespace breakglass {

/// A console whose drill is played stage by stage, so that the war room can be looked at in each.
class WallBench : public support::ConsoleBench
{
public:
    [[nodiscard]] console::WarRoomModel &wall() { return *console().warRoom(); }

    /// The drill begins and the target goes bad.
    [[nodiscard]] bool hurt()
    {
        using namespace std::chrono_literals;
        const Scenario *drill =
            console().live().workspace().drill(QStringLiteral("bad-deployment"));
        return drill && console().enterDrill(*drill) &&
               runUntil([this] { return isAt(HealthLevel::Unhealthy); }, 15min);
    }
    void declare()
    {
        const Scenario &drill = *session().scenario();
        (void)QCoro::waitFor(
            session().desk().declare(drill.incidentTitle, drill.severity, {drill.target}));
        const QStringList roles = session().workspace().roles;
        const QStringList people{QStringLiteral("Marta Kowalski"), QStringLiteral("Daniel Osei"),
            QStringLiteral("Priya Nair"), QStringLiteral("Lena Brandt")};
        for (qsizetype i = 0; i < std::min(roles.size(), people.size()); ++i)
            (void)QCoro::waitFor(session().desk().assignRole(roles.at(i), people.at(i)));
    }
    void enter(const QString &phase)
    {
        const TargetSetup *target = session().workspace().target(session().scenario()->target);
        (void)QCoro::waitFor(session().desk().enterPhase(target->runbook, phase));
    }
    void tell(const QString &text)
    {
        (void)QCoro::waitFor(session().desk().sendUpdate(QStringLiteral("internal"), text));
    }
    /// Plans the right way back, confirms it, and starts it.
    [[nodiscard]] QString goBack()
    {
        const TargetId target = session().scenario()->target;
        const auto situation = console::situationOf(session(), target);
        if (!situation)
            return QStringLiteral("the target is not known");
        const QString incident = session().desk().state().incident.id;
        const Intent intent{.strategy = session().scenario()->correctStrategies.first(),
            .target = target,
            .toRevision =
                situation->history.lastHealthyBefore(situation->state.currentRevision)->id,
            .input = {},
            .reason = QStringLiteral("Errors since the deployment."),
            .incident = incident};
        (void)QCoro::waitFor(session().desk().choose(intent.strategy, target, intent.reason));
        const auto plan = planning::makePlan(intent, session().desk().nextPlanId(),
            session().workspace(), *session().backends().value(target), *situation);
        return plan ? confirm(*plan, *situation) : plan.error().sentence();
    }
    void resolve()
    {
        tell(QStringLiteral("It is over."));
        (void)QCoro::waitFor(
            session().desk().resolve(QStringLiteral("Rolled back to the last healthy revision.")));
    }
    [[nodiscard]] bool isAt(HealthLevel level)
    {
        const health::TargetView *view = session().fleet().view(session().scenario()->target);
        return view && view->level == level;
    }
    [[nodiscard]] execution::RunPhase phase() { return session().runner().view().phase; }

private:
    [[nodiscard]] QString confirm(const Plan &plan, const planning::Situation &situation)
    {
        (void)QCoro::waitFor(session().desk().propose(plan));
        const planning::PreflightInput input{.plan = &plan,
            .workspace = &session().workspace(),
            .situation = situation,
            .incident = session().desk().state().incident,
            .approvals = {},
            .runInFlight = {}};
        execution::Confirmation confirmation;
        confirmation.typedPhrase = plan.typedPhrase;
        confirmation.reason = plan.intent.reason;
        confirmation.incident = plan.intent.incident;
        confirmation.person = session().desk().person();
        confirmation.planHash = plan.hash();
        const TargetState observed = *session().fleet().view(plan.intent.target)->state;
        const auto confirmed =
            execution::confirm(plan, confirmation, {}, planning::checkPreflights(input), observed);
        if (!confirmed)
            return confirmed.error().sentence();
        const auto started = QCoro::waitFor(session().runner().start(*confirmed));
        return started ? QString() : started.error().sentence();
    }
};

} // namespace breakglass
