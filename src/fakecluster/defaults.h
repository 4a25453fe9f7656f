// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/resourcetype.h"

#include <QJsonObject>

namespace breakglass::fakecluster {

/// Fills in what the API server fills in for this type.
[[nodiscard]] QJsonObject withDefaults(const ResourceType &type, QJsonObject object);
/// "Guaranteed", "Burstable" or "BestEffort".
[[nodiscard]] QString qosClass(const QJsonObject &podSpec);

} // namespace breakglass::fakecluster
