// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/look.h"
#include "domain/plan.h"
#include "domain/strategy.h"
#include "kubeapi/jsonpatch.h"

namespace breakglass::backends::kubernetes {

/// One change of a workload: a request, what takes it back, and how the world shows both.
struct Change
{
    QString title;
    QString note;
    HttpRequest request;
    HttpRequest undo;
    QString undoNote;
    Condition applied;              ///< At once.
    std::optional<Condition> after; ///< What is waited for.
};

/// What a change is made from.
struct Order
{
    const Intent &intent;
    const TargetState &state;
    const Seen &seen;

    [[nodiscard]] QString name() const { return seen.where.workload.text(); }
    /// "[Breakglass: rolled back from rev 5, INCIDENT-123]"
    [[nodiscard]] QString ours(const QString &what) const;
};

/// Why nothing is planned.
[[nodiscard]] std::unexpected<Error> refusal(
    ErrorKind kind, const QString &what, const QString &remedy);
/// While a Deployment is paused, nothing of its template would be rolled out.
[[nodiscard]] Status refusePaused(const Order &order);
/// The kept revision that the intent names; refused when the workload runs it already.
[[nodiscard]] Expected<const kubeapi::TemplateRevision *> chosenRevision(const Order &order);
/// A template in the place of another, guarded by uid, generation and the template that was seen.
[[nodiscard]] Change templateChange(
    const Order &order, const QJsonObject &podTemplate, kubeapi::AnnotationChanges annotations);
// Each refuses with a sentence when it can't be done as things are.
[[nodiscard]] Expected<Change> undoChange(const Order &order);
/// As undo, and what `kubectl apply` compares with is brought along.
[[nodiscard]] Expected<Change> applyChange(const Order &order);
/// What a kept revision says but its images: those that run stay.
[[nodiscard]] Expected<Change> configurationChange(const Order &order);
[[nodiscard]] Expected<Change> imageChange(const Order &order);
[[nodiscard]] Expected<Change> restartChange(const Order &order);
[[nodiscard]] Expected<Change> pauseChange(const Order &order, bool pauses);
[[nodiscard]] Expected<Change> scaleChange(const Order &order);

} // namespace breakglass::backends::kubernetes
