// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/incidentreport.h"

#include <QHash>

namespace breakglass::report {

/// What earlier entries told about plans and runs, so that a step can be called by its title.
struct Context
{
    QHash<QString, Plan> plans;   ///< By plan id.
    QHash<QString, QString> runs; ///< Run id -> plan id.
    void learn(const Entry &entry);
    [[nodiscard]] const Step *step(const QString &run, const QString &step) const;
};

[[nodiscard]] TimelineRow wordRow(const Entry &entry, TimePoint declared, const Context &context);

} // namespace breakglass::report
