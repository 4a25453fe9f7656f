// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console.h"

#include "app/clusterlook.h"
#include "app/composition.h"
#include "app/engine.h"
#include "app/firstframe.h"
#include "app/language.h"
#include "app/play.h"
#include "app/playclocks.h"
#include "app/selftest.h"
#include "console/console.h"
#include "console/firstrun/firstrunmodel.h"
#include "console/runbooks/runbooksmodel.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

int complain(const QString &sentence)
{
    QTextStream(stderr) << "breakglass: " << sentence << Qt::endl;
    return 2;
}

QQuickWindow *openWindow(Engine &engine, const console::Console &console, const CommandLine &line)
{
    engine.qml().setInitialProperties(
        {{u"width"_s, line.size.width()}, {u"height"_s, line.size.height()}});
    engine.qml().loadFromModule("Breakglass.Shell", line.warRoom ? "WarRoomOnly" : "Main");
    if (engine.qml().rootObjects().isEmpty())
        return nullptr;
    auto *window = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().constFirst());
    if (window) {
        if (line.firstFrame)
            sayWhatFramesCost(*window, console);
        window->show();
        window->requestActivate();
    }
    return window;
}

// A play moves the clocks itself, so that fifteen minutes pass in seconds.
std::unique_ptr<io::Clock> liveClock(PlayClocks *played)
{
    if (played)
        return played->makeLive();
    return std::make_unique<io::LiveClock>();
}

Expected<console::OpenedWorkspace> openFor(
    const CommandLine &line, std::unique_ptr<io::Clock> clock, PlayClocks *played = nullptr)
{
    if (line.warRoom) {
        auto onlooker = openLookingOn(line, std::move(clock));
        if (!onlooker)
            return std::unexpected(onlooker.error());
        return console::OpenedWorkspace{std::move(*onlooker), {}};
    }
    auto live = line.workspace.isEmpty() ? openUnconnected(line, std::move(clock))
                                         : openLive(line, std::move(clock));
    if (!live)
        return std::unexpected(live.error());
    console::DrillSessions drills =
        drillSessions(**live, (*live)->folder(), played ? played->drillClocks() : scaledClocks());
    return console::OpenedWorkspace{std::move(*live), std::move(drills)};
}

console::WorkspaceOpener opener(const CommandLine &line, PlayClocks *played)
{
    return [line, played](const QString &folder) {
        CommandLine other = line;
        other.workspace = folder;
        return openFor(other, liveClock(played), played);
    };
}

// What the command line says wins over what was chosen in the console, for this start.
void choose(console::Preferences &preferences, const CommandLine &line)
{
    if (line.theme.isEmpty() && line.language.isEmpty() && line.play.isEmpty())
        return;
    console::Preferences::Choice choice = preferences.choice();
    if (!line.theme.isEmpty())
        choice.theme = line.theme;
    if (!line.language.isEmpty())
        choice.language = line.language;
    choice.reducedMotion = choice.reducedMotion || !line.play.isEmpty();
    preferences.override(choice);
}

Status showAsked(console::Console &console, const CommandLine &line, PlayClocks *played)
{
    auto opened = openFor(line, liveClock(played), played);
    if (!opened)
        return std::unexpected(opened.error());
    console.show(std::move(opened->live), std::move(opened->drills));
    return {};
}

// Shows what was asked for, or what was open last; when that can't be opened, first run and why.
Status showWorkspace(console::Console &console, const CommandLine &line, PlayClocks *played)
{
    CommandLine last = line;
    last.workspace = console.preferences()->choice().workspace;
    if (line.firstRun || !line.workspace.isEmpty() || last.workspace.isEmpty())
        return showAsked(console, line, played);
    const Status shown = showAsked(console, last, played);
    if (shown)
        return shown;
    const Status first = showAsked(console, line, played);
    if (first)
        console.shell()->notify(shown.error());
    return first;
}

int startAsAsked(console::Console &console, const CommandLine &line)
{
    if (line.drill.isEmpty())
        return 0;
    const Scenario *scenario = console.live().workspace().drill(line.drill);
    if (!scenario)
        return complain(u"There is no drill called %1 in this workspace."_s.arg(line.drill));
    const Status entered = console.enterDrill(*scenario);
    return entered ? 0 : complain(entered.error().sentence());
}

// The window is there at once; reading the workspace comes after it has been seen.
int openBehindWindow(console::Console &console, QQuickWindow &window, const CommandLine &line)
{
    io::LiveClock clock;
    const auto timer = afterFirstFrame(window, clock, [&] {
        int refused = 0;
        if (const Status shown = showWorkspace(console, line, nullptr); !shown)
            refused = complain(shown.error().sentence());
        else
            refused = startAsAsked(console, line);
        if (refused != 0)
            QCoreApplication::exit(refused);
    });
    return QGuiApplication::exec();
}

// A play, a test and a wall know what they show before they show it.
bool isSeenFirst(const CommandLine &line)
{
    return line.play.isEmpty() && !line.selfTest && !line.warRoom;
}

} // namespace

int runConsole(const CommandLine &asked)
{
    if (!asked.mistake.isEmpty())
        return complain(asked.mistake);
    const Expected<CommandLine> prepared = asPlayed(asked);
    if (!prepared)
        return complain(prepared.error().sentence());
    const CommandLine &line = *prepared;
    const std::unique_ptr<PlayClocks> played =
        line.play.isEmpty() ? nullptr : std::make_unique<PlayClocks>();
    ClusterLook clusters;
    console::Console console(line.play.isEmpty() ? line.state + u"/preferences.json"_s : QString());
    choose(*console.preferences(), line);
    console.setOpener(opener(line, played.get()));
    console.setBundled(line.bundled);
    if (!played) // What is played is a simulation.
        console.firstRun()->connecting()->cluster()->setDoor(clusters.door());
    console.runbooks()->setOwnFolder(line.state + u"/runbooks"_s);
    Engine engine;
    const Language language(engine.qml(), console);
    if (!isSeenFirst(line)) {
        if (const Status shown = showWorkspace(console, line, played.get()); !shown)
            return complain(shown.error().sentence());
    }
    QQuickWindow *window = openWindow(engine, console, line);
    if (!window)
        return complain(u"The window could not be opened. "_s + engine.warnings().join(u' '));
    if (isSeenFirst(line))
        return openBehindWindow(console, *window, line);
    if (line.selfTest)
        return runSelfTest(engine, console);
    if (const int refused = startAsAsked(console, line); refused != 0)
        return refused;
    if (played && !line.screens && !console.live().workspace().drill(line.play))
        return complain(u"There is no drill called %1 in this workspace."_s.arg(line.play));
    if (played)
        return play(line, console, *window, *played);
    return QGuiApplication::exec();
}

} // namespace breakglass::app
