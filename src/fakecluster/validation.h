// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"

namespace breakglass::fakecluster {

/// What the API server refuses in an object, in its words. `before` is null when it is new.
[[nodiscard]] QList<Cause> problemsOf(
    const ResourceType &type, const QJsonObject &object, const QJsonObject *before);
/// A field of the wrong sort ("three" replicas), in Go's words; empty when there is none.
[[nodiscard]] QString wrongFieldType(const ResourceType &type, const QJsonObject &object);
/// Takes out members that the type does not have and names them: `spec.nothing`.
[[nodiscard]] QStringList dropUnknownFields(const ResourceType &type, QJsonObject &object);

} // namespace breakglass::fakecluster
