// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/subprocess.h"

#include "io/files.h"

#include <csignal>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

// QtTest 6.8 narrows a number inside its own QTRY_ macros.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

constexpr auto canary = "canary-secret-55aa";

io::Secrets testSecrets()
{
    return io::Secrets(
        {{u"prod-us"_s, {io::CredentialSource::Kind::Environment, u"BG_TEST_SECRET"_s}}});
}

Command shell(const QString &script)
{
    return {.argv = {u"/bin/sh"_s, u"-c"_s, script},
        .workingDirectory = {},
        .environment = {},
        .credentialEnvironment = {}};
}

/// A console that starts a command and waits for it until it is killed.
int waitAsConsole(const QString &journal)
{
    io::LiveClock clock;
    io::Secrets secrets = testSecrets();
    const auto subprocess = io::makeSubprocess(clock, secrets);
    const Command command =
        shell(u"for i in 1 2 3 4 5 6 7 8; do echo line $i; sleep 0.1; done; echo end"_s);
    const auto result = QCoro::waitFor(subprocess->run(command, journal, {}, {}, {}));
    return result ? 0 : 1;
}

} // namespace

class SubprocessTest : public QObject
{
    Q_OBJECT

    io::LiveClock m_clock;
    io::Secrets m_secrets = testSecrets();
    std::unique_ptr<io::Subprocess> m_subprocess = io::makeSubprocess(m_clock, m_secrets);
    QTemporaryDir m_folder;
    QList<io::ProcessLine> m_lines;

    Expected<io::ProcessResult> run(const Command &command, const QString &journal = {},
        io::ProcessLimits limits = {}, std::stop_token stop = {})
    {
        m_lines.clear();
        return QCoro::waitFor(m_subprocess->run(
            command, journal, limits, [this](const io::ProcessLine &line) { m_lines.append(line); },
            stop));
    }
    QStringList texts(bool isError) const
    {
        QStringList texts;
        for (const io::ProcessLine &line : m_lines) {
            if (line.isError == isError)
                texts.append(line.text);
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("BG_TEST_SECRET", canary); }

    void argumentsArriveByteByByte()
    {
        const QStringList hostile{u"$(id)"_s, u"a b"_s, u"\"quoted\" 'too'"_s, u""_s, u"`id`;|&>"_s,
            u"-n"_s, u"line\nbreak"_s, u"é€😀"_s, u"*"_s, u"\\"_s};
        Command command = shell({});
        command.argv = QStringList{u"/usr/bin/printf"_s, u"%s\\0"_s} + hostile;
        const auto result = run(command);
        QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
        QCOMPARE(result->exitCode, 0);
        QCOMPARE(result->output, hostile.join(QChar::Null).toUtf8() + '\0');
    }

    void refusesWhatWouldNotRunAsWritten_data()
    {
        QTest::addColumn<QStringList>("argv");
        QTest::addColumn<ErrorKind>("kind");
        const QString nul = u"x"_s + QChar::Null + u"y"_s;
        QTest::newRow("nothing") << QStringList() << ErrorKind::Invalid;
        QTest::newRow("a relative path") << QStringList{u"sh"_s} << ErrorKind::Invalid;
        QTest::newRow("a NUL in an argument")
            << QStringList{u"/bin/echo"_s, nul} << ErrorKind::Invalid;
        QTest::newRow("broken text")
            << QStringList{u"/bin/echo"_s, QString(QChar(0xd800))} << ErrorKind::Invalid;
        QTest::newRow("no such program")
            << QStringList{u"/nonexistent/helm"_s} << ErrorKind::NotFound;
        QTest::newRow("a file that is no program")
            << QStringList{u"/etc/passwd"_s} << ErrorKind::NotFound;
        QTest::newRow("a folder") << QStringList{u"/usr"_s} << ErrorKind::NotFound;
    }
    void refusesWhatWouldNotRunAsWritten()
    {
        QFETCH(const QStringList, argv);
        QFETCH(const ErrorKind, kind);
        Command command = shell({});
        command.argv = argv;
        const auto result = run(command);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QVERIFY(result.error().sentence().contains(u"Nothing ran."_s));
    }

    void aProgramThatCannotBeExecutedIsUnavailable()
    {
        const QString path = m_folder.filePath(u"broken"_s);
        QVERIFY(io::writeFile(path, "#!/nonexistent/interpreter\n"));
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        Command command = shell({});
        command.argv = {path};
        const auto result = run(command);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unavailable);
    }

