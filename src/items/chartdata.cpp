// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartdata.h"

#include <cstring>

namespace breakglass::items {

bool ChartSeries::operator==(const ChartSeries &other) const
{
    const auto bytes = std::size_t(points.size()) * sizeof(QPointF);
    const bool samePoints =
        points.size() == other.points.size() &&
        (points.constData() == other.points.constData() ||
            std::memcmp(points.constData(), other.points.constData(), bytes) == 0);
    return samePoints && name == other.name && color == other.color && palette == other.palette &&
           lineWidth == other.lineWidth && dashed == other.dashed && stepped == other.stepped &&
           filled == other.filled && comparison == other.comparison &&
           gapAfterMs == other.gapAfterMs;
}

} // namespace breakglass::items
