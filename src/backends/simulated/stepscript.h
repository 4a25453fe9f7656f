// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/worldscript.h"
#include "domain/plan.h"
#include "domain/strategy.h"
#include "domain/target.h"

namespace breakglass::backends {

/// A car of a release train, and the revision that it goes back to.
struct CarMove
{
    TargetId car;
    QString from; ///< Absolute, both.
    QString to;
};

/// Writes the exact steps of an intent in the words of the system that the world plays. Pure.
class StepScript
{
public:
    StepScript(SystemNames names, QString revisionWord);
    [[nodiscard]] Expected<QList<Step>> steps(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history) const;
    /// Of a release train: `moves` says which car goes back to which revision, and is never empty.
    [[nodiscard]] Expected<QList<Step>> moveCars(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history, const QList<CarMove> &moves) const;

private:
    /// What every step of one intent is made from.
    struct Situation
    {
        Intent intent;
        TargetState state;
        History history;
        const Revision *current = nullptr;
        const Revision *chosen = nullptr; ///< Null for a forward deploy.
        QString nextId;
        QString branch; ///< That the pipeline runs on.
    };
    [[nodiscard]] Expected<Situation> look(
        const Intent &intent, const TargetState &state, const History &history) const;
    [[nodiscard]] Expected<const Revision *> choose(
        const Intent &intent, const TargetState &state, const History &history) const;

    [[nodiscard]] Expected<QList<Step>> rollback(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> undo(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> setImage(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> setConfiguration(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> cancelAndRollBack(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> restore(const Situation &now) const;
    [[nodiscard]] Step fence(const Situation &now, bool up) const;
    [[nodiscard]] Expected<QList<Step>> directDeploy(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> revert(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> deploy(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> migrateDown(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> restart(const Situation &now) const;
    [[nodiscard]] Expected<QList<Step>> scale(const Situation &now) const;

    [[nodiscard]] Step readHistory(const Situation &now) const;
    [[nodiscard]] Step rollbackTo(const Situation &now, const Revision &to) const;
    [[nodiscard]] Step migrationDown(
        const Situation &now, const QString &from, const QString &to) const;
    [[nodiscard]] Step stage(const Situation &now, const QString &name, const QString &title,
        Milliseconds duration) const;
    [[nodiscard]] Step settle(const Situation &now, const Condition &condition) const;
    [[nodiscard]] Undo backToCurrent(const Situation &now) const;
    [[nodiscard]] Step deliver(const Situation &now, SimulatedAct act, const QString &what) const;
    [[nodiscard]] QList<Step> throughPipeline(const Situation &now, const QString &variables,
        QList<Step> before, const Step &delivery) const;
    [[nodiscard]] QString helmRollback(const QString &id) const;
    [[nodiscard]] QString revisionName(const QString &id) const;

    SystemNames m_names;
    QString m_word;
};

} // namespace breakglass::backends
