// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"

namespace breakglass::app {

/// What each backend says about the settings that breakglass.yaml gives it and its targets, and about the worlds of
/// those that are simulated. Reads files, asks no system. Only for a workspace that could be read without an error.
[[nodiscard]] QList<workspace::Finding> checkBackends(const Workspace &workspace);

/// Reads the workspace and, where its own files are right, looks at its backends.
[[nodiscard]] workspace::Loaded loadAndCheck(const QString &folder);

} // namespace breakglass::app
