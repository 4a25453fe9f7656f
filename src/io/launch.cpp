// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/launch.h"

#include "io/files.h"

#include <array>
#include <cstring>
#include <fcntl.h>
#include <linux/close_range.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

std::unexpected<Error> refusal(const QString &what, const QString &remedy = {})
{
    return failure(ErrorKind::Invalid, what, u"Nothing ran."_s, remedy);
}

bool isPassable(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

bool isVariable(const QString &name)
{
    const auto isAllowed = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
    };
    return !name.isEmpty() && !name.front().isDigit() && std::ranges::all_of(name, isAllowed);
}

Status checkEnvironment(const Command &command)
{
    for (const QString &name : command.environment.keys() + command.credentialEnvironment.keys()) {
        if (!isVariable(name))
            return refusal(u"“%1” is not a name for an environment variable."_s.arg(name));
    }
    for (auto entry = command.environment.begin(); entry != command.environment.end(); ++entry) {
        if (!isPassable(entry.value()))
            return refusal(
                u"The environment variable “%1” holds a NUL character."_s.arg(entry.key()));
    }
    return {};
}

/// Field 22 of /proc/PID/stat, and nothing for a zombie. The name in field 2 may hold anything but
/// ends at the last ")". Async-signal-safe: it also runs in the child between fork and exec.
long long startTime(const char *statPath)
{
    std::array<char, 1024> text{};
    const int file = ::open(statPath, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return -1;
    const ssize_t size = ::read(file, text.data(), text.size() - 1);
    ::close(file);
    if (size <= 0)
        return -1;
    const char *at = std::strrchr(text.data(), ')');
    if (!at || at[1] == '\0' || at[2] == 'Z' || at[2] == 'X')
        return -1;
    for (int field = 2; field < 22; ++field) {
        at = std::strchr(at + 1, ' ');
        if (!at)
            return -1;
    }
    long long ticks = 0;
    for (++at; *at >= '0' && *at <= '9'; ++at)
        ticks = ticks * 10 + (*at - '0');
    return ticks;
}

char *writeNumber(char *end, long long number)
{
    do {
        *--end = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return end;
}

/// "pid start-time\n", async-signal-safe.
bool writeOwnPid(int file)
{
    std::array<char, 64> text{};
    char *const end = text.data() + text.size();
    char *begin = end;
    *--begin = '\n';
    begin = writeNumber(begin, startTime("/proc/self/stat"));
    *--begin = ' ';
    begin = writeNumber(begin, ::getpid());
    return ::write(file, begin, static_cast<size_t>(end - begin)) == end - begin;
}

} // namespace

Status checkCommand(const Command &command)
{
    if (command.argv.isEmpty())
        return refusal(u"The command is empty."_s);
    for (const QString &argument : command.argv) {
        if (!isPassable(argument))
            return refusal(u"The command holds an argument with a NUL character or broken text."_s);
    }
    const QString &program = command.argv.constFirst();
    const QFileInfo file(program);
    if (!file.isAbsolute())
        return refusal(u"“%1” is not an absolute path."_s.arg(program),
            u"Name the program with its full path."_s);
    if (!file.isFile() || !file.isExecutable()) {
        return failure(ErrorKind::NotFound, u"“%1” is not a program."_s.arg(program),
            u"Nothing ran."_s, u"Install it, or correct its path."_s);
    }
    const QString &folder = command.workingDirectory;
    if (!folder.isEmpty() && (!QDir::isAbsolutePath(folder) || !QFileInfo(folder).isDir()))
        return refusal(u"“%1” is not a folder with an absolute path."_s.arg(folder));
    return checkEnvironment(command);
}

QProcessEnvironment scrubbedEnvironment(const Command &command)
{
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"TZ"_s, u"HOME"_s}) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
    for (auto entry = command.environment.begin(); entry != command.environment.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}

Status prepareJournal(const Journal &journal)
{
    for (const QString &path : {journal.output(), journal.errors(), journal.pid()}) {
        if (const Status written = writeFile(path, {}); !written)
            return written;
    }
    return {};
}

void setUpProcess(QProcess &process, const Command &command, const Journal &journal, int pidFile)
{
    process.setProgram(command.argv.constFirst());
    process.setArguments(command.argv.sliced(1));
    process.setWorkingDirectory(
        command.workingDirectory.isEmpty() ? u"/"_s : command.workingDirectory);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(journal.output(), QIODevice::Append);
    process.setStandardErrorFile(journal.errors(), QIODevice::Append);
    using Flag = QProcess::UnixProcessFlag;
    process.setUnixProcessParameters(Flag::CreateNewSession | Flag::ResetSignalHandlers);
    process.setChildProcessModifier([&process, pidFile] {
        // Not Flag::CloseFileDescriptors: with it, a program that can't be executed looks like one
        // that ended with 255.
        ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
        if (!writeOwnPid(pidFile))
            process.failChildProcessModifier("pid file", errno);
    });
}

bool isAlive(const Journal &journal)
{
    const auto bytes = readFile(journal.pid(), 256);
    const QList<QByteArray> numbers = bytes.value_or(QByteArray()).trimmed().split(' ');
    if (numbers.size() != 2)
        return false;
    bool isNumber = false;
    const qint64 pid = numbers[0].toLongLong(&isNumber);
    if (!isNumber || pid <= 0)
        return false;
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/stat";
    return numbers[1] == QByteArray::number(startTime(path.constData()));
}

} // namespace breakglass::io
