// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/incidentreport.h"

#include "report/document.h"
#include "report/planchapter.h"
#include "report/story.h"

namespace breakglass::report {

using namespace Qt::StringLiterals;

namespace {

/// "24:10 of 30:00, 05:50 to spare"
QString against(Milliseconds took, Milliseconds box)
{
    const QString text = u"%1 of %2"_s.arg(toStopwatch(took), toStopwatch(box));
    if (took <= box)
        return text + u", %1 to spare"_s.arg(toStopwatch(box - took));
    return text + u", over by %1"_s.arg(toStopwatch(took - box));
}

QString targetsText(const QList<TargetId> &targets)
{
    QStringList keys;
    for (const TargetId &target : targets)
        keys.append(target.key());
    return keys.isEmpty() ? u"none named"_s : keys.join(u", "_s);
}

QString resultText(const Story &story)
{
    const Incident &incident = story.state.incident;
    if (!incident.resolvedAt)
        return u"Not resolved when this was written"_s;
    return u"Resolved at %1 by %2: %3"_s.arg(
        toClock(*incident.resolvedAt), incident.resolvedBy, incident.resolution);
}

QString wayBack(const Story &story)
{
    QStringList parts;
    if (story.state.decision)
        parts.append(u"%1, decided by %2 at %3: %4"_s.arg(story.decision, story.state.decision->by,
            toClock(story.state.decision->at), story.state.decision->reason));
    for (const PlanStory &plan : story.plans) {
        if (plan.confirmed)
            parts.append(u"%1, %2"_s.arg(plan.plan.id, plan.plan.title));
    }
    return parts.isEmpty() ? u"None was chosen"_s : parts.join(u"; "_s);
}

QList<QStringList> levelRows(const Story &story, const Workspace &workspace)
{
    const Incident &incident = story.state.incident;
    const ServiceLevel level = workspace.serviceLevel(incident.severity);
    QList<QStringList> rows;
    if (level.fix > Milliseconds(0))
        rows.append({u"Fix, against the service level"_s,
            story.fixedAt ? against(*story.fixedAt - incident.declaredAt, level.fix)
                          : u"no run succeeded"_s});
    if (level.resolve > Milliseconds(0))
        rows.append({u"Resolution, against the service level"_s,
            incident.resolvedAt
                ? against(*incident.resolvedAt - incident.declaredAt, level.resolve)
                : u"still open, due at %1"_s.arg(toClock(incident.declaredAt + level.resolve))});
    return rows;
}

void writeSummary(Document &document, const Story &story, const Workspace &workspace)
{
    const Incident &incident = story.state.incident;
    QList<QStringList> rows{
        {u"What"_s, incident.title},
        {u"Severity"_s, severityName(incident.severity)},
        {u"Where"_s, targetsText(incident.targets)},
        {u"Hurts since"_s, story.hurtsSince
                               ? u"%1, %2"_s.arg(toIso(*story.hurtsSince), story.firstAlert)
                               : u"no alert before the declaration"_s},
        {u"Declared"_s, u"%1 by %2"_s.arg(toIso(incident.declaredAt), incident.declaredBy)},
        {u"Way back"_s, wayBack(story)},
        {u"Result"_s, resultText(story)},
    };
    rows.append(levelRows(story, workspace));
    rows.append({u"Escalation"_s, u"level %1"_s.arg(story.state.levelReached)});
    for (const auto &[role, person] : incident.roles.asKeyValueRange())
        rows.append({role, person});
    rows.append({u"Took part"_s, story.people.join(u", "_s)});
    document.heading(2, u"Summary"_s);
    document.table({u"Question"_s, u"Answer"_s}, rows);
}

const Phase *findPhase(const Story &story, const Workspace &workspace, const QString &id)
{
    for (const QString &runbookId : story.runbooks) {
        const Runbook *runbook = workspace.runbook(runbookId);
        if (runbook == nullptr)
            continue;
        const auto phase = std::ranges::find(runbook->phases, id, &Phase::id);
        if (phase != runbook->phases.end())
            return &*phase;
    }
    return nullptr;
}

void writePhases(Document &document, const Story &story, const Workspace &workspace)
{
    if (story.state.phases.isEmpty())
        return;
    QList<QStringList> rows;
    for (const incident::PhaseVisit &visit : story.state.phases) {
        const Phase *phase = findPhase(story, workspace, visit.phase);
        const QString title = story.phaseTitles.value(visit.phase, visit.phase);
        if (!visit.left) {
            rows.append({title, toClock(visit.entered), u"goes on"_s});
            continue;
        }
        const Milliseconds took = *visit.left - visit.entered;
        const bool hasBox = phase != nullptr && phase->budget;
        rows.append({title, toClock(visit.entered),
            hasBox ? against(took, phase->budget->most) : toStopwatch(took)});
    }
    document.heading(2, u"Phases"_s);
    document.table({u"Phase"_s, u"Entered"_s, u"Took"_s}, rows);
}

void writeTimeline(Document &document, const QList<TimelineRow> &rows)
{
    QList<QStringList> cells;
    for (const TimelineRow &row : rows)
        cells.append({toClock(row.at), row.offset(), row.kind, row.title, row.detail});
    document.heading(2, u"Timeline"_s);
    document.paragraph(u"Times are UTC. The order is the order of the record."_s);
    document.table({u"Time"_s, u"Since declaration"_s, u"Kind"_s, u"What"_s, u"Detail"_s}, cells);
}

void writeChecklist(Document &document, const Story &story)
{
    document.heading(2, u"Checklist"_s);
    QList<QStringList> rows;
    for (const auto &[item, tick] : story.state.ticks.asKeyValueRange())
        rows.append({story.itemTexts.value(item, item), tick.by, toClock(tick.at), tick.evidence});
    if (rows.isEmpty())
        document.paragraph(u"No item was ticked."_s);
    else
        document.table({u"Item"_s, u"Done by"_s, u"At"_s, u"Evidence"_s}, rows);
}

void writeMessages(Document &document, const Story &story)
{
    document.heading(2, u"Messages"_s);
    QList<QStringList> rows;
    for (const SentMessage &message : story.messages)
        rows.append({toClock(message.at), message.by, message.audience, message.text});
    if (rows.isEmpty())
        document.paragraph(u"No update was sent."_s);
    else
        document.table({u"Sent"_s, u"By"_s, u"Audience"_s, u"Text"_s}, rows);
}

/// Targets that were not well when it was called resolved.
QStringList unwellAtTheEnd(const QList<Entry> &entries, const Incident &incident)
{
    QMap<TargetId, HealthLevel> levels;
    for (const Entry &entry : entries) {
        const auto *health = std::get_if<events::HealthChanged>(&entry.event.payload);
        const bool isBefore = incident.resolvedAt && entry.event.at <= *incident.resolvedAt;
        if (health && isBefore && incident.targets.contains(health->target))
            levels.insert(health->target, health->to);
    }
    QStringList unwell;
    for (const auto &[target, level] : levels.asKeyValueRange()) {
        if (level != HealthLevel::Healthy)
            unwell.append(u"%1 in %2 was not healthy when this was resolved: %3"_s.arg(
                target.service, target.environment, healthWord(level).toLower()));
    }
    return unwell;
}

void writeFollowUps(
    Document &document, const QList<Entry> &entries, const Story &story, const Workspace &workspace)
{
    QStringList open = unwellAtTheEnd(entries, story.state.incident);
    for (const QString &runbookId : story.runbooks) {
        const Runbook *runbook = workspace.runbook(runbookId);
        const QList<Phase> phases = runbook == nullptr ? QList<Phase>() : runbook->phases;
        for (const Phase &phase : phases) {
            for (const ChecklistItem &item : phase.items) {
                if (!story.state.ticks.contains(item.id))
                    open.append(u"%1: %2"_s.arg(phase.title, item.text));
            }
        }
    }
    document.heading(2, u"Follow-ups"_s);
    if (open.isEmpty())
        document.paragraph(story.runbooks.isEmpty()
                               ? u"No runbook was followed, so no checklist says what is left."_s
                               : u"Nothing is left open."_s);
    else
        document.bullets(open);
}

void writeAudit(Document &document, const QList<Entry> &entries)
{
    document.heading(2, u"Audit"_s);
    const Entry &head = entries.constLast();
    const QString anchor = u"%1:%2"_s.arg(head.sequence).arg(QString::fromLatin1(head.hash));
    document.paragraph(
        u"The record held %1 entries when this was written. Its head vouches for all of them: "
        "keep this report where the record can't be changed, and compare."_s.arg(head.sequence));
    document.code(u"breakglass audit verify RECORD %1"_s.arg(anchor));
}

Document compose(const QList<Entry> &entries, const QString &incident, const Workspace &workspace)
{
    Document document;
    const Story story = tellStory(entries, incident);
    if (story.state.incident.id.isEmpty()) {
        document.heading(1, incident);
        document.paragraph(u"The record holds no such incident."_s);
        return document;
    }
    document.heading(1, u"%1: %2"_s.arg(incident, story.state.incident.title));
    writeSummary(document, story, workspace);
    writePhases(document, story, workspace);
    writeTimeline(document, timeline(entries, incident));
    writePlans(document, story.plans);
    writeChecklist(document, story);
    writeMessages(document, story);
    writeFollowUps(document, entries, story, workspace);
    writeAudit(document, entries);
    return document;
}

} // namespace

QString TimelineRow::offset() const
{
    const QString figure = toStopwatch(sinceDeclaration);
    return sinceDeclaration > -std::chrono::seconds(1) ? u'+' + figure : figure;
}

QByteArray incidentReport(
    const QList<Entry> &entries, const QString &incident, const Workspace &workspace)
{
    return toMarkdown(compose(entries, incident, workspace));
}

QByteArray incidentReportHtml(
    const QList<Entry> &entries, const QString &incident, const Workspace &workspace)
{
    return toHtml(incident, compose(entries, incident, workspace));
}

QByteArray drillReport(const QList<Entry> &entries, const QString &incident,
    const Workspace &workspace, const QByteArray &scoreMarkdown)
{
    QByteArray report = scoreMarkdown;
    if (!report.endsWith('\n'))
        report += '\n';
    return report + '\n' + incidentReport(entries, incident, workspace);
}

} // namespace breakglass::report
