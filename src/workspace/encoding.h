// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <optional>
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace breakglass::workspace {

/// 1-based line of the first byte that is not UTF-8; empty when all of it is.
[[nodiscard]] std::optional<int> firstInvalidLine(const QByteArray &bytes);
/// Characters that change how text reads without being seen: bidi controls, zero-width spaces,
/// C0 and C1 controls.
[[nodiscard]] bool isHiddenControl(char32_t character);
/// "U+202E"
[[nodiscard]] QString codePointName(char32_t character);
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
