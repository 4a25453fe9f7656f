// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/fleet.h"

#include <cmath>
#include <limits>

namespace breakglass::health {

Series::Series() : Series(8192) {}

Series::Series(qsizetype capacity) : m_capacity(std::max<qsizetype>(capacity, 1)) {}

bool Series::append(Sample sample)
{
    const Sample *newest = last();
    if (newest != nullptr && sample.at <= newest->at)
        return false;
    if (size() < m_capacity) {
        m_ring.push_back(sample);
        return true;
    }
    m_ring[std::size_t(m_first)] = sample;
    m_first = (m_first + 1) % m_capacity;
    return true;
}

qsizetype Series::size() const
{
    return qsizetype(m_ring.size());
}

const Sample &Series::at(qsizetype index) const
{
    return m_ring[std::size_t((m_first + index) % size())];
}

const Sample *Series::last() const
{
    return m_ring.empty() ? nullptr : &at(size() - 1);
}

qsizetype Series::firstAfter(TimePoint moment) const
{
    qsizetype low = 0;
    qsizetype high = size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (at(middle).at <= moment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

QList<Sample> Series::between(TimePoint from, TimePoint to) const
{
    const qsizetype begin = firstAfter(from - Milliseconds(1));
    const qsizetype end = firstAfter(to);
    QList<Sample> samples;
    samples.reserve(std::max<qsizetype>(end - begin, 0));
    for (qsizetype index = begin; index < end; ++index)
        samples.append(at(index));
    return samples;
}

double Series::valueAt(TimePoint moment, Milliseconds staleAfter) const
{
    const qsizetype next = firstAfter(moment);
    if (next == 0 || moment - at(next - 1).at > staleAfter)
        return std::numeric_limits<double>::quiet_NaN();
    return at(next - 1).value;
}

bool isMeasuredByRevision(Signal signal)
{
    return signal == Signal::ErrorRate || signal == Signal::LatencyP95;
}

const Series &TargetView::of(Signal signal, const QString &revision) const
{
    static const Series nothing;
    if (revision.isEmpty() || !isMeasuredByRevision(signal))
        return of(signal);
    const auto found = revisions.constFind(revision);
    return found == revisions.constEnd() ? nothing : (*found)[std::size_t(signal)];
}

} // namespace breakglass::health
