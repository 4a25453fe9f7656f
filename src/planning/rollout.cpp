// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/rollout.h"

#include "planning/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::planning {

namespace {

Step gateBehind(const Step &sending, const TrafficShare &share, GateRule rule)
{
    rule.revision = share.revision;
    Step step = gateStep(u"Hold at %1 %"_s.arg(share.percent), sending.target, std::move(rule));
    step.note = u"Looks at the requests of %1 alone"_s.arg(share.revision);
    return step;
}

} // namespace

Step gateStep(const QString &title, const TargetId &target, GateRule rule)
{
    constexpr Milliseconds grace = 5min;
    Step step;
    step.title = title;
    step.target = target;
    step.timeout = rule.hold + grace;
    step.act = Gate{std::move(rule)};
    return step;
}

bool endsPin(const Strategy &strategy)
{
    return strategy.action == "unpin-traffic"_L1;
}

bool staysOnRevision(const Strategy &strategy)
{
    static const QStringList actions{
        u"restart"_s, u"pause"_s, u"resume"_s, u"scale"_s, u"start-sync"_s};
    return endsPin(strategy) || actions.contains(strategy.action);
}

QString pinObstacle(const Situation &situation)
{
    if (!situation.state.pin)
        return u"Traffic is not pinned: a new revision serves as soon as it is deployed."_s;
    if (situation.history.revisions.isEmpty())
        return u"Nothing is known about the newest revision."_s;
    const QString newest = situation.history.revisions.first().id;
    const TrafficShare *share = situation.state.shareOf(newest);
    if (share && share->percent == 100)
        return {};
    return u"%1 is the newest and does not serve: ending the pin would send everything to it."_s
        .arg(revisionName(situation, newest));
}

const TrafficShare *sentShare(const Step &step)
{
    const bool sends = step.changesTarget && step.settled && step.settled->share &&
                       step.settled->share->percent > 0;
    return sends ? &*step.settled->share : nullptr;
}

Expected<QList<Step>> gatedStages(
    const QList<Step> &steps, const Strategy &strategy, const GateRule &rule)
{
    QList<Step> gated;
    qsizetype stage = 0;
    for (const Step &step : steps) {
        gated.append(step);
        const TrafficShare *share = sentShare(step);
        if (!share || stage >= strategy.stages.size() ||
            share->percent != strategy.stages.at(stage).percent)
            continue;
        GateRule held = rule;
        if (stage + 1 < strategy.stages.size())
            held.hold = strategy.stages.at(stage + 1).after - strategy.stages.at(stage).after;
        gated.append(gateBehind(step, *share, held));
        ++stage;
    }
    if (stage == strategy.stages.size())
        return gated;
    return failure(ErrorKind::Invalid,
        u"No step sends %1 % of the traffic."_s.arg(strategy.stages.at(stage).percent),
        u"Nothing is planned."_s, u"Choose another strategy."_s);
}

std::optional<Step> returnStep(
    const QList<Step> &steps, const Strategy &strategy, const Situation &situation)
{
    const auto sends = [](const Step &step) { return sentShare(step) && step.undo; };
    const auto first = std::ranges::find_if(steps, sends);
    if (strategy.stages.isEmpty() || first == steps.end())
        return {};
    const QString &from = situation.state.currentRevision;
    Step step = *first;
    step.id = u"abort"_s;
    step.title = u"Send 100 % of the traffic back to %1"_s.arg(revisionName(situation, from));
    step.note = first->undo->note;
    step.act = first->undo->act;
    step.undo.reset();
    step.settled->share = TrafficShare{from, 100, {}};
    return step;
}

QString trafficRow(const QList<Step> &steps, const Situation &situation)
{
    QStringList parts;
    QString to;
    for (const Step &step : steps) {
        if (const TrafficShare *share = sentShare(step)) {
            parts += u"%1 %"_s.arg(share->percent);
            to = revisionName(situation, share->revision);
        }
    }
    if (parts.isEmpty())
        return {};
    const QString last = parts.takeLast();
    return parts.isEmpty() ? u"%1 to %2 at once"_s.arg(last, to)
                           : u"%1, then %2 to %3"_s.arg(parts.join(u", "_s), last, to);
}

} // namespace breakglass::planning
