// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartdata.h"

namespace breakglass::items {

// What a summary or a table talks about.
struct ChartSubject
{
    QList<ChartSeries> series;
    QList<ChartThreshold> thresholds;
    double from{0};
    double to{0};
    QString unit;
    int decimals{0};
};

// One sentence for each series that is not a comparison: "Error rate: last 6.6 % at 14:07, lowest 0.3 %, highest 8.4 %,
// above the trigger of 5 % since 14:05." Times are UTC.
[[nodiscard]] QString summarize(const ChartSubject &subject);

// The chart as a table, oldest first; at most `most` rows, always with the last sample.
[[nodiscard]] QList<ChartRow> tabulate(const ChartSubject &subject, int most = 60);

// The sample in force at a time: the nearest one, NaN in a gap and outside the series.
[[nodiscard]] double valueAt(const ChartSeries &series, double time);

// Time of the sample before (-1) or after (+1) a time; the time itself where there is none.
[[nodiscard]] double neighbourTime(const ChartSeries &series, double time, int direction);

} // namespace breakglass::items