    void theEnvironmentIsScrubbed()
    {
        qputenv("LD_AUDIT_CANARY", "leak");
        Command command = shell({});
        command.argv = {u"/usr/bin/env"_s};
        command.environment = {{u"KUBECONFIG"_s, u"/a b"_s}};
        command.credentialEnvironment = {{u"TOKEN"_s, u"prod-us"_s}};
        const auto result = run(command);
        QVERIFY(result);
        QSet<QByteArray> names;
        for (const QByteArray &line : result->output.trimmed().split('\n'))
            names.insert(line.first(line.indexOf('=')));
        const QSet<QByteArray> allowed{"PATH", "LANG", "TZ", "HOME", "KUBECONFIG", "TOKEN"};
        QVERIFY2((names - allowed).isEmpty(), result->output.constData());
        QVERIFY(names.contains("TOKEN"));
        QVERIFY(result->output.contains("KUBECONFIG=/a b\n"));
        QVERIFY(result->output.contains("TOKEN=[redacted]\n"));
    }

    void secretsAreRedactedEverywhere()
    {
        const QString journal = m_folder.filePath(u"redacted"_s);
        Command command =
            shell(u"printf 'a %s' \"$T\" | cut -c1-9; printf 'x '; for p in canary-sec ret-55aa; "
                  "do printf \"$p\"; sleep 0.05; done; echo; echo \"$T\" >&2"_s);
        command.credentialEnvironment = {{u"T"_s, u"prod-us"_s}};
        const auto result = run(command, journal);
        QVERIFY(result);
        QVERIFY2(result->output.contains("x [redacted]"), result->output.constData());
        QCOMPARE(result->errors, "[redacted]\n");
        QCOMPARE(texts(true), QStringList{u"[redacted]"_s});
        for (const QString &end : {u".out"_s, u".err"_s, u".pid"_s}) {
            const auto bytes = io::readFile(journal + end);
            QVERIFY(bytes);
            QVERIFY2(!bytes->contains(canary), qPrintable(end));
        }
        QCOMPARE(io::readFile(journal + u".out"_s).value(), result->output);
    }

    void linesComeAsTheyAreWritten()
    {
        const auto result =
            run(shell(u"echo one; echo bad >&2; printf '\\033[31mtwo\\033[0m'; exit 3"_s));
        QVERIFY(result);
        QCOMPARE(result->exitCode, 3);
        QVERIFY(!result->crashed);
        QCOMPARE(texts(false), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(texts(true), QStringList{u"bad"_s});
    }

    void aLineIsShownBeforeTheEnd()
    {
        std::stop_source stop;
        bool isSeen = false;
        const auto result = QCoro::waitFor(m_subprocess->run(
            shell(u"echo ready; exec sleep 30"_s), {}, {},
            [&](const io::ProcessLine &line) {
                isSeen = line.text == u"ready"_s;
                stop.request_stop();
            },
            stop.get_token()));
        QVERIFY(isSeen);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::OutcomeUnknown);
    }

    void muchOutputIsCutButNoLineIsLost()
    {
        const auto result = run(shell(u"seq 1 200000"_s), {}, {.maximumBytes = 1000});
        QVERIFY(result);
        QCOMPARE(result->output.size(), 1000);
        QCOMPARE(m_lines.size(), 200'000);
        QCOMPARE(m_lines.constLast().text, u"200000"_s);
    }

    void atTheDeadlineTheOutcomeIsUnknown()
    {
        const QString journal = m_folder.filePath(u"deadline"_s);
        const Milliseconds begin = m_clock.elapsed();
        const auto result =
            run(shell(u"sleep 30 & sleep 30"_s), journal, {.deadline = Milliseconds(200)});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::OutcomeUnknown);
        QVERIFY(m_clock.elapsed() - begin < Milliseconds(4000));
        QVERIFY(!m_subprocess->isAlive(journal));
    }

