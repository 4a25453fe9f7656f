// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/situation.h"

/// Pieces of sentences that facts, ranking, plans and preflights share.
namespace breakglass::planning {

/// "rev 41"
[[nodiscard]] QString revisionName(const Situation &situation, const QString &id);
/// The revision that runs now; null when the history does not hold it.
[[nodiscard]] const Revision *currentRevision(const Situation &situation);
/// The clause as a sentence: a capital letter unless it begins with a revision, and a full stop.
[[nodiscard]] QString asSentence(const QString &clause);
/// "A, B and C", or "A, B and 3 more" from four on.
[[nodiscard]] QString listed(const QStringList &parts);
/// "ran 2 d 4 h, error rate 0.6 % at most": what is recorded about a revision's life.
[[nodiscard]] QString lifeOf(const Revision &revision, const History &history);
/// A revision whose own recorded life, or that of the revision it copies, was bad.
[[nodiscard]] bool wasBad(const Revision &revision, const History &history);

/// Whether the strategy brings the schema back with the release, or leaves it where it is.
[[nodiscard]] bool takesSchemaBack(const Strategy &strategy);

/// What differs between two configurations beside the image, as their lines say it.
struct ConfigurationChange
{
    QStringList leaves;  ///< "memory: 768Mi": only in the first.
    QStringList returns; ///< "memory: 1Gi": only in the second.
    [[nodiscard]] bool isEmpty() const { return leaves.isEmpty() && returns.isEmpty(); }
};
[[nodiscard]] ConfigurationChange configurationChange(const Revision &from, const Revision &to);

} // namespace breakglass::planning
