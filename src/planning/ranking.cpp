// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/rollout.h"
#include "planning/situation.h"
#include "planning/wording.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::planning {

namespace {

/// What a strategy is judged by, beside itself.
struct View
{
    const Situation &situation;
    const QStringList &actions;
    std::optional<Milliseconds> remaining;
    const Revision *target;
};

bool goesBack(const Strategy &strategy)
{
    return !strategy.needsInput && !staysOnRevision(strategy);
}

bool undoesMigrations(const Strategy &strategy)
{
    return strategy.action == "migrate-down"_L1 || strategy.needs.contains(Fact::SchemaChanged);
}

/// It takes the settings of another revision and leaves what runs as it is.
bool keepsTheImage(const Strategy &strategy)
{
    return strategy.action == "set-configuration"_L1;
}

/// It helps against something else than a release. The end of a pin lets another revision serve.
bool leavesWhatServes(const Strategy &strategy)
{
    return staysOnRevision(strategy) && !endsPin(strategy);
}

/// The breach began with what was just deployed, and this would leave it in place.
bool keepsTheRelease(const Strategy &strategy, const View &view)
{
    return leavesWhatServes(strategy) && look(Fact::RecentDeployment, view.situation).holds == true;
}

bool missesDeadline(const Strategy &strategy, const View &view)
{
    return view.remaining && *view.remaining > 0ms && strategy.expected.least > *view.remaining;
}

/// Why it is no way at all here, or nothing.
QString obstacle(const Strategy &strategy, const View &view)
{
    if (!view.actions.contains(strategy.action))
        return u"Not possible with the system that this target is reached through."_s;
    if (const auto &denied = view.situation.state.denied;
        denied && denied->contains(strategy.action))
        return u"You may not %1."_s.arg(denied->value(strategy.action));
    for (const Fact fact : strategy.needs) {
        const Evidence evidence = look(fact, view.situation);
        if (evidence.holds == false)
            return asSentence(evidence.text);
    }
    if (endsPin(strategy))
        return pinObstacle(view.situation);
    if (!goesBack(strategy))
        return {};
    if (!view.target)
        return asSentence(look(Fact::HealthyTarget, view.situation).text);
    const QString &current = view.situation.state.currentRevision;
    const bool critical =
        schemaRiskBetween(view.situation.history, current, view.target->id) == SchemaRisk::Critical;
    if (critical && !undoesMigrations(strategy)) {
        return u"A destructive migration lies between: %1 can't run on the schema of %2."_s.arg(
            revisionName(view.situation, view.target->id), revisionName(view.situation, current));
    }
    return {};
}

bool isFavoured(const Strategy &strategy, const View &view)
{
    const auto all = [&](const QList<Fact> &facts) {
        return std::ranges::all_of(
            facts, [&](Fact fact) { return look(fact, view.situation).holds == true; });
    };
    if (!all(strategy.needs) || !all(strategy.favours) || missesDeadline(strategy, view))
        return false;
    if (keepsTheRelease(strategy, view))
        return false;
    // Only where something speaks for it.
    if (leavesWhatServes(strategy) && strategy.favours.isEmpty())
        return false;
    if (!goesBack(strategy) || undoesMigrations(strategy))
        return true;
    // What brings back only a part leaves the rest of the bad release in place.
    if (!strategy.restoresConfiguration &&
        look(Fact::ConfigurationChanged, view.situation).holds == true)
        return false;
    if (keepsTheImage(strategy) && look(Fact::ImageChanged, view.situation).holds == true)
        return false;
    const QString &current = view.situation.state.currentRevision;
    return schemaRiskBetween(view.situation.history, current, view.target->id) == SchemaRisk::Safe;
}

/// "Restores the image and memory: 1Gi." or "Restores the image only. memory: 768Mi stays."
QString restores(const Strategy &strategy, const View &view)
{
    const Revision *current = currentRevision(view.situation);
    if (!current)
        return {};
    const ConfigurationChange change = configurationChange(*current, *view.target);
    const QStringList lost = change.leaves;
    if (!strategy.restoresConfiguration) {
        const QString word = lost.size() == 1 ? u"stays"_s : u"stay"_s;
        const QString rest = lost.isEmpty() ? QString() : u" %1 %2."_s.arg(listed(lost), word);
        return u"Restores the image only."_s + rest;
    }
    if (keepsTheImage(strategy)) {
        const QStringList back = change.returns.isEmpty() ? lost : change.returns;
        return u"Restores the configuration only: %1."_s.arg(listed(back));
    }
    if (!change.returns.isEmpty())
        return u"Restores the image and %1."_s.arg(listed(change.returns));
    return lost.isEmpty() ? u"Restores the image and the configuration."_s
                          : u"Restores the image and takes %1 away."_s.arg(listed(lost));
}

/// "Breach began 3:50 after rev 42."
QString breachText(const Situation &situation)
{
    const Revision *current = currentRevision(situation);
    if (!current || look(Fact::RecentDeployment, situation).holds != true)
        return {};
    QString after = toStopwatch(*situation.breachSince - current->deployedAt);
    if (after.startsWith(u'0'))
        after.remove(0, 1);
    return u"Breach began %1 after %2."_s.arg(after, revisionName(situation, current->id));
}

/// The first fact that keeps it from fitting, as a sentence.
QString doubt(const Strategy &strategy, const View &view)
{
    for (const Fact fact : strategy.needs + strategy.favours) {
        const Evidence evidence = look(fact, view.situation);
        if (evidence.holds != true)
            return asSentence(evidence.text);
    }
    return {};
}

QString deadlineText(const Strategy &strategy, const View &view)
{
    const DurationRange &expected = strategy.expected;
    if (!view.remaining || expected.most == 0ms)
        return {};
    if (*view.remaining <= 0ms)
        return u"The SLA's fix time is over."_s;
    const QString left = toStopwatch(*view.remaining);
    if (missesDeadline(strategy, view))
        return u"Can't make the SLA: takes %1, %2 left to the fix."_s.arg(expected.text(), left);
    if (expected.most > *view.remaining)
        return u"May miss the SLA: takes %1, %2 left to the fix."_s.arg(expected.text(), left);
    return {};
}

QString schemaText(const Strategy &strategy, const View &view)
{
    const QString &current = view.situation.state.currentRevision;
    if (!goesBack(strategy) || !view.target || undoesMigrations(strategy))
        return {};
    if (schemaRiskBetween(view.situation.history, current, view.target->id) != SchemaRisk::Risky)
        return {};
    return u"A risky migration lies between, check that %1 runs on the newer schema."_s.arg(
        revisionName(view.situation, view.target->id));
}

QString reasonFor(const Strategy &strategy, Fit fit, const View &view)
{
    QStringList parts;
    const bool one = strategy.needs.contains(Fact::SingleChange);
    if (one)
        parts += asSentence(look(Fact::SingleChange, view.situation).text);
    else if (undoesMigrations(strategy))
        parts += asSentence(look(Fact::SchemaChanged, view.situation).text);
    const bool restoring = goesBack(strategy) && view.target && parts.isEmpty();
    if (fit == Fit::Possible && (!restoring || strategy.restoresConfiguration))
        parts += doubt(strategy, view);
    if (fit == Fit::Fits && (strategy.favours + strategy.needs).contains(Fact::RecentDeployment))
        parts += breachText(view.situation);
    if (const Revision *current = currentRevision(view.situation);
        current && keepsTheRelease(strategy, view))
        parts += u"%1 was deployed just before and would stay."_s.arg(
            revisionName(view.situation, current->id));
    parts += restoring ? restores(strategy, view) : strategy.whenToUse;
    parts += schemaText(strategy, view);
    parts += deadlineText(strategy, view);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u' ');
}

