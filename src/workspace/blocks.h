// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/runbook.h"

#include <QByteArray>
#include <QList>

namespace breakglass::workspace {

struct ReadBlocks
{
    QList<RunbookBlock> blocks;
    QList<int>
        openFences; ///< Lines of the code fences that nothing closes: what follows became code.
};

/// Reads Markdown (GitHub dialect, no HTML) into blocks of plain text with their lines, counted
/// from `firstLine`.
[[nodiscard]] Expected<ReadBlocks> readBlocks(const QByteArray &markdown, int firstLine);

} // namespace breakglass::workspace
