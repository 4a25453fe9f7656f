// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/alertsfeed.h"

namespace breakglass::health {

struct AlertsFeed::State
{
    prometheus::Client client;
    io::Clock &clock;
    Sink sink;
    std::stop_source stop{};
    std::unique_ptr<io::Clock::Timer> next{};
};

AlertsFeed::AlertsFeed(prometheus::Client client, io::Clock &clock, Sink sink)
    : m_state(std::make_shared<State>(State{std::move(client), clock, std::move(sink)}))
{
}

AlertsFeed::~AlertsFeed()
{
    m_state->next.reset();
    m_state->sink = {};
    m_state->stop.request_stop();
}

void AlertsFeed::start()
{
    std::ignore = poll(m_state);
}

QCoro::Task<> AlertsFeed::poll(std::shared_ptr<State> state)
{
    const Expected<QList<Alert>> alerts =
        co_await prometheus::firingAlerts(state->client, state->stop.get_token());
    if (state->stop.stop_requested())
        co_return;
    // The timer holds the state weakly: the state owns the timer.
    state->next = state->clock.after(every, [weak = std::weak_ptr(state)] {
        if (const std::shared_ptr<State> alive = weak.lock())
            std::ignore = poll(alive);
    });
    const Sink sink = state->sink;
    sink(alerts);
}

} // namespace breakglass::health
