// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "execution/engine.h"

#include <memory>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::execution {

/// A run of the record without an end, as far as it came.
struct OpenRun
{
    EngineState state;
    QString person;
    QString incident;
};

/// What the record says about runs.
struct RecordedRuns
{
    QList<OpenRun> open; ///< Oldest first.
    QStringList
        /// Open runs whose plan is not in the record, or not the one that was confirmed.
        withoutPlan;
    int ever = 0;               ///< Numbers the runs.
    QList<QByteArray> hashes;   ///< Of every plan that ever ran: a plan runs once.
    QList<QByteArray> proposed; ///< Of every plan in the record.
};

/// Pure: a fold over the record.
[[nodiscard]] RecordedRuns readRuns(const QList<Entry> &entries);

/// Reads along what another console writes about its runs.
class RunFold
{
public:
    RunFold();
    ~RunFold();
    void apply(const Event &event);
    /// The run that is on, or the last one that ended.
    [[nodiscard]] const RunView &view() const;
    [[nodiscard]] RecordedRuns runs() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace breakglass::execution
