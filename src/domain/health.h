// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <optional>
#include <QList>
#include <QString>

namespace breakglass {

/// The health signals every target may have. Their ids in files are the names in `signalName`.
enum class Signal { ErrorRate, LatencyP95, ReadyReplicas, RequestRate };
inline constexpr int signalCount = 4;
[[nodiscard]] QString signalName(Signal signal); ///< "error_rate"
[[nodiscard]] std::optional<Signal> signalFromName(const QString &name);
[[nodiscard]] QString signalTitle(Signal signal); ///< "Error rate"
[[nodiscard]] QString signalUnit(Signal signal);  ///< "%", "ms", "", "req/min"
/// "6.6 %", "1,290 ms", "4", "1,510 req/min"; "No data" for NaN.
[[nodiscard]] QString signalText(Signal signal, double value);

/// One measured value. NaN means that the source answered but had no data.
struct Sample
{
    TimePoint at;
    double value = 0;
    friend bool operator==(const Sample &, const Sample &) = default;
};

/// A limit on a signal. Crossed when `above ? value > limit : value < limit`.
struct Threshold
{
    Signal signal = Signal::ErrorRate;
    double limit = 0;
    bool above = true;
    /// Hysteresis: this many samples over the limit in a row raise it, the same number under it
    /// lower it.
    int samples = 2;
    friend bool operator==(const Threshold &, const Threshold &) = default;
};

/// UI.md section 9: error rate 5 %, p95 1,000 ms, two samples.
[[nodiscard]] QList<Threshold> standardTriggers();

enum class HealthLevel { NoData, Healthy, RollingOut, Degraded, Unhealthy };
[[nodiscard]] QString healthWord(HealthLevel level); ///< "Healthy", "No data", ...

/// "Must hold for `hold` before going on": every limit met by `samples` fresh samples in a row,
/// and wanted > 0 ready.
struct GateRule
{
    QList<Threshold> limits;
    Milliseconds hold{};
    int samples = 10;
    /// A sample older than this is no data, and no data never counts as healthy.
    Milliseconds freshness{30'000};
    /// Samples nearer together than this count as one, though each must meet the limits. 0: every
    /// sample counts.
    Milliseconds every{};
    /// Whose own signals are looked at where traffic is divided; empty: those of the target.
    QString revision{};
    friend bool operator==(const GateRule &, const GateRule &) = default;
};

/// How long an instance that was started again is not trusted, however ready it says it is: as long as the gate has to
/// hold, or a minute where none is set.
[[nodiscard]] Milliseconds trustWindow(const GateRule &gate);

} // namespace breakglass
