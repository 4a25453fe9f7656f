// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/worldscript.h"
#include "domain/health.h"
#include "domain/target.h"

#include <optional>
#include <QList>

namespace breakglass::backends {

/// One revision of a target that divides its requests.
struct ServedRevision
{
    QString id;
    HealthProfile health;
    TimePoint begin; ///< Of its deployment.
    TimePoint up;    ///< Its first instance is ready; never, when it hangs.
    bool pullFails = false;
};

/// How the requests of one target are divided between its revisions, and what follows from it at any moment. As in a
/// Timeline, an answer about a moment depends only on what began before it, and never changes afterwards.
class TrafficSplit
{
public:
    TrafficSplit(quint64 seed, TimePoint origin, int replicas);

    void add(ServedRevision revision);
    void assign(TimePoint at, QList<TrafficShare> shares);
    void scale(int replicas) { m_replicas = replicas; }
    /// Nothing is measured in (from, until].
    void silence(TimePoint from, TimePoint until);

    [[nodiscard]] QList<TrafficShare> shares(TimePoint at) const;
    /// The newest revision that gets traffic.
    [[nodiscard]] QString serving(TimePoint at) const;
    /// When the revision got traffic for the first time.
    [[nodiscard]] std::optional<TimePoint> firstServed(const QString &revision) const;
    [[nodiscard]] QList<Instance> instances(TimePoint at) const;
    /// Of the target as a whole, or of one revision's own requests; NaN: no data.
    [[nodiscard]] double value(Signal signal, TimePoint at, const QString &revision = {}) const;
    [[nodiscard]] QList<Sample> samples(
        Signal signal, TimePoint from, TimePoint to, const QString &revision = {}) const;

private:
    struct Assignment
    {
        TimePoint at;
        QList<TrafficShare> shares;
    };
    struct Gap
    {
        TimePoint from;
        TimePoint until;
    };
    [[nodiscard]] const ServedRevision *find(const QString &id) const;
    [[nodiscard]] bool isSilent(TimePoint at, const QString &revision) const;
    [[nodiscard]] int instancesOf(const TrafficShare &share, TimePoint at) const;
    [[nodiscard]] double momentary(Signal signal, TimePoint at, const QString &revision) const;

    quint64 m_seed;
    TimePoint m_origin;
    int m_replicas;
    QList<ServedRevision> m_revisions; ///< Oldest first.
    QList<Assignment> m_assignments;   ///< In order of time.
    QList<Gap> m_gaps;
};

} // namespace breakglass::backends
