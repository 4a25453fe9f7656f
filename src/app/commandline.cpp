// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"

#include "io/files.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"The emergency-release console.\n\n"
                                     "Tools without a window:\n"
                                     "  breakglass check WORKSPACE\n"
                                     "  breakglass audit verify RECORD [ANCHOR]\n"
                                     "  breakglass audit export RECORD jsonl|csv\n"
                                     "  breakglass approve FILE --key KEY"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"workspace"_s, u"Open the workspace in this folder, or the bundled one of this name."_s,
            u"folder"_s},
        {u"first-run"_s, u"Begin with nothing connected."_s},
        {u"state"_s, u"Keep records and reports in this folder."_s, u"folder"_s},
        {u"person"_s, u"Name that goes into the record."_s, u"name"_s},
        {u"drill"_s, u"Start this drill at once."_s, u"drill"_s},
        {u"play"_s, u"Play this drill without a person, write pictures and report, quit."_s,
            u"drill"_s},
        {u"screens"_s, u"Write a picture of every place in every view to this folder, quit."_s,
            u"folder"_s},
        {u"output"_s, u"Folder for what --play writes."_s, u"folder"_s, u"breakglass-output"_s},
        {u"theme"_s, u"dark, light or contrast, for this start."_s, u"theme"_s},
        {u"language"_s, u"en, de, for this start; en-XA, ar-XB to try what translations do."_s,
            u"language"_s},
        {u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1440x900"_s},
        {u"war-room"_s,
            u"Open only the war room: what the console of the workspace does, to be read "
            "from far away. It can't change anything."_s},
        {u"self-test"_s, u"Load every type of every module, fail on any warning."_s},
        {u"first-frame"_s, u"Say what the first frame cost, and end."_s},
    });
}

QSize sizeFromText(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

QString mistakeIn(const CommandLine &line, const QStringList &positional)
{
    if (!positional.isEmpty())
        return u"Unknown argument %1. See breakglass --help."_s.arg(positional.first());
    static const QStringList themes{{}, u"dark"_s, u"light"_s, u"contrast"_s};
    if (line.firstRun && !line.workspace.isEmpty())
        return u"Choose one of --first-run and --workspace."_s;
    if (line.firstRun && !line.play.isEmpty())
        return u"A drill is played in a workspace, so not with --first-run."_s;
    if (!themes.contains(line.theme))
        return u"Unknown theme %1. Use dark, light or contrast."_s.arg(line.theme);
    static const QStringList languages{{}, u"en"_s, u"de"_s, u"en-XA"_s, u"ar-XB"_s};
    if (!languages.contains(line.language))
        return u"Unknown language %1. Use en, de, en-XA or ar-XB."_s.arg(line.language);
    // UI.md section 3: the smallest window.
    if (line.size.width() < 1280 || line.size.height() < 720)
        return u"Window too small. The smallest size is 1280x720."_s;
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.mistake = parser.errorText() + u" See breakglass --help."_s;
        return line;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    line.workspace = workspaceFolder(parser.value(u"workspace"_s));
    line.firstRun = parser.isSet(u"first-run"_s);
    line.state = parser.isSet(u"state"_s) ? parser.value(u"state"_s) : io::stateFolder();
    line.person = parser.value(u"person"_s);
    line.drill = parser.value(u"drill"_s);
    line.play = parser.value(u"play"_s);
    line.output = parser.value(u"output"_s);
    if (parser.isSet(u"screens"_s)) {
        line.screens = true;
        line.play = u"bad-deployment"_s;
        line.output = parser.value(u"screens"_s);
    }
    line.theme = parser.value(u"theme"_s);
    line.language = parser.value(u"language"_s);
    line.size = sizeFromText(parser.value(u"size"_s));
    line.selfTest = parser.isSet(u"self-test"_s);
    line.firstFrame = parser.isSet(u"first-frame"_s);
    line.warRoom = parser.isSet(u"war-room"_s);
    // Without a person in front of it, or for a drill by name, the bundled workspace is meant.
    const bool isRehearsal =
        !line.drill.isEmpty() || !line.play.isEmpty() || line.selfTest || line.firstFrame;
    if (line.workspace.isEmpty() && !line.firstRun && isRehearsal)
        line.workspace = bundledWorkspace();
    line.mistake = mistakeIn(line, parser.positionalArguments());
    return line;
}

QString bundledWorkspaces()
{
    const QString installed =
        QCoreApplication::applicationDirPath() + u"/../share/breakglass/workspaces"_s;
    return io::fileExists(installed + u"/checkr-console/breakglass.yaml"_s)
               ? installed
               : QStringLiteral(BG_WORKSPACES);
}

QString bundledWorkspace()
{
    return bundledWorkspaces() + u"/checkr-console"_s;
}

QString workspaceFolder(const QString &named)
{
    const bool isName = !named.isEmpty() && !named.contains(u'/');
    const QString bundled = bundledWorkspaces() + u'/' + named;
    const bool isFolder = io::fileExists(named + u"/breakglass.yaml"_s);
    return isName && !isFolder && io::fileExists(bundled + u"/breakglass.yaml"_s) ? bundled : named;
}

} // namespace breakglass::app
