// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What the running drill shows.

#include "console/drills/drillreading.h"

#include "console/drills/drillsmodel.h"
#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

const Scenario *DrillsModel::scenario() const
{
    return hasSession() ? session().scenario() : nullptr;
}

const health::TargetView *DrillsModel::view() const
{
    return scenario() ? session().fleet().view(scenario()->target) : nullptr;
}

Milliseconds DrillsModel::elapsed() const
{
    return hasSession() && session().director() ? session().director()->elapsed() : Milliseconds{};
}

QString DrillsModel::title() const
{
    return scenario() ? scenario()->title : QString();
}

QString DrillsModel::description() const
{
    return scenario() ? scenario()->description : QString();
}

QString DrillsModel::targetName() const
{
    return scenario() ? simulatedTarget(*scenario()) : QString();
}

QString DrillsModel::passMark() const
{
    return scenario() ? scoreText(scenario()->passMark, 100) : QString();
}

QString DrillsModel::elapsedText() const
{
    return toStopwatch(elapsed());
}

QString DrillsModel::limitText() const
{
    return scenario() ? toStopwatch(scenario()->limit) : QString();
}

QString DrillsModel::paceText() const
{
    const double factor = isRunning() ? session().clock().factor() : 1;
    return factor > 1 ? tr("%1 times as fast").arg(factor) : tr("Running");
}

QString DrillsModel::remainingText() const
{
    if (!scenario())
        return {};
    const Milliseconds left = scenario()->limit - elapsed();
    if (left >= Milliseconds{})
        return tr("%1 to the target time").arg(toStopwatch(left));
    return tr("%1 over the target time. The drill ends by itself at %2.")
        .arg(toStopwatch(-left), toStopwatch(2 * scenario()->limit));
}

double DrillsModel::used() const
{
    if (!scenario() || scenario()->limit <= Milliseconds{})
        return 0;
    return double(elapsed().count()) / double(scenario()->limit.count());
}

bool DrillsModel::isLate() const
{
    return used() > 1;
}

int DrillsModel::level() const
{
    return int(view() ? view()->level : HealthLevel::NoData);
}

bool DrillsModel::isProduction() const
{
    const Environment *environment =
        scenario() ? session().workspace().environment(scenario()->target.environment) : nullptr;
    return environment && environment->kind == EnvironmentKind::Production;
}

QString DrillsModel::revision() const
{
    const health::TargetView *seen = view();
    if (!seen || !seen->state)
        return {};
    return u"%1 %2"_s.arg(seen->capabilities.revisionWord, seen->state->currentRevision);
}

QString DrillsModel::ready() const
{
    const health::TargetView *seen = view();
    if (!seen || !seen->state)
        return {};
    return tr("%1 of %2 ready").arg(seen->state->ready).arg(seen->state->wanted);
}

QString DrillsModel::breaches() const
{
    const health::TargetView *seen = view();
    QStringList parts;
    if (seen) {
        for (const health::Breach &breach : seen->breaches) {
            parts.append(tr("%1 %2, trigger %3")
                    .arg(translated(signalTitle(breach.threshold.signal)),
                        shownValue(breach.threshold.signal, breach.value),
                        shownValue(breach.threshold.signal, breach.threshold.limit)));
        }
    }
    return parts.isEmpty() ? tr("Nothing is over a trigger.") : parts.join(u". "_s) + u'.';
}

} // namespace breakglass::console
