// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"

#include <QJsonObject>

namespace breakglass::fakecluster {

/// A strategic merge patch with its directives: $patch, $setElementOrder, $deleteFromPrimitiveList
/// and $retainKeys.
[[nodiscard]] QJsonObject applyStrategicPatch(const QJsonObject &object, const QJsonObject &patch);

} // namespace breakglass::fakecluster
