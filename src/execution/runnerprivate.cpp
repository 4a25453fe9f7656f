// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/runnerprivate.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

// What a tool floods beyond this is in its journal, not in memory.
constexpr qsizetype maximumLines = 20'000;

const QString console = u"Breakglass"_s;

} // namespace

Runner::Private::Private(Runner *runner, record::Record &recordOfRuns, health::Fleet &watched,
    io::Clock &time, Hands doors, const QString &journalFolder)
    : q(runner),
      record(recordOfRuns),
      fleet(watched),
      clock(time),
      world(watched, time, doors.process, journalFolder),
      m_hands(doors)
{
}

void Runner::Private::connectPerformer()
{
    const std::weak_ptr<Private> weak = weak_from_this();
    performer = std::make_unique<Performer>(
        world, fleet, clock, m_hands,
        [weak](LogTag tag, const QString &text) {
            if (const auto self = weak.lock(); self && !self->isGone())
                self->log(tag, text);
        },
        [weak](const health::GateProgress &progress) {
            if (const auto self = weak.lock(); self && !self->isGone())
                self->onGate(progress);
        });
}

void Runner::Private::leave()
{
    q = nullptr;
    m_line.clear();
    const auto waiting = interruption;
    waiting->stop.request_stop();
}

bool Runner::Private::isOn() const
{
    return state.view.phase != RunPhase::Idle && state.view.phase != RunPhase::Finished;
}

Event Runner::Private::event(events::Payload payload) const
{
    // Empty and null are the same to us, but not to a column that must hold something.
    return {console, clock.now(), incident.isNull() ? u""_s : incident, std::move(payload)};
}

void Runner::Private::log(LogTag tag, const QString &text)
{
    if (text.isEmpty())
        return;
    // Who follows sees every line; who comes later, the last of them. The journal files have all.
    if (lines.size() == maximumLines)
        lines.remove(0, maximumLines / 4);
    lines.append({clock.now(), tag, text});
    Q_EMIT q->logged(lines.last());
}

void Runner::Private::apply(const Happening &what)
{
    const auto self = shared_from_this();
    Advance next = advance(std::move(state), {clock.now(), what});
    state = std::move(next.state);
    if (state.stage == Stage::Over)
        m_line.clear();
    for (const Effect &effect : next.effects) {
        if (std::holds_alternative<effect::EndWait>(effect))
            interruption->stop.request_stop();
        else if (const auto *pause = std::get_if<effect::WritePause>(&effect))
            static_cast<void>(note(pause->pause));
        else if (const auto *resume = std::get_if<effect::WriteResume>(&effect))
            static_cast<void>(note(resume->resume));
        else
            m_line.enqueue(effect);
    }
    if (isGone())
        return;
    Q_EMIT q->changed();
    if (!isGone() && state.stage == Stage::Over && !m_announced) {
        m_announced = true;
        logEnd();
        Q_EMIT q->finished(state.view.run);
        if (!isGone() && state.stage == Stage::Over)
            restoreNext();
    }
    if (!m_draining && !m_line.isEmpty())
        static_cast<void>(drain());
}

QCoro::Task<> Runner::Private::drain()
{
    const auto self = shared_from_this();
    m_draining = true;
    while (!m_line.isEmpty() && !isGone()) {
        Effect next = m_line.dequeue();
        const Happening what = co_await perform(next);
        if (isGone())
            break;
        apply(what);
    }
    m_draining = false;
}

QCoro::Task<Happening> Runner::Private::write(QList<Event> events, Happening written)
{
    const Expected<QList<Entry>> entries = co_await record.appendAll(events);
    if (!entries)
        co_return happening::WriteFailed{entries.error().sentence()};
    co_return written;
}

QCoro::Task<> Runner::Private::note(events::Payload payload)
{
    const auto self = shared_from_this();
    const Event one = event(std::move(payload));
    const Expected<Entry> entry = co_await record.append(one);
    if (!entry && !isGone())
        apply(happening::WriteFailed{entry.error().sentence()});
}

