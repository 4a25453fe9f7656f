// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/health.h"
#include "domain/plan.h"
#include "domain/strategy.h"
#include "domain/target.h"

#include <QCoroTask>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <stop_token>
#include <tuple>

namespace breakglass::backends {

/// What a backend can do, asked instead of what it is.
struct Capabilities
{
    QString systemName;     ///< "Helm", "Command": shown on cards.
    QString revisionWord;   ///< "rev", "release": shown before revision ids.
    QStringList actions;    ///< Strategy::action values that `steps` understands.
    QList<Signal> measures; ///< Signals that `series` delivers.
    bool showsInstances = false;
    bool showsConfiguration = false;
    bool splitsTraffic = false; ///< It can divide requests between revisions.
};

/// What a system sent back when it was asked what a step would do.
struct DryRunReply
{
    int status = 0; ///< Of HTTP, or the exit code of a command.
    QByteArray output;
};
/// The same in our words.
struct DryRunAnswer
{
    events::DryRunOutcome outcome = events::DryRunOutcome::NoAnswer;
    QString sentence; ///< What would change, or why not.
};

/// Translates one system's words into ours and back. Never decides, never performs.
/// Tasks resume in the thread that called. Reading has no side effect on the target.
class Backend
{
public:
    virtual ~Backend() = default;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual QCoro::Task<Expected<History>> history(
        TargetId target, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token stop) = 0;
    /// Samples of `signal` in (from, to], oldest first. A backend without measures returns none.
    [[nodiscard]] virtual QCoro::Task<Expected<QList<Sample>>> series(
        TargetId target, Signal signal, TimePoint from, TimePoint to, std::stop_token stop) = 0;
    /// The same of the part of the requests that one revision gets. A backend that does not divide traffic has none.
    [[nodiscard]] virtual QCoro::Task<Expected<QList<Sample>>> revisionSeries(TargetId target,
        QString revision, Signal signal, TimePoint from, TimePoint to, std::stop_token stop)
    {
        std::ignore = std::tie(target, revision, signal, from, to, stop);
        co_return QList<Sample>{};
    }
    /// The exact steps for an intent, resolved against what was observed. Pure. Reading, the change itself and waiting
    /// until it settled; planning adds gates and messages around them.
    [[nodiscard]] virtual Expected<QList<Step>> steps(const Intent &intent,
        const Strategy &strategy, const TargetState &state, const History &history) const = 0;
    /// Reads what came back from one of its own dry runs. Pure. `plain`: what the reply says to one who does not know
    /// the system.
    [[nodiscard]] virtual DryRunAnswer readDryRun(
        const DryRun &dryRun, const DryRunReply &reply, const DryRunAnswer &plain) const
    {
        std::ignore = std::tie(dryRun, reply);
        return plain;
    }
};

/// The backend of each target; made by the composition root.
using Backends = QMap<TargetId, Backend *>;

/// Performs SimulatedAct steps; implemented by the simulated world alone.
class SimulatedPerformer
{
public:
    virtual ~SimulatedPerformer() = default;
    /// Output lines as the real tool would print them; the operation id makes a repeated call harmless.
    [[nodiscard]] virtual QCoro::Task<Expected<QStringList>> perform(
        TargetId target, SimulatedAct act, QString operation, std::stop_token stop) = 0;
    /// What the last of these acts would come to if those before it were done, in one sentence. Changes nothing.
    [[nodiscard]] virtual Expected<QString> preview(
        const TargetId &target, const QList<SimulatedAct> &acts) const
    {
        std::ignore = std::tie(target, acts);
        return failure(ErrorKind::Invalid, QStringLiteral("This world can't be asked."));
    }
};

} // namespace breakglass::backends
