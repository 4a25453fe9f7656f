// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "health/fleet.h"
#include "health/levels.h"

namespace breakglass::health {

struct Crossing
{
    Threshold threshold;
    double value = 0;
    bool over = true;
};
struct LevelChange
{
    HealthLevel from = HealthLevel::NoData;
    HealthLevel to = HealthLevel::NoData;
};
struct RevisionChange
{
    QString from;
    QString to;
};

/// What an answer changed, to be announced.
struct Changes
{
    bool target = false; ///< State, history or reachability.
    bool sampled = false;
    QList<Crossing> crossings;
    QList<std::pair<Alert, bool>> alerts; ///< And whether it fires or is over.
    std::optional<LevelChange> level;
    std::optional<RevisionChange> revision;
};

/// How often one target is asked, and how old its answers may be.
struct Pace
{
    Milliseconds sampleEvery{5'000};
    Milliseconds freshFor{30'000}; ///< Older samples and states are no data.
};

/// What is known about one target, and the folds that make its level. Asks nobody: answers are applied to it.
class Watch
{
public:
    Watch(TargetSetup setup, backends::Capabilities capabilities, bool hasProbe, Pace pace);

    [[nodiscard]] const TargetView &view() const { return m_view; }
    [[nodiscard]] Changes applyState(const Expected<TargetState> &answer, TimePoint now);
    /// An empty list is no answer: only time decides then. The first answer for a signal may reach back in time; what
    /// it crossed on the way is not announced, only where it stands.
    [[nodiscard]] Changes applySamples(Signal signal, const QList<Sample> &samples, TimePoint now);
    /// Of one revision where traffic is divided. Nothing crosses a trigger by it: users see the mix.
    [[nodiscard]] Changes applyRevision(
        const QString &revision, Signal signal, const QList<Sample> &samples);
    [[nodiscard]] Changes applyHistory(History history);
    /// What is measured of it, where that is not the backend's to say.
    [[nodiscard]] Changes setMeasures(const QList<Signal> &measures, TimePoint now);
    /// It is measured otherwise from now on.
    [[nodiscard]] Changes forget(Signal signal, TimePoint now);
    void setSampledEvery(Milliseconds every) { m_view.sampledEvery = every; }
    [[nodiscard]] Changes setTrouble(const std::optional<MetricsTrouble> &trouble);
    /// What the last answer to the probe lacked; none: it passed.
    [[nodiscard]] Changes applyProbe(const std::optional<Error> &failure, TimePoint now);
    /// All that fire at the source; those that are about the target are kept. What is not known is not over.
    [[nodiscard]] Changes applyAlerts(const Expected<QList<Alert>> &firing);
    /// What another console saw of a target that can't be looked at from here.
    [[nodiscard]] Changes applyTold(const Event &event);
    /// Time has passed: data may have become stale.
    [[nodiscard]] Changes judge(TimePoint now);

    /// The release history has to be asked for: never known, or the revision or an operation changed since.
    [[nodiscard]] bool wantsHistory() const { return m_wantsHistory; }
    /// Nothing is going on here: it may be asked less often.
    [[nodiscard]] bool isQuiet(TimePoint now) const;

private:
    void countMeasured();
    void recordReady(const TargetState &state, TimePoint now, Changes &changes);
    [[nodiscard]] bool measures(Signal signal) const;
    [[nodiscard]] bool isFresh(Signal signal, TimePoint now) const;
    [[nodiscard]] LevelFacts facts(TimePoint now) const;
    void updateLevel(TimePoint now, Changes &changes);
    void updateBreaches();

    TargetView m_view;
    Pace m_pace;
    bool m_hasProbe = false;
    QList<Signal> m_measured;
    QList<TriggerFold> m_triggers;
    ReplicaFold m_replicas;
    bool m_wantsHistory = true;
    std::optional<Judgement> m_told; ///< The level that another console saw.
};

} // namespace breakglass::health
