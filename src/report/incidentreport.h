// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/workspace.h"

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

namespace breakglass::report {

/// One line of the story, worded for people. Text from outside stays plain text.
struct TimelineRow
{
    qint64 sequence = 0;
    TimePoint at;
    Milliseconds sinceDeclaration{};      ///< Negative before it.
    [[nodiscard]] QString offset() const; ///< "+02:10", "−00:40"
    /// "Operation", "Decision", "Checklist", "Message", "Incident", "Alert", "System", "Approval", "Escalation", "Note"
    QString kind;
    QString title;
    QString detail;
    QString code; ///< Command that ran, complete; or empty.
};
[[nodiscard]] std::optional<TimelineRow> timelineRow(const Entry &entry, TimePoint declared);
/// The rows of one incident, from the first alert before its declaration to its resolution and what was
/// written about it afterwards, oldest first.
[[nodiscard]] QList<TimelineRow> timeline(const QList<Entry> &entries, const QString &incident);

/// The story of one incident as Markdown: summary, times against SLA, timeline, plan as confirmed, outcome, audit head.
[[nodiscard]] QByteArray incidentReport(
    const QList<Entry> &entries, const QString &incident, const Workspace &workspace);
/// The same story as one self-contained HTML page that prints well.
[[nodiscard]] QByteArray incidentReportHtml(
    const QList<Entry> &entries, const QString &incident, const Workspace &workspace);
/// The same, with the score in front, for a drill.
[[nodiscard]] QByteArray drillReport(const QList<Entry> &entries, const QString &incident,
    const Workspace &workspace, const QByteArray &scoreMarkdown);

} // namespace breakglass::report
