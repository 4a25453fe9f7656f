// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

namespace breakglass::record {

/// Name of the network or FUSE file system that statfs calls `magic`; empty for a local one.
[[nodiscard]] QString networkFileSystem(quint64 magic);
/// Refuses a folder on a file system where WAL is not safe.
[[nodiscard]] Status checkFileSystem(const QString &folder);
/// Makes the folder (0700) and an empty file (0600) if there is none, durably; takes rights of
/// others away.
[[nodiscard]] Status prepareFile(const QString &path);

} // namespace breakglass::record
