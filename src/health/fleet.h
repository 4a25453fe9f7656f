// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/event.h"
#include "domain/health.h"
#include "domain/workspace.h"
#include "io/clock.h"
#include "io/httpgateway.h"

#include <array>
#include <memory>
#include <optional>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <vector>

namespace breakglass::health {

/// Last samples of one signal in a ring, oldest first; a gap in time stays a gap.
class Series
{
public:
    Series();
    explicit Series(qsizetype capacity);
    /// Ignored unless it is newer than the last one: an answer that comes late or twice changes nothing.
    bool append(Sample sample);
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] const Sample &at(qsizetype index) const; ///< 0 is the oldest kept.
    [[nodiscard]] const Sample *last() const;
    [[nodiscard]] QList<Sample> between(TimePoint from, TimePoint to) const;
    /// Value at `moment` (last sample not after it, at most `staleAfter` old), NaN otherwise.
    [[nodiscard]] double valueAt(
        TimePoint moment, Milliseconds staleAfter = Milliseconds(60'000)) const;

private:
    [[nodiscard]] qsizetype firstAfter(TimePoint moment) const;
    std::vector<Sample> m_ring; ///< Grows up to the capacity, then turns.
    qsizetype m_capacity;
    qsizetype m_first = 0;
};

using SignalSeries = std::array<Series, signalCount>;

/// A trigger that is crossed now, and since when.
struct Breach
{
    Threshold threshold;
    TimePoint since;
    double value = 0;
};

/// True for what a revision has of its own where traffic is divided.
[[nodiscard]] bool isMeasuredByRevision(Signal signal);

/// What keeps the metrics of a target from coming.
struct MetricsTrouble
{
    Error error;
    std::optional<TimePoint> lastAnswer; ///< Empty: there never was one.
    std::optional<Signal> signal;        ///< Whose query it is; empty: of all of them.
    friend bool operator==(const MetricsTrouble &, const MetricsTrouble &) = default;
};

/// The target answers its health check badly, or not at all.
struct ProbeTrouble
{
    Error error;     ///< Of the last answer.
    TimePoint since; ///< Of the first that failed in a row.
    friend bool operator==(const ProbeTrouble &, const ProbeTrouble &) = default;
};

/// What a query came to that somebody is writing.
struct QueryPreview
{
    struct Line
    {
        QString name; ///< Its labels: {code="500"}
        QList<Sample> samples;
    };
    QList<Line> lines;
    qsizetype omitted = 0;
    Milliseconds step{};
    QStringList warnings; ///< Of the source: outside text.
};

/// What is known about one target right now.
struct TargetView
{
    TargetSetup setup;
    backends::Capabilities capabilities;
    std::optional<TargetState> state;
    std::optional<History> history; ///< Its newest part, down to below what runs.
    SignalSeries series;
    /// Where traffic is divided: what the requests of one revision alone came to, by its id.
    QMap<QString, SignalSeries> revisions{};
    HealthLevel level = HealthLevel::NoData;
    TimePoint levelSince;
    QList<Breach> breaches;
    std::optional<Error> unreachable; ///< Why the last look failed.
    TimePoint lookedAt;               ///< When a look was last answered.
    std::optional<MetricsTrouble> metricsTrouble{};
    std::optional<ProbeTrouble> probeTrouble{};
    /// Samples come no nearer together than this.
    Milliseconds sampledEvery{5'000};
    QList<Alert> alerts{};                ///< That fire now, the oldest first.
    std::optional<Error> alertsTrouble{}; ///< Why nobody knows which.

    [[nodiscard]] const Series &of(Signal signal) const { return series[std::size_t(signal)]; }
    /// Of one revision alone; without a name, or of what only a target has as a whole, the target's.
    [[nodiscard]] const Series &of(Signal signal, const QString &revision) const;
};

/// Every target of the workspace, watched: backend and probes polled on the clock, health derived with hysteresis.
/// In memory only; what matters is announced by signals, and the composition root writes it to the record.
class Fleet : public QObject
{
    Q_OBJECT
public:
    /// `http` may be null (simulation): then targets with a probe have no probe data, and what would be measured
    /// elsewhere is asked of the backend.
    Fleet(const Workspace &workspace, backends::Backends backends, io::Clock &clock,
        io::HttpGateway *http);
    ~Fleet() override;

    /// Begins to poll: a state every 2 s (5 s when quiet), samples every `sampleEvery`, history when the revision
    /// changes. The first look fills the last 30 minutes where the backend measures.
    void start(Milliseconds sampleEvery = Milliseconds(5'000));
    /// A target that can't be looked at from here is known by what another console writes of it: see `hear`.
    void listenFor(const TargetId &target);
    /// What another console wrote; of targets that are listened for it is shown.
    void hear(const Event &event);
    [[nodiscard]] const QList<TargetId> &targets() const;
    [[nodiscard]] const TargetView *view(const TargetId &target) const;
    /// Looks now and resumes when the answer is in; for preflights and guards. The question is asked after the call,
    /// never shared with an earlier one; questions to one target queue up. Fails with Cancelled once the fleet is
    /// gone.
    [[nodiscard]] QCoro::Task<Expected<TargetState>> look(
        TargetId target, std::stop_token stop = {});
    [[nodiscard]] QCoro::Task<Expected<History>> lookHistory(
        TargetId target, std::stop_token stop = {});
    /// A source of metrics measures it, so that queries can be tried.
    [[nodiscard]] bool canPreview(const TargetId &target) const;
    /// What a target is measured by, as it is asked; empty where its backend measures.
    [[nodiscard]] QMap<Signal, QString> queries(const TargetId &target) const;
    /// The last 30 minutes of a query that somebody is writing, in steps for so many pixels.
    [[nodiscard]] QCoro::Task<Expected<QueryPreview>> preview(
        TargetId target, QString promql, int pixels, std::stop_token stop = {});
    /// Measures a signal by another query until the console ends; what the one before measured is forgotten.
    void useQuery(const TargetId &target, Signal signal, const QString &promql);

Q_SIGNALS:
    /// All that a backend tells of its releases, however much that is; the view holds the newest of it.
    void historyTold(const breakglass::History &history);
    void changed(const breakglass::TargetId &target); ///< State, history or reachability.
    void sampled(const breakglass::TargetId &target); ///< New samples.
    /// From NoData, too: the first look at a target announces its level.
    void levelChanged(const breakglass::TargetId &target, breakglass::HealthLevel from,
        breakglass::HealthLevel to);
    void thresholdCrossed(const breakglass::TargetId &target,
        const breakglass::Threshold &threshold, double value, bool over);
    /// An alert about the target began to fire, or is over.
    void alertChanged(
        const breakglass::TargetId &target, const breakglass::Alert &alert, bool firing);
    void revisionChanged(
        const breakglass::TargetId &target, const QString &from, const QString &to);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace breakglass::health