QCoro::Task<Happening> Runner::Private::perform(Effect effect)
{
    if (const auto *intent = std::get_if<effect::WriteIntent>(&effect)) {
        const QList<Event> events{event(intent->intent)};
        co_return co_await write(events, happening::IntentWritten{});
    }
    if (const auto *outcome = std::get_if<effect::WriteOutcome>(&effect)) {
        QList<Event> events;
        if (outcome->message)
            events.append(event(*outcome->message));
        events.append(event(outcome->outcome));
        Happening written = co_await write(events, happening::OutcomeWritten{});
        if (!isGone() && std::holds_alternative<happening::OutcomeWritten>(written))
            logOutcome(outcome->outcome);
        co_return written;
    }
    if (const auto *end = std::get_if<effect::WriteEnd>(&effect)) {
        const QList<Event> events{event(end->end)};
        co_return co_await write(events, happening::EndWritten{});
    }
    // Every act and look listens to a fresh interruption, so that an old one can't end it.
    interruption = std::make_shared<Interruption>();
    const auto waiting = interruption;
    if (const auto *look = std::get_if<effect::LookBefore>(&effect)) {
        const TargetId target = state.view.plan.at(look->step).target;
        co_return co_await world.lookBefore(target, waiting->stop.get_token());
    }
    if (const auto *asked = std::get_if<effect::JudgeWorld>(&effect)) {
        const Step step = state.view.plan.at(asked->step);
        co_return co_await world.judge(step, *asked, waiting->stop.get_token());
    }
    const auto act = std::get<effect::Perform>(effect);
    const Step step = state.view.plan.at(act.step);
    m_gateNoted = -1;
    log(std::holds_alternative<Command>(step.act) ||
                std::holds_alternative<HttpRequest>(step.act) ||
                std::holds_alternative<SimulatedAct>(step.act)
            ? LogTag::Command
            : LogTag::Info,
        actText(step.act));
    co_return co_await performer->perform(step, act.operation, waiting);
}

// The record gets what changed, not every look: another sample in a row, or none any more.
void Runner::Private::onGate(const health::GateProgress &progress)
{
    const bool news = !state.view.gate || state.view.gate->detail != progress.detail ||
                      state.view.gate->waitsForData != progress.waitsForData;
    state.view.gate = progress;
    const int counted = progress.waitsForData ? -2 : qMin(progress.passed, progress.needed);
    const bool counts = counted > 0 && counted == m_gateNoted;
    if (counted != m_gateNoted) {
        m_gateNoted = counted;
        const Step &step = state.view.plan.at(state.view.current);
        const bool held = progress.passed > 0 && !progress.waitsForData;
        static_cast<void>(note(events::GateSampled{
            state.view.run, step.id, progress.passed, progress.needed, held, progress.detail}));
        if (isGone())
            return;
    }
    // While it holds, a line for every sample that counts is enough.
    if (news && !counts)
        log(LogTag::Gate, progress.detail);
    if (!isGone())
        Q_EMIT q->changed();
}

void Runner::Private::logOutcome(const events::StepFinished &outcome)
{
    using enum events::StepOutcome;
    const LogTag tag = outcome.outcome == Done      ? LogTag::Info
                       : outcome.outcome == Skipped ? LogTag::Warning
                                                    : LogTag::Error;
    log(tag,
        outcome.reconciled ? u"%1 (found by looking)"_s.arg(outcome.evidence) : outcome.evidence);
}

void Runner::Private::logEnd()
{
    const bool good = state.view.result == events::RunResult::Succeeded;
    log(good ? LogTag::Info : LogTag::Error,
        good ? u"%1 succeeded."_s.arg(state.view.run)
             : u"%1 ended. %2"_s.arg(state.view.run, state.view.detail));
}

void Runner::Private::begin(const QString &run, const ConfirmedPlan &plan)
{
    state = newRun(run, plan.plan());
    person = plan.confirmation().person;
    incident = plan.confirmation().incident;
    m_announced = false;
    apply(happening::Started{});
}

void Runner::Private::restore(OpenRun run)
{
    state = std::move(run.state);
    person = run.person;
    incident = run.incident;
    m_announced = false;
    log(LogTag::Info, u"%1 was left open. Looking at what it did."_s.arg(state.view.run));
    apply(happening::Restarted{});
}

void Runner::Private::restoreNext()
{
    if (openRuns.isEmpty() || isOn() || record.failed())
        return;
    restore(openRuns.takeFirst());
}

Status Runner::Private::refuseStart(const ConfirmedPlan &plan, const RecordedRuns &runs) const
{
    const QString still = u"Nothing ran."_s;
    if (mirrored)
        return failure(
            ErrorKind::Conflict, u"This window only looks on."_s, still, u"Use the console."_s);
    if (starting || isOn())
        return failure(ErrorKind::Conflict,
            isOn() ? u"%1 is on."_s.arg(state.view.run) : u"A run is being started."_s, still,
            u"Wait until it ends, or abort it."_s);
    if (record.failed())
        return failure(ErrorKind::Storage, record.failed()->sentence(), still,
            u"Free the record, then start the console again."_s);
    if (!runs.open.isEmpty() || !runs.withoutPlan.isEmpty())
        return failure(ErrorKind::Conflict, u"An earlier run has no end."_s, still,
            u"Look at what it did first."_s);
    if (runs.hashes.contains(plan.hash()))
        return failure(ErrorKind::Conflict, u"%1 already ran."_s.arg(plan.plan().id), still,
            u"Make a new plan."_s);
    return {};
}

} // namespace breakglass::execution
