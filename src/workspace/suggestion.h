// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace breakglass::workspace {

/// The known name that `name` was probably meant to be, or empty when none is near.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &known);
/// " Did you mean \"x\"?", or what is known, or nothing: the end of a sentence about an unknown
/// name.
[[nodiscard]] QString suggestion(const QString &name, const QStringList &known);

} // namespace breakglass::workspace
