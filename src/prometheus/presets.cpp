// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheus/presets.h"

#include <array>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::prometheus {

namespace {

/// How a program, or what stands before it, names what it measures of requests.
struct Family
{
    QLatin1StringView counter; ///< A pattern for the whole name.
    QLatin1StringView buckets;
    QLatin1StringView statusLabels; ///< Names of the label that tells the outcome, between spaces.
    QLatin1StringView errors{"5.."};
    QLatin1StringView only{};   ///< Added to the selector.
    int perMillisecond = 1'000; ///< What the unit of the buckets is multiplied by.
};

// The program's own word first, then what stands before it.
constexpr std::array families{
    Family{.counter = "(.+_)?http_requests_total"_L1,
        .buckets = "(.+_)?http_request_duration_seconds_bucket"_L1,
        .statusLabels = "code status status_code"_L1},
    // OpenTelemetry
    Family{.counter = "http_server_request_duration_seconds_count"_L1,
        .buckets = "http_server_request_duration_seconds_bucket"_L1,
        .statusLabels = "http_response_status_code http_status_code"_L1},
    // Micrometer (Spring)
    Family{.counter = "http_server_requests_seconds_count"_L1,
        .buckets = "http_server_requests_seconds_bucket"_L1,
        .statusLabels = "status"_L1},
    Family{.counter = "nginx_ingress_controller_requests"_L1,
        .buckets = "nginx_ingress_controller_request_duration_seconds_bucket"_L1,
        .statusLabels = "status"_L1},
    // Both ends of a call report it; the one that serves it counts.
    Family{.counter = "istio_requests_total"_L1,
        .buckets = "istio_request_duration_milliseconds_bucket"_L1,
        .statusLabels = "response_code"_L1,
        .only = "reporter=\"destination\""_L1,
        .perMillisecond = 1},
    Family{.counter = "envoy_cluster_upstream_rq_xx"_L1,
        .buckets = "envoy_cluster_upstream_rq_time_bucket"_L1,
        .statusLabels = "envoy_response_code_class"_L1,
        .errors = "5"_L1,
        .perMillisecond = 1},
};

constexpr std::array replicaMetrics{"kube_deployment_status_replicas_ready"_L1,
    "kube_statefulset_status_replicas_ready"_L1, "kube_daemonset_status_number_ready"_L1};
constexpr auto probeSuccess = "probe_success"_L1;
constexpr auto probeDuration = "probe_duration_seconds"_L1;

/// The shortest name that fits: one without somebody's prefix, if there is one.
QString nameFor(QLatin1StringView pattern, const QStringList &names)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    QString best;
    for (const QString &name : names) {
        if (whole.match(name).hasMatch() && (best.isEmpty() || name.size() < best.size()))
            best = name;
    }
    return best;
}

const Family *familyAmong(const QStringList &names)
{
    const auto isThere = [&names](const Family &family) {
        return !nameFor(family.counter, names).isEmpty();
    };
    const auto found = std::ranges::find_if(families, isThere);
    return found == families.end() ? nullptr : &*found;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u',' + second;
}

QString seconds(Milliseconds span)
{
    return u"%1s"_s.arg(span.count() / 1000);
}

/// Without any error there is no series of errors, and that is 0 %; without any request there is nothing.
QString errorQuery(
    const QString &counter, const QString &selector, const QString &errors, const QString &window)
{
    return u"100 * (sum(rate(%1{%2}[%4])) or vector(0)) / sum(rate(%1{%3}[%4]))"_s.arg(
        counter, joined(selector, errors), selector, window);
}

