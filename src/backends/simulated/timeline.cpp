// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/timeline.h"

#include "backends/simulated/measured.h"
#include "backends/simulated/noise.h"

namespace breakglass::backends {

namespace {

double share(Milliseconds part, Milliseconds whole)
{
    if (part <= Milliseconds(0))
        return 0;
    if (part >= whole)
        return 1;
    return double(part.count()) / double(whole.count());
}

} // namespace

double profileLevel(const HealthProfile &profile, Signal signal, Milliseconds lived)
{
    const double base = profile.level[std::size_t(signal)];
    if (!profile.ramp)
        return base;
    const HealthProfile::Ramp &ramp = *profile.ramp;
    const double top = ramp.level[std::size_t(signal)].value_or(base);
    double risen = share(lived - ramp.after, ramp.over);
    if (ramp.until)
        risen *= 1 - share(lived - *ramp.until, ramp.over);
    return base + (top - base) * risen;
}

Timeline::Timeline(quint64 seed, TimePoint origin, Pace pace, int replicas)
    : m_seed(seed), m_origin(origin), m_pace(pace)
{
    m_scalings.append({TimePoint::min(), replicas});
}

void Timeline::deploy(Deployment deployment)
{
    m_deployments.append(std::move(deployment));
}

void Timeline::scale(TimePoint at, int replicas)
{
    m_scalings.append({at, replicas});
}

void Timeline::silence(TimePoint from, TimePoint until)
{
    m_gaps.append({from, until});
}

int Timeline::wanted(TimePoint at) const
{
    for (auto scaling = m_scalings.crbegin(); scaling != m_scalings.crend(); ++scaling) {
        if (scaling->at < at)
            return scaling->replicas;
    }
    return m_scalings.first().replicas;
}

TimePoint Timeline::endOf(qsizetype index) const
{
    return index + 1 < m_deployments.size() ? m_deployments.at(index + 1).begin : TimePoint::max();
}

/// When the rollout reaches this position; empty when it never does.
std::optional<TimePoint> Timeline::slotStart(qsizetype index, int position) const
{
    const Deployment &deployment = m_deployments.at(index);
    const int batch = position / m_pace.atOnce;
    if (deployment.hangsAfter && batch > *deployment.hangsAfter / m_pace.atOnce)
        return std::nullopt;
    const TimePoint start = deployment.begin + batch * m_pace.perInstance;
    if (start >= endOf(index))
        return std::nullopt;
    return start;
}

Milliseconds Timeline::startTime(qsizetype index, int position) const
{
    const quint64 seed = noise::mix(m_seed ^ quint64(index));
    const double part = 0.7 + 0.3 * noise::unit(seed, position);
    return Milliseconds(qint64(double(m_pace.perInstance.count()) * part));
}

/// The last time at which the target grew to hold this position, if it did not always.
std::optional<TimePoint> Timeline::addedAt(int position, TimePoint at) const
{
    std::optional<TimePoint> added;
    for (qsizetype i = 1; i < m_scalings.size() && m_scalings.at(i).at < at; ++i) {
        if (m_scalings.at(i - 1).replicas <= position && m_scalings.at(i).replicas > position)
            added = m_scalings.at(i).at;
    }
    return added;
}

InstanceState Timeline::stateOf(qsizetype index, int position, TimePoint born, TimePoint at) const
{
    const Deployment &deployment = m_deployments.at(index);
    const TimePoint up = born + startTime(index, position);
    if (deployment.hangsAfter && position >= *deployment.hangsAfter)
        return deployment.pullFails && at > up ? InstanceState::Failing : InstanceState::Starting;
    if (at <= up)
        return InstanceState::Starting;
    const HealthProfile &health = deployment.health;
    const bool fails = position < health.failingInstances && at > up + health.failAfter;
    return fails ? InstanceState::Failing : InstanceState::Ready;
}

Timeline::Slot Timeline::slot(int position, TimePoint at) const
{
    const std::optional<TimePoint> added = addedAt(position, at);
    for (qsizetype i = m_deployments.size() - 1; i >= 0; --i) {
        const std::optional<TimePoint> start = slotStart(i, position);
        if (!start || *start >= at)
            continue;
        const TimePoint born = added ? std::max(*start, *added) : *start;
        return {i, born, stateOf(i, position, born, at)};
    }
    return {0, TimePoint::min(), InstanceState::Ready};
}

QString Timeline::instanceName(qsizetype index, int position, TimePoint born) const
{
    const qint64 moment = born == TimePoint::min() ? 0 : (born - m_origin).count();
    const quint64 seed = noise::mix(m_seed ^ quint64(index)) ^ noise::mix(quint64(moment));
    return noise::name(seed, position);
}

QList<Instance> Timeline::instances(TimePoint at) const
{
    QList<Instance> all;
    const int count = m_deployments.isEmpty() ? 0 : wanted(at);
    for (int position = 0; position < count; ++position) {
        const Slot found = slot(position, at);
        all.append({instanceName(found.deployment, position, found.born),
            m_deployments.at(found.deployment).revision, found.state});
    }
    return all;
}

int Timeline::ready(TimePoint at) const
{
    int count = 0;
    const int all = m_deployments.isEmpty() ? 0 : wanted(at);
    for (int position = 0; position < all; ++position)
        count += slot(position, at).state == InstanceState::Ready ? 1 : 0;
    return count;
}

QList<std::pair<TimePoint, QString>> Timeline::arrivals(qsizetype index) const
{
    QList<std::pair<TimePoint, QString>> all;
    const Deployment &deployment = m_deployments.at(index);
    const int count = wanted(deployment.begin + Milliseconds(1));
    for (int position = 0; position < count; ++position) {
        const std::optional<TimePoint> start = slotStart(index, position);
        if (!start || (deployment.hangsAfter && position >= *deployment.hangsAfter))
            continue;
        all.append({*start + startTime(index, position), instanceName(index, position, *start)});
    }
    std::ranges::sort(all);
    return all;
}

std::optional<TimePoint> Timeline::completion(qsizetype index) const
{
    const QList<std::pair<TimePoint, QString>> all = arrivals(index);
    const int count = wanted(m_deployments.at(index).begin + Milliseconds(1));
    if (all.isEmpty() || all.size() < count)
        return std::nullopt;
    return all.last().first;
}

bool Timeline::isSilent(TimePoint at) const
{
    for (const Gap &gap : m_gaps) {
        if (at > gap.from && at <= gap.until)
            return true;
    }
    for (qsizetype i = m_deployments.size() - 1; i >= 0; --i) {
        const Deployment &deployment = m_deployments.at(i);
        if (deployment.begin >= at)
            continue;
        const Milliseconds lived = at - deployment.begin;
        return std::ranges::any_of(
            deployment.health.silences, [lived](const HealthProfile::Silence &silence) {
                return lived > silence.after && lived <= silence.after + silence.duration;
            });
    }
    return false;
}

/// What the serving instances do at this very moment; without one, every request fails.
double Timeline::momentary(Signal signal, TimePoint at) const
{
    double sum = 0;
    int serving = 0;
    const int count = wanted(at);
    for (int position = 0; position < count; ++position) {
        const Slot found = slot(position, at);
        if (found.state != InstanceState::Ready)
            continue;
        const Deployment &deployment = m_deployments.at(found.deployment);
        sum += profileLevel(deployment.health, signal, at - deployment.begin);
        ++serving;
    }
    if (serving > 0)
        return sum / serving;
    if (signal == Signal::ErrorRate)
        return 100;
    return signal == Signal::RequestRate ? 0 : noValue;
}

double Timeline::value(Signal signal, TimePoint at) const
{
    if (m_deployments.isEmpty() || isSilent(at))
        return noValue;
    if (signal == Signal::ReadyReplicas)
        return ready(at);
    double sum = 0;
    int values = 0;
    for (int i = 0; i < windowSamples; ++i) {
        const double one = momentary(signal, at - i * sampleEvery);
        if (std::isnan(one))
            continue;
        sum += one;
        ++values;
    }
    if (values == 0)
        return noValue;
    const double mean = sum / values;
    const qint64 index = (at - m_origin).count() / sampleEvery.count();
    const quint64 seed = noise::seedFor(m_seed, signalName(signal));
    const double share = m_deployments.first().health.noise * noise::wobble(seed, index);
    const double ceiling = signal == Signal::ErrorRate ? 100 : std::numeric_limits<double>::max();
    return rounded(signal, std::min(ceiling, mean * (1 + share)));
}

QList<Sample> Timeline::samples(Signal signal, TimePoint from, TimePoint to) const
{
    QList<Sample> all;
    const qint64 step = sampleEvery.count();
    const qint64 begin = (from - m_origin).count();
    qint64 index = begin / step - 1;
    while (index * step <= begin)
        ++index;
    for (; index * step <= (to - m_origin).count(); ++index) {
        const TimePoint at = m_origin + Milliseconds(index * step);
        all.append({at, value(signal, at)});
    }
    return all;
}

} // namespace breakglass::backends
