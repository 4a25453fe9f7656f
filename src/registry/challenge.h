// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace breakglass::registry {

/// How a registry wants to be asked (WWW-Authenticate).
struct Challenge
{
    bool isBearer = false; ///< Otherwise Basic.
    QString realm;         ///< Where a token is fetched.
    QString service;
    QString scope;
    friend bool operator==(const Challenge &, const Challenge &) = default;
};
/// Empty when it is neither Bearer with a realm nor Basic.
[[nodiscard]] std::optional<Challenge> challengeFrom(const QByteArray &header);

} // namespace breakglass::registry
