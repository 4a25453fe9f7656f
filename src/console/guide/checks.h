// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "domain/runbook.h"
#include "execution/runview.h"
#include "incident/state.h"
#include "planning/situation.h"

#include <optional>
#include <QSet>
#include <QString>

/// What Breakglass ticks by itself. Pure.
namespace breakglass::console {

/// What checks look at: values of one moment.
struct CheckScene
{
    const incident::IncidentState &state;
    std::optional<planning::Situation> situation;
    HealthLevel level = HealthLevel::NoData;
    const execution::RunView *run = nullptr; ///< The last run, of whatever; null: none.
    QMap<Signal, double> measured{};         ///< What was measured last, where anything was.
};

struct CheckFinding
{
    bool holds = false;
    QString text; ///< What was found; the evidence of the tick.
};

/// What a check of a runbook finds; nothing holds for a name that no check has.
[[nodiscard]] CheckFinding findByCheck(const QString &check, const CheckScene &scene);

/// Items that a person has unticked in the present incident: Breakglass never ticks them again.
/// A fold over the record.
class UntickedItems
{
public:
    void apply(const Entry &entry);
    [[nodiscard]] bool contains(const QString &item) const { return m_items.contains(item); }

private:
    QSet<QString> m_items;
};

struct DueTick
{
    ChecklistItem item;
    QString evidence;
};
/// What Breakglass should tick now, in an active incident: satisfied checks of the phases up to
/// the present one and of those that recur.
[[nodiscard]] QList<DueTick> dueTicks(
    const Runbook &runbook, const CheckScene &scene, const UntickedItems &unticked);

} // namespace breakglass::console
