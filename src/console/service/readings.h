// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/service/servicerows.h"
#include "console/session.h"

#include <optional>
#include <QList>

namespace breakglass::console {

/// What a service place shows, read from the fleet's view of the target.
struct ChartRange
{
    TimePoint from;
    TimePoint to;
    std::optional<TimePoint> cursor;
};
[[nodiscard]] QList<ServiceChart> serviceCharts(
    const health::TargetView &view, bool production, const ChartRange &range);
[[nodiscard]] RevisionRow revisionRow(
    const Revision &revision, const QString &current, TimePoint now);
[[nodiscard]] QList<DiffRow> diffRows(const Revision &before, const Revision &after);

} // namespace breakglass::console
