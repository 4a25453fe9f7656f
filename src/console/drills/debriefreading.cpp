// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/drills/debriefreading.h"

#include "console/drills/drillreading.h"
#include "console/drills/drillswords.h"
#include "console/sentences/sentences.h"
#include "drill/findings.h"
#include "report/document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

ScoreCardRow resultCard(const drill::Debrief &debrief, int bestBefore)
{
    QString detail = DrillsWords::tr("Pass mark %1").arg(debrief.scenario.passMark);
    if (!debrief.resolved)
        detail = DrillsWords::tr("Not resolved, pass mark %1").arg(debrief.scenario.passMark);
    else if (bestBefore >= 0 && debrief.score > bestBefore)
        detail += DrillsWords::tr(", best so far");
    else if (bestBefore >= 0)
        detail += DrillsWords::tr(", best %1").arg(bestBefore);
    return {DrillsWords::tr("Result"), scoreText(debrief.score, debrief.outOf),
        debrief.passed ? DrillsWords::tr("Passed") : DrillsWords::tr("Not passed"), detail,
        debrief.passed};
}

void fillTimeBar(ScoreCardRow &card, Milliseconds taken, Milliseconds ideal, Milliseconds limit)
{
    const Milliseconds scale = std::max(limit, taken);
    card.filled = shareOf(taken, scale);
    card.ideal = shareOf(ideal, scale);
}

ScoreCardRow partCard(const EndedDrill &ended, const drill::ScorePart &part)
{
    const Scenario &scenario = ended.debrief.scenario;
    ScoreCardRow card{translated(part.title, Saying::Event), translated(part.value, Saying::Event),
        translated(part.verdict, Saying::Event), translated(part.detail, Saying::Event), part.good,
        scoreText(part.points, part.outOf)};
    if (part.id == u"time") {
        fillTimeBar(card, ended.debrief.total, scenario.limit, scenario.limit);
    } else if (part.id == u"decide") {
        const Milliseconds taken =
            ended.conduct.choices.isEmpty() ? Milliseconds{} : ended.conduct.choices.last().at;
        fillTimeBar(card, taken, drill::idealDecision(scenario), scenario.limit);
    } else if (part.id != u"strategy") {
        card.filled = part.outOf > 0 ? double(part.points) / part.outOf : 0;
    }
    return card;
}

} // namespace

QList<ScoreCardRow> scoreCards(const EndedDrill &ended)
{
    QList<ScoreCardRow> cards{resultCard(ended.debrief, ended.bestBefore)};
    for (const drill::ScorePart &part : ended.debrief.parts)
        cards.append(partCard(ended, part));
    return cards;
}

QList<FindingRow> findingRows(const EndedDrill &ended)
{
    QList<FindingRow> rows;
    for (const drill::Finding &finding : ended.debrief.findings) {
        const Runbook *runbook = ended.workspace.runbook(finding.runbook);
        QString source;
        if (runbook && finding.line > 0)
            source = DrillsWords::tr("%1, line %2").arg(runbook->title).arg(finding.line);
        else if (runbook)
            source = runbook->title;
        rows.append(
            {translated(finding.title, Saying::Event), translated(finding.detail, Saying::Event),
                source, finding.good, runbook ? finding.runbook : QString(), finding.line});
    }
    return rows;
}

QByteArray scoreMarkdown(const EndedDrill &ended)
{
    const drill::Debrief &debrief = ended.debrief;
    report::Document document;
    document.heading(2, DrillsWords::tr("Score"));
    document.paragraph(DrillsWords::tr("%1, %2: %3. Pass mark %4.")
            .arg(ended.name, debrief.scenario.title,
                debrief.passed ? DrillsWords::tr("passed") : DrillsWords::tr("not passed"))
            .arg(debrief.scenario.passMark));
    QList<QStringList> rows;
    for (const drill::ScorePart &part : debrief.parts) {
        rows.append({part.title, part.value, part.verdict, scoreText(part.points, part.outOf),
            part.detail});
    }
    rows.append({DrillsWords::tr("Total"), {},
        debrief.passed ? DrillsWords::tr("Passed") : DrillsWords::tr("Not passed"),
        scoreText(debrief.score, debrief.outOf), {}});
    document.table({DrillsWords::tr("Part"), DrillsWords::tr("Value"), DrillsWords::tr("Verdict"),
                       DrillsWords::tr("Points"), DrillsWords::tr("Detail")},
        rows);
    document.heading(2, DrillsWords::tr("Findings"));
    QStringList findings;
    for (const FindingRow &row : findingRows(ended))
        findings.append(QStringList{row.title, row.detail, row.source}.join(u" – "_s));
    document.bullets(findings);
    return report::toMarkdown(document);
}

} // namespace breakglass::console
