// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <optional>
#include <QByteArray>
#include <QList>

namespace breakglass::fakecluster {

enum class FaultKind {
    Answer,     ///< `status` instead of doing it; 429 and 503 say Retry-After.
    DropBefore, ///< Reads the request, does nothing, closes the connection.
    DropAfter,  ///< Does it and closes the connection without an answer: outcome unknown.
    Delay,      ///< Does it after `delay` of the clock.
    Hang,       ///< Never answers.
};

/// What goes wrong with requests that match. Empty conditions match all.
struct Fault
{
    FaultKind kind = FaultKind::Answer;
    QByteArray method = {};
    QByteArray part = {}; ///< Of the path and query as sent.
    int status = 500;
    int retryAfterSeconds = 0;
    Milliseconds delay{};
    int times = 1; ///< Negative: always.
};

class Faults
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The first that matches; it has happened once more then.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const QByteArray &target);

private:
    QList<Fault> m_faults;
};

} // namespace breakglass::fakecluster
