// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "io/connection.h"

#include <memory>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

namespace breakglass::io {

/// All that goes over one connection: how it is secured, and the sockets that are held open for a
/// request to come.
class Wire
{
public:
    /// Fails with a sentence when its certificates or its proxy can't be used.
    [[nodiscard]] static Expected<std::shared_ptr<Wire>> make(Clock &clock, Connection connection);

    Wire(Clock &clock, Connection connection, const QSslConfiguration &tls);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// The present sockets; whoever has something under way on them keeps them.
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> network() const { return m_network; }
    /// Sockets of its own, for an answer that does not end.
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> freshNetwork() const;
    void secure(QNetworkRequest &request) const;

    /// See HttpGateway::keepWarm.
    void keepWarm(const QList<QUrl> &hosts);
    /// See HttpGateway::keepOpen.
    void keepOpen(const QList<QUrl> &hosts);

private:
    [[nodiscard]] QList<QUrl> hosts() const;
    void warmBeside(const QList<QUrl> &alreadyWarm);
    void connectTo(QNetworkAccessManager &network, const QList<QUrl> &hosts) const;
    void renew();

    Clock &m_clock;
    Connection m_connection;
    QSslConfiguration m_tls;
    QList<QUrl> m_warm; ///< For a confirmation.
    QList<QUrl> m_open; ///< For good.
    int m_renewals = 0; ///< Of the first.
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Clock::Timer> m_warming;
    std::unique_ptr<Clock::Timer> m_changing;
};

} // namespace breakglass::io
