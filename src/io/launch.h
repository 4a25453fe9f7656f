// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/plan.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace breakglass::io {

/// Refuses a command that would not run exactly as it is written.
[[nodiscard]] Status checkCommand(const Command &command);
/// PATH, LANG, TZ and HOME of this process and what the command adds; credentials come later.
[[nodiscard]] QProcessEnvironment scrubbedEnvironment(const Command &command);

/// The files of one run of a process, beside each other.
struct Journal
{
    QString prefix;
    [[nodiscard]] QString output() const { return prefix + QStringLiteral(".out"); }
    [[nodiscard]] QString errors() const { return prefix + QStringLiteral(".err"); }
    [[nodiscard]] QString pid() const { return prefix + QStringLiteral(".pid"); }
};

/// Makes the three files empty and private (0600).
[[nodiscard]] Status prepareJournal(const Journal &journal);
/// Own session, no inherited descriptors, output to the journal; the child itself writes the pid
/// file before it becomes the program, so that there is no moment in which it runs and is not on
/// record.
void setUpProcess(QProcess &process, const Command &command, const Journal &journal, int pidFile);
/// The process of the pid file lives: same pid, same start time, not a zombie.
[[nodiscard]] bool isAlive(const Journal &journal);

} // namespace breakglass::io
