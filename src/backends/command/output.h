// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/command/settings.h"
#include "domain/error.h"
#include "domain/target.h"

#include <QByteArray>

namespace breakglass::backends {

/// Pure. Revisions whose id can't be an argument are left out: what can't be named safely can't be
/// chosen.
[[nodiscard]] Expected<History> historyFrom(
    const OutputSetting &setting, const QByteArray &output, const TargetId &target);
/// Pure. Without a count of instances the target counts as one that is ready.
[[nodiscard]] Expected<TargetState> stateFrom(
    const OutputSetting &setting, const QByteArray &output, const TargetId &target, TimePoint now);

} // namespace breakglass::backends
