// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QByteArray>
#include <QJsonObject>

namespace breakglass::fakecluster {

/// An object out of application/vnd.kubernetes.protobuf, in which Go clients write what has types:
/// kubectl create, kubectl auth, Helm's releases. Empty when it is none or of a sort that they
/// don't write.
[[nodiscard]] std::optional<QJsonObject> fromProtobuf(const QByteArray &bytes);

} // namespace breakglass::fakecluster
