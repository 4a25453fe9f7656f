// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/command/commandbackend.h"
#include "workspace/load.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

namespace {

/// A workspace whose one backend uses every kind of value that a command can be given.
const QByteArray folders = R"(name: Release folders
environments: [{name: production, kind: production}]
services: [{name: site}]
backends:
  folders:
    kind: command
    system: Release folders
    revision_word: release
    variables:
      root: {type: path}
      port: {type: number, value: 8080}
    environment: {RETRIES: 3, VERBOSE: true}
    history:
      argv: [/usr/bin/tail, -n, 50, "${setting.root}/releases.txt"]
      timeout: 10s
      output:
        format: columns
        columns: [id, deployed_at, change]
        skip: 2
        order: oldest-first
    observe:
      argv: [/usr/bin/readlink, "${setting.root}/current"]
      output: {format: columns, columns: [revision], strip: releases/}
    actions:
      rollback:
        steps:
          - title: Look at the folder
            argv: [/usr/bin/ls, "${setting.root}"]
            changes: false
          - title: Point current to ${revision}
            argv: [/usr/bin/ln, -sfn, "releases/${revision}", "${setting.root}/current"]
            changes: true
            settled: {revision: "${revision}", settled: false, at_least_ready: 2}
targets:
  - service: site
    environment: production
    backend: folders
    settings: {root: /srv/site}
)";

workspace::Loaded loadText(const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"breakglass.yaml"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    file.close();
    return workspace::load(folder.path());
}

QStringList texts(const workspace::Loaded &loaded)
{
    QStringList texts;
    for (const workspace::Finding &finding : loaded.findings)
        texts.append(finding.toText());
    return texts;
}

/// QVERIFY2 evaluates its text in any case.
template <typename T>
QByteArray whyNot(const Expected<T> &result)
{
    return result ? QByteArray() : result.error().sentence().toUtf8();
}

} // namespace

/// From the text of breakglass.yaml to a backend of kind "command": every value arrives as what it is.
class TestCommandSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arriveWithTheirTypes();
    void makeABackend();
    void openTheWebServerOfTheTests();
    void areRefusedInTheirPlace_data();
    void areRefusedInTheirPlace();
};

void TestCommandSettings::arriveWithTheirTypes()
{
    const workspace::Loaded loaded = loadText(folders);
    QCOMPARE(texts(loaded), QStringList());
    const auto settings =
        backends::readCommandSettings(loaded.workspace.backends.value(u"folders"_s).settings);
    QVERIFY2(settings, whyNot(settings).constData());
    QCOMPARE(settings->history.argv.at(2), u"50"_s);
    QCOMPARE(settings->history.output.skip, 2);
    QVERIFY(settings->history.output.oldestFirst);
    QCOMPARE(settings->history.timeout, Milliseconds(10s));
    QCOMPARE(settings->variables.value(u"port"_s).value, u"8080"_s);
    QCOMPARE(settings->environment,
        (QMap<QString, QString>{{u"RETRIES"_s, u"3"_s}, {u"VERBOSE"_s, u"true"_s}}));
    const QList<backends::StepSetting> steps = settings->actions.value(u"rollback"_s);
    QCOMPARE(steps.size(), 2);
    QVERIFY(!steps.first().changes);
    QVERIFY(steps.last().changes);
    QVERIFY(steps.last().settled);
    QVERIFY(!steps.last().settled->settled);
    QCOMPARE(steps.last().settled->atLeastReady, 2);
}

void TestCommandSettings::makeABackend()
{
    const workspace::Loaded loaded = loadText(folders);
    io::ManualClock clock{fromIso(u"2026-11-16T08:00:00Z"_s).value()};
    io::Secrets secrets{{}};
    const auto process = io::makeSubprocess(clock, secrets);
    const auto backend = backends::CommandBackend::make(
        loaded.workspace.backends.value(u"folders"_s), loaded.workspace.targets, *process, clock);
    QVERIFY2(backend, whyNot(backend).constData());
    QCOMPARE((*backend)->capabilities().actions, QStringList{u"rollback"_s});
}

void TestCommandSettings::openTheWebServerOfTheTests()
{
    QFile file(QStringLiteral(BG_SOURCE_DIR "/tests/support/nginx-workspace/breakglass.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("{{PORT}}", "8080").replace("{{ROOT}}", "/srv/site");
    const workspace::Loaded loaded = loadText(text);
    QCOMPARE(texts(loaded), QStringList());
    io::ManualClock clock{fromIso(u"2026-11-16T08:00:00Z"_s).value()};
    io::Secrets secrets{{}};
    const auto process = io::makeSubprocess(clock, secrets);
    const auto backend = backends::CommandBackend::make(
        loaded.workspace.backends.value(u"folders"_s), loaded.workspace.targets, *process, clock);
    QVERIFY2(backend, whyNot(backend).constData());
}

void TestCommandSettings::areRefusedInTheirPlace_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a switch that is a word")
        << QByteArray("changes: true") << QByteArray("changes: yes")
        << u"breakglass.yaml:32:22: \"changes\" must be true or false, not \"yes\"."_s;
    QTest::newRow("a quoted number")
        << QByteArray("skip: 2") << QByteArray("skip: \"2\"")
        << u"breakglass.yaml:19:15: \"skip\" must be a whole number, not \"2\"."_s;
    QTest::newRow("a shell line in place of a list")
        << QByteArray("argv: [/usr/bin/ls, \"${setting.root}\"]") << QByteArray("argv: ls /srv")
        << u"breakglass.yaml:28:19: \"argv\" must be a list, not \"ls /srv\"."_s;
    QTest::newRow("a key with a slip")
        << QByteArray("revision_word") << QByteArray("revison_word")
        << u"breakglass.yaml:8:5: Unknown key \"revison_word\". Did you mean \"revision_word\"?"_s;
    QTest::newRow("a step that does not say whether it changes anything")
        << QByteArray("            changes: false\n") << QByteArray()
        << u"breakglass.yaml:27:13: Entry 1 of \"steps\" lacks \"changes\"."_s;
}

void TestCommandSettings::areRefusedInTheirPlace()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, sentence);
    QByteArray text = folders;
    QVERIFY(text.contains(right));
    text.replace(right, wrong);
    const workspace::Loaded loaded = loadText(text);
    QCOMPARE(texts(loaded), QStringList{sentence});
    QVERIFY(!loaded.isUsable());
}

QTEST_GUILESS_MAIN(TestCommandSettings)
#include "tst_commandsettings.moc"
