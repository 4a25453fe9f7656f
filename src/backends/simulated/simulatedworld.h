// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "backends/simulated/simulatedtarget.h"
#include "backends/simulated/stepscript.h"
#include "backends/simulated/worldscript.h"
#include "io/clock.h"

#include <map>
#include <memory>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace breakglass::backends {

/// Targets that live in memory and by a clock, and nothing else: no network, no process, no file once it is loaded.
/// The same script, seed, moments and acts always give the same answers.
class SimulatedWorld final : public SimulatedPerformer
{
public:
    /// One act that was dispatched and changed a target.
    struct Effect
    {
        QString operation;
        TargetId target;
        QString action;
        TimePoint at;
    };

    /// The world starts at the clock's present moment. `clock` outlives it.
    SimulatedWorld(WorldScript script, io::Clock &clock);
    [[nodiscard]] static Expected<std::unique_ptr<SimulatedWorld>> load(
        const QString &path, io::Clock &clock);

    [[nodiscard]] const WorldScript &script() const { return m_script; }
    [[nodiscard]] TimePoint startedAt() const { return m_startedAt; }
    [[nodiscard]] QList<TargetId> targets() const;

    [[nodiscard]] Expected<const TargetScript *> targetScript(const TargetId &target) const;
    [[nodiscard]] Expected<TargetState> state(const TargetId &target) const;
    [[nodiscard]] Expected<History> history(const TargetId &target) const;
    /// Samples of the 5 s grid in (from, to], none later than now. What was answered never changes afterwards.
    [[nodiscard]] Expected<QList<Sample>> samples(const TargetId &target, Signal signal,
        TimePoint from, TimePoint to, const QString &revision = {}) const;

    /// Which cars of a release train go back, and to which revision, when it goes back to train `to`: all that it
    /// brought ("train-rollback"), those that fail now ("train-failed-only"), or all but those that are proven
    /// healthy ("train-keep-healthy").
    [[nodiscard]] Expected<QList<CarMove>> carMoves(
        const TargetId &train, const QString &action, const QString &to) const;

    [[nodiscard]] QCoro::Task<Expected<QStringList>> perform(
        TargetId target, SimulatedAct act, QString operation, std::stop_token stop) override;

    /// On a copy of the world as it is now.
    [[nodiscard]] Expected<QString> preview(
        const TargetId &target, const QList<SimulatedAct> &acts) const override;

    /// A surprise: "deploy" {revision, holder}, "fail" {action, kind, times, text}, "lock" {holder, description, for},
    /// "unlock", "silence" {for}, "unreachable" {for}, "scale" {replicas}, "remove-artifact" {revision}, "note"; where
    /// traffic is divided "pin" and "unpin", too.
    [[nodiscard]] Status inject(const TargetId &target, const QString &action,
        const QMap<QString, QString> &arguments = {});

    /// Every act that changed a target, in order: what tests count.
    [[nodiscard]] const QList<Effect> &effects() const { return m_effects; }
    [[nodiscard]] int executions(const QString &operation) const;

private:
    struct Dispatched
    {
        TargetId target;
        SimulatedAct act;
        ActOutcome outcome;
    };
    [[nodiscard]] Expected<const SimulatedTarget *> find(const TargetId &target) const;
    void moveCars(
        ActOutcome &outcome, const SimulatedAct &act, const QString &operation, TimePoint at);
    [[nodiscard]] Status requireCarsFree(const SimulatedAct &act, TimePoint at) const;
    void sendCars(const SimulatedTarget &train, TimePoint at);
    [[nodiscard]] Expected<ActOutcome> dispatch(
        const TargetId &target, const SimulatedAct &act, const QString &operation, TimePoint at);

    WorldScript m_script;
    io::Clock &m_clock;
    TimePoint m_startedAt;
    std::map<TargetId, SimulatedTarget> m_targets;
    QHash<QString, Dispatched> m_dispatched; ///< By operation id.
    QList<Effect> m_effects;
};

} // namespace breakglass::backends
