// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/incidentrows.h"
#include "domain/event.h"
#include "domain/incident.h"

#include <QList>

namespace breakglass::console {

/// A message as the record holds it.
struct SentMessage
{
    TimePoint at;
    QString by;
    QString audience;
    QString text;
};
/// The messages of an incident, oldest first.
[[nodiscard]] QList<SentMessage> messagesOf(const QList<Entry> &entries, const QString &incident);

/// How the messages of an incident stand against "an update every so often", on one time line.
struct Rhythm
{
    QList<RhythmMark> marks; ///< In order of time.
    double now = 0;          ///< Where the present moment is on the line.
};
[[nodiscard]] Rhythm rhythmOf(const Incident &incident, const QList<SentMessage> &messages,
    ServiceLevel serviceLevel, const UpdateRhythm &updates, TimePoint now);
/// Newest first.
[[nodiscard]] QList<SentRow> sentRows(
    const Incident &incident, const QList<SentMessage> &messages, const UpdateRhythm &updates);

} // namespace breakglass::console
