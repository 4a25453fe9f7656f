// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"

#include <optional>
#include <QList>
#include <QSet>
#include <QString>

namespace breakglass::drill {

/// What the record of a drill says happened, before anybody judges it. Every moment is counted from the begin.
struct Conduct
{
    struct Visit
    {
        QString phase;
        QString title;
        Milliseconds at{};
    };
    struct Choice
    {
        QString strategy;
        Milliseconds at{};
    };
    struct RunEnd
    {
        Milliseconds at{};
        events::RunResult result = events::RunResult::Succeeded;
        QString detail;
    };

    std::optional<TimePoint> began;
    std::optional<Milliseconds> declared;
    std::optional<Milliseconds> resolved;
    Milliseconds last{}; ///< Of the last entry.
    QList<Visit> visits;
    QList<Choice> choices;
    QList<Milliseconds> messages;
    QList<RunEnd> runs;
    QSet<QString> ticked; ///< "runbook#item"

    /// To the resolution, or to the last entry.
    [[nodiscard]] Milliseconds total() const { return resolved.value_or(last); }
};

/// Begins with the last DrillStarted; without one, with the declaration.
[[nodiscard]] Conduct conductOf(const QList<Entry> &entries);
[[nodiscard]] QString tickKey(const QString &runbook, const QString &item);

} // namespace breakglass::drill
