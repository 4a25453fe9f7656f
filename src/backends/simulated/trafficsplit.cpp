// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/trafficsplit.h"

#include "backends/simulated/measured.h"
#include "backends/simulated/noise.h"
#include "backends/simulated/timeline.h"

namespace breakglass::backends {

TrafficSplit::TrafficSplit(quint64 seed, TimePoint origin, int replicas)
    : m_seed(seed), m_origin(origin), m_replicas(replicas)
{
}

void TrafficSplit::add(ServedRevision revision)
{
    m_revisions.append(std::move(revision));
}

void TrafficSplit::assign(TimePoint at, QList<TrafficShare> shares)
{
    m_assignments.append({at, std::move(shares)});
}

void TrafficSplit::silence(TimePoint from, TimePoint until)
{
    m_gaps.append({from, until});
}

QList<TrafficShare> TrafficSplit::shares(TimePoint at) const
{
    for (auto one = m_assignments.crbegin(); one != m_assignments.crend(); ++one) {
        if (one->at < at)
            return one->shares;
    }
    return {};
}

QString TrafficSplit::serving(TimePoint at) const
{
    const QList<TrafficShare> all = shares(at);
    for (auto revision = m_revisions.crbegin(); revision != m_revisions.crend(); ++revision) {
        const auto share = std::ranges::find(all, revision->id, &TrafficShare::revision);
        if (share != all.end() && share->percent > 0)
            return revision->id;
    }
    return {};
}

std::optional<TimePoint> TrafficSplit::firstServed(const QString &revision) const
{
    for (const Assignment &one : m_assignments) {
        const auto share = std::ranges::find(one.shares, revision, &TrafficShare::revision);
        if (share != one.shares.end() && share->percent > 0)
            return one.at;
    }
    return std::nullopt;
}

const ServedRevision *TrafficSplit::find(const QString &id) const
{
    const auto found = std::ranges::find(m_revisions, id, &ServedRevision::id);
    return found == m_revisions.end() ? nullptr : &*found;
}

/// Every revision that gets traffic has at least one instance, and so has one that is waiting for its first.
int TrafficSplit::instancesOf(const TrafficShare &share, TimePoint at) const
{
    if (share.percent > 0)
        return std::max(1, int(std::ceil(m_replicas * share.percent / 100.0)));
    const std::optional<TimePoint> served = firstServed(share.revision);
    return served && *served < at ? 0 : 1;
}

QList<Instance> TrafficSplit::instances(TimePoint at) const
{
    QList<Instance> all;
    for (const TrafficShare &share : shares(at)) {
        const ServedRevision *revision = find(share.revision);
        if (!revision)
            continue;
        const quint64 seed = noise::seedFor(m_seed, revision->id);
        const bool up = revision->up < at;
        const InstanceState waiting =
            revision->pullFails ? InstanceState::Failing : InstanceState::Starting;
        for (int i = 0; i < instancesOf(share, at); ++i)
            all.append({noise::name(seed, i), revision->id, up ? InstanceState::Ready : waiting});
    }
    return all;
}

bool TrafficSplit::isSilent(TimePoint at, const QString &revision) const
{
    for (const Gap &gap : m_gaps) {
        if (at > gap.from && at <= gap.until)
            return true;
    }
    const QString id = revision.isEmpty() ? serving(at) : revision;
    const ServedRevision *served = find(id);
    const std::optional<TimePoint> since = firstServed(id);
    if (!served || !since)
        return true;
    const Milliseconds lived = at - *since;
    return std::ranges::any_of(
        served->health.silences, [lived](const HealthProfile::Silence &silence) {
            return lived > silence.after && lived <= silence.after + silence.duration;
        });
}

double TrafficSplit::momentary(Signal signal, TimePoint at, const QString &revision) const
{
    double sum = 0;
    double weight = 0;
    for (const TrafficShare &share : shares(at)) {
        const ServedRevision *served = find(share.revision);
        const bool counts = revision.isEmpty() || share.revision == revision;
        if (!served || share.percent <= 0 || !counts)
            continue;
        const Milliseconds lived = at - firstServed(share.revision).value_or(at);
        sum += share.percent * profileLevel(served->health, signal, lived);
        weight += share.percent;
    }
    if (signal == Signal::RequestRate)
        return sum / 100;
    return weight > 0 ? sum / weight : noValue;
}

double TrafficSplit::value(Signal signal, TimePoint at, const QString &revision) const
{
    if (signal == Signal::ReadyReplicas) {
        return double(std::ranges::count_if(instances(at), [&revision](const Instance &instance) {
            const bool counts = revision.isEmpty() || instance.revision == revision;
            return counts && instance.state == InstanceState::Ready;
        }));
    }
    if (isSilent(at, revision))
        return noValue;
    double sum = 0;
    int values = 0;
    for (int i = 0; i < windowSamples; ++i) {
        const double one = momentary(signal, at - i * Timeline::sampleEvery, revision);
        if (std::isnan(one))
            continue;
        sum += one;
        ++values;
    }
    if (values == 0)
        return noValue;
    const qint64 index = (at - m_origin).count() / Timeline::sampleEvery.count();
    const quint64 seed = noise::seedFor(m_seed, signalName(signal) + revision);
    const double share = m_revisions.first().health.noise * noise::wobble(seed, index);
    const double ceiling = signal == Signal::ErrorRate ? 100 : std::numeric_limits<double>::max();
    return rounded(signal, std::min(ceiling, sum / values * (1 + share)));
}

QList<Sample> TrafficSplit::samples(
    Signal signal, TimePoint from, TimePoint to, const QString &revision) const
{
    QList<Sample> all;
    const qint64 step = Timeline::sampleEvery.count();
    const qint64 begin = (from - m_origin).count();
    qint64 index = begin / step - 1;
    while (index * step <= begin)
        ++index;
    for (; index * step <= (to - m_origin).count(); ++index) {
        const TimePoint at = m_origin + Milliseconds(index * step);
        all.append({at, value(signal, at, revision)});
    }
    return all;
}

} // namespace breakglass::backends
