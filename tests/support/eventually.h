// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QTest>

namespace breakglass::support {

// In milliseconds. No test passes by it: it only ends one that would hang, however busy the machine is.
inline constexpr int longestWait = 60'000;

/// Waits in real time, for what other threads and processes do, until it holds.
[[nodiscard]] inline bool eventually(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, longestWait);
}

} // namespace breakglass::support
