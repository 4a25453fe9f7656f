// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"
#include "workspace/load.h"

namespace breakglass::workspace {

/// Like readRunbook, with the mistakes of its front matter as findings with their places.
[[nodiscard]] Expected<Runbook> readRunbookFile(
    const QByteArray &bytes, const QString &path, QList<Finding> &findings);

} // namespace breakglass::workspace
