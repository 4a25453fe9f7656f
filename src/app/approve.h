// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/approvals.h"

#include <QString>

namespace breakglass::app {

/// All that a signature stands for, in order and complete; the act of an abort, too.
[[nodiscard]] QString planToRead(const execution::ApprovalPaper &paper);

/// Shows the plan of a request and signs it with an SSH key; the signature goes to the standard output.
/// 0: signed; 1: refused; 2: the file or the key can't be used.
[[nodiscard]] int approve(const QString &file, const QString &key);

} // namespace breakglass::app
