// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "domain/time.h"
#include "domain/tlsfiles.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass {

/// A system that measures or warns, as the workspace declares it.
struct MetricsSource
{
    enum class Kind { Prometheus, Alertmanager };
    QString name;
    Kind kind = Kind::Prometheus;
    QString url;        ///< Without "/api/v1".
    QString credential; ///< "bearer:prom", "basic:prom" (io::Secrets), or empty.
    QString tenant;     ///< Sent as X-Scope-OrgID where several share one system (Mimir, Cortex).
    /// How often it measures. Nothing is asked in finer steps: two answers from one measurement are no second sample.
    Milliseconds interval{15'000};
    TlsFiles tls{};
    /// Name of the io::Connection that leads there; empty: the system's way.
    [[nodiscard]] QString connection() const
    {
        return tls.isEmpty() ? QString() : QStringLiteral("metrics:") + name;
    }
    friend bool operator==(const MetricsSource &, const MetricsSource &) = default;
};

/// What a source measures of one target.
struct TargetMetrics
{
    QString source;                ///< Key of Workspace::metrics.
    QMap<QString, QString> labels; ///< Which series are the target's: {"service": "checkout"}.
    /// In PromQL, each one series in the unit of its signal. Signals that are not named are looked for by the names
    /// that common programs give their metrics.
    QMap<Signal, QString> queries{};
    friend bool operator==(const TargetMetrics &, const TargetMetrics &) = default;
};

/// Which alerts are about one target: those with all of these labels.
struct TargetAlerts
{
    QString source; ///< Key of Workspace::metrics.
    QMap<QString, QString> labels;
    friend bool operator==(const TargetAlerts &, const TargetAlerts &) = default;
};

/// An alert that fires now. All of it is outside text.
struct Alert
{
    QString name;
    QString summary;
    QString severity; ///< As its rule says it: "page", "critical".
    QMap<QString, QString> labels;
    TimePoint since;
    QStringList silences; ///< Ids of those that keep it quiet.
    friend bool operator==(const Alert &, const Alert &) = default;
};

} // namespace breakglass
