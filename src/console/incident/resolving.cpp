// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/resolving.h"

#include "console/sentences/debtsentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct ResolvingWords
{
    Q_DECLARE_TR_FUNCTIONS(ResolvingWords)
};

QString blockedBy(const execution::RunView &run)
{
    using execution::RunPhase;
    if (run.phase == RunPhase::Idle || run.phase == RunPhase::Finished)
        return {};
    if (run.phase == RunPhase::NeedsPerson)
        return ResolvingWords::tr("%1 waits for a person. Settle it in Live first.").arg(run.run);
    return ResolvingWords::tr("%1 is in progress. Wait for its end, or abort it in Live.")
        .arg(run.run);
}

QStringList runbooksOf(const Workspace &workspace, const Incident &incident)
{
    QStringList ids;
    for (const TargetId &target : incident.targets) {
        if (const TargetSetup *setup = workspace.target(target); setup)
            ids.append(setup->runbook);
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

OpenMatters openMatters(const Workspace &workspace, const incident::IncidentState &state,
    const execution::RunView &run, const QList<TargetHealth> &targets,
    const QList<TargetState> &states)
{
    OpenMatters open;
    open.blocked = blockedBy(run);
    for (const TargetHealth &target : targets) {
        if (target.level != HealthLevel::Healthy)
            open.cautions.append(ResolvingWords::tr("%1 in %2: %3")
                    .arg(target.target.service, target.target.environment,
                        healthWord(target.level)));
    }
    for (const TargetState &seen : states) {
        for (const planning::ProtectionDebt &debt : planning::protectionDebts(seen))
            open.debts.append(debtTitle(seen.target, debt));
    }
    for (const QString &id : runbooksOf(workspace, state.incident)) {
        const Runbook *runbook = workspace.runbook(id);
        for (const Phase &phase : runbook ? runbook->phases : QList<Phase>()) {
            for (const ChecklistItem &item : phase.items) {
                if (!state.ticks.contains(item.id))
                    open.items.append(ResolvingWords::tr("%1: %2").arg(phase.title, item.text));
            }
        }
    }
    return open;
}

} // namespace breakglass::console
