// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/story.h"
#include "report/wording.h"

namespace breakglass::report {

namespace {

/// Every sample of a gate is in the record; the story needs where it ended and where it had to start again.
bool isIntermediateSample(const QList<Entry> &entries, qsizetype index)
{
    const auto *gate = std::get_if<events::GateSampled>(&entries.at(index).event.payload);
    if (gate == nullptr || !gate->held)
        return false;
    for (qsizetype next = index + 1; next < entries.size(); ++next) {
        const auto *other = std::get_if<events::GateSampled>(&entries.at(next).event.payload);
        if (other != nullptr && other->run == gate->run && other->step == gate->step)
            return true;
    }
    return false;
}

/// The zero of "elapsed" everywhere; of a story without one its first entry.
TimePoint declarationIn(const QList<Entry> &story)
{
    for (const Entry &entry : story) {
        if (std::holds_alternative<events::IncidentDeclared>(entry.event.payload))
            return entry.event.at;
    }
    return story.isEmpty() ? TimePoint() : story.constFirst().event.at;
}

} // namespace

std::optional<TimelineRow> timelineRow(const Entry &entry, TimePoint declared)
{
    return wordRow(entry, declared, Context());
}

QList<TimelineRow> timeline(const QList<Entry> &entries, const QString &incident)
{
    const QList<Entry> story = entriesOf(entries, incident);
    const TimePoint declared = declarationIn(story);
    Context context;
    QList<TimelineRow> rows;
    for (qsizetype index = 0; index < story.size(); ++index) {
        const Entry &entry = story.at(index);
        context.learn(entry);
        if (!isIntermediateSample(story, index))
            rows.append(wordRow(entry, declared, context));
    }
    return rows;
}

} // namespace breakglass::report
