// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// A workspace's own commands and the questions beside them, with a real git and a server that is a folder.

#include "backends/command/commandbackend.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::backends;
using namespace Qt::StringLiterals;

namespace {

const TargetId site{u"site"_s, u"production"_s};
const QString git = u"/usr/bin/git"_s;

QJsonArray list(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

/// What runs is what the server's branch "live" is on; a rollback pushes an older commit there.
QJsonObject settings(const QJsonObject &step)
{
    const QJsonObject reading{{u"argv"_s, list({u"/usr/bin/true"_s})},
        {u"output"_s, QJsonObject{{u"format"_s, u"columns"_s}, {u"columns"_s, list({u"id"_s})}}}};
    QJsonObject observing = reading;
    observing[u"output"] =
        QJsonObject{{u"format"_s, u"columns"_s}, {u"columns"_s, list({u"revision"_s})}};
    return {{u"variables"_s, QJsonObject{{u"clone"_s, QJsonObject{{u"type"_s, u"path"_s}}}}},
        {u"history"_s, reading}, {u"observe"_s, observing},
        {u"actions"_s, QJsonObject{{u"rollback"_s, QJsonObject{{u"steps"_s, QJsonArray{step}}}}}}};
}

QStringList push(const QStringList &options)
{
    return QStringList{git, u"-C"_s, u"${setting.clone}"_s, u"push"_s} + options +
           QStringList{u"origin"_s, u"${revision}:refs/heads/live"_s};
}

QJsonObject pushing(const QStringList &dryRun)
{
    QJsonObject step{{u"title"_s, u"Push ${revision}"_s}, {u"changes"_s, true},
        {u"argv"_s, list(push({u"--force"_s}))}, {u"undo"_s, list({u"/usr/bin/true"_s})}};
    if (!dryRun.isEmpty())
        step.insert(u"dry_run"_s, list(dryRun));
    return step;
}

struct Bench
{
    io::LiveClock clock;
    io::Secrets secrets{{}};
    std::unique_ptr<io::Subprocess> process = io::makeSubprocess(clock, secrets);
    QTemporaryDir folder;
    QString clone = folder.filePath(u"clone"_s);
    QString server = folder.filePath(u"server"_s);

    io::ProcessResult run(const Command &command)
    {
        auto result = QCoro::waitFor(process->run(command, {}, {}, nullptr, {}));
        return result ? *result : io::ProcessResult{-1, true, {}, {}, {}};
    }
    QString runGit(const QStringList &arguments)
    {
        Command command;
        command.argv = QStringList{git, u"-C"_s, clone} + arguments;
        command.environment = {{u"GIT_AUTHOR_NAME"_s, u"Marta"_s},
            {u"GIT_AUTHOR_EMAIL"_s, u"m@x"_s}, {u"GIT_COMMITTER_NAME"_s, u"Marta"_s},
            {u"GIT_COMMITTER_EMAIL"_s, u"m@x"_s}};
        return QString::fromUtf8(run(command).output).trimmed();
    }
    [[nodiscard]] QString live() { return runGit({u"ls-remote"_s, server, u"refs/heads/live"_s}); }
    /// Two commits, and the server on the second; says the first.
    QString fill()
    {
        QDir().mkpath(clone);
        runGit({u"init"_s, u"-q"_s});
        runGit({u"init"_s, u"-q"_s, u"--bare"_s, server});
        runGit({u"remote"_s, u"add"_s, u"origin"_s, server});
        for (const QString &name : {u"one"_s, u"two"_s})
            runGit({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, name});
        runGit({u"push"_s, u"-q"_s, u"origin"_s, u"HEAD:refs/heads/live"_s});
        return runGit({u"rev-parse"_s, u"HEAD~1"_s});
    }
    Expected<QList<Step>> plan(const QJsonObject &step, const QString &revision)
    {
        TargetSetup target;
        target.id = site;
        target.settings = {{u"clone"_s, clone}};
        auto made = CommandBackend::make({u"command"_s, settings(step)}, {target}, *process, clock);
        if (!made)
            return std::unexpected(made.error());
        Intent intent;
        intent.target = site;
        intent.toRevision = revision;
        Strategy strategy;
        strategy.action = u"rollback"_s;
        History history;
        history.revisions.append(Revision{});
        history.revisions.last().id = revision;
        return (*made)->steps(intent, strategy, {}, history);
    }
};

} // namespace

class TestCommandDryRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPushIsAskedAbout();
    void aRefusedPushSaysSo();
    void withoutOneThereIsNone();
    void isReadStrictly_data();
    void isReadStrictly();
};

void TestCommandDryRun::aPushIsAskedAbout()
{
    Bench bench;
    const QString first = bench.fill();
    QCOMPARE(first.size(), 40);
    const auto steps = bench.plan(pushing(push({u"--dry-run"_s, u"--force"_s})), first);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const Step &step = steps->constFirst();
    QVERIFY(step.dryRun);
    const auto &question = std::get<Command>(step.dryRun->question);
    const QStringList expected{git, u"-C"_s, bench.clone, u"push"_s, u"--dry-run"_s, u"--force"_s,
        u"origin"_s, first + u":refs/heads/live"_s};
    QCOMPARE(question.argv, expected);
    const QString before = bench.live();
    QVERIFY(!before.isEmpty());
    const io::ProcessResult asked = bench.run(question);
    QCOMPARE(asked.exitCode, 0);
    QVERIFY2(asked.errors.contains("forced update"), asked.errors.constData());
    QCOMPARE(bench.live(), before);
    // The step itself does it.
    QCOMPARE(bench.run(std::get<Command>(step.act)).exitCode, 0);
    QVERIFY(bench.live().startsWith(first));
    QVERIFY(!before.startsWith(first));
}

void TestCommandDryRun::aRefusedPushSaysSo()
{
    Bench bench;
    const QString first = bench.fill();
    const auto steps = bench.plan(pushing(push({u"--dry-run"_s})), first);
    QVERIFY(steps);
    const io::ProcessResult asked =
        bench.run(std::get<Command>(steps->constFirst().dryRun->question));
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.errors.contains("rejected"), asked.errors.constData());
}

void TestCommandDryRun::withoutOneThereIsNone()
{
    Bench bench;
    const auto steps = bench.plan(pushing({}), u"abc"_s);
    QVERIFY(steps);
    for (const Step &step : *steps)
        QVERIFY(!step.dryRun);
}

void TestCommandDryRun::isReadStrictly_data()
{
    QTest::addColumn<QStringList>("dryRun");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("the command itself") << push({u"--force"_s}) << u"what the step itself does"_s;
    QTest::newRow("what takes it back")
        << QStringList{u"/usr/bin/true"_s} << u"what the step itself does"_s;
    QTest::newRow("by name") << QStringList{u"git"_s, u"push"_s} << u"dry_run must begin"_s;
    QTest::newRow("an unknown variable")
        << QStringList{git, u"${nobody}"_s} << u"${nobody} is not known here."_s;
}

void TestCommandDryRun::isReadStrictly()
{
    QFETCH(const QStringList, dryRun);
    QFETCH(const QString, sentence);
    const auto read = readCommandSettings(settings(pushing(dryRun)));
    QVERIFY(!read);
    QVERIFY2(read.error().sentence().contains(sentence), qPrintable(read.error().sentence()));
}

QTEST_GUILESS_MAIN(TestCommandDryRun)
#include "tst_dryrun.moc"
