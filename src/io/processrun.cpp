// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/processrun.h"

#include "io/files.h"

#include <csignal>
#include <fcntl.h>
#include <QDir>
#include <QFileInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

constexpr Milliseconds graceBeforeKill{5'000};

} // namespace

ProcessRun::ProcessRun(Clock &clock, const Redactor &redactor, Command command,
    ProcessLimits limits, std::function<void(ProcessLine)> line)
    : m_clock(clock),
      m_redactor(redactor),
      m_command(std::move(command)),
      m_limits(limits),
      m_line(std::move(line)),
      m_begin(clock.elapsed())
{
}

Status ProcessRun::prepare(const QString &journal)
{
    m_journal.prefix = journal;
    if (journal.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/breakglass-XXXXXX"_s);
        if (!m_folder->isValid())
            return failure(ErrorKind::Storage,
                u"No temporary folder can be made: %1."_s.arg(m_folder->errorString()),
                u"Nothing ran."_s);
        m_journal.prefix = m_folder->filePath(u"process"_s);
    } else if (isAlive(m_journal)) {
        return failure(ErrorKind::Conflict,
            u"The process of “%1” still runs."_s.arg(QFileInfo(journal).fileName()),
            u"It was not started a second time."_s, u"Wait until it has ended."_s);
    } else if (const Status made = makeFolder(QFileInfo(journal).absolutePath()); !made) {
        return made;
    }
    if (const Status prepared = prepareJournal(m_journal); !prepared)
        return prepared;
    const auto lineOf = [this](bool isError) {
        return [this, isError](const QString &text) {
            if (m_line)
                m_line({isError, text});
        };
    };
    m_output = std::make_unique<JournalTail>(
        m_journal.output(), m_redactor, m_limits.maximumBytes, lineOf(false));
    m_errors = std::make_unique<JournalTail>(
        m_journal.errors(), m_redactor, m_limits.maximumBytes, lineOf(true));
    return {};
}

void ProcessRun::start(const QProcessEnvironment &environment)
{
    m_watcher.addPaths({m_journal.output(), m_journal.errors()});
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProcessRun::readJournal);
    connect(&m_process, &QProcess::errorOccurred, this, &ProcessRun::failToStart);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_hasEnded = true;
        m_deadline.reset();
        m_kill.reset();
        readJournal();
    });
    m_deadline = m_clock.after(m_limits.deadline, [this] {
        const auto seconds = static_cast<double>(m_limits.deadline.count()) / 1000.0;
        stop(u"it did not end within %1 s"_s.arg(seconds));
    });
    const int pidFile =
        ::open(QFile::encodeName(m_journal.pid()).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    setUpProcess(m_process, m_command, m_journal, pidFile);
    if (!m_limits.input.isEmpty())
        m_process.setStandardInputFile(m_limits.input);
    m_process.setProcessEnvironment(environment);
    m_process.start(QIODevice::NotOpen);
    ::close(pidFile);
}

void ProcessRun::stop(const QString &cause)
{
    if (m_hasEnded || !m_stopCause.isEmpty() || m_process.state() == QProcess::NotRunning)
        return;
    m_stopCause = cause;
    m_deadline.reset();
    signalSession(SIGTERM);
    m_kill = m_clock.after(graceBeforeKill, [this] { signalSession(SIGKILL); });
}

/// The whole session: a tool's own helpers would go on without it.
void ProcessRun::signalSession(int signal)
{
    const auto pid = static_cast<pid_t>(m_process.processId());
    if (pid <= 0)
        return;
    // Between fork and setsid there is no such group yet.
    if (::kill(-pid, signal) != 0)
        ::kill(pid, signal);
}

void ProcessRun::readJournal()
{
    // A line's receiver may come back here.
    if (m_isReading || m_answer->isDelivered())
        return;
    m_isReading = true;
    const bool hasMoreOutput = m_output->readOn();
    const bool hasMoreErrors = m_errors->readOn();
    m_isReading = false;
    if (hasMoreOutput || hasMoreErrors)
        QMetaObject::invokeMethod(this, &ProcessRun::readJournal, Qt::QueuedConnection);
    else if (m_hasEnded)
        conclude();
}

void ProcessRun::failToStart(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return;
    deliver(failure(ErrorKind::Unavailable,
        u"“%1” could not be started: %2."_s.arg(
            m_command.argv.constFirst(), m_process.errorString()),
        u"Nothing ran."_s));
}

void ProcessRun::conclude()
{
    m_isReading = true;
    m_output->finish(!m_folder);
    m_errors->finish(!m_folder);
    if (m_stopCause.isEmpty()) {
        deliver(result());
        return;
    }
    deliver(failure(ErrorKind::OutcomeUnknown,
        u"“%1” was stopped: %2."_s.arg(
            QFileInfo(m_command.argv.constFirst()).fileName(), m_stopCause),
        u"It had started, and nobody can say how far it came."_s,
        u"Look at the target before running it again."_s));
}

void ProcessRun::deliver(Answer answer)
{
    m_deadline.reset();
    m_kill.reset();
    // The one who waits goes on in here, and may let go of this object.
    const auto handover = m_answer;
    handover->deliver(std::move(answer));
}

ProcessResult ProcessRun::result() const
{
    ProcessResult result;
    result.exitCode = m_process.exitCode();
    result.crashed = m_process.exitStatus() == QProcess::CrashExit;
    result.output = m_output->kept();
    result.errors = m_errors->kept();
    result.took = m_clock.elapsed() - m_begin;
    return result;
}

} // namespace breakglass::io
