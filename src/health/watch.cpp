// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/watch.h"

#include "prometheus/alerts.h"

#include <cmath>

namespace breakglass::health {

namespace {

constexpr Milliseconds quietAfter{60'000};
constexpr qsizetype mostRevisions = 200;
constexpr qsizetype waysBack = 50; // below what runs

/// Everything but the moment it was looked at.
bool isSameState(const TargetState &left, const TargetState &right)
{
    return left.currentRevision == right.currentRevision && left.ready == right.ready &&
           left.wanted == right.wanted && left.instances == right.instances &&
           left.inFlight == right.inFlight && left.fingerprint == right.fingerprint &&
           left.traffic == right.traffic && left.pin == right.pin && left.facts == right.facts &&
           left.denied == right.denied && left.owner == right.owner;
}

/// The release history may be endless. What is decided on are its newest entries, all down to what runs, and some to go
/// back to: without a gap, for every migration in between counts.
void keepNewest(History &history, const std::optional<TargetState> &state)
{
    qsizetype kept = mostRevisions;
    for (qsizetype at = kept - waysBack; state && at < history.revisions.size(); ++at) {
        const QString &id = history.revisions.at(at).id;
        if (id == state->currentRevision || state->shareOf(id))
            kept = at + 1 + waysBack;
    }
    if (history.revisions.size() > kept) {
        history.revisions.resize(kept);
        history.revisions.squeeze();
    }
}

} // namespace

Watch::Watch(TargetSetup setup, backends::Capabilities capabilities, bool hasProbe, Pace pace)
    : m_pace(pace), m_hasProbe(hasProbe)
{
    if (setup.triggers.isEmpty())
        setup.triggers = standardTriggers();
    const Milliseconds gap = std::max(pace.freshFor, Milliseconds(60'000));
    for (const Threshold &trigger : std::as_const(setup.triggers))
        m_triggers.append(TriggerFold(trigger, gap));
    m_view.setup = std::move(setup);
    m_view.capabilities = std::move(capabilities);
    countMeasured();
}

void Watch::countMeasured()
{
    m_measured = m_view.capabilities.measures;
    for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95}) {
        if (m_hasProbe && !m_measured.contains(signal))
            m_measured.append(signal);
    }
}

Changes Watch::setMeasures(const QList<Signal> &measures, TimePoint now)
{
    Changes changes;
    changes.target = m_view.capabilities.measures != measures;
    m_view.capabilities.measures = measures;
    countMeasured();
    updateLevel(now, changes);
    return changes;
}

Changes Watch::forget(Signal signal, TimePoint now)
{
    Changes changes;
    m_view.series[std::size_t(signal)] = Series();
    const Milliseconds gap = std::max(m_pace.freshFor, Milliseconds(60'000));
    for (TriggerFold &trigger : m_triggers) {
        if (trigger.threshold().signal == signal)
            trigger = TriggerFold(trigger.threshold(), gap);
    }
    changes.sampled = true;
    updateBreaches();
    updateLevel(now, changes);
    return changes;
}

Changes Watch::setTrouble(const std::optional<MetricsTrouble> &trouble)
{
    Changes changes;
    changes.target = m_view.metricsTrouble != trouble;
    m_view.metricsTrouble = trouble;
    return changes;
}

Changes Watch::applyProbe(const std::optional<Error> &failure, TimePoint now)
{
    std::optional<ProbeTrouble> trouble;
    if (failure)
        trouble = {*failure, m_view.probeTrouble ? m_view.probeTrouble->since : now};
    Changes changes;
    changes.target = m_view.probeTrouble != trouble;
    m_view.probeTrouble = trouble;
    return changes;
}

Changes Watch::applyState(const Expected<TargetState> &answer, TimePoint now)
{
    Changes changes;
    if (!answer) {
        changes.target = m_view.unreachable != answer.error();
        m_view.unreachable = answer.error();
        updateLevel(now, changes);
        return changes;
    }
    changes.target = m_view.unreachable || !m_view.state || !isSameState(*m_view.state, *answer);
    if (m_view.state && m_view.state->currentRevision != answer->currentRevision) {
        changes.revision = RevisionChange{m_view.state->currentRevision, answer->currentRevision};
        m_wantsHistory = true;
    }
    if (m_view.state && m_view.state->inFlight != answer->inFlight)
        m_wantsHistory = true;
    m_view.unreachable.reset();
    m_view.state = *answer;
    m_view.lookedAt = now;
    m_replicas.apply(*answer);
    recordReady(*answer, now, changes);
    updateLevel(now, changes);
    return changes;
}

void Watch::recordReady(const TargetState &state, TimePoint now, Changes &changes)
{
    if (m_view.capabilities.measures.contains(Signal::ReadyReplicas))
        return;
    const Sample *last = m_view.of(Signal::ReadyReplicas).last();
    const double ready = state.ready;
    const bool isDue = last == nullptr || last->value < ready || last->value > ready ||
                       now - last->at >= m_pace.sampleEvery;
    if (!isDue)
        return;
    const Changes sampled = applySamples(Signal::ReadyReplicas, {Sample{now, ready}}, now);
    changes.sampled = sampled.sampled;
    changes.crossings = sampled.crossings;
    changes.level = sampled.level;
}

Changes Watch::applySamples(Signal signal, const QList<Sample> &samples, TimePoint now)
{
    Changes changes;
    Series &series = m_view.series[std::size_t(signal)];
    QList<bool> before;
    for (const TriggerFold &trigger : std::as_const(m_triggers))
        before.append(trigger.isRaised());
    for (const Sample &sample : samples) {
        if (!series.append(sample))
            continue;
        changes.sampled = true;
        for (TriggerFold &trigger : m_triggers) {
            if (trigger.threshold().signal == signal)
                trigger.apply(sample);
        }
    }
    for (qsizetype index = 0; index < m_triggers.size(); ++index) {
        const TriggerFold &trigger = m_triggers.at(index);
        if (trigger.isRaised() != before.at(index))
            changes.crossings.append({trigger.threshold(), trigger.value(), trigger.isRaised()});
    }
    if (changes.sampled)
        updateBreaches();
    updateLevel(now, changes);
    return changes;
}

Changes Watch::applyRevision(const QString &revision, Signal signal, const QList<Sample> &samples)
{
    Changes changes;
    Series &series = m_view.revisions[revision][std::size_t(signal)];
    for (const Sample &sample : samples)
        changes.sampled |= series.append(sample);
    return changes;
}

Changes Watch::applyHistory(History history)
{
    m_wantsHistory = false;
    Changes changes;
    keepNewest(history, m_view.state);
    changes.target = !m_view.history || m_view.history->revisions != history.revisions;
    m_view.history = std::move(history);
    return changes;
}

Changes Watch::applyTold(const Event &event)
{
    Changes changes;
    if (const auto *crossed = std::get_if<events::ThresholdCrossed>(&event.payload)) {
        Series &series = m_view.series[std::size_t(crossed->signal)];
        changes.sampled = series.append({event.at, crossed->value});
    }
    if (const auto *changed = std::get_if<events::HealthChanged>(&event.payload)) {
        m_told = Judgement{changed->to, event.at};
        updateLevel(event.at, changes);
    }
    return changes;
}

Changes Watch::judge(TimePoint now)
{
    Changes changes;
    updateLevel(now, changes);
    return changes;
}

Changes Watch::applyAlerts(const Expected<QList<Alert>> &firing)
{
    Changes changes;
    if (!firing) {
        changes.target = m_view.alertsTrouble != firing.error();
        m_view.alertsTrouble = firing.error();
        return changes;
    }
    QList<Alert> ours;
    for (const Alert &alert : *firing) {
        if (prometheus::isAbout(alert, m_view.setup.alerts->labels))
            ours.append(alert);
    }
    const auto holds = [](const QList<Alert> &alerts, const Alert &alert) {
        return std::ranges::contains(alerts, alert.labels, &Alert::labels);
    };
    for (const Alert &alert : std::as_const(ours)) {
        if (!holds(m_view.alerts, alert))
            changes.alerts.append({alert, true});
    }
    for (const Alert &alert : std::as_const(m_view.alerts)) {
        if (!holds(ours, alert))
            changes.alerts.append({alert, false});
    }
    changes.target = m_view.alertsTrouble || m_view.alerts != ours;
    m_view.alertsTrouble.reset();
    m_view.alerts = ours;
    return changes;
}

bool Watch::isQuiet(TimePoint now) const
{
    if (m_view.unreachable)
        return true;
    return m_view.level == HealthLevel::Healthy && now - m_view.levelSince >= quietAfter;
}

bool Watch::measures(Signal signal) const
{
    return m_measured.contains(signal);
}

bool Watch::isFresh(Signal signal, TimePoint now) const
{
    const Sample *last = m_view.of(signal).last();
    return last != nullptr && !std::isnan(last->value) && now - last->at <= m_pace.freshFor;
}

LevelFacts Watch::facts(TimePoint now) const
{
    LevelFacts facts;
    facts.stateKnown =
        m_view.state && !m_view.unreachable && now - m_view.lookedAt <= m_pace.freshFor;
    facts.samplesFresh = true;
    facts.shortage = m_replicas.shortage();
    facts.rollingOut = m_view.state && isRollingOut(*m_view.state);
    for (const TriggerFold &trigger : m_triggers) {
        if (!isFresh(trigger.threshold().signal, now)) {
            facts.samplesFresh = facts.samplesFresh && !measures(trigger.threshold().signal);
            continue;
        }
        if (trigger.isRaised())
            facts.overSince =
                std::min(facts.overSince.value_or(trigger.raisedSince()), trigger.raisedSince());
        if (const std::optional<TimePoint> half = trigger.halfSince())
            facts.halfSince = std::min(facts.halfSince.value_or(*half), *half);
    }
    return facts;
}

void Watch::updateLevel(TimePoint now, Changes &changes)
{
    const Judgement judged = m_told.value_or(judgeLevel(facts(now)));
    if (judged.level == m_view.level) {
        if (m_view.levelSince == TimePoint{})
            m_view.levelSince = now;
        return;
    }
    const HealthLevel before = changes.level ? changes.level->from : m_view.level;
    m_view.levelSince = judged.level > m_view.level ? judged.since.value_or(now) : now;
    m_view.level = judged.level;
    changes.level.reset();
    if (before != judged.level)
        changes.level = LevelChange{before, judged.level};
}

void Watch::updateBreaches()
{
    m_view.breaches.clear();
    for (const TriggerFold &trigger : std::as_const(m_triggers)) {
        if (trigger.isRaised())
            m_view.breaches.append({trigger.threshold(), trigger.raisedSince(), trigger.value()});
    }
}

} // namespace breakglass::health
