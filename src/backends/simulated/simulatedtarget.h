// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/timeline.h"
#include "backends/simulated/trafficsplit.h"
#include "backends/simulated/worldscript.h"
#include "domain/error.h"
#include "domain/plan.h"
#include "domain/target.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::backends {

/// What an act comes to: settled when it is dispatched, told to the caller when it ends.
struct ActOutcome
{
    TimePoint ends;
    Expected<QStringList> answer;
    bool changedTarget = false;
};

/// One target of a simulated world: its history, its rollouts and the acts on it. Every member takes the moment it
/// happens at; nothing here knows a clock.
class SimulatedTarget
{
public:
    SimulatedTarget(const TargetScript &script, quint64 seed, TimePoint start);

    [[nodiscard]] const TargetScript &script() const { return m_script; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// Of the whole target, or of one revision's own requests where traffic is divided.
    [[nodiscard]] QList<Sample> samples(
        Signal signal, TimePoint from, TimePoint to, const QString &revision = {}) const;
    /// Of the revision that runs now: the release train that brought it, or empty.
    [[nodiscard]] QString train() const { return m_entries.last().script.train; }
    /// The newest revision that came with train `train` or an earlier one; empty when there is none.
    [[nodiscard]] QString revisionOfTrain(int train) const;
    [[nodiscard]] Status requireFree(TimePoint at) const;
    [[nodiscard]] Expected<TargetState> state(TimePoint at) const;
    [[nodiscard]] Expected<History> history(TimePoint at) const;

    /// Only what refuses an act at once is left of the surprises to come: nobody foresees the others.
    void forgetWhatComes();
    /// Performs an act of a plan.
    [[nodiscard]] ActOutcome act(const SimulatedAct &act, TimePoint at);
    /// Lets something happen that nobody here asked for: "deploy", "fail", "lock", "unlock", "silence",
    /// "unreachable", "scale", "remove-artifact", "pin", "unpin", "note".
    [[nodiscard]] Status inject(
        const QString &action, const QMap<QString, QString> &arguments, TimePoint at);

private:
    struct Entry
    {
        RevisionScript script;
        std::optional<TimePoint> ends; ///< Of its rollout; empty: it was there from the start.
        bool fails = false;
        qsizetype deployment = 0; ///< Index in the timeline.
    };
    struct Hold
    {
        Operation operation;
        TimePoint until;
    };
    /// What an act makes of a target: the new revision and how its commands speak.
    struct Change
    {
        RevisionScript script;
        QString tool;    ///< "helm rollback"
        QString success; ///< Last line of its output.
        QString purpose; ///< Of the operation in flight: "Rollback to rev 41".
        QString holder = QStringLiteral("Breakglass");
    };
    using Arguments = QMap<QString, QString>;

    [[nodiscard]] const Entry *find(const QString &id) const;
    [[nodiscard]] const Entry *findArtifact(const QString &artifact) const;
    [[nodiscard]] QString nextId() const;
    [[nodiscard]] static Error nothingRan(const QString &why);
    static void markDeployed(Change &change, TimePoint at);
    [[nodiscard]] const Operation *inFlight(TimePoint at) const;
    [[nodiscard]] Revision revisionAt(qsizetype index, TimePoint at) const;
    [[nodiscard]] QList<double> firstErrorRates(const Entry &entry, TimePoint at) const;
    [[nodiscard]] std::optional<Failure> takeFailure(const QString &action);

    [[nodiscard]] Expected<Change> changeFor(const QString &action, const Arguments &arguments);
    [[nodiscard]] Expected<Change> withoutCars(const QString &cars) const;
    [[nodiscard]] Expected<Change> restored(const QString &id);
    [[nodiscard]] ActOutcome fence(bool up, TimePoint at);
    [[nodiscard]] ActOutcome cancel(const QString &holder, TimePoint at);
    [[nodiscard]] Expected<Change> copyOf(const QString &action, const QString &id) const;
    [[nodiscard]] Change withImage(const QString &action, const Arguments &arguments) const;
    [[nodiscard]] Expected<Change> withConfiguration(const QString &id) const;
    [[nodiscard]] Change restarted() const;
    [[nodiscard]] Change fromPipeline(const Arguments &arguments) const;
    void sufferFault(RevisionScript &script) const;

    [[nodiscard]] ActOutcome actOnce(
        const SimulatedAct &act, const std::optional<Failure> &failing, TimePoint at);
    [[nodiscard]] ActOutcome rollOut(
        Change change, const std::optional<Failure> &failing, TimePoint at);
    [[nodiscard]] ActOutcome migrate(const SimulatedAct &act, TimePoint at);
    [[nodiscard]] ActOutcome printHistory(TimePoint at) const;
    [[nodiscard]] ActOutcome scaleTo(const QString &replicas, TimePoint at);
    [[nodiscard]] QStringList rolloutLines(qsizetype deployment, const QString &id) const;
    [[nodiscard]] Error timeoutError(const Change &change, TimePoint at) const;

    void beginTraffic(TimePoint start);
    void describeTraffic(TargetState &state, TimePoint at) const;
    [[nodiscard]] RevisionStatus trafficStatus(const Entry &entry, TimePoint at) const;
    [[nodiscard]] Expected<Change> fix(const Arguments &arguments, TimePoint at) const;
    [[nodiscard]] ActOutcome actOnTraffic(
        const SimulatedAct &act, const std::optional<Failure> &failing, TimePoint at);
    [[nodiscard]] ActOutcome deployBeside(Change change, const QString &tag, bool serves,
        const std::optional<Failure> &failing, TimePoint at);
    [[nodiscard]] ActOutcome shiftTraffic(const QString &shares, TimePoint at);
    [[nodiscard]] ActOutcome unpinTraffic(TimePoint at);
    [[nodiscard]] ActOutcome removeTag(const QString &tag, TimePoint at);
    [[nodiscard]] ActOutcome route(
        QList<TrafficShare> shares, const QString &purpose, TimePoint at);
    [[nodiscard]] Status injectPin(bool pinned, TimePoint at);

    [[nodiscard]] Status injectDeploy(const Arguments &arguments, TimePoint at);
    [[nodiscard]] Status injectFailure(const Arguments &arguments);
    [[nodiscard]] Status injectSpan(
        const QString &action, const Arguments &arguments, TimePoint at);

    TargetScript m_script;
    quint64 m_seed;
    Timeline m_timeline;
    std::optional<TrafficSplit> m_split; ///< Instead of the timeline, where traffic is divided.
    std::optional<TimePoint> m_pinnedAt;
    QList<Entry> m_entries; ///< Oldest first.
    QList<Hold> m_holds;
    QList<Failure> m_failures;
    QString m_schema;
    bool m_fenced = false; ///< Writes are kept out.
    TimePoint m_unreachableUntil = TimePoint::min();
};

} // namespace breakglass::backends
