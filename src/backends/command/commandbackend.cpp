// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/command/commandbackend.h"

#include "backends/command/output.h"

namespace breakglass::backends {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = qint64(4) * 1024 * 1024;
constexpr Milliseconds settleTimeout = std::chrono::minutes(5);

QString lastWords(const io::ProcessResult &result)
{
    const QByteArray &bytes = result.errors.trimmed().isEmpty() ? result.output : result.errors;
    QString text =
        QString::fromUtf8(bytes.trimmed().split('\n').constLast()).left(300).simplified();
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text;
}

Step awaitStep(const Intent &intent, const TargetState &state, int number)
{
    Step step;
    step.id = u"s%1"_s.arg(number);
    step.title = u"Wait until %1 runs"_s.arg(intent.toRevision);
    step.target = intent.target;
    // Never fewer than before, and never none: nothing ready is not settled.
    step.act = AwaitSettled{Condition{intent.toRevision, {}, true, qMax(1, state.ready)}};
    step.timeout = settleTimeout;
    return step;
}

} // namespace

CommandBackend::CommandBackend(CommandSettings settings, QMap<TargetId, Variables> variables,
    io::Subprocess &process, io::Clock &clock)
    : m_settings(std::move(settings)),
      m_variables(std::move(variables)),
      m_process(process),
      m_clock(clock)
{
}

Expected<std::unique_ptr<CommandBackend>> CommandBackend::make(const BackendSetup &setup,
    const QList<TargetSetup> &targets, io::Subprocess &process, io::Clock &clock)
{
    Expected<CommandSettings> settings = readCommandSettings(setup.settings);
    if (!settings)
        return std::unexpected(settings.error());
    QMap<TargetId, Variables> variables;
    for (const TargetSetup &target : targets) {
        const Expected<Variables> own = variablesOf(*settings, target);
        if (!own)
            return std::unexpected(own.error());
        variables.insert(target.id, *own);
    }
    return std::unique_ptr<CommandBackend>(
        new CommandBackend(std::move(*settings), std::move(variables), process, clock));
}

Capabilities CommandBackend::capabilities() const
{
    Capabilities capabilities;
    capabilities.systemName = m_settings.system.isEmpty() ? u"Command"_s : m_settings.system;
    capabilities.revisionWord =
        m_settings.revisionWord.isEmpty() ? u"release"_s : m_settings.revisionWord;
    capabilities.actions = m_settings.actions.keys();
    capabilities.showsConfiguration = m_settings.showsConfiguration;
    return capabilities;
}

Expected<Command> CommandBackend::commandFor(
    const QStringList &argv, const Variables &variables) const
{
    const Expected<QStringList> filled = variables.fill(argv);
    if (!filled)
        return std::unexpected(filled.error());
    Command command;
    command.argv = *filled;
    command.environment = m_settings.environment;
    command.credentialEnvironment = m_settings.credentials;
    return command;
}

QCoro::Task<Expected<QByteArray>> CommandBackend::read(
    TargetId target, ReadingSetting reading, std::stop_token stop)
{
    const auto variables = m_variables.constFind(target);
    if (variables == m_variables.cend())
        co_return failure(
            ErrorKind::NotFound, u"%1 is not served by this backend."_s.arg(target.key()));
    const Expected<Command> command = commandFor(reading.argv, *variables);
    if (!command)
        co_return std::unexpected(command.error());
    const QString program = command->argv.constFirst().section(u'/', -1);
    const io::ProcessLimits limits{reading.timeout, largestAnswer};
    const Expected<io::ProcessResult> result =
        co_await m_process.run(*command, QString(), limits, nullptr, stop);
    if (!result) {
        Error error = result.error();
        // It only reads: whatever became of it, the target is as it was.
        if (error.kind == ErrorKind::OutcomeUnknown)
            error.kind = ErrorKind::Unavailable;
        co_return std::unexpected(error);
    }
    if (result->crashed || result->exitCode != 0)
        co_return failure(ErrorKind::Unavailable,
            u"%1 of %2 ended with exit code %3. %4"_s.arg(program, target.key())
                .arg(result->exitCode)
                .arg(lastWords(*result))
                .trimmed(),
            u"Nothing was changed."_s, u"Run it by hand to see why."_s);
    co_return result->output;
}

