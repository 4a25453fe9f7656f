// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"

#include <QList>
#include <QString>

namespace breakglass::workspace {

/// Places to fill in: <x>, [UPPER CASE], @[x], $UPPER, {{x}}. In code the brackets of
/// lower-case words are syntax, so
/// `isCode` leaves them alone. Marks such as [HOTFIX] are meant literally.
[[nodiscard]] QList<Placeholder> findPlaceholders(const QString &text, bool isCode);
/// What Breakglass fills in itself wherever {{name}} stands in a message or a runbook.
[[nodiscard]] const QStringList &filledPlaceholders();
[[nodiscard]] bool isFilledByBreakglass(const Placeholder &placeholder);

} // namespace breakglass::workspace
