// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/drillreading.h"

#include "console/drills/drillswords.h"
#include "console/sentences/figures.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

// Which drill to play next, and why.
namespace breakglass::console {

namespace {

constexpr qsizetype mostToPractise = 3;

struct LastTime
{
    events::DrillFinished end;
    TimePoint at;
};

// Smaller comes first: never played, then not passed, then too slow, then the one that is longest ago.
enum class Need { NeverPlayed, NotPassed, TooSlow, Refresh };

struct Candidate
{
    const Scenario *scenario = nullptr;
    Need need = Need::NeverPlayed;
    std::optional<LastTime> last;
};

std::optional<LastTime> lastTimeOf(const QList<Entry> &entries, const QString &drill)
{
    std::optional<LastTime> last;
    for (const Entry &entry : entries) {
        const auto *end = std::get_if<events::DrillFinished>(&entry.event.payload);
        if (end && end->drill == drill)
            last = LastTime{*end, entry.event.at};
    }
    return last;
}

Candidate candidateOf(const Scenario &scenario, const QList<Entry> &entries)
{
    Candidate one{&scenario, Need::NeverPlayed, lastTimeOf(entries, scenario.id)};
    if (!one.last)
        return one;
    const bool isSlow = scenario.limit.count() > 0 && one.last->end.duration > scenario.limit;
    one.need = !one.last->end.passed ? Need::NotPassed : isSlow ? Need::TooSlow : Need::Refresh;
    return one;
}

QString whyOf(const Candidate &one)
{
    switch (one.need) {
    case Need::NeverPlayed:
        return DrillsWords::tr("Not played yet");
    case Need::NotPassed:
        return DrillsWords::tr("Not passed last time, %1")
            .arg(scoreText(one.last->end.score, one.last->end.outOf));
    case Need::TooSlow:
        return DrillsWords::tr("Over its target last time, %1 of %2")
            .arg(toStopwatch(one.last->end.duration), toStopwatch(one.scenario->limit));
    case Need::Refresh:
        return DrillsWords::tr("Passed on %1").arg(shownMoment(one.last->at));
    }
    return {};
}

} // namespace

QList<PractiseRow> practiseRows(
    const Workspace &workspace, const QList<Entry> &entries, const QString &justPlayed)
{
    QList<Candidate> candidates;
    for (const Scenario &scenario : workspace.drills) {
        if (scenario.id != justPlayed)
            candidates.append(candidateOf(scenario, entries));
    }
    std::ranges::stable_sort(candidates, [](const Candidate &one, const Candidate &other) {
        if (one.need != other.need)
            return one.need < other.need;
        return one.last && other.last && one.last->at < other.last->at;
    });
    QList<PractiseRow> rows;
    for (const Candidate &one : candidates) {
        if (rows.size() == mostToPractise)
            break;
        rows.append(
            {one.scenario->id, one.scenario->title, whyOf(one), QString::number(rows.size() + 1)});
    }
    return rows;
}

} // namespace breakglass::console
