// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/worldscript.h"
#include "domain/plan.h"
#include "domain/strategy.h"
#include "domain/target.h"

namespace breakglass::backends {

/// Writes the exact steps of an intent for a target that divides its traffic, in gcloud's words. Pure.
class TrafficSteps
{
public:
    TrafficSteps(SystemNames names, QString revisionWord);
    [[nodiscard]] Expected<QList<Step>> steps(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history) const;

private:
    /// What every step of one intent is made from.
    struct Situation
    {
        Intent intent;
        TargetState state;
        History history;
        QString nextId;
        QString artifact; ///< Of the fix.
        QString image;
        QString tag;
    };
    [[nodiscard]] Expected<Situation> look(
        const Intent &intent, const TargetState &state, const History &history) const;
    [[nodiscard]] Status nameFix(Situation &now) const;

    [[nodiscard]] Expected<QList<Step>> progressively(
        Situation now, const QList<RolloutStage> &stages) const;
    [[nodiscard]] Expected<QList<Step>> allAtOnce(Situation now) const;
    [[nodiscard]] Expected<QList<Step>> backTo(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> unpinned(const Situation &now) const;

    [[nodiscard]] Step listRevisions(const Situation &now) const;
    [[nodiscard]] Step deployTagged(const Situation &now) const;
    [[nodiscard]] Step sendTo(const Situation &now, int percent) const;
    [[nodiscard]] Step change(const Situation &now, SimulatedAct act, TrafficShare share) const;
    [[nodiscard]] SimulatedAct assign(const QList<TrafficShare> &shares, bool byTag) const;
    [[nodiscard]] Undo asBefore(const Situation &now) const;
    [[nodiscard]] QString revisionName(const QString &id) const;

    SystemNames m_names;
    QString m_word;
};

} // namespace breakglass::backends
