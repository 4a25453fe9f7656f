// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/handover.h"
#include "io/journaltail.h"
#include "io/launch.h"
#include "io/subprocess.h"

#include <QFileSystemWatcher>
#include <QTemporaryDir>

namespace breakglass::io {

/// One process from its start to its one answer. Held by the coroutine that waits for it: when the
/// console ends, that is never resumed nor destroyed, so the process is not killed with it.
class ProcessRun final : public QObject
{
    Q_OBJECT
public:
    using Answer = Expected<ProcessResult>;
    ProcessRun(Clock &clock, const Redactor &redactor, Command command, ProcessLimits limits,
        std::function<void(ProcessLine)> line);
    /// Opens the journal; with an empty prefix in a folder of its own that goes with this object.
    [[nodiscard]] Status prepare(const QString &journal);
    void start(const QProcessEnvironment &environment);
    /// Ends the process; what it came to is unknown then.
    void stop(const QString &cause);
    [[nodiscard]] std::shared_ptr<Handover<Answer>> answer() const { return m_answer; }

private:
    void readJournal();
    void conclude();
    void failToStart(QProcess::ProcessError error);
    void deliver(Answer answer);
    void signalSession(int signal);
    [[nodiscard]] ProcessResult result() const;
    Clock &m_clock;
    const Redactor &m_redactor;
    Command m_command;
    ProcessLimits m_limits;
    std::function<void(ProcessLine)> m_line;
    Milliseconds m_begin;
    std::unique_ptr<QTemporaryDir> m_folder;
    Journal m_journal;
    std::unique_ptr<JournalTail> m_output;
    std::unique_ptr<JournalTail> m_errors;
    QFileSystemWatcher m_watcher;
    QProcess m_process;
    QString m_stopCause;
    bool m_hasEnded = false;
    bool m_isReading = false;
    std::unique_ptr<Clock::Timer> m_deadline;
    std::unique_ptr<Clock::Timer> m_kill;
    std::shared_ptr<Handover<Answer>> m_answer = std::make_shared<Handover<Answer>>();
};

} // namespace breakglass::io
