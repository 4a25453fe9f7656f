// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "io/httpgateway.h"

#include <QJsonObject>
#include <QString>

namespace breakglass::kubeapi {

/// What a server meant by an answer that is no success: its Status object as one of our errors. `asked` names the
/// question: "GET deployments/checkr-console in production".
[[nodiscard]] Error apiError(const io::HttpResponse &response, const QString &asked);
/// The same of an ERROR event in a watch, which comes with HTTP 200.
[[nodiscard]] Error apiError(const QJsonObject &status, const QString &asked);
/// 410: what was asked about is too old to be known; ask anew from the beginning.
[[nodiscard]] bool isExpired(const QJsonObject &status);
[[nodiscard]] bool isExpired(const io::HttpResponse &response);

} // namespace breakglass::kubeapi
