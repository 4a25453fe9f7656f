// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"
#include "workspace/schemapath.h"

#include <optional>

namespace breakglass::workspace {

/// valijson's complaint about a place, in words for the person who wrote the file. Empty for a
/// complaint that only
/// says that something inside it was wrong, because that has its own finding.
[[nodiscard]] std::optional<Finding> explain(const SchemaPlace &place, const QString &complaint);

} // namespace breakglass::workspace
