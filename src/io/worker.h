// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/inflight.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QtConcurrent/QtConcurrentRun>
#include <utility>

namespace breakglass::io {

/// Runs `work` on a pool thread and resumes the caller in its own: for reading, parsing, hashing.
template <typename Work>
[[nodiscard]] auto inWorker(Work work) -> QCoro::Task<std::invoke_result_t<Work>>
{
    const InFlight inFlight;
    co_return co_await QtConcurrent::run(std::move(work));
}

} // namespace breakglass::io
