// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kubeapi/client.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <stop_token>

namespace breakglass::kubeapi {

/// Something in a cluster that can be watched.
struct Candidate
{
    enum class Kind { Release, Deployment, StatefulSet, DaemonSet };
    Kind kind = Kind::Deployment;
    QString nameSpace;
    QString name;
    int workloads = 0; ///< Of a release: how many of those that were seen are its own.
    /// Of a release: what Helm keeps of it may be listed. Without that its history can't be read.
    bool isReadable = true;
    /// "Release", "Deployment"
    [[nodiscard]] QString word() const;
    friend bool operator==(const Candidate &, const Candidate &) = default;
};
/// What Kubernetes itself runs on: nobody's service.
[[nodiscard]] bool isOfTheSystem(const QString &nameSpace);

/// How far the operator may list something.
enum class Reach { Everywhere, OneNamespace, Nowhere };

/// Objects of one kind, their metadata alone.
struct Held
{
    QList<QJsonObject> items;
    Reach reach = Reach::Everywhere;
    bool isCut = false; ///< There are more.
};

/// What was listed in a cluster.
struct Holdings
{
    QString nameSpace; ///< Where Reach::OneNamespace is.
    Held deployments;
    Held statefulSets;
    Held daemonSets;
    Held releases; ///< The Secrets in which Helm keeps its releases.
};

/// What can be watched in a cluster, and how much of it could be seen.
struct Discovery
{
    QList<Candidate> candidates; ///< By namespace, then by name.
    QString nameSpace;           ///< That of the context.
    QStringList narrowed;        ///< "deployments": listed in that namespace alone.
    QStringList denied;          ///< May be listed nowhere.
    int misnamed = 0;            ///< Left out: a name that Kubernetes would not have given.
    bool isCut = false;          ///< There is more than was listed.
    friend bool operator==(const Discovery &, const Discovery &) = default;
};

/// What belongs to a release of Helm is proposed as that release, the rest as it is. Pure.
[[nodiscard]] Discovery proposalFrom(const Holdings &holdings);

/// Lists what runs in the cluster of `client`: metadata alone, in all namespaces where that is permitted, else in that
/// of the context; at most 10,000 objects, and as many Secrets. Reads, and only when it is asked to.
[[nodiscard]] QCoro::Task<Expected<Discovery>> discover(Client *client, std::stop_token stop);

} // namespace breakglass::kubeapi
