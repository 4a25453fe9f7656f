// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/dryrunner.h"

#include "execution/engine.h"

#include <algorithm>
#include <QPointer>

namespace breakglass::execution {
using namespace Qt::StringLiterals;
using enum events::DryRunOutcome;

namespace {

constexpr Milliseconds longestQuestion{60'000};
constexpr qsizetype longestSentence = 400;

backends::DryRunAnswer unasked(const QString &what)
{
    return {NoAnswer, u"Not asked. %1"_s.arg(what)};
}

backends::DryRunAnswer unanswered(const Error &error)
{
    return {NoAnswer, error.what};
}

std::unexpected<Error> ended(const QString &what)
{
    return failure(ErrorKind::Cancelled, what, u"Nothing was changed."_s);
}

/// A gateway or a server that is too busy speaks for itself, not about the step.
bool isNoAnswer(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

bool isExpected(const HttpRequest &request, int status)
{
    return request.expectedStatus.isEmpty() ? status >= 200 && status < 300
                                            : request.expectedStatus.contains(status);
}

QString oneSentence(const QString &text)
{
    return plainText(text).simplified().left(longestSentence);
}

QByteArray lastLineOf(const QByteArray &text)
{
    return text.trimmed().split('\n').constLast();
}

} // namespace

DryRunner::DryRunner(record::Record &record, Runner &runner, io::Clock &clock, Hands hands,
    backends::Backends backends)
    : m_record(record),
      m_runner(runner),
      m_clock(clock),
      m_hands(hands),
      m_backends(std::move(backends))
{
    connect(&runner, &Runner::changed, this, [this] {
        if (m_asking && m_runner.isOn())
            m_stop.request_stop();
    });
}

DryRunner::~DryRunner()
{
    m_stop.request_stop();
}

Status DryRunner::refuse(const Plan &plan, const QList<Question> &questions) const
{
    if (m_asking)
        return failure(ErrorKind::Conflict, u"A dry run is on already."_s);
    if (m_runner.isOn())
        return failure(ErrorKind::Conflict, u"A run is on, so nothing else is asked."_s,
            u"Nothing was sent."_s, u"Wait until it is over."_s);
    if (questions.isEmpty())
        return failure(
            ErrorKind::Invalid, u"No step of this plan has a dry run."_s, u"Nothing was sent."_s);
    for (const Question &question : questions) {
        if (Status status = mayAsk(question.dryRun, plan); !status)
            return status;
    }
    return {};
}

QCoro::Task<Status> DryRunner::ask(Plan plan, QString person, QString incident)
{
    if (const Status refused = refuse(plan, questionsOf(plan)); !refused)
        co_return refused;
    const QPointer<DryRunner> self(this);
    m_stop = {};
    m_asking = true;
    Q_EMIT changed();
    const Status status = co_await askAll(std::move(plan), person, incident);
    if (self) {
        m_asking = false;
        Q_EMIT changed();
    }
    co_return status;
}

QCoro::Task<Status> DryRunner::askAll(Plan plan, QString person, QString incident)
{
    const QPointer<DryRunner> self(this);
    const QByteArray hash = plan.hash();
    // Empty and null are the same to us, but not to a column that must hold something.
    if (incident.isNull())
        incident = u""_s;
    QList<SimulatedAct> before;
    for (const Question &question : questionsOf(plan)) {
        if (m_runner.isOn())
            co_return ended(u"A run began. The rest was not asked."_s);
        const events::DryRunAsked asked{plan.id, hash, question.step, dryRunText(question.dryRun)};
        const auto intended =
            co_await m_record.append(Event{person, m_clock.now(), incident, asked});
        if (!self)
            co_return ended(u"The console closed."_s);
        if (!intended)
            co_return std::unexpected(intended.error());
        const Answer answer = co_await put(question, before);
        if (!self)
            co_return ended(u"The console closed."_s);
        if (const auto *act = std::get_if<SimulatedAct>(&question.dryRun.question))
            before.append(*act);
        const events::DryRunAnswered answered{
            plan.id, hash, question.step, answer.outcome, oneSentence(answer.sentence)};
        const auto written =
            co_await m_record.append(Event{person, m_clock.now(), incident, answered});
        if (!self)
            co_return ended(u"The console closed."_s);
        if (!written)
            co_return std::unexpected(written.error());
    }
    co_return Status{};
}

QCoro::Task<backends::DryRunAnswer> DryRunner::put(Question question, QList<SimulatedAct> before)
{
    // It may have begun while the question was written down.
    if (m_runner.isOn())
        co_return unasked(u"A run began."_s);
    if (const auto *request = std::get_if<HttpRequest>(&question.dryRun.question))
        co_return co_await send(question, *request);
    if (const auto *command = std::get_if<Command>(&question.dryRun.question))
        co_return co_await start(question, *command);
    co_return preview(question, before << std::get<SimulatedAct>(question.dryRun.question));
}

QCoro::Task<backends::DryRunAnswer> DryRunner::send(Question question, HttpRequest request)
{
    if (!m_hands.http)
        co_return unasked(u"The network can't be used here."_s);
    const QPointer<DryRunner> self(this);
    const io::HttpLimits limits{longestQuestion};
    const Expected<io::HttpResponse> response =
        co_await m_hands.http->send(request, limits, m_stop.get_token());
    if (!response)
        co_return unanswered(response.error());
    if (!self)
        co_return unasked(u"The console closed."_s);
    const QString said = u"HTTP %1: %2"_s.arg(response->status).arg(redacted(response->body));
    Answer plain{Refused, said};
    if (isExpected(request, response->status))
        plain = {WouldSucceed, u"The server would accept it (HTTP %1)"_s.arg(response->status)};
    else if (isNoAnswer(response->status))
        plain.outcome = NoAnswer;
    co_return read(question, {response->status, response->body}, plain);
}

QCoro::Task<backends::DryRunAnswer> DryRunner::start(Question question, Command command)
{
    if (!m_hands.process)
        co_return unasked(u"Commands can't be started here."_s);
    const QPointer<DryRunner> self(this);
    const Milliseconds own = question.timeout;
    const io::ProcessLimits limits{
        own > Milliseconds{} ? std::min(own, longestQuestion) : longestQuestion};
    const Expected<io::ProcessResult> result =
        co_await m_hands.process->run(command, QString(), limits, {}, m_stop.get_token());
    if (!result)
        co_return unanswered(result.error());
    if (!self)
        co_return unasked(u"The console closed."_s);
    const QString program = command.argv.value(0).section(u'/', -1);
    if (result->crashed)
        co_return Answer{NoAnswer, u"%1 crashed."_s.arg(program)};
    const bool isGood = result->exitCode == 0;
    const bool saysErrors =
        !result->errors.trimmed().isEmpty() && (!isGood || result->output.isEmpty());
    const QByteArray &text = saysErrors ? result->errors : result->output;
    const QString words = QString::fromUtf8(lastLineOf(text));
    const Answer plain{isGood ? WouldSucceed : Refused,
        !words.trimmed().isEmpty() ? words
        : isGood                   ? u"%1 has nothing against it"_s.arg(program)
                 : u"%1 ended with exit code %2."_s.arg(program).arg(result->exitCode)};
    co_return read(question, {result->exitCode, text}, plain);
}

backends::DryRunAnswer DryRunner::preview(
    const Question &question, const QList<SimulatedAct> &acts) const
{
    if (!m_hands.simulated)
        return unasked(u"There is no simulated world here."_s);
    const Expected<QString> said = m_hands.simulated->preview(question.target, acts);
    if (said)
        return {WouldSucceed, *said};
    return {Refused, said.error().what};
}

backends::DryRunAnswer DryRunner::read(
    const Question &question, const backends::DryRunReply &reply, const Answer &plain) const
{
    const backends::Backend *backend = m_backends.value(question.target);
    Answer answer = backend ? backend->readDryRun(question.dryRun, reply, plain) : plain;
    answer.sentence = redacted(answer.sentence.toUtf8());
    return answer;
}

QString DryRunner::redacted(const QByteArray &text) const
{
    const QString words = QString::fromUtf8(text);
    return m_hands.redactor ? m_hands.redactor->redact(words) : words;
}

} // namespace breakglass::execution
