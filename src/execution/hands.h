// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "io/httpgateway.h"
#include "io/secrets.h"
#include "io/subprocess.h"

namespace breakglass::execution {

/// The doors a run may use. In a simulation http and process are null and only `simulated` is
/// there.
struct Hands
{
    io::HttpGateway *http = nullptr;
    io::Subprocess *process = nullptr;
    backends::SimulatedPerformer *simulated = nullptr;
    /// Without one, no part of an HTTP answer's body reaches the log.
    const io::Redactor *redactor = nullptr;
};

} // namespace breakglass::execution
