// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prometheus/client.h"

namespace breakglass::prometheus {

/// In PromQL, each one series in the unit of its signal.
using Queries = QMap<Signal, QString>;

/// service="checkout",namespace="shop"
[[nodiscard]] QString selectorText(const Labels &labels);
/// Over how long a rate is taken: long enough for some measurements, "60s" at least.
[[nodiscard]] Milliseconds windowFor(Milliseconds interval);
/// A query of the team with $labels, $window (and Grafana's $__rate_interval) filled in.
[[nodiscard]] QString filledQuery(
    const QString &promql, const Labels &labels, Milliseconds interval);

/// Which metrics the presets know, as a match for `Client::metricNames`.
[[nodiscard]] QString knownMetrics(const Labels &labels);
/// The counter among `names` whose labels have to be known before an error rate can be asked for, or empty.
[[nodiscard]] QString counterAmong(const QStringList &names);
/// The queries for what there is: `names` of metrics with series of the target, `labelNames` of `counterAmong(names)`.
[[nodiscard]] Queries presetQueries(const QStringList &names, const QStringList &labelNames,
    const Labels &labels, Milliseconds interval);

/// Asks the source what it has of a target, and makes the queries for it. Without anything known there are none.
[[nodiscard]] QCoro::Task<Expected<Queries>> discover(
    Client client, Labels labels, std::stop_token stop);

} // namespace breakglass::prometheus
