// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QString>

namespace breakglass::backends {

/// A short name for what an operator gave as the fix: a digest or a commit.
[[nodiscard]] QString artifactName(QString input);
/// Names that mean something else tomorrow are no plan.
[[nodiscard]] Status requireExact(const QString &input, const QString &what);

} // namespace breakglass::backends
