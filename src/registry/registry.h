// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "io/httpgateway.h"
#include "io/secrets.h"
#include "registry/challenge.h"
#include "registry/reference.h"

#include <memory>
#include <optional>
#include <QCoroTask>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <stop_token>

namespace breakglass::registry {

/// How one registry is reached, where that is not plain https without a password.
struct Access
{
    QString credential; ///< Reference whose secret is "user:password"; empty: anonymously.
    QString
        tokenHost; ///< Host that hands out tokens when it is not the registry itself: "auth.docker.io".
    QString connection;   ///< Name of an io::Connection, or empty.
    bool isPlain = false; ///< http; only to this machine.
};
/// By host: "ghcr.io", "localhost:5000".
using AccessByHost = QHash<QString, Access>;
/// What a workspace says under `registries`: {"ghcr.io": {"credential": "ghcr"}}. Fails with its first mistake.
[[nodiscard]] Expected<AccessByHost> readAccess(const QMap<QString, QJsonObject> &registries);

/// An image that a registry has.
struct Image
{
    QString digest;
    QString mediaType;
    qint64 size = 0;
};

/// Asks registries by the OCI distribution API whether they have an image; keeps what they said for a while.
class Registry
{
public:
    struct Doors
    {
        io::HttpGateway &http;
        io::Secrets &secrets;
        io::Clock &clock;
    };
    Registry(AccessByHost access, Doors doors);
    ~Registry();

    /// ErrorKind::NotFound: the registry says that it has no such image. Any other error: nobody knows.
    [[nodiscard]] QCoro::Task<Expected<Image>> find(Reference reference, std::stop_token stop);
    /// Only registries that the workspace names are asked.
    [[nodiscard]] bool mayAsk(const Reference &reference) const;
    /// What was said lately, without asking: whether it is there. Empty: ask.
    [[nodiscard]] std::optional<bool> known(const Reference &reference) const;

private:
    struct State; // shared with the coroutines under way
    static QCoro::Task<Expected<Image>> ask(
        std::shared_ptr<State> state, Reference reference, std::stop_token stop);
    static QCoro::Task<Expected<io::HttpResponse>> send(
        std::shared_ptr<State> state, HttpRequest request, std::stop_token stop);
    static QCoro::Task<Expected<QString>> authorize(std::shared_ptr<State> state,
        Reference reference, Challenge challenge, std::stop_token stop);
    std::shared_ptr<State> m_state;
};

} // namespace breakglass::registry
