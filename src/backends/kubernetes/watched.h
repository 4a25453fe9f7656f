// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/look.h"
#include "domain/error.h"
#include "kubeapi/rights.h"

#include <optional>
#include <QCoroTask>

namespace breakglass::backends::kubernetes {

/// One workload as it is known: what was read of it last, and its pods. Coroutines share it.
struct Watched
{
    Watched(TargetId target, Where place, kubeapi::Client &client, QString holder);

    TargetId id;
    kubeapi::Client &client;
    QString holder;
    Seen seen;
    Roster roster;
    bool wasSeen = false;
    bool isGone =
        false; ///< The backend was destroyed, and so may be its client: nothing is asked any more.
    QSet<QString> foreign; ///< Controllers and hashes of pods that are not of this workload.
    std::shared_ptr<kubeapi::Rights> rights = std::make_shared<kubeapi::Rights>();
    QMap<QString, QString> warnings; ///< What the cluster says of pods, by their names.
    Milliseconds askedWarnings{};    ///< By Clock::elapsed.
    bool hasAskedWarnings = false;
};
using WatchedPointer = std::shared_ptr<Watched>;

/// Reads the workload, its lock and what keeps it.
[[nodiscard]] QCoro::Task<Status> lookAt(WatchedPointer watched, std::stop_token stop);
/// Reads the revisions that are kept.
[[nodiscard]] QCoro::Task<Status> readRevisions(WatchedPointer watched, std::stop_token stop);
/// What changes seldom, once a minute: rights and autoscaler.
[[nodiscard]] QCoro::Task<> readSurroundings(WatchedPointer watched, std::stop_token stop);
/// The pods of the workload; reads its revisions again when there are some that none of them made.
[[nodiscard]] QCoro::Task<QList<Instance>> podsOf(WatchedPointer watched, std::stop_token stop);

} // namespace breakglass::backends::kubernetes
