// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/steps.h"

#include "kubeapi/dryrun.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends::kubernetes {

namespace {

// As long as an API server gives itself; the world is looked at for as long, too, when the answer is lost.
constexpr Milliseconds requestLimit = 1min;
constexpr Milliseconds standardRollout = 15min;
// A plan is read and confirmed before it runs; the lock has to last until its end.
constexpr Milliseconds timeToConfirm = 30min;

/// How long the system itself takes a rollout for one that goes on, and a little longer.
Milliseconds rolloutLimit(const Seen &seen)
{
    const qint64 deadline = seen.object[u"spec"][u"progressDeadlineSeconds"].toInteger(0);
    return deadline > 0 ? std::chrono::seconds(deadline) + 1min : standardRollout;
}

Expected<Change> changeOf(const QString &action, const Order &order)
{
    if (action == "undo"_L1)
        return undoChange(order);
    if (action == "apply"_L1)
        return applyChange(order);
    if (action == "set-configuration"_L1)
        return configurationChange(order);
    if (action == "set-image"_L1)
        return imageChange(order);
    if (action == "restart"_L1)
        return restartChange(order);
    if (action == "scale"_L1)
        return scaleChange(order);
    return pauseChange(order, action == "pause"_L1);
}

Step guarded(const Order &order, const Change &change)
{
    Step step;
    step.title = change.title;
    step.note = change.note;
    step.target = order.intent.target;
    step.act = change.request;
    step.changesTarget = true;
    step.resume = ResumeClass::CasAbsolute;
    step.settled = change.applied;
    step.undo = Undo{change.undo, change.undoNote};
    step.timeout = requestLimit;
    step.dryRun = DryRun{kubeapi::asDryRun(change.request)};
    return step;
}

Step awaiting(const Order &order, const Condition &condition)
{
    Step step;
    step.title = condition.revision.isEmpty() || condition.revision == order.seen.current()
                     ? u"Wait until %1 has settled"_s.arg(order.name())
                     : u"Wait until %1 runs rev %2"_s.arg(order.name(), condition.revision);
    step.note = u"All of its instances updated and available, none of before"_s;
    step.target = order.intent.target;
    step.act = AwaitSettled{condition};
    step.timeout = rolloutLimit(order.seen);
    return step;
}

Step locking(const Order &order, const Locking &lock)
{
    const QString name = leaseName(lock.name);
    Change change;
    change.title = u"Lock %1"_s.arg(order.name());
    change.note =
        u"The Lease %1 shows other consoles that something is done here, holder %2"_s.arg(name).arg(
            lock.fence());
    change.request = lock.acquire();
    change.undo = lock.release();
    change.undoNote = u"Gives the lock back"_s;
    change.applied = {{}, {}, false, 0, {}, {{lockFact, lock.holder}}};
    return guarded(order, change);
}

// It changes nothing of the workload: whatever has happened to that by then, the lock is given back. Before it is taken
// there is nothing to ask about.
Step unlocking(const Order &order, const Locking &lock)
{
    Step step;
    step.title = u"Give the lock of %1 back"_s.arg(order.name());
    step.target = order.intent.target;
    step.act = lock.release();
    step.timeout = requestLimit;
    return step;
}

gitops::Kept keptBy(const Order &order)
{
    return {order.intent.target, order.name(), order.seen.place,
        order.seen.keeper.value_or(gitops::Keeper{})};
}

Status refuseLocked(const Order &order, const QString &holder)
{
    const auto &lease = order.seen.lease;
    if (!lease || !lease->isHeldBySomebodyBut(holder, order.seen.at))
        return {};
    return refusal(ErrorKind::Conflict,
        u"%1 is locked by %2 since %3."_s.arg(
            order.name(), lease->holder, toClock(lease->acquiredAt)),
        u"Talk to them, or wait: the lock ends at %1."_s.arg(toClock(lease->expiresAt)));
}

} // namespace

Expected<QList<Step>> stepsOf(const QString &action, const Order &order, const QString &holder)
{
    if (const Status free = refuseLocked(order, holder); !free)
        return std::unexpected(free.error());
    const auto &keeper = order.seen.keeper;
    if (action == gitops::startSync)
        return gitops::starting(keptBy(order)).transform([](const Step &step) {
            return QList{step};
        });
    const auto change = changeOf(action, order);
    if (!change)
        return std::unexpected(change.error());
    QList<Step> steps;
    if (keeper && !keeper->isFrozen()) {
        const auto freeze = gitops::pausing(keptBy(order));
        if (!freeze)
            return std::unexpected(freeze.error());
        steps.append(*freeze);
    }
    steps.append(guarded(order, *change));
    if (change->after)
        steps.append(awaiting(order, *change->after));
    Milliseconds length = timeToConfirm + requestLimit;
    for (const Step &step : std::as_const(steps))
        length += step.timeout;
    const Locking lock{order.seen.place, order.seen.where.nameSpace, order.seen.where.workload.name,
        holder, order.seen.lease, order.seen.at, length};
    steps.prepend(locking(order, lock));
    steps.append(unlocking(order, lock));
    for (qsizetype at = 0; at < steps.size(); ++at)
        steps[at].id = u"s%1"_s.arg(at + 1);
    return steps;
}

} // namespace breakglass::backends::kubernetes
