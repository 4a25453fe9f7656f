// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

/// How long the tools of a simulated world take, and how long a step waits for them.
namespace breakglass::backends {

inline constexpr Milliseconds toolTime{2'000};
/// What helm and kubectl are told as --timeout.
inline constexpr Milliseconds toolLimit{300'000};
/// A step that only reads may take this long.
inline constexpr Milliseconds readingLimit{30'000};
/// The tool's own limit, and 10 s for its answer to arrive.
inline constexpr Milliseconds changeLimit = toolLimit + Milliseconds{10'000};

} // namespace breakglass::backends
