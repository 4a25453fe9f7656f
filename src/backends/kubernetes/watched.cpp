// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/watched.h"

#include "backends/kubernetes/rights.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

std::unexpected<Error> cancelled(const Watched &watched)
{
    return failure(ErrorKind::Cancelled, u"Looking at %1 was cancelled."_s.arg(watched.id.key()));
}

bool isOf(const kubeapi::Workload &workload, const Seen &seen)
{
    return seen.workload.meta.uid == workload.meta.uid;
}

QCoro::Task<std::optional<Lease>> readLease(WatchedPointer watched, std::stop_token stop)
{
    const Where where = watched->seen.where;
    const QString path = leasePath(where.nameSpace, where.workload.name);
    const auto object = co_await watched->client.get(path, stop);
    // None there yet, or it may not be read: then taking it says so.
    co_return object ? std::optional(leaseOf(*object)) : std::nullopt;
}

QCoro::Task<std::optional<gitops::Keeper>> readKeeper(
    WatchedPointer watched, QJsonObject workload, std::stop_token stop)
{
    const std::optional<gitops::Keeper> keeper = gitops::keeperOf(workload);
    if (!keeper)
        co_return std::nullopt;
    co_return co_await gitops::asItIs(*keeper, watched->client, stop);
}

QString revisionsPath(const Where &where)
{
    const bool isDeployment = where.workload.kind == kubeapi::WorkloadKind::Deployment;
    return kubeapi::appsPath(
        where.nameSpace, isDeployment ? u"replicasets"_s : u"controllerrevisions"_s);
}

QCoro::Task<> readAutoscaler(WatchedPointer watched, std::stop_token stop)
{
    const Where where = watched->seen.where;
    const QString path =
        u"/apis/autoscaling/v2/namespaces/%1/horizontalpodautoscalers"_s.arg(where.nameSpace);
    const kubeapi::Selection all;
    const auto listing = co_await watched->client.list(path, all, stop);
    if (listing)
        watched->seen.autoscaler = autoscalerOf(listing->items, where.workload);
}

} // namespace

Watched::Watched(TargetId target, Where place, kubeapi::Client &asked, QString who)
    : id(std::move(target)),
      client(asked),
      holder(std::move(who)),
      roster(asked, place.nameSpace, place.window)
{
    seen.where = std::move(place);
}

QCoro::Task<Status> readRevisions(WatchedPointer watched, std::stop_token stop)
{
    const kubeapi::Workload workload = watched->seen.workload;
    const QString path = revisionsPath(watched->seen.where);
    const kubeapi::Selection selection{kubeapi::selectorText(workload.selector), {}};
    const auto listing = co_await watched->client.list(path, selection, stop);
    if (watched->isGone)
        co_return cancelled(*watched);
    if (!listing)
        co_return std::unexpected(listing.error());
    watched->seen.revisions = revisionsOf(workload, listing->items);
    co_return Status();
}

QCoro::Task<Status> lookAt(WatchedPointer watched, std::stop_token stop)
{
    const Where where = watched->seen.where;
    const auto place = co_await watched->client.open();
    if (watched->isGone)
        co_return cancelled(*watched);
    if (!place)
        co_return std::unexpected(place.error());
    // Both at once: neither needs the other's answer, and a way back waits for both.
    auto asking = watched->client.get(where.path(), stop);
    auto leasing = readLease(watched, stop);
    const auto object = co_await std::move(asking);
    if (watched->isGone)
        co_return cancelled(*watched);
    if (!object)
        co_return std::unexpected(object.error());
    const TimePoint at = watched->client.clock().now();
    const auto lease = co_await std::move(leasing);
    if (watched->isGone)
        co_return cancelled(*watched);
    const auto keeper = co_await readKeeper(watched, *object, stop);
    if (watched->isGone)
        co_return cancelled(*watched);
    const kubeapi::Workload workload = kubeapi::workloadOf(where.workload.kind, *object);
    Seen &seen = watched->seen;
    // Made anew under the same name: what is known is of the one before.
    const bool isAnother = !watched->wasSeen || !isOf(workload, seen);
    const bool isChanged = isAnother || workload.meta.generation != seen.workload.meta.generation ||
                           workload.observedGeneration != seen.workload.observedGeneration;
    seen.place = *place;
    seen.object = *object;
    seen.workload = workload;
    seen.lease = lease;
    seen.keeper = keeper;
    seen.at = at;
    watched->wasSeen = true;
    watched->roster.follow(kubeapi::selectorText(workload.selector));
    if (isAnother)
        seen.revisions.clear();
    if (isChanged || !seen.find(seen.current()))
        co_return co_await readRevisions(watched, stop);
    co_return Status();
}

QCoro::Task<> readSurroundings(WatchedPointer watched, std::stop_token stop)
{
    if (!watched->rights->isDue(watched->client.clock().elapsed()))
        co_return;
    co_await readAutoscaler(watched, stop);
    if (watched->isGone)
        co_return;
    co_await kubeapi::Rights::ask(
        watched->rights, watched->client, neededRights(watched->seen.where, watched->seen.keeper),
        [watched] { return !watched->isGone; }, stop);
}

QCoro::Task<QList<Instance>> podsOf(WatchedPointer watched, std::stop_token stop)
{
    const auto members = [&] {
        return watched->roster.members(watched->seen.origins(), watched->seen.at);
    };
    Roster::Members found = members();
    if ((found.strangers - watched->foreign).isEmpty())
        co_return found.instances;
    const Status read = co_await readRevisions(watched, stop);
    if (!read)
        co_return found.instances;
    found = members();
    watched->foreign = found.strangers;
    co_return found.instances;
}

} // namespace breakglass::backends::kubernetes