    void whatIgnoresTheRequestToEndIsKilled()
    {
        io::ManualClock clock(TimePoint{});
        const auto subprocess = io::makeSubprocess(clock, m_secrets);
        std::optional<Expected<io::ProcessResult>> result;
        bool isReady = false;
        const Command command = shell(u"trap '' TERM; echo ready; while :; do sleep 0.05; done"_s);
        const auto task = subprocess->run(command, {}, {.deadline = Milliseconds(60'000)},
            [&](const io::ProcessLine &) { isReady = true; }, {});
        [](const auto &running, auto &answer) -> QCoro::Task<> { answer = co_await running; }(
                                                  task, result);
        QTRY_VERIFY(isReady);
        clock.advance(Milliseconds(60'000));
        QTest::qWait(150);
        QVERIFY(!result);
        clock.advance(Milliseconds(5'000));
        QTRY_VERIFY(result);
        QCOMPARE(result->error().kind, ErrorKind::OutcomeUnknown);
    }

    void stoppedBeforeItsStartNothingRan()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = run(shell(u"echo x"_s), {}, {}, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void aCrashIsToldApart()
    {
        const auto result = run(shell(u"kill -SEGV $$"_s));
        QVERIFY(result);
        QVERIFY(result->crashed);
    }

    void theJournalIsForTheOwnerAlone()
    {
        const QString journal = m_folder.filePath(u"deep/private"_s);
        QVERIFY(run(shell(u"echo x"_s), journal));
        for (const QString &end : {u".out"_s, u".err"_s, u".pid"_s}) {
            struct stat status{};
            QCOMPARE(::stat(QFile::encodeName(journal + end).constData(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, 0600U);
        }
    }

    void runsInItsOwnSessionAndInTheRootFolder()
    {
        const auto result =
            run(shell(u"cut -d' ' -f1,6 /proc/$$/stat; pwd; ls /proc/$$/fd | wc -l"_s));
        QVERIFY(result);
        const QList<QByteArray> lines = result->output.trimmed().split('\n');
        const QList<QByteArray> ids = lines.value(0).split(' ');
        QCOMPARE(ids.value(0), ids.value(1));
        QCOMPARE(lines.value(1), "/");
    }

    void aChildOutlivesAKilledConsole()
    {
        const QString journal = m_folder.filePath(u"survivor"_s);
        QProcess console;
        console.start(QCoreApplication::applicationFilePath(), {u"--console"_s, journal});
        QTRY_VERIFY(io::readFile(journal + u".out"_s).value_or("").contains("line 1\n"));
        QVERIFY(m_subprocess->isAlive(journal));
        ::kill(static_cast<pid_t>(console.processId()), SIGKILL);
        QVERIFY(console.waitForFinished());
        QVERIFY(m_subprocess->isAlive(journal));
        const auto second = run(shell(u"echo twice"_s), journal);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QTRY_VERIFY(io::readFile(journal + u".out"_s).value_or("").endsWith("line 8\nend\n"));
        QTRY_VERIFY(!m_subprocess->isAlive(journal));
    }

    void aReusedPidIsNotTheProcess()
    {
        const QString journal = m_folder.filePath(u"reused"_s);
        QVERIFY(!m_subprocess->isAlive(journal));
        QVERIFY(io::writeFile(
            journal + u".pid"_s, QByteArray::number(QCoreApplication::applicationPid()) + " 1\n"));
        QVERIFY(!m_subprocess->isAlive(journal));
        QVERIFY(io::writeFile(journal + u".pid"_s, "garbage"));
        QVERIFY(!m_subprocess->isAlive(journal));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--console"_s)
        return waitAsConsole(arguments.value(2));
    SubprocessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_subprocess.moc"
