// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/strategies.h"

#include "console/guide/guidewords.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// The strategies' common scale.
constexpr Milliseconds scale = std::chrono::minutes(15);

double onScale(Milliseconds time)
{
    return std::min(1.0, double(time.count()) / double(scale.count()));
}

QString planText(const Strategy &strategy)
{
    if (strategy.needsInput)
        return GuideWords::tr("Plan this deployment…");
    if (strategy.action == u"revert")
        return GuideWords::tr("Plan this revert…");
    return GuideWords::tr("Plan this rollback…");
}

GuideStrategyRow strategyRow(const planning::RankedStrategy &ranked,
    const planning::Situation &situation, const QStringList &actions, const QString &decided)
{
    const Strategy &strategy = ranked.strategy;
    GuideStrategyRow row;
    row.strategy = strategy.id;
    row.title = strategy.title;
    row.expected = translated(strategy.expected.text());
    row.from = onScale(strategy.expected.least);
    row.to = onScale(strategy.expected.most);
    row.fit = int(ranked.fit);
    row.risk = int(strategy.risk);
    row.reason = translated(ranked.reason);
    row.recordedReason = ranked.reason;
    row.toRevision = ranked.toRevision;
    if (!row.toRevision.isEmpty())
        row.way = u"%1 %2 → %1 %3"_s.arg(
            situation.revisionWord, situation.state.currentRevision, row.toRevision);
    if (strategy.needsInput)
        row.input = strategy.inputTitle.isEmpty() ? GuideWords::tr("The fix") : strategy.inputTitle;
    row.planText = planText(strategy);
    row.plannable = actions.contains(strategy.action);
    row.decided = strategy.id == decided;
    return row;
}

} // namespace

QString decidedStrategy(const QString &byTree, const incident::IncidentState &state)
{
    if (state.incident.resolvedAt && state.episode == state.incident.id)
        return {};
    if (!state.decision)
        return byTree;
    const bool treeIsLater = !byTree.isEmpty() && state.answers.constLast().at > state.decision->at;
    return treeIsLater ? byTree : state.decision->strategy;
}

bool isCarriedOut(
    const execution::RunView &run, const TargetId &target, const planning::Situation &situation)
{
    return run.result == events::RunResult::Succeeded && run.plan.intent.target == target &&
           !situation.breachSince;
}

QList<GuideStrategyRow> guideStrategies(const QList<planning::RankedStrategy> &ranked,
    const planning::Situation &situation, const QStringList &actions, const QString &decided,
    bool isDone)
{
    QList<GuideStrategyRow> rows;
    for (const planning::RankedStrategy &one : ranked)
        rows.append(strategyRow(one, situation, actions, decided));
    std::ranges::stable_partition(rows, &GuideStrategyRow::decided);
    const auto leads = [isDone](const GuideStrategyRow &row) {
        return !isDone && row.plannable && (row.decided || row.fit == int(Fit::Fits));
    };
    if (const auto lead = std::ranges::find_if(rows, leads); lead != rows.end())
        lead->lead = true;
    return rows;
}

} // namespace breakglass::console
