// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// How a simulated system numbers its revisions: "41", or "00116-vub" as a platform does that adds letters.
namespace breakglass::backends {

/// The number in an id; 0 when it is not an id.
[[nodiscard]] int revisionNumber(const QString &id);
/// The id that the system gives next: always the same one after the same id.
[[nodiscard]] QString nextRevisionId(const QString &id);

} // namespace breakglass::backends
