// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/metricsfeed.h"

namespace breakglass::health {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds askAgainAfterTrouble{15'000};
constexpr Milliseconds lookAgainEvery{60'000}; // for metrics that are not there yet

/// What a target can't be called healthy without, as long as nobody knows what there is.
const QList<Signal> essential{Signal::ErrorRate, Signal::LatencyP95};

Error nothingKnown(const MetricsSource &source, const prometheus::Labels &labels)
{
    return {ErrorKind::NotFound,
        u"%1 has no metrics of {%2} that are known by name."_s.arg(
            prometheus::serverName(source), prometheus::selectorText(labels)),
        {}, u"Correct the labels, or write queries for this target in breakglass.yaml."_s};
}

} // namespace

struct MetricsFeed::State
{
    TargetMetrics metrics;
    prometheus::Client client;
    io::Clock &clock;
    MetricsSinks sinks;
    prometheus::Queries queries{};
    Milliseconds every{5'000};
    QMap<Signal, Error> troubles{};
    std::optional<Error> unfound{}; ///< Why there are fewer queries than there could be.
    QMap<Signal, TimePoint> answeredAt{};
    bool isFinding = false;      ///< The source has not told yet what it has.
    QMap<Signal, int> changed{}; ///< How often a signal got another query.
    std::map<Signal, std::unique_ptr<io::Clock::Timer>> timers{};
    std::unique_ptr<io::Clock::Timer> finding{};
    std::stop_source stop{};

    [[nodiscard]] bool isGone() const { return stop.stop_requested(); }
    [[nodiscard]] Milliseconds step() const { return client.source().interval; }
};

MetricsFeed::MetricsFeed(
    TargetMetrics metrics, prometheus::Client client, io::Clock &clock, MetricsSinks sinks)
    : m_state(std::make_shared<State>(
          State{std::move(metrics), std::move(client), clock, std::move(sinks)}))
{
    const TargetMetrics &told = m_state->metrics;
    for (auto query = told.queries.begin(); query != told.queries.end(); ++query)
        m_state->queries.insert(
            query.key(), prometheus::filledQuery(query.value(), told.labels, m_state->step()));
    m_state->isFinding = !told.labels.isEmpty() && told.queries.size() < signalCount;
}

MetricsFeed::~MetricsFeed()
{
    m_state->timers.clear();
    m_state->finding.reset();
    m_state->stop.request_stop();
    m_state->sinks = {};
}

void MetricsFeed::start(Milliseconds every)
{
    const StatePointer state = m_state;
    state->every = every;
    const QList<Signal> known = state->queries.keys();
    for (const Signal signal : known) {
        if (!state->isGone())
            std::ignore = poll(state, signal);
    }
    if (state->isFinding && !state->isGone())
        std::ignore = find(state);
}

QList<Signal> MetricsFeed::expected() const
{
    return expectedOf(*m_state);
}

QList<Signal> MetricsFeed::expectedOf(const State &state)
{
    QList<Signal> expected = state.queries.keys();
    const bool isUnknown = state.isFinding || expected.isEmpty();
    for (const Signal signal : essential) {
        if (isUnknown && !expected.contains(signal))
            expected.append(signal);
    }
    return expected;
}

prometheus::Queries MetricsFeed::queries() const
{
    return m_state->queries;
}

void MetricsFeed::use(Signal signal, const QString &promql)
{
    const StatePointer state = m_state;
    ++state->changed[signal];
    state->timers.erase(signal);
    state->troubles.remove(signal);
    state->queries.insert(
        signal, prometheus::filledQuery(promql, state->metrics.labels, state->step()));
    const auto measures = state->sinks.measures;
    measures(expectedOf(*state));
    tellTrouble(state);
    if (!state->isGone())
        std::ignore = poll(state, signal);
}

QCoro::Task<Expected<QueryPreview>> MetricsFeed::preview(
    QString promql, int pixels, std::stop_token stop) const
{
    return show(m_state, std::move(promql), pixels, std::move(stop));
}

QCoro::Task<Expected<QueryPreview>> MetricsFeed::show(
    StatePointer state, QString promql, int pixels, std::stop_token stop)
{
    const TimePoint now = state->clock.now();
    const QString query = prometheus::filledQuery(promql, state->metrics.labels, state->step());
    const prometheus::Range range =
        prometheus::rangeFor(now - backfill, now, pixels, state->step());
    const Expected<prometheus::Answer> answer =
        co_await state->client.queryRange(query, range, std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    QueryPreview preview{{}, answer->omitted, answer->step, answer->warnings};
    for (const prometheus::Series &series : answer->series)
        preview.lines.append({u"{%1}"_s.arg(prometheus::selectorText(series.labels)),
            prometheus::withGaps(series.samples, answer->step)});
    co_return preview;
}

QCoro::Task<> MetricsFeed::find(StatePointer state)
{
    const Expected<prometheus::Queries> found = co_await prometheus::discover(
        state->client, state->metrics.labels, state->stop.get_token());
    if (!state->isGone())
        take(state, found);
}

void MetricsFeed::take(const StatePointer &state, const Expected<prometheus::Queries> &found)
{
    QList<Signal> fresh;
    if (found) {
        state->isFinding = false;
        for (auto query = found->begin(); query != found->end(); ++query) {
            if (state->queries.contains(query.key()))
                continue;
            state->queries.insert(query.key(), query.value());
            fresh.append(query.key());
        }
    }
    state->unfound.reset();
    if (!found)
        state->unfound = found.error();
    else if (state->queries.isEmpty())
        state->unfound = nothingKnown(state->client.source(), state->metrics.labels);
    // The timer holds the state weakly: the state owns the timer.
    const Milliseconds later = found ? lookAgainEvery : askAgainAfterTrouble;
    if (state->queries.size() < signalCount)
        state->finding = state->clock.after(later, [weak = std::weak_ptr(state)] {
            if (const StatePointer alive = weak.lock())
                std::ignore = find(alive);
        });
    const auto measures = state->sinks.measures;
    measures(expectedOf(*state));
    tellTrouble(state);
    for (const Signal signal : std::as_const(fresh)) {
        if (!state->isGone())
            std::ignore = poll(state, signal);
    }
}

QCoro::Task<> MetricsFeed::poll(StatePointer state, Signal signal)
{
    const TimePoint now = state->clock.now();
    const Sample *newest = state->sinks.newest(signal);
    const std::optional<TimePoint> last =
        newest == nullptr ? std::nullopt : std::optional(newest->at);
    const TimePoint from = std::max(last.value_or(now - backfill), now - backfill);
    const prometheus::Range range = prometheus::onGrid(from, now, state->step());
    if (range.points() == 0) {
        askAgain(state, signal, state->every);
        co_return;
    }
    const int before = state->changed.value(signal);
    const Expected<prometheus::Answer> answer = co_await state->client.queryRange(
        state->queries.value(signal), range, state->stop.get_token());
    if (state->isGone() || state->changed.value(signal) != before)
        co_return;
    Expected<QList<Sample>> samples =
        answer ? prometheus::oneSeries(*answer) : std::unexpected(answer.error());
    if (samples)
        samples = prometheus::withGaps(*samples, answer->step, last);
    take(state, signal, samples);
}

void MetricsFeed::take(
    const StatePointer &state, Signal signal, const Expected<QList<Sample>> &answer)
{
    askAgain(state, signal, answer ? state->every : askAgainAfterTrouble);
    if (!answer) {
        state->troubles.insert(signal, answer.error());
        tellTrouble(state);
        return;
    }
    state->troubles.remove(signal);
    state->answeredAt.insert(signal, state->clock.now());
    tellTrouble(state);
    if (state->isGone() || answer->isEmpty())
        return;
    const auto samples = state->sinks.samples;
    samples(signal, *answer);
}

void MetricsFeed::askAgain(const StatePointer &state, Signal signal, Milliseconds after)
{
    state->timers[signal] = state->clock.after(after, [weak = std::weak_ptr(state), signal] {
        if (const StatePointer alive = weak.lock())
            std::ignore = poll(alive, signal);
    });
}

void MetricsFeed::tellTrouble(const StatePointer &state)
{
    if (state->isGone())
        return;
    std::optional<MetricsTrouble> trouble;
    if (!state->troubles.isEmpty()) {
        const Signal signal = state->troubles.firstKey();
        trouble = MetricsTrouble{state->troubles.first(), {}, signal};
        if (const auto last = state->answeredAt.constFind(signal); last != state->answeredAt.cend())
            trouble->lastAnswer = *last;
    } else if (state->unfound) {
        trouble = MetricsTrouble{*state->unfound, {}, {}};
    }
    const auto tell = state->sinks.trouble;
    tell(trouble);
}

} // namespace breakglass::health
