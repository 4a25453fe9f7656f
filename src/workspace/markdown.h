// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/runbook.h"

#include <QByteArray>
#include <QString>

namespace breakglass::workspace {

/// Reads a Markdown document (GitHub dialect, md4c) as a runbook: blocks, phases, checklists,
/// commands, tree. Encoding
/// damage is repaired with a notice. Fails only on what can't be text at all.
[[nodiscard]] Expected<Runbook> readRunbook(const QByteArray &bytes, const QString &path);

} // namespace breakglass::workspace
