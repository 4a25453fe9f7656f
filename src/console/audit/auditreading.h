// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/audit/auditrows.h"
#include "domain/event.h"
#include "record/audit.h"
#include "record/stored.h"
#include "report/wording.h"

#include <QStringList>

/// How entries of the record read as lines of a table. Pure.
namespace breakglass::console {

/// What the table is narrowed to.
struct AuditFilter
{
    int kind = 0;      ///< Of auditKinds(); 0: all.
    QStringList words; ///< All of them occur in the entry, in any case.
    QString incident;
    QString person;
    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// "All", "Operations", "Decisions", "Messages", "Configuration", "Drills"
[[nodiscard]] QStringList auditKinds();
/// Which of them an event is, by its name in the record.
[[nodiscard]] int auditKindOf(const QString &eventName);
/// The line of an entry, or nothing when the filter leaves it out.
[[nodiscard]] std::optional<AuditRow> auditRow(
    const Entry &entry, const AuditFilter &filter, const report::Context &context);
/// Everything that is stored of an entry, and whether its hash still fits.
[[nodiscard]] QList<AuditField> auditFields(const Entry &entry, const record::StoredEntry &stored);

/// What a verification came to.
struct ChainWords
{
    enum State { Unknown, Running, Intact, Broken, Unreadable };
    int state = Unknown;
    QString text;
    qint64 badRow = 0;
};
[[nodiscard]] ChainWords chainWords(
    const Expected<record::Verification> &found, TimePoint checkedAt);
/// "1,294"
[[nodiscard]] QString figure(qint64 number);
/// "1,294 entries"
[[nodiscard]] QString entriesText(qint64 count);

} // namespace breakglass::console
