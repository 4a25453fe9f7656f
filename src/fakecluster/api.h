// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/access.h"
#include "fakecluster/registry.h"
#include "fakecluster/representation.h"
#include "fakecluster/route.h"
#include "fakecluster/watch.h"
#include "fakecluster/webmessage.h"

#include <variant>

namespace breakglass::fakecluster {

/// From a request of somebody known to its answer: what may be done, discovery, and every verb.
class Api
{
public:
    using Reply = std::variant<WebResponse, WatchQuery>;
    Api(Registry &registry, Access &access) : m_registry(registry), m_access(access) {}

    [[nodiscard]] Reply reply(const WebRequest &request, const User &user);
    /// Where clients are told to find this server.
    void setAddress(const QString &address) { m_address = address; }
    /// /readyz says so from now on.
    void setShuttingDown(bool isShuttingDown) { m_isShuttingDown = isShuttingDown; }
    /// What a pod's log holds; without one it is made up from its image.
    void setLog(const QString &nameSpace, const QString &pod, const QByteArray &text);

private:
    [[nodiscard]] WebResponse plainPath(const WebRequest &request, const User &user);
    [[nodiscard]] Answered<Reply> resource(
        const WebRequest &request, const Route &route, const User &user);
    [[nodiscard]] Answered<Reply> collection(const WebRequest &request, const Route &route);
    [[nodiscard]] Answered<WebResponse> one(const WebRequest &request, const Route &route);
    [[nodiscard]] Answered<WebResponse> scale(const WebRequest &request, const Route &route);
    [[nodiscard]] Answered<WebResponse> log(const WebRequest &request, const Route &route) const;
    [[nodiscard]] Answered<WebResponse> patch(const WebRequest &request, const Route &route);
    [[nodiscard]] Answered<WebResponse> removeAll(const WebRequest &request, const Route &route);
    [[nodiscard]] Answered<WatchQuery> watchQuery(
        const WebRequest &request, const Route &route) const;
    [[nodiscard]] Answered<WebResponse> written(
        const WebRequest &request, const Answered<Written> &result) const;
    Registry &m_registry;
    Access &m_access;
    QString m_address;
    bool m_isShuttingDown = false;
    QHash<QString, QByteArray> m_logs;
};

/// A refusal as it goes over the wire.
[[nodiscard]] WebResponse refusal(const ApiError &error);

} // namespace breakglass::fakecluster
