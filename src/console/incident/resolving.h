// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "execution/runview.h"
#include "incident/state.h"

#include "console/incident/messagefacts.h"

#include <QStringList>

namespace breakglass::console {

/// What stands between an incident and its end.
struct OpenMatters
{
    QString blocked;      ///< Why it can't be resolved now; empty: it can.
    QStringList cautions; ///< Health that has not recovered.
    QStringList debts;    ///< What stays switched off or pinned.
    QStringList items;    ///< Checklist items that nobody has ticked.
};
[[nodiscard]] OpenMatters openMatters(const Workspace &workspace,
    const incident::IncidentState &state, const execution::RunView &run,
    const QList<TargetHealth> &targets, const QList<TargetState> &states);

} // namespace breakglass::console
