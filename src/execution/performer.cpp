// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/performer.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds standardTimeout{60'000};
constexpr Milliseconds gateEvery{1'000};
constexpr Milliseconds longSleep = std::chrono::hours(24);
constexpr qsizetype shownBody = 300;

Milliseconds orStandard(Milliseconds timeout)
{
    return timeout > Milliseconds{} ? timeout : standardTimeout;
}

// An error of a door: either nothing left the console, or nobody knows.
happening::ActEnded fromError(const Error &error)
{
    if (error.kind == ErrorKind::OutcomeUnknown)
        return {ActEnd::Unknown, error.sentence(), {}};
    return {ActEnd::NotSent, u"Not sent. %1"_s.arg(error.sentence()), {}};
}

happening::ActEnded noDoor(const QString &what)
{
    return {ActEnd::NotSent, u"Not sent. This run can't use %1."_s.arg(what), {}};
}

QString lastLine(const QByteArray &text)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    return QString::fromUtf8(lines.last()).left(shownBody).simplified();
}

} // namespace

Performer::Performer(
    World &world, health::Fleet &fleet, io::Clock &clock, Hands hands, Log log, GateSeen gateSeen)
    : m_world(world),
      m_fleet(fleet),
      m_clock(clock),
      m_hands(hands),
      m_log(std::move(log)),
      m_gateSeen(std::move(gateSeen))
{
}

QCoro::Task<happening::ActEnded> Performer::perform(Step step, QString operation, Waiting waiting)
{
    if (const auto *http = std::get_if<HttpRequest>(&step.act))
        return request(*http, step.timeout);
    if (const auto *argv = std::get_if<Command>(&step.act))
        return command(*argv, operation, step.timeout);
    if (const auto *act = std::get_if<SimulatedAct>(&step.act))
        return simulate(step.target, *act, operation);
    if (const auto *settle = std::get_if<AwaitSettled>(&step.act))
        return m_world.await(
            step.target, settle->condition, step.timeout, waiting->stop.get_token());
    if (const auto *gate = std::get_if<Gate>(&step.act))
        return hold(step.target, gate->rule, step.timeout, waiting);
    if (const auto *pause = std::get_if<Wait>(&step.act))
        return wait(pause->duration, waiting);
    return byHand(step.timeout, waiting);
}

happening::ActEnded Performer::answered(
    const HttpRequest &request, const io::HttpResponse &response) const
{
    QString text = u"HTTP %1 in %2 ms"_s.arg(response.status).arg(response.took.count());
    const bool expected = request.expectedStatus.isEmpty()
                              ? response.status >= 200 && response.status < 300
                              : request.expectedStatus.contains(response.status);
    if (expected)
        return {ActEnd::Done, text, {}};
    if (m_hands.redactor && !response.body.isEmpty())
        text +=
            u": "_s +
            m_hands.redactor->redact(QString::fromUtf8(response.body)).left(shownBody).simplified();
    // A proxy says these when it lost the server on the way: the server may have done it.
    if (response.status == 502 || response.status == 504)
        return {ActEnd::Unknown, text + u'.', {}};
    return {ActEnd::Failed, text + u'.', {}};
}

QCoro::Task<happening::ActEnded> Performer::request(HttpRequest request, Milliseconds timeout)
{
    if (!m_hands.http)
        co_return noDoor(u"the network"_s);
    const io::HttpLimits limits{orStandard(timeout)};
    Expected<io::HttpResponse> response = co_await m_hands.http->send(request, limits, {});
    // Who is not known has done nothing: with a fresh token the same request may go once more.
    if (response && response->status == 401 && m_hands.http->forgetCredentials(request)) {
        m_log(LogTag::Warning,
            u"HTTP 401: the token was not accepted. Sent once more with a fresh one."_s);
        response = co_await m_hands.http->send(request, limits, {});
    }
    if (!response)
        co_return fromError(response.error());
    const Ended ended = answered(request, *response);
    m_log(ended.end == ActEnd::Done ? LogTag::Output : LogTag::Warning, ended.evidence);
    co_return ended;
}

