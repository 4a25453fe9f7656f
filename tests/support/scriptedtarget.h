// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/workspace.h"
#include "io/clock.h"
#include "support/planexamples.h"

#include <cmath>
#include <functional>
#include <QHash>

namespace breakglass::examples {

/// A target in memory that a test moves by hand: it runs 42, a rollback makes it run 43, a copy of
/// 41.
class ScriptedTarget final : public backends::Backend, public backends::SimulatedPerformer
{
public:
    explicit ScriptedTarget(io::Clock &clock) : m_clock(clock)
    {
        m_state.target = exampleTarget();
        m_state.currentRevision = u"42"_s;
        m_state.ready = 4;
        m_state.wanted = 4;
        m_state.fingerprint = u"f1"_s;
    }

    /// How the world treats the next changes.
    enum class Mood {
        Good,           ///< It does what it is told and says so.
        Refuses,        ///< It does nothing and says that it failed.
        LiesAboutDoing, ///< It does nothing and says that it did.
        LosesAnswer,    ///< It does it and the answer is lost.
        LosesRequest,   ///< It does nothing and the answer is lost.
        DoesHalf,       ///< It changes to something else and the answer is lost.
    };
    Mood mood = Mood::Good;
    int moodLasts = 1000; ///< Changes until it is good again.
    bool unreachable = false;
    double errorRate = 0.2; ///< NaN: the source has no data.
    int looks = 0;
    std::function<void(const QString &)> beforeAct; ///< With the operation id.
    std::function<void(int)> onLook;                ///< With the number of looks so far.

    [[nodiscard]] const QStringList &performed() const { return m_performed; }
    [[nodiscard]] int changes() const { return m_changes; }
    void change(const QString &fingerprint) { m_state.fingerprint = fingerprint; }
    [[nodiscard]] TargetState &state() { return m_state; }

    [[nodiscard]] backends::Capabilities capabilities() const override
    {
        return {u"Script"_s, u"rev"_s, {u"rollback"_s}, {Signal::ErrorRate}, false, false};
    }

    [[nodiscard]] QCoro::Task<Expected<History>> history(TargetId target, std::stop_token) override
    {
        History history;
        history.target = target;
        history.revisions = m_made;
        for (const QString &id : {u"42"_s, u"41"_s, u"40"_s}) {
            Revision revision;
            revision.id = id;
            history.revisions.append(revision);
        }
        co_return history;
    }

    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(TargetId, std::stop_token) override
    {
        ++looks;
        if (onLook)
            onLook(looks);
        if (unreachable)
            co_return failure(ErrorKind::Unavailable, u"No route to the target."_s);
        TargetState now = m_state;
        now.observedAt = m_clock.now();
        co_return now;
    }

    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(
        TargetId, Signal, TimePoint from, TimePoint to, std::stop_token) override
    {
        QList<Sample> samples;
        constexpr qint64 grid = 1000;
        for (qint64 at = from.time_since_epoch().count() / grid * grid + grid;
            at <= to.time_since_epoch().count(); at += grid)
            samples.append({TimePoint(Milliseconds(at)), errorRate});
        co_return samples;
    }

    [[nodiscard]] Expected<QList<Step>> steps(
        const Intent &, const Strategy &, const TargetState &, const History &) const override
    {
        return QList<Step>();
    }

    [[nodiscard]] QCoro::Task<Expected<QStringList>> perform(
        TargetId, SimulatedAct act, QString operation, std::stop_token) override
    {
        m_performed.append(operation);
        if (beforeAct)
            beforeAct(operation);
        if (act.action != u"rollback")
            co_return QStringList{u"41 superseded"_s, u"42 deployed"_s};
        const Mood now = moodLasts-- > 0 ? mood : Mood::Good;
        if (now == Mood::Good || now == Mood::LosesAnswer)
            copy(act.arguments[u"revision"_s]);
        if (now == Mood::DoesHalf)
            copy(u"39"_s);
        if (now == Mood::Refuses)
            co_return failure(ErrorKind::Conflict, u"The tool refused."_s);
        if (now == Mood::Good || now == Mood::LiesAboutDoing)
            co_return QStringList{u"Rollback was a success."_s};
        co_return failure(ErrorKind::OutcomeUnknown, u"The answer was lost."_s);
    }

private:
    // As Helm does it: going back makes a new revision, a copy of the old one.
    void copy(const QString &revision)
    {
        ++m_changes;
        Revision made;
        made.id = QString::number(42 + m_changes);
        made.copyOf = revision;
        m_made.prepend(made);
        m_state.currentRevision = made.id;
        m_state.fingerprint = u"f%1"_s.arg(m_changes + 1);
    }

    io::Clock &m_clock;
    TargetState m_state;
    QList<Revision> m_made;
    QStringList m_performed;
    int m_changes = 0;
};

/// A workspace with that one target.
inline Workspace exampleWorkspace()
{
    Workspace workspace;
    workspace.name = u"Example"_s;
    workspace.environments.append({u"production"_s, EnvironmentKind::Production, {}});
    workspace.services.append({u"shop"_s, {}, {}});
    TargetSetup setup;
    setup.id = exampleTarget();
    setup.backend = u"script"_s;
    setup.gate = exampleGate();
    workspace.targets.append(setup);
    return workspace;
}

} // namespace breakglass::examples
