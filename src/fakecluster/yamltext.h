// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QJsonArray>

namespace breakglass::fakecluster {

/// Every document of a YAML (or JSON) text as JSON: what a manifest or an apply patch holds.
[[nodiscard]] Expected<QJsonArray> documentsOf(const QByteArray &text);

} // namespace breakglass::fakecluster
