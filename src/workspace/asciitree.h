// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"

namespace breakglass::workspace {

/// Whether a code block is a decision tree drawn with lines: branches, and arrows to what to do.
[[nodiscard]] bool isDrawnTree(const QString &text);
/// Reads it; `line` is the line of its first row in the file. The first node is the root.
[[nodiscard]] QList<DecisionNode> readDrawnTree(const QString &text, int line);

} // namespace breakglass::workspace
