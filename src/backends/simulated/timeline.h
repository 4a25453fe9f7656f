// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/worldscript.h"
#include "domain/health.h"
#include "domain/target.h"

#include <optional>
#include <QList>

namespace breakglass::backends {

/// One rollout of a revision over the instances of a target.
struct Deployment
{
    TimePoint begin;
    QString revision;
    HealthProfile health;
    std::optional<int> hangsAfter; ///< Instances that come up before it stands still.
    bool pullFails = false;        ///< The ones that hang fail instead of starting.
};

/// Everything that happened to one target, in order, and what follows from it at any moment. What is asked about a
/// moment depends only on what began before that moment, so an answer never changes afterwards.
class Timeline
{
public:
    static constexpr Milliseconds sampleEvery{5'000};

    Timeline(quint64 seed, TimePoint origin, Pace pace, int replicas);

    void deploy(Deployment deployment);
    void scale(TimePoint at, int replicas);
    /// Nothing is measured in (from, until].
    void silence(TimePoint from, TimePoint until);

    [[nodiscard]] int wanted(TimePoint at) const;
    [[nodiscard]] QList<Instance> instances(TimePoint at) const;
    [[nodiscard]] int ready(TimePoint at) const;
    /// When the last instance of deployment `index` comes up; empty when it hangs or there is nothing to start.
    [[nodiscard]] std::optional<TimePoint> completion(qsizetype index) const;
    [[nodiscard]] const QList<Deployment> &deployments() const { return m_deployments; }
    /// Moments at which an instance of deployment `index` comes up, with the instance, in order.
    [[nodiscard]] QList<std::pair<TimePoint, QString>> arrivals(qsizetype index) const;

    /// Value on the grid at `at`; NaN: no data.
    [[nodiscard]] double value(Signal signal, TimePoint at) const;
    /// Samples of the grid in (from, to], oldest first.
    [[nodiscard]] QList<Sample> samples(Signal signal, TimePoint from, TimePoint to) const;

private:
    struct Slot
    {
        qsizetype deployment = 0;
        TimePoint born;
        InstanceState state = InstanceState::Ready;
    };
    struct Scaling
    {
        TimePoint at;
        int replicas = 0;
    };
    struct Gap
    {
        TimePoint from;
        TimePoint until;
    };
    [[nodiscard]] Slot slot(int position, TimePoint at) const;
    [[nodiscard]] std::optional<TimePoint> slotStart(qsizetype index, int position) const;
    [[nodiscard]] Milliseconds startTime(qsizetype index, int position) const;
    [[nodiscard]] InstanceState stateOf(
        qsizetype index, int position, TimePoint born, TimePoint at) const;
    [[nodiscard]] std::optional<TimePoint> addedAt(int position, TimePoint at) const;
    [[nodiscard]] QString instanceName(qsizetype index, int position, TimePoint born) const;
    [[nodiscard]] double momentary(Signal signal, TimePoint at) const;
    [[nodiscard]] bool isSilent(TimePoint at) const;
    [[nodiscard]] TimePoint endOf(qsizetype index) const;

    quint64 m_seed;
    TimePoint m_origin;
    Pace m_pace;
    QList<Deployment> m_deployments;
    QList<Scaling> m_scalings;
    QList<Gap> m_gaps;
};

/// Level of a profile `lived` after its deployment, without noise.
[[nodiscard]] double profileLevel(const HealthProfile &profile, Signal signal, Milliseconds lived);

} // namespace breakglass::backends
