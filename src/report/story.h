// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "incident/state.h"
#include "report/incidentreport.h"

namespace breakglass::report {

/// The entries that belong to one incident: its own, and what led to it within the hour before its declaration,
/// from the first alert or the first work on. Empty when it was never declared.
[[nodiscard]] QList<Entry> entriesOf(const QList<Entry> &entries, const QString &incident);

struct StepStory
{
    std::optional<TimePoint> started;
    std::optional<TimePoint> ended;
    std::optional<events::StepOutcome> outcome;
    QString evidence;
    bool reconciled = false;
};
struct PlanStory
{
    Plan plan;
    std::optional<events::PlanConfirmed> confirmed;
    QString confirmedBy;
    TimePoint confirmedAt;
    QString run;
    std::optional<events::RunFinished> finished;
    TimePoint finishedAt;
    QHash<QString, StepStory> steps; ///< By step id; the last word counts.
    QList<Approval> approvals;
};
struct SentMessage
{
    TimePoint at;
    QString by;
    QString audience;
    QString text;
};

/// Everything that a report says about one incident, gathered from its entries.
struct Story
{
    incident::IncidentState state;
    std::optional<TimePoint> hurtsSince; ///< First alert.
    QString firstAlert;
    std::optional<TimePoint> fixedAt; ///< End of the first run that succeeded.
    QString decision;
    QList<PlanStory> plans; ///< In order of their proposal.
    QList<SentMessage> messages;
    QMap<QString, QString> itemTexts; ///< By item id, as they read when ticked.
    QStringList runbooks;             ///< Used, in order.
    QHash<QString, QString> phaseTitles;
    QStringList people;
};
[[nodiscard]] Story tellStory(const QList<Entry> &entries, const QString &incident);

} // namespace breakglass::report
