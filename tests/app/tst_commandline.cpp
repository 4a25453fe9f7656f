// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"
#include "io/files.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::app;

namespace {

CommandLine read(const QStringList &arguments)
{
    return readCommandLine(QStringList(u"breakglass"_s) + arguments);
}

/// One line per field that is not as it is without any argument.
QStringList changedFields(const CommandLine &line)
{
    const CommandLine plain = read({});
    QStringList changed;
    const auto compare = [&](const QString &name, const QString &was, const QString &is) {
        if (was != is)
            changed.append(name + u'=' + is);
    };
    compare(u"workspace"_s, plain.workspace, line.workspace);
    compare(u"state"_s, plain.state, line.state);
    compare(u"person"_s, plain.person, line.person);
    compare(u"drill"_s, plain.drill, line.drill);
    compare(u"play"_s, plain.play, line.play);
    compare(u"output"_s, plain.output, line.output);
    compare(u"theme"_s, plain.theme, line.theme);
    compare(u"language"_s, plain.language, line.language);
    const auto sizeText = [](QSize size) {
        return u"%1x%2"_s.arg(size.width()).arg(size.height());
    };
    compare(u"size"_s, sizeText(plain.size), sizeText(line.size));
    compare(u"war-room"_s, QString::number(plain.warRoom), QString::number(line.warRoom));
    compare(u"first-run"_s, QString::number(plain.firstRun), QString::number(line.firstRun));
    compare(u"self-test"_s, QString::number(plain.selfTest), QString::number(line.selfTest));
    return changed;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults();
    void bringsAWorkspace();
    void readsAnOption_data();
    void readsAnOption();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestCommandLine::hasDefaults()
{
    const CommandLine line = read({});
    QCOMPARE(line.mistake, QString());
    QCOMPARE(line.workspace, QString());
    QVERIFY(!line.firstRun);
    QCOMPARE(line.state, io::stateFolder());
    QCOMPARE(line.output, u"breakglass-output"_s);
    QCOMPARE(line.theme, QString());
    QCOMPARE(line.size, QSize(1440, 900));
    QCOMPARE(line.person + line.drill + line.play, QString());
    QVERIFY(!line.selfTest);
}

void TestCommandLine::bringsAWorkspace()
{
    QVERIFY(io::fileExists(bundledWorkspace() + u"/breakglass.yaml"_s));
}

void TestCommandLine::readsAnOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("changed");
    const auto row = [](const char *name, const QString &arguments, const QString &changed) {
        QTest::newRow(name) << arguments.split(u' ') << changed.split(u' ');
    };
    row("a workspace", u"--workspace /w"_s, u"workspace=/w"_s);
    row("a folder for records", u"--state /s"_s, u"state=/s"_s);
    row("a person", u"--person Marta"_s, u"person=Marta"_s);
    const QString bundled = u"workspace="_s + bundledWorkspace();
    row("a bundled workspace by its name", u"--workspace checkr-console"_s, bundled);
    row("a name that is not bundled", u"--workspace mine"_s, u"workspace=mine"_s);
    row("a drill, of the bundled workspace", u"--drill bad-deployment"_s,
        bundled + u" drill=bad-deployment"_s);
    row("a drill of another workspace", u"--drill d --workspace /w"_s, u"workspace=/w drill=d"_s);
    row("a drill to be played", u"--play bad-deployment"_s, bundled + u" play=bad-deployment"_s);
    row("nothing connected", u"--first-run"_s, u"first-run=1"_s);
    row("a folder for what is written", u"--output /o"_s, u"output=/o"_s);
    row("German", u"--language de"_s, u"language=de"_s);
    row("the light theme", u"--theme light"_s, u"theme=light"_s);
    row("the smallest window", u"--size 1280x720"_s, u"size=1280x720"_s);
    row("a large window", u"--size 1920x1080"_s, u"size=1920x1080"_s);
    row("the self-test", u"--self-test"_s, bundled + u" self-test=1"_s);
    row("a value after a sign", u"--theme=light"_s, u"theme=light"_s);
    row("several at once", u"--play a --output /o --size 1920x1080"_s,
        bundled + u" play=a output=/o size=1920x1080"_s);
}

void TestCommandLine::readsAnOption()
{
    QFETCH(const QStringList, arguments);
    const CommandLine line = read(arguments);
    QCOMPARE(line.mistake, QString());
    QTEST(changedFields(line), "changed");
}

void TestCommandLine::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *name, const QString &arguments, const QString &mistake) {
        QTest::newRow(name) << arguments.split(u' ') << mistake;
    };
    const QString small = u"Window too small. The smallest size is 1280x720."_s;
    row("an unknown option", u"--fast"_s, u"Unknown option 'fast'. See breakglass --help."_s);
    row("an option without its value", u"--theme"_s,
        u"Missing value after '--theme'. See breakglass --help."_s);
    row("an unknown argument", u"chekc"_s, u"Unknown argument chekc. See breakglass --help."_s);
    row("an argument beside an option", u"--theme light more"_s,
        u"Unknown argument more. See breakglass --help."_s);
    row("an unknown language", u"--language tlh"_s,
        u"Unknown language tlh. Use en, de, en-XA or ar-XB."_s);
    row("an unknown theme", u"--theme blue"_s,
        u"Unknown theme blue. Use dark, light or contrast."_s);
    row("a workspace and none", u"--first-run --workspace /w"_s,
        u"Choose one of --first-run and --workspace."_s);
    row("a play with nothing connected", u"--first-run --play d"_s,
        u"A drill is played in a workspace, so not with --first-run."_s);
    row("a window that is not high enough", u"--size 1280x719"_s, small);
    row("a window that is not wide enough", u"--size 1279x720"_s, small);
    row("a size of one number", u"--size 1440"_s, small);
    row("a size of three numbers", u"--size 1440x900x1"_s, small);
    row("a size of words", u"--size widexhigh"_s, small);
}

void TestCommandLine::saysWhatIsWrong()
{
    QFETCH(const QStringList, arguments);
    QTEST(read(arguments).mistake, "mistake");
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
