// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "fakecluster/resourcetype.h"

#include <QJsonArray>
#include <QJsonObject>

namespace breakglass::fakecluster {

/// Columns and cells as `kubectl get` prints them.
[[nodiscard]] QJsonArray tableColumns(const ResourceType &type);
[[nodiscard]] QJsonArray tableCells(
    const ResourceType &type, const QJsonObject &object, TimePoint now);
/// "84s", "5m3s", "2d4h": a duration as kubectl writes it.
[[nodiscard]] QString humanDuration(Milliseconds duration);

} // namespace breakglass::fakecluster
