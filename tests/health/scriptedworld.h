// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "io/clock.h"
#include "io/httpgateway.h"
#include "moments.h"

namespace breakglass::healthtest {

/// Answers what the test says, after a delay of the clock's time, and counts what it was asked.
class ScriptedBackend final : public backends::Backend
{
public:
    explicit ScriptedBackend(io::Clock &clock) : m_clock(clock) { state = stateOf(6, 6, {}); }

    Expected<TargetState> state;
    double errorRate = 0.4;
    Milliseconds delay{};
    bool measures = true;
    int observed = 0;
    int histories = 0;
    int open = 0;
    int mostOpen = 0;
    QList<TimePoint> seriesFrom;

    backends::Capabilities capabilities() const override
    {
        backends::Capabilities capabilities;
        if (measures)
            capabilities.measures = {Signal::ErrorRate};
        return capabilities;
    }
    QCoro::Task<Expected<History>> history(TargetId id, std::stop_token stop) override
    {
        ++histories;
        co_await wait(std::move(stop));
        History history;
        history.target = id;
        history.revisions = {Revision{.id = state ? state->currentRevision : QString()}};
        co_return history;
    }
    QCoro::Task<Expected<TargetState>> observe(TargetId, std::stop_token stop) override
    {
        ++observed;
        co_await wait(std::move(stop));
        Expected<TargetState> answer = state;
        if (answer)
            answer->observedAt = m_clock.now();
        co_return answer;
    }
    QCoro::Task<Expected<QList<Sample>>> series(
        TargetId, Signal, TimePoint from, TimePoint to, std::stop_token stop) override
    {
        seriesFrom.append(from);
        co_await wait(std::move(stop));
        QList<Sample> samples;
        for (TimePoint at = from + 5s; at <= to; at += 5s)
            samples.append({at, errorRate});
        co_return samples;
    }
    Expected<QList<Step>> steps(
        const Intent &, const Strategy &, const TargetState &, const History &) const override
    {
        return QList<Step>();
    }

private:
    QCoro::Task<> wait(std::stop_token stop)
    {
        mostOpen = std::max(mostOpen, ++open);
        if (delay > Milliseconds(0))
            co_await m_clock.sleep(delay, std::move(stop));
        --open;
    }
    io::Clock &m_clock;
};

class ScriptedGateway final : public io::HttpGateway
{
public:
    explicit ScriptedGateway(io::Clock &clock) : m_clock(clock) {}
    Expected<io::HttpResponse> answer{io::HttpResponse{200, {}, {}, Milliseconds(42)}};
    Milliseconds delay{};
    QList<HttpRequest> requests;
    int open = 0;
    int mostOpen = 0;

    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token stop) override
    {
        requests.append(request);
        mostOpen = std::max(mostOpen, ++open);
        if (delay > Milliseconds(0))
            co_await m_clock.sleep(delay, std::move(stop));
        --open;
        co_return answer;
    }

private:
    io::Clock &m_clock;
};

} // namespace breakglass::healthtest
