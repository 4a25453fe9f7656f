// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"

#include <QJsonObject>

namespace breakglass::fakecluster {

/// RFC 6902 as the API server applies it: `replace` makes a member that is missing, a `test` that
/// fails refuses the whole patch.
[[nodiscard]] Answered<QJsonObject> applyJsonPatch(
    const QJsonObject &object, const QJsonArray &patch);
/// RFC 7386.
[[nodiscard]] QJsonValue applyMergePatch(const QJsonValue &target, const QJsonValue &patch);

} // namespace breakglass::fakecluster
