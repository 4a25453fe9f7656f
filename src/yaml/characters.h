// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QByteArray>
#include <QString>

namespace breakglass::yaml {

/// 1-based line of the first byte that is not UTF-8; empty when all of it is.
[[nodiscard]] std::optional<int> firstInvalidLine(const QByteArray &bytes);
/// Characters that change how text reads without being seen: bidi controls, zero-width spaces,
/// C0 and C1 controls.
[[nodiscard]] bool isHiddenControl(char32_t character);
/// "U+202E"
[[nodiscard]] QString codePointName(char32_t character);

} // namespace breakglass::yaml
