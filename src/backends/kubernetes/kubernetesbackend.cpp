// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/kubernetesbackend.h"

#include "kubeapi/dryrun.h"

#include "backends/kubernetes/rights.h"
#include "backends/kubernetes/steps.h"
#include "backends/kubernetes/warnings.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

std::unexpected<Error> stranger(const TargetId &target)
{
    return failure(ErrorKind::NotFound, u"%1 is not served by this backend."_s.arg(target.key()));
}

} // namespace

struct KubernetesBackend::Watched : kubernetes::Watched
{
    using kubernetes::Watched::Watched;
};

KubernetesBackend::KubernetesBackend(kubeapi::Client &client, QString holder)
    : m_client(client), m_holder(std::move(holder))
{
}

KubernetesBackend::~KubernetesBackend()
{
    for (const auto &watched : std::as_const(m_watched))
        watched->isGone = true;
}

Expected<std::unique_ptr<KubernetesBackend>> KubernetesBackend::make(
    const QList<TargetSetup> &targets, kubeapi::Client &client, const QString &holder)
{
    std::unique_ptr<KubernetesBackend> backend(new KubernetesBackend(client, holder));
    for (const TargetSetup &target : targets) {
        const auto where = kubernetes::whereOf(target);
        if (!where)
            return std::unexpected(where.error());
        backend->m_watched.insert(
            target.id, std::make_shared<Watched>(target.id, *where, client, holder));
    }
    return backend;
}

std::shared_ptr<KubernetesBackend::Watched> KubernetesBackend::find(const TargetId &target) const
{
    return m_watched.value(target);
}

Capabilities KubernetesBackend::capabilities() const
{
    Capabilities capabilities;
    capabilities.systemName = u"Kubernetes"_s;
    capabilities.revisionWord = u"rev"_s;
    for (const auto &watched : m_watched) {
        for (const QString &action : kubernetes::actionsFor(watched->seen.where.workload.kind)) {
            if (!capabilities.actions.contains(action))
                capabilities.actions.append(action);
        }
    }
    capabilities.showsInstances = true;
    capabilities.showsConfiguration = true;
    return capabilities;
}

QCoro::Task<Expected<History>> KubernetesBackend::history(TargetId target, std::stop_token stop)
{
    const std::shared_ptr<Watched> watched = find(target);
    if (!watched)
        co_return stranger(target);
    if (!watched->wasSeen) {
        const Status looked = co_await kubernetes::lookAt(watched, stop);
        if (!looked)
            co_return std::unexpected(looked.error());
    }
    const Status read = co_await kubernetes::readRevisions(watched, stop);
    if (!read)
        co_return std::unexpected(read.error());
    co_return kubernetes::historyOf(target, watched->seen);
}

QCoro::Task<Expected<TargetState>> KubernetesBackend::observe(TargetId target, std::stop_token stop)
{
    const std::shared_ptr<Watched> watched = find(target);
    if (!watched)
        co_return stranger(target);
    const Status looked = co_await kubernetes::lookAt(watched, stop);
    if (!looked)
        co_return std::unexpected(looked.error());
    co_await kubernetes::readSurroundings(watched, stop);
    if (watched->isGone)
        co_return failure(
            ErrorKind::Cancelled, u"Looking at %1 was cancelled."_s.arg(target.key()));
    QList<Instance> found = co_await kubernetes::podsOf(watched, stop);
    const QList<Instance> pods = co_await kubernetes::explained(watched, std::move(found), stop);
    if (watched->isGone)
        co_return failure(
            ErrorKind::Cancelled, u"Looking at %1 was cancelled."_s.arg(target.key()));
    TargetState state = kubernetes::stateOf(target, watched->seen, watched->holder, pods);
    state.denied = watched->rights->denied();
    co_return state;
}

QCoro::Task<Expected<QList<Sample>>> KubernetesBackend::series(
    TargetId, Signal, TimePoint, TimePoint, std::stop_token)
{
    co_return QList<Sample>();
}

Expected<QList<Step>> KubernetesBackend::steps(
    const Intent &intent, const Strategy &strategy, const TargetState &state, const History &) const
{
    const std::shared_ptr<Watched> watched = find(intent.target);
    if (!watched)
        return stranger(intent.target);
    const kubernetes::Seen &seen = watched->seen;
    if (!kubernetes::actionsFor(seen.where.workload.kind).contains(strategy.action))
        return failure(ErrorKind::Invalid,
            u"%1 can't do \"%2\"."_s.arg(seen.where.workload.text(), strategy.action),
            u"Nothing is planned."_s, u"Choose another strategy."_s);
    if (!watched->wasSeen || state.fingerprint != seen.fingerprint())
        return failure(ErrorKind::Conflict,
            u"%1 changed since it was looked at."_s.arg(seen.where.workload.text()),
            u"Nothing is planned."_s, u"Look at the target again."_s);
    return kubernetes::stepsOf(strategy.action, {intent, state, seen}, m_holder);
}

DryRunAnswer KubernetesBackend::readDryRun(
    const DryRun &dryRun, const DryRunReply &reply, const DryRunAnswer &plain) const
{
    const auto *request = std::get_if<HttpRequest>(&dryRun.question);
    if (!request)
        return plain;
    const kubeapi::DryRunSaid said = kubeapi::dryRunSaid(*request, reply.status, reply.output);
    return {events::DryRunOutcome(said.verdict), said.sentence};
}

} // namespace breakglass::backends
