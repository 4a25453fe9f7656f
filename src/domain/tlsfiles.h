// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace breakglass {

/// How a server is reached that has a certificate authority of its own, or that asks who comes (mutual TLS): absolute
/// paths of PEM files, each empty where it is not needed.
struct TlsFiles
{
    QString authority;   ///< Whom to believe instead of the system's authorities.
    QString certificate; ///< Of the console.
    QString key;         ///< Of that certificate, without a password.
    QString serverName;  ///< That the server's certificate must have; empty: that of the address.
    [[nodiscard]] bool isEmpty() const
    {
        return authority.isEmpty() && certificate.isEmpty() && serverName.isEmpty();
    }
    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

} // namespace breakglass
