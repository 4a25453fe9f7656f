// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/httpgateway.h"

#include <memory>

namespace breakglass::app {

/// A door to one server: "https://127.0.0.1:40123". Everything else is refused before anything is sent.
[[nodiscard]] std::unique_ptr<io::HttpGateway> onlyDoorTo(
    const QString &server, std::unique_ptr<io::HttpGateway> gateway);

} // namespace breakglass::app
