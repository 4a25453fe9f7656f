// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace breakglass::record {

/// Of the file that holds all releases (PRAGMA user_version).
inline constexpr int archiveVersion = 2;

/// The statements that make the archive of an older version one of this; of version 0, a new file, all of it.
[[nodiscard]] QStringList releaseTables(int version);

} // namespace breakglass::record
