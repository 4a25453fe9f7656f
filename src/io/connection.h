// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/secrets.h"

#include <memory>
#include <QByteArray>
#include <QString>

namespace breakglass::io {

/// How a server is reached where that is not the system's way: its own certificate authority, a
/// certificate of the client, a proxy. Requests name it; what is in it never gets into a plan.
struct Connection
{
    QByteArray authorities;            ///< PEM; empty: those of the system.
    QByteArray certificate;            ///< PEM chain of the client, or empty.
    std::shared_ptr<const Secret> key; ///< PEM of its key; null without a certificate.
    QString
        serverName; ///< Name that the server's certificate must have; empty: that of the address.
    QString proxy;  ///< "http://proxy:3128", "socks5://proxy:1080", or empty.

    /// Whether two are the same to the bytes of the key.
    friend bool operator==(const Connection &one, const Connection &other)
    {
        const auto keyOf = [](const Connection &connection) {
            return connection.key ? connection.key->reveal() : QByteArray();
        };
        return one.authorities == other.authorities && one.certificate == other.certificate &&
               keyOf(one) == keyOf(other) && one.serverName == other.serverName &&
               one.proxy == other.proxy;
    }
};

/// A place on the net: an address, and the connection that leads there ("" for the system's way).
struct Address
{
    // NOLINTNEXTLINE(google-explicit-constructor): an address alone says it all, as a rule.
    Address(QString where, QString over = {}) : url(std::move(where)), connection(std::move(over))
    {
    }
    QString url;
    QString connection;
};

} // namespace breakglass::io
