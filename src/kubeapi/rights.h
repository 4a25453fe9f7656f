// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kubeapi/client.h"

#include <QMap>

namespace breakglass::kubeapi {

/// The rights that actions need, by action, each list in the order in which they are missed.
using NeededRights = QMap<QString, QList<Right>>;
/// Actions that the operator may not take, each with the right that is missing: "patch deployments.apps in production".
using DeniedActions = QMap<QString, QString>;

/// What an operator may do with one target. The server is asked once a minute.
class Rights
{
public:
    /// Goes on asking while `isWanted` says so: who asks may be gone before the answer, and the client with it.
    static QCoro::Task<> ask(std::shared_ptr<Rights> rights, Client &client, NeededRights needed,
        std::function<bool()> isWanted, std::stop_token stop);
    /// Whether it is time to ask.
    [[nodiscard]] bool isDue(Milliseconds now) const;
    /// Empty: nobody could say. Then nothing is taken away on a guess; the server itself will refuse.
    [[nodiscard]] const std::optional<DeniedActions> &denied() const { return m_denied; }

private:
    std::optional<DeniedActions> m_denied;
    std::optional<Milliseconds> m_askedAt; ///< By Clock::elapsed.
};

} // namespace breakglass::kubeapi
