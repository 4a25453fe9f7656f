// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"
#include "domain/time.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass {

enum class Risk { Low, Medium, High };

/// A fact about the situation that a strategy or an answer of a decision tree relies on.
/// planning evaluates them; a workspace names them by `factName`.
enum class Fact {
    RecentDeployment, ///< The breach began within 30 min after the current revision was deployed.
    /// A previous revision with recorded health and an available artifact exists.
    HealthyTarget,
    ImageChanged, ///< Current and target revision run different artifacts.
    ConfigurationChanged,
    InstancesFailing, ///< At least one instance fails to start.
    SchemaChanged,    ///< Current and target revision carry different schema versions.
    SchemaUnchanged,
    SingleChange,      ///< The current revision names exactly one change to revert.
    FixWritten,        ///< The operator said that a fix is written and reviewed.
    PipelineAvailable, ///< The delivery pipeline answers.
    PipelineDown,
    LockHeld, ///< Somebody else's operation holds the target.
    LockFree,
};
[[nodiscard]] QString factName(Fact fact);
[[nodiscard]] std::optional<Fact> factFromName(const QString &name);

/// A part of the traffic that a new revision gets, and when.
struct RolloutStage
{
    int percent = 0;
    Milliseconds after{}; ///< Since the first stage.
    friend bool operator==(const RolloutStage &, const RolloutStage &) = default;
};

/// One way back or forward, as a workspace declares it.
struct Strategy
{
    QString id;    ///< "helm-rollback"
    QString title; ///< "Helm rollback"
    /// What the backend is asked for: "rollback", "set-image", "migrate-down"...
    QString action;
    DurationRange expected; ///< {0, 0}: no estimate.
    Risk risk = Risk::Medium;
    bool lastResort = false;
    bool restoresConfiguration = false; ///< Or only the artifact.
    /// The operator names the fix (image, commit) in the intent.
    bool needsInput = false;
    QString inputTitle;  ///< "Image digest", when needsInput.
    QList<Fact> needs;   ///< Without one of these it does not fit.
    QList<Fact> favours; ///< With all of these it fits; otherwise it is merely possible.
    QString whenToUse;   ///< One sentence for the row.
    QString undoNote;    ///< How it is taken back when no exact undo exists.
    /// Of a progressive rollout, each behind a gate: rising, the last is 100 %. Empty: all at once.
    QList<RolloutStage> stages{};
    friend bool operator==(const Strategy &, const Strategy &) = default;
};

enum class Fit { Fits, Possible, DoesNotFit, LastResort };

/// Strategy + target + chosen revision or fix, with reason and incident. What a plan is made from.
struct Intent
{
    QString strategy; ///< Strategy::id
    TargetId target;
    QString toRevision; ///< Absolute; empty for a forward deploy.
    QString input;      ///< The fix: image digest, commit.
    QString reason;
    QString incident; ///< "INCIDENT-123" or empty.
    friend bool operator==(const Intent &, const Intent &) = default;
};

} // namespace breakglass
