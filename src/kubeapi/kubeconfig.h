// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "io/secrets.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::kubeapi {

/// A PEM text that stands in the kubeconfig or in a file beside it.
struct PemSource
{
    QByteArray data;
    QString file; ///< Absolute; counts only without `data`, as kubectl has it.
    [[nodiscard]] bool isEmpty() const { return data.isEmpty() && file.isEmpty(); }
};

/// A program that hands out a token or a certificate (client.authentication.k8s.io).
struct ExecPlugin
{
    QString apiVersion; ///< ".../v1" or ".../v1beta1"
    QString command;    ///< As it is written; a name without a path is looked up in PATH.
    QStringList arguments;
    QMap<QString, QString> environment;
    QString installHint;
    bool wantsCluster = false; ///< It gets the address of the cluster, too.
};

struct ClusterEntry
{
    QString server;
    PemSource authority;
    QString serverName; ///< tls-server-name
    QString proxy;      ///< proxy-url
    bool isInsecure = false;
};

struct UserEntry
{
    std::shared_ptr<const io::Secret> token;
    QString tokenFile; ///< Absolute. Wins over `token`, as in kubectl.
    PemSource certificate;
    std::shared_ptr<const io::Secret> keyData;
    QString keyFile;
    std::shared_ptr<const io::Secret> basic; ///< "user:password"
    std::optional<ExecPlugin> exec;
    QString unsupported; ///< "as": without it the user would be somebody else. Empty: none.
};

struct ContextEntry
{
    QString name;
    QString cluster;
    QString user;
    QString nameSpace; ///< "default" where none is said.
};

/// What kubectl would know: several files as one. Only ever read.
struct Kubeconfig
{
    QStringList files; ///< Those that exist, in order.
    QString currentContext;
    QMap<QString, ContextEntry> contexts;
    QMap<QString, ClusterEntry> clusters;
    QMap<QString, UserEntry> users;
};

/// Files that kubectl would read: the entries of $KUBECONFIG, or ~/.kube/config.
[[nodiscard]] QStringList kubeconfigPaths(const QString &variable, const QString &home);

/// Reads and merges: the first file that says a value wins. Files that do not exist are left out; one that others may
/// write is refused, for who writes it chooses what runs.
[[nodiscard]] Expected<Kubeconfig> readKubeconfig(const QStringList &paths);

} // namespace breakglass::kubeapi
