// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "io/clock.h"
#include "io/httpgateway.h"

#include <deque>
#include <functional>
#include <memory>

namespace breakglass::health {

/// What one probe came to.
struct ProbeAnswer
{
    bool passed = false;
    Milliseconds took{};
    /// Whether `took` says something about the latency: not when the connection was refused.
    bool counts = true;
};

/// The probes of the last 60 s, as two signals. `at` is monotonic time.
class ProbeWindow
{
public:
    static constexpr Milliseconds span{60'000};
    void add(Milliseconds at, ProbeAnswer answer);
    [[nodiscard]] double errorRate() const;  ///< % of failed probes; NaN when there are none.
    [[nodiscard]] double latencyP95() const; ///< ms, nearest rank; NaN when none of them counts.

private:
    std::deque<std::pair<Milliseconds, ProbeAnswer>> m_answers;
};

/// What an answer of the gateway means for `probe`. An expected status passes; 5xx, any other status and silence fail.
[[nodiscard]] ProbeAnswer probeAnswer(
    const HttpProbe &probe, const Expected<io::HttpResponse> &response);
/// Why an answer did not pass, fit for the screen; none when it did.
[[nodiscard]] std::optional<Error> probeFailure(
    const HttpProbe &probe, const Expected<io::HttpResponse> &response);

/// What the answers of the last minute come to.
struct ProbeReading
{
    double errorRate = 0;         ///< % of failed probes.
    double latencyP95 = 0;        ///< ms; NaN when none of them counts.
    std::optional<Error> failure; ///< Of the last answer.
};

/// Asks one URL on the clock, one question at a time, and hands out a sample of both signals per answer.
class ProbePoller
{
public:
    using Sink = std::function<void(const ProbeReading &)>;
    ProbePoller(HttpProbe probe, io::Clock &clock, io::HttpGateway &http, Sink sink);
    ~ProbePoller();
    ProbePoller(const ProbePoller &) = delete;
    ProbePoller &operator=(const ProbePoller &) = delete;
    void start();

private:
    struct State;
    static QCoro::Task<> poll(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace breakglass::health