QCoro::Task<Expected<History>> CommandBackend::history(TargetId target, std::stop_token stop)
{
    const ReadingSetting reading = m_settings.history;
    const Expected<QByteArray> output = co_await read(target, reading, stop);
    if (!output)
        co_return std::unexpected(output.error());
    co_return historyFrom(reading.output, *output, target);
}

QCoro::Task<Expected<TargetState>> CommandBackend::observe(TargetId target, std::stop_token stop)
{
    const ReadingSetting reading = m_settings.observe;
    const Expected<QByteArray> output = co_await read(target, reading, stop);
    if (!output)
        co_return std::unexpected(output.error());
    co_return stateFrom(reading.output, *output, target, m_clock.now());
}

QCoro::Task<Expected<QList<Sample>>> CommandBackend::series(
    TargetId, Signal, TimePoint, TimePoint, std::stop_token)
{
    co_return QList<Sample>();
}

Expected<Step> CommandBackend::stepFor(
    const StepSetting &setting, const TargetId &target, const Variables &variables) const
{
    const Expected<QStringList> words =
        variables.fill(QStringList{setting.title, setting.note, setting.undoNote});
    const Expected<Command> command = commandFor(setting.argv, variables);
    const Expected<Command> undo = commandFor(setting.undo, variables);
    if (!words)
        return std::unexpected(words.error());
    if (!command)
        return std::unexpected(command.error());
    const Expected<Command> dryRun = commandFor(setting.dryRun, variables);
    if (!undo)
        return std::unexpected(undo.error());
    if (!dryRun)
        return std::unexpected(dryRun.error());
    Step step;
    step.title = words->at(0);
    step.note = words->at(1);
    step.target = target;
    step.act = *command;
    step.changesTarget = setting.changes;
    step.resume = setting.resume;
    step.timeout = setting.timeout;
    if (!setting.dryRun.isEmpty())
        step.dryRun = DryRun{*dryRun};
    if (!setting.undo.isEmpty())
        step.undo = Undo{*undo, words->at(2)};
    if (setting.settled) {
        Condition condition = *setting.settled;
        const Expected<QStringList> values =
            variables.fill(QStringList{condition.revision, condition.artifact});
        if (!values)
            return std::unexpected(values.error());
        condition.revision = values->at(0);
        condition.artifact = values->at(1);
        step.settled = condition;
    }
    return step;
}

Expected<QList<Step>> CommandBackend::steps(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history) const
{
    const auto own = m_variables.constFind(intent.target);
    const auto action = m_settings.actions.constFind(strategy.action);
    if (own == m_variables.cend() || action == m_settings.actions.cend())
        return failure(ErrorKind::NotFound,
            u"%1 has no commands for \"%2\"."_s.arg(intent.target.key(), strategy.action),
            u"Nothing ran."_s, u"Add them under actions, or choose another strategy."_s);
    if (isRelative(intent.toRevision))
        return failure(ErrorKind::Invalid,
            u"\"%1\" means another revision after each release."_s.arg(intent.toRevision),
            u"Nothing ran."_s, u"Name the revision itself."_s);
    if (!intent.toRevision.isEmpty() && !history.find(intent.toRevision))
        return failure(ErrorKind::NotFound,
            u"%1 is not in the history of %2."_s.arg(intent.toRevision, intent.target.key()),
            u"Nothing ran."_s, u"Choose one that is."_s);
    Variables variables = *own;
    for (const auto &[name, value] : {std::pair(u"revision"_s, intent.toRevision),
             std::pair(u"current"_s, state.currentRevision)}) {
        if (value.isEmpty())
            continue;
        if (Status set = variables.set(name, VariableType::Revision, value); !set)
            return std::unexpected(set.error());
    }
    QList<Step> steps;
    for (const StepSetting &setting : *action) {
        Expected<Step> step = stepFor(setting, intent.target, variables);
        if (!step)
            return std::unexpected(step.error());
        step->id = u"s%1"_s.arg(steps.size() + 1);
        steps.append(*step);
    }
    const bool changes = std::ranges::any_of(steps, &Step::changesTarget);
    if (changes && !intent.toRevision.isEmpty())
        steps.append(awaitStep(intent, state, int(steps.size()) + 1));
    return steps;
}

} // namespace breakglass::backends
