// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/probe.h"

#include <cmath>
#include <limits>
#include <QUrl>

namespace breakglass::health {

using namespace Qt::StringLiterals;

namespace {
constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 largestAnswer = qint64(1024) * 1024;
} // namespace

void ProbeWindow::add(Milliseconds at, ProbeAnswer answer)
{
    m_answers.emplace_back(at, answer);
    while (at - m_answers.front().first >= span)
        m_answers.pop_front();
}

double ProbeWindow::errorRate() const
{
    if (m_answers.empty())
        return noValue;
    const auto failed =
        std::ranges::count_if(m_answers, [](const auto &entry) { return !entry.second.passed; });
    return 100.0 * double(failed) / double(m_answers.size());
}

double ProbeWindow::latencyP95() const
{
    std::vector<double> times;
    for (const auto &[at, answer] : m_answers) {
        if (answer.counts)
            times.push_back(double(answer.took.count()));
    }
    if (times.empty())
        return noValue;
    std::ranges::sort(times);
    const auto rank = std::size_t(std::ceil(0.95 * double(times.size())));
    return times[std::max<std::size_t>(rank, 1) - 1];
}

ProbeAnswer probeAnswer(const HttpProbe &probe, const Expected<io::HttpResponse> &response)
{
    if (!response) {
        const bool timedOut = response.error().kind == ErrorKind::TimedOut;
        return {false, timedOut ? probe.timeout : Milliseconds(0), timedOut};
    }
    const int status = response->status;
    const bool expected = probe.expectedStatus.isEmpty() ? status >= 200 && status < 300
                                                         : probe.expectedStatus.contains(status);
    return {expected && status < 500, response->took, true};
}

std::optional<Error> probeFailure(
    const HttpProbe &probe, const Expected<io::HttpResponse> &response)
{
    if (!response)
        return response.error();
    if (probeAnswer(probe, response).passed)
        return std::nullopt;
    return Error{ErrorKind::Unavailable,
        u"%1 answered with status %2."_s.arg(
            QUrl(probe.url).host(), QString::number(response->status)),
        {}, {}};
}

struct ProbePoller::State
{
    HttpProbe probe;
    io::Clock &clock;
    io::HttpGateway &http;
    Sink sink;
    ProbeWindow window;
    std::stop_source stop;
    std::unique_ptr<io::Clock::Timer> next;
};

ProbePoller::ProbePoller(HttpProbe probe, io::Clock &clock, io::HttpGateway &http, Sink sink)
    : m_state(std::make_shared<State>(
          State{std::move(probe), clock, http, std::move(sink), {}, {}, {}}))
{
}

ProbePoller::~ProbePoller()
{
    m_state->next.reset();
    m_state->sink = {};
    m_state->stop.request_stop();
}

void ProbePoller::start()
{
    std::ignore = poll(m_state);
}

QCoro::Task<> ProbePoller::poll(std::shared_ptr<State> state)
{
    const Milliseconds asked = state->clock.elapsed();
    HttpRequest request;
    request.method = u"GET"_s;
    request.url = state->probe.url;
    request.expectedStatus = state->probe.expectedStatus;
    const io::HttpLimits limits{state->probe.timeout, largestAnswer};
    const Expected<io::HttpResponse> response =
        co_await state->http.send(request, limits, state->stop.get_token());
    if (state->stop.stop_requested())
        co_return;
    const Milliseconds now = state->clock.elapsed();
    state->window.add(now, probeAnswer(state->probe, response));
    const Milliseconds rest = std::max(state->probe.every - (now - asked), Milliseconds(100));
    // The timer holds the state weakly: the state owns the timer.
    state->next = state->clock.after(rest, [weak = std::weak_ptr(state)] {
        if (const std::shared_ptr<State> alive = weak.lock())
            std::ignore = poll(alive);
    });
    const Sink sink = state->sink;
    sink({state->window.errorRate(), state->window.latencyP95(),
        probeFailure(state->probe, response)});
}

} // namespace breakglass::health