QCoro::Task<happening::ActEnded> Performer::command(
    Command command, QString operation, Milliseconds timeout)
{
    if (!m_hands.process)
        co_return noDoor(u"commands"_s);
    const io::ProcessLimits limits{orStandard(timeout)};
    const QString journal = m_world.journal(operation);
    const Log log = m_log;
    const std::function<void(io::ProcessLine)> line = [log](const io::ProcessLine &one) {
        log(one.isError ? LogTag::Warning : LogTag::Output, one.text);
    };
    // No stop token: what was started is never killed because the console goes away.
    const Expected<io::ProcessResult> result =
        co_await m_hands.process->run(command, journal, limits, line, {});
    if (!result)
        co_return fromError(result.error());
    const QString program = command.argv.value(0).section(u'/', -1);
    if (!result->crashed && result->exitCode == 0)
        co_return {ActEnd::Done, u"%1 ended with exit code 0."_s.arg(program), {}};
    const QString words = lastLine(result->errors.isEmpty() ? result->output : result->errors);
    const QString how = result->crashed
                            ? u"%1 crashed."_s.arg(program)
                            : u"%1 ended with exit code %2."_s.arg(program).arg(result->exitCode);
    co_return {ActEnd::Failed, u"%1 %2"_s.arg(how, words).trimmed(), {}};
}

QCoro::Task<happening::ActEnded> Performer::simulate(
    TargetId target, SimulatedAct act, QString operation)
{
    if (!m_hands.simulated)
        co_return noDoor(u"a simulated world"_s);
    const Expected<QStringList> lines =
        co_await m_hands.simulated->perform(target, act, operation, {});
    if (!lines) {
        // The world says that the act was refused or failed; only a lost answer is unknown.
        if (lines.error().kind == ErrorKind::OutcomeUnknown)
            co_return {ActEnd::Unknown, lines.error().sentence(), {}};
        co_return {ActEnd::Failed, lines.error().sentence(), {}};
    }
    for (const QString &line : *lines)
        m_log(LogTag::Output, line);
    co_return {ActEnd::Done, lines->isEmpty() ? u"Done."_s : lines->last(), {}};
}

QCoro::Task<happening::ActEnded> Performer::hold(
    TargetId target, GateRule rule, Milliseconds timeout, Waiting waiting)
{
    const TimePoint since = m_clock.now();
    const Milliseconds begin = m_clock.elapsed();
    const std::stop_token stop = waiting->stop.get_token();
    while (true) {
        const health::TargetView *view = m_fleet.view(target);
        if (!view)
            co_return {ActEnd::Failed,
                u"%1 is not watched, so its gate can't open."_s.arg(target.key()), {}};
        const health::GateProgress progress =
            health::evaluateGate(rule, *view, since, m_clock.now());
        m_gateSeen(progress);
        if (progress.open)
            co_return {ActEnd::Done, progress.detail, {}};
        if (timeout > Milliseconds{} && m_clock.elapsed() - begin >= timeout)
            co_return {ActEnd::Failed,
                u"The gate did not open in %1: %2. Nothing else ran. See undo."_s.arg(
                    toAge(timeout), progress.detail),
                {}};
        const bool slept = co_await m_clock.sleep(gateEvery, stop);
        if (!slept && waiting->rollForward)
            co_return {
                ActEnd::Done, u"Rolled forward before its time: %1"_s.arg(progress.detail), {}};
        if (!slept)
            co_return {ActEnd::Stopped, u"Ended before the gate opened."_s, {}};
    }
}

QCoro::Task<happening::ActEnded> Performer::wait(Milliseconds duration, Waiting waiting)
{
    const std::stop_token stop = waiting->stop.get_token();
    const bool slept = co_await m_clock.sleep(duration, stop);
    if (!slept)
        co_return {ActEnd::Stopped, u"Ended before its time."_s, {}};
    co_return {ActEnd::Done, u"Waited %1."_s.arg(toAge(duration)), {}};
}

QCoro::Task<happening::ActEnded> Performer::byHand(Milliseconds timeout, Waiting waiting)
{
    const std::stop_token stop = waiting->stop.get_token();
    const bool limited = timeout > Milliseconds{};
    while (true) {
        const bool slept = co_await m_clock.sleep(limited ? timeout : longSleep, stop);
        if (!slept && waiting->manualDone)
            co_return {ActEnd::Done, u"Done by a person."_s, {}};
        if (!slept)
            co_return {ActEnd::Stopped, u"Ended before it was done."_s, {}};
        if (limited)
            co_return {
                ActEnd::Failed, u"Not done in %1. Nothing else ran."_s.arg(toAge(timeout)), {}};
    }
}

} // namespace breakglass::execution
