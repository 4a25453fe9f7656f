// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/figures.h"
#include "console/service/readings.h"

#include "planning/configdiff.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

QString deployedText(TimePoint at, TimePoint now)
{
    if (now - at < 24h)
        return QCoreApplication::translate("Service", "Today %1").arg(toClock(at).left(5));
    return shownMoment(at);
}

QList<items::ChartSeries> firstMinutes(const Revision &revision)
{
    // Many systems don't say it: an empty chart would still have to be drawn.
    if (revision.firstErrorRates.isEmpty())
        return {};
    items::ChartSeries series;
    series.palette = 3;
    double minute = 0;
    for (const double value : revision.firstErrorRates)
        series.points.append({60'000.0 * minute++, value});
    return {series};
}

QString number(int line)
{
    return line > 0 ? QString::number(line) : QString();
}

} // namespace

RevisionRow revisionRow(const Revision &revision, const QString &current, TimePoint now)
{
    RevisionRow row;
    row.revision = revision.id;
    row.artifact = revision.artifact;
    row.change = revision.change;
    row.reference = revision.changeReference;
    row.author = revision.author;
    row.deployed = deployedText(revision.deployedAt, now);
    row.current = revision.id == current;
    // What runs is not superseded, whatever a system that does not say so leaves open.
    const bool runs = row.current && revision.status == RevisionStatus::Superseded;
    row.status = int(runs ? RevisionStatus::Deployed : revision.status);
    row.available = revision.artifactAvailable ? (*revision.artifactAvailable ? 0 : 1) : 2;
    row.bad = revision.wasHealthy == false;
    row.first = firstMinutes(revision);
    return row;
}

QList<DiffRow> diffRows(const Revision &before, const Revision &after)
{
    QList<DiffRow> rows;
    const auto lines = planning::diffConfiguration(before.configuration, after.configuration);
    for (const planning::DiffLine &line : lines)
        rows.append({int(line.kind), number(line.oldLine), number(line.newLine), line.text});
    return rows;
}

} // namespace breakglass::console
