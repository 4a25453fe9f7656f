// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/plan.h"

#include <optional>
#include <QMap>

namespace breakglass::execution {

/// All that who asks gets of a step: never its act.
struct Question
{
    QString step;
    TargetId target;
    DryRun dryRun;
    Milliseconds timeout{};
};
[[nodiscard]] QList<Question> questionsOf(const Plan &plan);

/// Pure: whether a dry run of a plan asks and does nothing else. A request has to say dryRun=All, once; a command may
/// be none that any step, undo or abort of the plan performs.
[[nodiscard]] Status mayAsk(const DryRun &dryRun, const Plan &plan);

/// What was said about one step.
struct StepDryRun
{
    TimePoint askedAt;
    std::optional<events::DryRunAnswered> answer; ///< Empty: none has come.
};

/// The last dry run of one plan, as the record has it.
class DryRunFold
{
public:
    DryRunFold() = default;
    explicit DryRunFold(QByteArray planHash) : m_planHash(std::move(planHash)) {}
    /// True when it says something of this plan.
    bool apply(const Event &event);

    [[nodiscard]] const QMap<QString, StepDryRun> &steps() const { return m_steps; }
    /// When it was heard of last.
    [[nodiscard]] std::optional<TimePoint> at() const { return m_at; }
    [[nodiscard]] int count(events::DryRunOutcome outcome) const;

private:
    QByteArray m_planHash;
    QMap<QString, StepDryRun> m_steps;
    std::optional<TimePoint> m_at;
};

/// "Step 2: deployments.apps \"web\" is forbidden", the first of them; empty: nothing was refused.
[[nodiscard]] QString refusalText(const Plan &plan, const DryRunFold &fold);

} // namespace breakglass::execution
