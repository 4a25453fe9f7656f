// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/changes.h"

namespace breakglass::backends::kubernetes {

/// The whole of an action: lock, freeze what would undo it, change, wait until it settled, give the lock back.
/// `holder`: who this console is to others.
[[nodiscard]] Expected<QList<Step>> stepsOf(
    const QString &action, const Order &order, const QString &holder);

} // namespace breakglass::backends::kubernetes
