// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "io/secrets.h"
#include "io/subprocess.h"
#include "kubeapi/kubeconfig.h"

#include <functional>
#include <memory>
#include <optional>
#include <QCoroTask>

namespace breakglass::kubeapi {

/// What a plugin has handed out (client.authentication.k8s.io, ExecCredential).
struct ExecCredential
{
    QByteArray token;
    QByteArray certificate; ///< PEM
    QByteArray key;         ///< PEM
    std::optional<TimePoint> expires;
};
/// Reads what a plugin printed. An answer of another version than was asked for is refused, as in kubectl.
[[nodiscard]] Expected<ExecCredential> execCredentialFrom(
    const QByteArray &printed, const QString &apiVersion);

/// The program that a plugin starts, by its absolute path; empty: it is not installed.
[[nodiscard]] QString programOf(const ExecPlugin &plugin);

/// The credentials of one user of a kubeconfig: fetched when a request needs them, kept until they expire.
/// Only plugins that the workspace names by their absolute path are started.
class Credentials
{
public:
    struct Doors
    {
        io::Clock &clock;
        io::Subprocess *process = nullptr; ///< Null: no plugin can be started.
        QStringList allowedPlugins;
    };
    Credentials(UserEntry user, ClusterEntry cluster, Doors doors);

    /// Whether requests carry an Authorization header, and with which scheme; of a plugin known after `identity`.
    [[nodiscard]] QString scheme() const; ///< "bearer", "basic", or empty.
    /// Where it comes from, for people: "token of the kubeconfig", "/usr/bin/aws eks get-token".
    [[nodiscard]] QString described() const;
    [[nodiscard]] QCoro::Task<Expected<io::Secret>> authorization();
    /// Certificate and key of the client, from the kubeconfig, from files, or from the plugin.
    struct Identity
    {
        QByteArray certificate;
        std::shared_ptr<const io::Secret> key;
    };
    [[nodiscard]] QCoro::Task<Expected<Identity>> identity();
    /// The server did not accept it: the next request fetches a new one. False: there is none but that of the file.
    bool forget();

private:
    struct Fetched
    {
        std::shared_ptr<const io::Secret> token;
        Identity identity;
        std::optional<TimePoint> expires;
    };
    struct State // shared with the coroutines under way
    {
        UserEntry user;
        ClusterEntry cluster;
        Doors doors;
        std::optional<Fetched> fetched;
    };
    static QCoro::Task<Status> fetch(std::shared_ptr<State> state);
    static Expected<Command> pluginCommand(const State &state);
    std::shared_ptr<State> m_state;
};

} // namespace breakglass::kubeapi
