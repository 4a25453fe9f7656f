// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"
#include "workspace/load.h"

namespace breakglass::workspace {

/// What would go wrong if somebody followed the document to the letter: relative revisions,
/// scale to 0 before an undo,
/// unsupported field selectors, timeouts that don't fit into each other, places nobody filled.
/// Warnings with lines.
[[nodiscard]] QList<Finding> lintRunbook(const Runbook &runbook);

} // namespace breakglass::workspace
