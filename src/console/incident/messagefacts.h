// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "execution/runview.h"
#include "health/fleet.h"
#include "incident/state.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::console {

/// How one target of the incident is.
struct TargetHealth
{
    TargetId target;
    HealthLevel level = HealthLevel::NoData;
    QList<health::Breach> breaches;
};

/// Everything that a message may speak of.
struct MessageSituation
{
    const Workspace &workspace;
    const incident::IncidentState &state;
    const execution::RunView &run;
    QList<TargetHealth> targets;
    QString person;
    TimePoint now;
};
/// What each of workspace::filledPlaceholders() stands for now. What nobody knows is not in it.
[[nodiscard]] QMap<QString, QString> messageFacts(const MessageSituation &situation);

struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};
struct FilledMessage
{
    QString text;
    QList<TextSpan> filled; ///< What was filled in, for marking it.
    QStringList names;      ///< Of the facts in `filled`, in the same order.
};
/// Fills {{name}} in one pass: what a fact says is never read as a place to fill. Unknown names stay as [name].
[[nodiscard]] FilledMessage fillMessage(const QString &text, const QMap<QString, QString> &facts);
/// What an edit leaves of the filled parts: those that it touches are the writer's own now.
void keepUntouched(FilledMessage &message, const QString &edited);
/// Fills the parts that are still live with what is known now.
void fillAgain(FilledMessage &message, const QMap<QString, QString> &facts);
/// Names of the places that are still open in a text, in words: "next update".
[[nodiscard]] QStringList openPlaces(const QString &text);

} // namespace breakglass::console
