// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace breakglass::console {

/// A path as it was typed, made whole: "~/shop/" is the folder shop at home.
[[nodiscard]] QString cleaned(const QString &typed);
/// Where a workspace of that name is put unless the person says otherwise.
[[nodiscard]] QString proposedFolder(const QString &name);

} // namespace breakglass::console
