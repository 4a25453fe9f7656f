// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace breakglass::app {

/// Shows the plan of a request and signs it with an SSH key; the signature goes to the standard output.
/// 0: signed; 1: refused; 2: the file or the key can't be used.
[[nodiscard]] int approve(const QString &file, const QString &key);

} // namespace breakglass::app
