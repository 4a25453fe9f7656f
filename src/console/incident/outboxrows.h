// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/postings.h"
#include "console/incident/incidentrows.h"
#include "console/incident/rhythm.h"
#include "domain/channel.h"

namespace breakglass::console {

[[nodiscard]] QString channelIcon(const QString &kind);
/// "Webhook to hooks.example.com, for P0 and P1"
[[nodiscard]] QString channelText(const ChannelSetup &channel);
/// The messages of an incident with what each channel in `columns` said, newest first. A message that only went to the
/// timeline has no answers; one that no channel took is not on time.
[[nodiscard]] QList<SentRow> sentRowsWith(const Incident &incident,
    const QList<SentMessage> &messages, const UpdateRhythm &updates,
    const QList<channels::Posting> &postings, const QStringList &columns);
/// What waits for a person: refused and unknown deliveries of the incident, newest first.
[[nodiscard]] QList<TroubleRow> troubleRows(
    const QList<channels::Posting> &postings, const QString &incident);

} // namespace breakglass::console
