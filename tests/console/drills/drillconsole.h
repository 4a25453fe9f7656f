// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/drills/drillsmodel.h"
#include "support/consolebench.h"

#include <QCoroTask>

namespace breakglass {

/// A console over the bundled workspace with a clock that moves when told.
class DrillConsole : public support::ConsoleBench
{
public:
    explicit DrillConsole(const QString &workspace = app::bundledWorkspace())
        : ConsoleBench(workspace, QStringLiteral("Priya Nair"))
    {
    }

    [[nodiscard]] console::DrillsModel &drills() { return *console().drills(); }
    /// Waits for what other threads still write, without moving the clock.
    [[nodiscard]] static bool comes(const std::function<bool()> &holds)
    {
        return support::eventually(holds);
    }

    template <typename Payload>
    [[nodiscard]] static QList<Payload> all(const console::Session &session)
    {
        QList<Payload> found;
        for (const Entry &entry : const_cast<console::Session &>(session).record().entries()) {
            if (const auto *payload = std::get_if<Payload>(&entry.event.payload))
                found.append(*payload);
        }
        return found;
    }

    /// Answers the drill as its ideal says, but for the plan.
    void answerWell()
    {
        using namespace std::chrono_literals;
        const Scenario &scenario = *console().present().scenario();
        const TargetSetup *target = console().present().workspace().target(scenario.target);
        const Runbook *guide = console().present().workspace().runbook(target->runbook);
        (void)QCoro::waitFor(
            desk().declare(scenario.incidentTitle, scenario.severity, {scenario.target}));
        for (const IdealPhase &ideal : scenario.ideal) {
            (void)QCoro::waitFor(desk().enterPhase(guide->id, ideal.phase));
            tickItems(*guide, ideal.phase);
            if (ideal.phase == u"assess")
                (void)QCoro::waitFor(desk().sendUpdate(
                    QStringLiteral("internal"), QStringLiteral("We look into errors.")));
            if (ideal.phase == u"decide")
                (void)QCoro::waitFor(desk().choose(scenario.correctStrategies.first(),
                    scenario.target, QStringLiteral("Revision 42 brought the errors.")));
            run(ideal.duration - 20s);
        }
        (void)QCoro::waitFor(desk().sendUpdate(
            QStringLiteral("internal"), QStringLiteral("It is over, revision 43 runs.")));
        (void)QCoro::waitFor(desk().resolve(QStringLiteral("Rolled back to revision 41.")));
    }

private:
    void tickItems(const Runbook &guide, const QString &phase)
    {
        for (const Phase &one : guide.phases) {
            if (one.id != phase)
                continue;
            for (const ChecklistItem &item : one.items)
                (void)QCoro::waitFor(desk().tick(guide.id, item, {}, false));
        }
    }
};

} // namespace breakglass
