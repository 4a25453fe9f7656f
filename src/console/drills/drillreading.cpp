// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/drillreading.h"

#include "console/drills/drillswords.h"
#include "console/sentences/figures.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

PastDrillRow started(const events::DrillStarted &drill, TimePoint at, const Workspace &workspace)
{
    PastDrillRow row;
    row.name = QDir(drill.folder).dirName().toUpper();
    row.title = drill.title;
    row.day = shownMoment(at);
    row.result = DrillsWords::tr("Left without an end");
    row.folder = drill.folder;
    if (const Scenario *scenario = workspace.drill(drill.drill))
        row.target = toStopwatch(scenario->limit);
    return row;
}

void finish(PastDrillRow &row, const events::DrillFinished &end, const Workspace &workspace)
{
    const Scenario *scenario = workspace.drill(end.drill);
    row.score = scoreText(end.score, end.outOf);
    row.total = toStopwatch(end.duration);
    row.result = end.passed ? DrillsWords::tr("Passed") : DrillsWords::tr("Not passed");
    row.strategy = end.strategy;
    row.minutes = double(end.duration.count()) / 60'000.0;
    row.points = end.score;
    row.ended = true;
    row.passed = end.passed;
    row.over = scenario && end.duration > scenario->limit;
}

QString scriptText(const Scenario &scenario)
{
    const QString speed = scenario.speed > 1
                              ? DrillsWords::tr("Waiting goes %1 times as fast, deciding does not.")
                                    .arg(scenario.speed)
                              : DrillsWords::tr("The clock runs at its real pace.");
    return DrillsWords::tr("%1 phases and %2 checklist items count. %3")
        .arg(scenario.ideal.size())
        .arg(scenario.expectedItems.size())
        .arg(speed);
}

DrillRow drillRow(const Scenario &scenario)
{
    DrillRow row;
    row.drill = scenario.id;
    row.title = scenario.title;
    row.description = scenario.description;
    row.target = simulatedTarget(scenario);
    row.limit = toStopwatch(scenario.limit);
    row.passMark = scoreText(scenario.passMark, 100);
    row.severity = severityName(scenario.severity);
    row.incident = scenario.incidentTitle;
    row.script = scriptText(scenario);
    row.lastResult = DrillsWords::tr("Not played yet");
    return row;
}

} // namespace

QString scoreText(int score, int outOf)
{
    return DrillsWords::tr("%1 of %2").arg(score).arg(outOf);
}

QString simulatedTarget(const Scenario &scenario)
{
    return DrillsWords::tr("%1, simulated %2")
        .arg(scenario.target.service, scenario.target.environment);
}

QList<PastDrillRow> pastDrillRows(const QList<Entry> &entries, const Workspace &workspace)
{
    QList<PastDrillRow> rows;
    for (const Entry &entry : entries) {
        if (const auto *drill = std::get_if<events::DrillStarted>(&entry.event.payload))
            rows.append(started(*drill, entry.event.at, workspace));
        const auto *end = std::get_if<events::DrillFinished>(&entry.event.payload);
        if (end && !rows.isEmpty() && !rows.last().ended)
            finish(rows.last(), *end, workspace);
    }
    if (!rows.isEmpty())
        rows.last().newest = true;
    return rows;
}

QList<DrillRow> drillRows(const Workspace &workspace, const QList<Entry> &entries)
{
    QHash<QString, events::DrillFinished> last;
    for (const Entry &entry : entries) {
        if (const auto *end = std::get_if<events::DrillFinished>(&entry.event.payload))
            last.insert(end->drill, *end);
    }
    QList<DrillRow> rows;
    for (const Scenario &scenario : workspace.drills) {
        DrillRow row = drillRow(scenario);
        if (const auto end = last.constFind(scenario.id); end != last.constEnd()) {
            row.played = true;
            row.passed = end->passed;
            row.lastResult =
                DrillsWords::tr("%1 in %2, %3")
                    .arg(scoreText(end->score, end->outOf), toStopwatch(end->duration),
                        end->passed ? DrillsWords::tr("passed") : DrillsWords::tr("not passed"));
        }
        rows.append(row);
    }
    return rows;
}

QList<PastDrillRow> trendRows(const QList<PastDrillRow> &past, int most)
{
    QList<PastDrillRow> rows;
    for (const PastDrillRow &row : past) {
        if (row.ended)
            rows.append(row);
    }
    return rows.size() > most ? rows.sliced(rows.size() - most) : rows;
}

QList<InjectRow> injectRows(const QList<Entry> &entries)
{
    std::optional<TimePoint> began;
    QList<InjectRow> rows;
    for (const Entry &entry : entries) {
        if (std::holds_alternative<events::DrillStarted>(entry.event.payload))
            began = entry.event.at;
        const auto *inject = std::get_if<events::InjectHappened>(&entry.event.payload);
        if (inject && began)
            rows.prepend({toStopwatch(entry.event.at - *began), inject->text});
    }
    return rows;
}

} // namespace breakglass::console