void addRequests(Queries &queries, const QStringList &names, const QStringList &labelNames,
    const QString &labels, const QString &window)
{
    const Family *family = familyAmong(names);
    if (family == nullptr)
        return;
    const QString counter = nameFor(family->counter, names);
    const QString selector = joined(labels, family->only);
    queries.insert(
        Signal::RequestRate, u"60 * sum(rate(%1{%2}[%3]))"_s.arg(counter, selector, window));
    const QStringList known = QString(family->statusLabels).split(u' ');
    for (const QString &label : known) {
        if (!labelNames.contains(label))
            continue;
        const QString errors = u"%1=~\"%2\""_s.arg(label, family->errors);
        queries.insert(Signal::ErrorRate, errorQuery(counter, selector, errors, window));
        break;
    }
    if (const QString buckets = nameFor(family->buckets, names); !buckets.isEmpty())
        queries.insert(Signal::LatencyP95,
            u"%1 * histogram_quantile(0.95, sum by (le) (rate(%2{%3}[%4])))"_s.arg(
                QString::number(family->perMillisecond), buckets, selector, window));
}

/// What nobody but a probe from outside measures.
void addProbes(
    Queries &queries, const QStringList &names, const QString &labels, const QString &window)
{
    if (!queries.contains(Signal::ErrorRate) && names.contains(probeSuccess))
        queries.insert(Signal::ErrorRate,
            u"100 * (1 - avg(avg_over_time(%1{%2}[%3])))"_s.arg(probeSuccess, labels, window));
    if (!queries.contains(Signal::LatencyP95) && names.contains(probeDuration))
        queries.insert(
            Signal::LatencyP95, u"1000 * max(quantile_over_time(0.95, %1{%2}[%3]))"_s.arg(
                                    probeDuration, labels, window));
}

} // namespace

QString selectorText(const Labels &labels)
{
    QStringList parts;
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        QString value = label.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
        parts.append(u"%1=\"%2\""_s.arg(label.key(), value));
    }
    return parts.join(u',');
}

Milliseconds windowFor(Milliseconds interval)
{
    constexpr Milliseconds least = 1min;
    return std::max(least, 4 * interval);
}

QString filledQuery(const QString &promql, const Labels &labels, Milliseconds interval)
{
    static const QRegularExpression place(u"\\$(labels|window|__rate_interval)\\b"_s);
    const QString window = seconds(windowFor(interval));
    QString filled;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(promql)) {
        const bool isLabels = match.capturedView(1) == "labels"_L1;
        filled += promql.sliced(at, match.capturedStart() - at);
        filled += isLabels ? selectorText(labels) : window;
        at = match.capturedEnd();
    }
    return filled + promql.sliced(at);
}

QString knownMetrics(const Labels &labels)
{
    QStringList patterns{probeSuccess, probeDuration};
    for (const Family &family : families)
        patterns << family.counter << family.buckets;
    for (const QLatin1StringView name : replicaMetrics)
        patterns.append(name);
    return u"{%1}"_s.arg(
        joined(u"__name__=~\"%1\""_s.arg(patterns.join(u'|')), selectorText(labels)));
}

QString counterAmong(const QStringList &names)
{
    const Family *family = familyAmong(names);
    return family == nullptr ? QString() : nameFor(family->counter, names);
}

Queries presetQueries(const QStringList &names, const QStringList &labelNames, const Labels &labels,
    Milliseconds interval)
{
    Queries queries;
    const QString selector = selectorText(labels);
    const QString window = seconds(windowFor(interval));
    addRequests(queries, names, labelNames, selector, window);
    addProbes(queries, names, selector, window);
    for (const QLatin1StringView replicas : replicaMetrics) {
        if (names.contains(replicas)) {
            queries.insert(Signal::ReadyReplicas, u"sum(%1{%2})"_s.arg(replicas, selector));
            break;
        }
    }
    return queries;
}

QCoro::Task<Expected<Queries>> discover(Client client, Labels labels, std::stop_token stop)
{
    const Expected<QStringList> names = co_await client.metricNames(knownMetrics(labels), stop);
    if (!names)
        co_return std::unexpected(names.error());
    QStringList labelNames;
    if (const QString counter = counterAmong(*names); !counter.isEmpty()) {
        const QString match = u"%1{%2}"_s.arg(counter, selectorText(labels));
        const Expected<QStringList> told = co_await client.labelNames(match, stop);
        if (!told)
            co_return std::unexpected(told.error());
        labelNames = *told;
    }
    co_return presetQueries(*names, labelNames, labels, client.source().interval);
}

} // namespace breakglass::prometheus
