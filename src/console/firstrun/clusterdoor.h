// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kubeapi/access.h"
#include "kubeapi/discovery.h"

#include <functional>
#include <QCoroTask>
#include <QStringList>
#include <stop_token>

namespace breakglass::console {

/// How clusters are looked at before there is a workspace. Made by the composition root; a simulation has none.
struct ClusterDoor
{
    QStringList files; ///< The kubeconfig files that kubectl would read, by their absolute paths.
    /// $KUBECONFIG names them: a workspace has to name them, too, for it may be opened without that variable.
    bool areNamed = false;
    std::function<QCoro::Task<Expected<kubeapi::Discovery>>(kubeapi::Setup, std::stop_token)> look;
};

} // namespace breakglass::console
