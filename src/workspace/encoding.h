// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace breakglass::workspace {

/// Turns UTF-8 that was read as Mac Roman back into what its author wrote ("‚Üí" is an arrow).
[[nodiscard]] QString repairMojibake(const QString &text);

/// Text with line feeds alone, and one sentence for everything that had to be repaired.
struct RepairedText
{
    QString text;
    QStringList notices;
};
/// Fails only on what can't be text at all.
[[nodiscard]] Expected<RepairedText> repairText(const QByteArray &bytes, const QString &path);

} // namespace breakglass::workspace
