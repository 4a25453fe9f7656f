// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/world.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds lookEvery{2'000};
constexpr Milliseconds aliveEvery{1'000};
constexpr Milliseconds standardWait{60'000};
// An act that was sent a moment ago may still be on its way: two looks, `lookEvery` apart, make a
// settle window.
constexpr int looksUntilUntouched = 2;

Milliseconds timeoutOf(const Step &step)
{
    return step.timeout > Milliseconds{} ? step.timeout : standardWait;
}

std::optional<Condition> conditionOf(const Step &step)
{
    if (const auto *await = std::get_if<AwaitSettled>(&step.act); await && !step.settled)
        return await->condition;
    return step.settled;
}

bool needsHistory(const std::optional<Condition> &condition, const TargetState &state)
{
    if (!condition)
        return false;
    return !condition->artifact.isEmpty() ||
           (!condition->revision.isEmpty() && condition->revision != state.currentRevision);
}

/// True when another look can't make the verdict any better.
bool isFinal(const std::optional<Condition> &condition, effect::Patience patience, Verdict verdict,
    int untouched)
{
    if (verdict == Verdict::Applied || patience == effect::Patience::OneLook)
        return true;
    if (verdict == Verdict::CannotTell)
        return false;
    if (!condition)
        return true;
    return patience == effect::Patience::UntilClear && untouched >= looksUntilUntouched;
}

} // namespace

World::World(health::Fleet &fleet, io::Clock &clock, io::Subprocess *process, QString journalFolder)
    : m_fleet(fleet), m_clock(clock), m_process(process), m_journalFolder(std::move(journalFolder))
{
}

QString World::journal(const QString &operation) const
{
    return m_journalFolder.isEmpty() ? QString() : m_journalFolder + u'/' + operation;
}

QCoro::Task<Happening> World::lookBefore(TargetId target, std::stop_token stop)
{
    const Expected<TargetState> seen = co_await m_fleet.look(target, stop);
    if (!seen)
        co_return happening::TargetUnseen{seen.error().sentence()};
    const QString inFlight = seen->isHeld() ? seen->inFlight->description : QString();
    co_return happening::TargetSeen{seen->fingerprint, inFlight};
}

QCoro::Task<World::Look> World::look(
    TargetId target, std::optional<Condition> condition, std::stop_token stop)
{
    Look result;
    Expected<TargetState> seen = co_await m_fleet.look(target, stop);
    if (!seen) {
        result.trouble = u"can't be seen. %1"_s.arg(seen.error().sentence());
        co_return result;
    }
    if (needsHistory(condition, *seen) && !stop.stop_requested()) {
        Expected<History> history = co_await m_fleet.lookHistory(target, stop);
        if (!history) {
            result.trouble = u"does not show its history. %1"_s.arg(history.error().sentence());
            co_return result;
        }
        result.history = std::move(*history);
    }
    result.state = std::move(*seen);
    co_return result;
}

QCoro::Task<bool> World::outlive(QString operation, Milliseconds timeout, std::stop_token stop)
{
    const QString path = journal(operation);
    if (!m_process || path.isEmpty())
        co_return true;
    const Milliseconds until = m_clock.elapsed() + timeout;
    while (m_process->isAlive(path)) {
        if (m_clock.elapsed() >= until)
            co_return false;
        const bool slept = co_await m_clock.sleep(aliveEvery, stop);
        if (!slept)
            co_return false;
    }
    co_return true;
}

QCoro::Task<happening::WorldJudged> World::judge(
    Step step, effect::JudgeWorld asked, std::stop_token stop)
{
    const Milliseconds timeout = timeoutOf(step);
    if (std::holds_alternative<Command>(step.act)) {
        const bool ended = co_await outlive(asked.operation, timeout, stop);
        if (!ended)
            co_return {Verdict::CannotTell, {}, u"The command that was started still runs."_s};
    }
    const std::optional<Condition> condition = conditionOf(step);
    const Milliseconds until = m_clock.elapsed() + timeout;
    int untouched = 0;
    while (true) {
        const Look seen = co_await look(step.target, condition, stop);
        happening::WorldJudged judged;
        if (seen.state && !stop.stop_requested()) {
            judged.verdict = execution::judge(condition, asked.before, *seen.state, seen.history);
            judged.fingerprint = seen.state->fingerprint;
            // What already was so before the act proves nothing about it.
            if (asked.patience == effect::Patience::UntilClear &&
                judged.verdict == Verdict::Applied && judged.fingerprint == asked.before)
                co_return {Verdict::CannotTell, judged.fingerprint,
                    u"The target already was so before this step."_s};
            judged.evidence =
                examine(condition.value_or(Condition{}), *seen.state, seen.history).text;
        } else {
            judged.evidence = seen.trouble;
        }
        untouched = judged.verdict == Verdict::Untouched ? untouched + 1 : 0;
        if (isFinal(condition, asked.patience, judged.verdict, untouched) ||
            m_clock.elapsed() >= until)
            co_return judged;
        const bool slept = co_await m_clock.sleep(lookEvery, stop);
        if (!slept)
            co_return judged;
    }
}

QCoro::Task<happening::ActEnded> World::await(
    TargetId target, Condition condition, Milliseconds timeout, std::stop_token stop)
{
    const Milliseconds limit = timeout > Milliseconds{} ? timeout : standardWait;
    const Milliseconds until = m_clock.elapsed() + limit;
    while (true) {
        const std::optional<Condition> wanted = condition;
        const Look seen = co_await look(target, wanted, stop);
        if (stop.stop_requested())
            co_return {ActEnd::Stopped, u"Ended before the target settled."_s, {}};
        QString text = seen.trouble;
        if (seen.state) {
            const Finding finding = examine(condition, *seen.state, seen.history);
            // Only a wait for a named revision vouches that nobody else changed it meanwhile.
            const QString vouched =
                condition.revision.isEmpty() ? QString() : seen.state->fingerprint;
            if (finding.met)
                co_return {ActEnd::Done, u"Target %1."_s.arg(finding.text), vouched};
            text = finding.text;
        }
        if (m_clock.elapsed() >= until)
            co_return {ActEnd::Failed,
                u"Not settled after %1. The target %2. Nothing else ran. See undo."_s.arg(
                    toAge(limit), text),
                {}};
        const bool slept = co_await m_clock.sleep(lookEvery, stop);
        if (!slept)
            co_return {ActEnd::Stopped, u"Ended before the target settled."_s, {}};
    }
}

} // namespace breakglass::execution
