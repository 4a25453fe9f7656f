// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "prometheus/alerts.h"

#include <functional>

namespace breakglass::health {

/// Asks one source which alerts fire, on the clock, one question at a time. One feed serves every target of the source.
class AlertsFeed
{
public:
    static constexpr Milliseconds every{15'000};
    using Sink = std::function<void(const Expected<QList<Alert>> &)>;

    AlertsFeed(prometheus::Client client, io::Clock &clock, Sink sink);
    ~AlertsFeed();
    AlertsFeed(const AlertsFeed &) = delete;
    AlertsFeed &operator=(const AlertsFeed &) = delete;
    void start();

private:
    struct State;
    static QCoro::Task<> poll(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace breakglass::health
