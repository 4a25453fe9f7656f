// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "domain/strategy.h"
#include "domain/target.h"
#include "domain/workspace.h"

#include <optional>
#include <QList>
#include <QMap>
#include <QString>

namespace breakglass::planning {

/// A fact as Breakglass sees it, with what it looked at.
struct Evidence
{
    Fact fact = Fact::RecentDeployment;
    std::optional<bool> holds; ///< Empty: can't be told.
    QString text;              ///< "rev 42 deployed at 14:02:10, errors passed 5 % at 14:06"
};

/// What planning knows when it ranks and plans: values only.
struct Situation
{
    TargetState state;
    History history;
    std::optional<TimePoint> breachSince; ///< First trigger crossed.
    QString breachText;                   ///< "errors passed 5 % at 14:06"
    bool fixWritten = false;
    bool pipelineAvailable = true;
    std::optional<double> requestRate; ///< req/min as measured last; empty: not known.
    QString revisionWord = QStringLiteral("rev");
    TimePoint now;
};

/// The revision a way back would go to: the last healthy one before the current, or the one before
/// where nobody records health; null if there is none.
[[nodiscard]] const Revision *rollbackTarget(const Situation &situation);
[[nodiscard]] Evidence look(Fact fact, const Situation &situation);

struct RankedStrategy
{
    Strategy strategy;
    Fit fit = Fit::Possible;
    /// "Breach began 3:50 after rev 42. Restores the image and the 1Gi memory limit."
    QString reason;
    QString toRevision; ///< Absolute; empty when it goes forward.
};

/// Best first: what fits by time and risk, then what is possible, then what does not fit; last
/// resorts at the end.
/// `remaining`: time to the SLA's fix; a strategy that can't make it says so in its reason.
[[nodiscard]] QList<RankedStrategy> rank(const QList<Strategy> &strategies,
    const Situation &situation, const QStringList &backendActions,
    std::optional<Milliseconds> remaining = {});

/// Whether the system says anything of the schema: where it does not, nothing that is said of migrations is known.
[[nodiscard]] bool isSchemaKnown(const History &history);
/// The worst schema risk between two revisions of a history.
[[nodiscard]] SchemaRisk schemaRiskBetween(
    const History &history, const QString &from, const QString &to);

} // namespace breakglass::planning
