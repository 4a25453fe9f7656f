// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"
#include "fakecluster/registry.h"
#include "fakecluster/webmessage.h"

namespace breakglass::fakecluster {

/// What a request brings, decoded; refused in the words of the API server.
[[nodiscard]] Answered<QJsonObject> objectFrom(const WebRequest &request, const ResourceType &type);
[[nodiscard]] Answered<QJsonObject> anyObjectFrom(const WebRequest &request);
[[nodiscard]] Answered<PatchKind> patchKindOf(const WebRequest &request);
[[nodiscard]] Answered<QJsonValue> patchFrom(const WebRequest &request, PatchKind kind);
[[nodiscard]] Answered<DeleteOptions> deleteOptionsFrom(const WebRequest &request);
/// fieldManager, dryRun and force; without a manager it is the program that asks.
[[nodiscard]] WriteOptions writeOptionsFrom(const WebRequest &request, bool isApply);

} // namespace breakglass::fakecluster
