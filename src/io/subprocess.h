// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/plan.h"
#include "io/clock.h"
#include "io/secrets.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QCoroTask>
#include <stop_token>

namespace breakglass::io {

struct ProcessResult
{
    int exitCode = 0;
    bool crashed = false;
    QByteArray output; ///< Redacted, at most `maximumBytes`.
    QByteArray errors; ///< Redacted, at most `maximumBytes`.
    Milliseconds took{};
};

struct ProcessLimits
{
    Milliseconds deadline{60'000};
    qint64 maximumBytes = 4 * 1024 * 1024;
    QString input = {}; ///< File that it reads as its standard input; empty: nothing.
};

/// One line that a running process wrote.
struct ProcessLine
{
    bool isError = false;
    QString text; ///< Redacted, repaired UTF-8, no control characters, at most 64 KiB.
};

/// Starts a program from an argv list: absolute path, no shell, scrubbed environment, no NUL, own
/// session. Output goes to files first, so the child outlives the console and a restart can read
/// what it wrote. Without a working directory it runs in "/".
class Subprocess
{
public:
    virtual ~Subprocess() = default;
    /// `journal`: path prefix; the process writes `<journal>.out` and `<journal>.err`, and
    /// `<journal>.pid` holds pid and start time. Empty: temporary files. `line` is called as lines
    /// arrive. After `stop` is asked for or at the deadline the process gets SIGTERM, 5 s later
    /// SIGKILL, and the outcome is ErrorKind::OutcomeUnknown if it had started.
    [[nodiscard]] virtual QCoro::Task<Expected<ProcessResult>> run(Command command, QString journal,
        ProcessLimits limits, std::function<void(ProcessLine)> line, std::stop_token stop) = 0;
    /// True while the process of `<journal>.pid` lives (same pid and start time).
    [[nodiscard]] virtual bool isAlive(const QString &journal) const = 0;
};

[[nodiscard]] std::unique_ptr<Subprocess> makeSubprocess(Clock &clock, Secrets &secrets);

} // namespace breakglass::io
