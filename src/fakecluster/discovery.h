// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace breakglass::fakecluster {

/// /api and /apis for clients that ask for all at once (APIGroupDiscoveryList).
[[nodiscard]] QJsonObject aggregatedDiscovery(bool isCore);
/// /api, /apis, /apis/GROUP, /api/v1, /apis/GROUP/VERSION in the old form; empty where there is
/// none.
[[nodiscard]] QJsonObject discovery(const QString &path, const QString &address);
/// /version
[[nodiscard]] QJsonObject versionInfo();
/// /openapi/v3 and what it points at; empty where there is none.
[[nodiscard]] QJsonObject openApi(const QString &path);
/// /readyz?verbose and /livez?verbose
[[nodiscard]] QByteArray healthReport(const QString &check, bool isShuttingDown);

} // namespace breakglass::fakecluster