RankedStrategy judged(const Strategy &strategy, const View &view)
{
    RankedStrategy ranked{strategy, Fit::Possible, {}, {}};
    if (goesBack(strategy) && view.target)
        ranked.toRevision = view.target->id;
    if (const QString why = obstacle(strategy, view); !why.isEmpty()) {
        ranked.fit = Fit::DoesNotFit;
        ranked.reason = why;
        return ranked;
    }
    if (strategy.lastResort) {
        QStringList parts{
            strategy.whenToUse, schemaText(strategy, view), deadlineText(strategy, view)};
        parts.removeAll(QString());
        ranked.fit = Fit::LastResort;
        ranked.reason = parts.join(u' ');
        return ranked;
    }
    ranked.fit = isFavoured(strategy, view) ? Fit::Fits : Fit::Possible;
    ranked.reason = reasonFor(strategy, ranked.fit, view);
    return ranked;
}

} // namespace

QList<RankedStrategy> rank(const QList<Strategy> &strategies, const Situation &situation,
    const QStringList &backendActions, std::optional<Milliseconds> remaining)
{
    const View view{situation, backendActions, remaining, rollbackTarget(situation)};
    QList<RankedStrategy> ranked;
    for (const Strategy &strategy : strategies)
        ranked.append(judged(strategy, view));
    const auto place = [&view](const RankedStrategy &one) {
        // No estimate is no promise: such a strategy stands behind those that have one.
        const Milliseconds most = one.strategy.expected.most;
        const qint64 time = most == 0ms ? std::numeric_limits<qint64>::max() : most.count();
        return std::tuple(one.strategy.lastResort, one.fit, keepsTheRelease(one.strategy, view),
            missesDeadline(one.strategy, view), time, one.strategy.risk);
    };
    std::ranges::stable_sort(ranked, {}, place);
    return ranked;
}

} // namespace breakglass::planning
