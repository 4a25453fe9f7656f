// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kubeapi/client.h"

#include <optional>

namespace breakglass::kubeapi {

/// Makes events of the bytes of a watch: one JSON object a line, cut anywhere on the wire.
class WatchLines
{
public:
    explicit WatchLines(std::function<void(WatchEvent)> seen) : m_seen(std::move(seen)) {}
    /// False once the watch has nothing more to say: after an ERROR event, or bytes that are no watch.
    bool take(const QByteArray &bytes);
    /// The object of the ERROR event, if one came.
    [[nodiscard]] const std::optional<QJsonObject> &error() const { return m_error; }
    [[nodiscard]] bool isGarbage() const { return m_isGarbage; }

private:
    void takeLine(const QByteArray &line);

    std::function<void(WatchEvent)> m_seen;
    QByteArray m_rest;
    std::optional<QJsonObject> m_error;
    bool m_isGarbage = false;
};

} // namespace breakglass::kubeapi
