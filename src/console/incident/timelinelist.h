// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/incidentrows.h"
#include "console/rowmodel.h"
#include "domain/event.h"
#include "report/wording.h"

namespace breakglass::console {

/// "all", "operations", "decisions" or "messages": every kind of row is in one of the three.
[[nodiscard]] bool isInFilter(const QString &filter, const QString &kind);
[[nodiscard]] TimelineLine timelineLine(const report::TimelineRow &row);

/// The timeline of one incident, newest first. Grows by one row an entry; views keep their place.
class TimelineList final : public RowModel
{
public:
    explicit TimelineList(QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    /// Reads the whole story of an incident.
    void read(const QList<Entry> &entries, const QString &incident);
    /// An entry was added to the record. Those of other incidents are passed over.
    void add(const Entry &entry);
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] const QList<TimelineLine> &lines() const { return m_shown; }
    [[nodiscard]] int countOf(const QString &filter) const;
    [[nodiscard]] int total() const { return int(m_all.size()); }

protected:
    [[nodiscard]] const void *gadget(int row) const override { return &m_shown.at(row); }

private:
    void show();
    [[nodiscard]] static TimelineLine lineOf(const report::TimelineRow &row, const Entry &entry);
    /// The line that tells of the same message already, if this is one channel's answer to it.
    [[nodiscard]] TimelineLine *sharedLine(const TimelineLine &line);
    void replace(const TimelineLine &line);
    void dropGate(const QString &gate);

    QString m_incident;
    TimePoint m_declared;
    qint64 m_read = 0; ///< Sequence of the last entry that was read.
    report::Context m_context;
    QList<TimelineLine> m_all; ///< Oldest first.
    QList<TimelineLine> m_shown;
    QString m_filter = QStringLiteral("all");
};

} // namespace breakglass::console
