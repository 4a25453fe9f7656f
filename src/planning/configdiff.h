// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace breakglass::planning {

enum class DiffKind { Context, Removed, Added, Hunk };
struct DiffLine
{
    DiffKind kind = DiffKind::Context;
    int oldLine = 0; ///< 0: not in the old text.
    int newLine = 0;
    QString text;
};

/// Line diff (dtl) of two configurations with `context` lines around each change; the hunk line
/// names the nearest
/// enclosing YAML path.
[[nodiscard]] QList<DiffLine> diffConfiguration(
    const QString &before, const QString &after, int context = 3);

} // namespace breakglass::planning
