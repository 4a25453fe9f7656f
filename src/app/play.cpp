// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/play.h"

#include "app/stage.h"
#include "console/console.h"
#include "io/files.h"

#include <QDir>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app {

namespace {

using execution::RunPhase;

bool isActive(const Stage &stage)
{
    return stage.session().desk().state().incident.isActive();
}

bool isAt(const Stage &stage, HealthLevel level)
{
    return stage.target() && stage.target()->level == level;
}

// Everything is quiet; the drill is chosen and begins.
void startDrill(Stage &stage)
{
    stage.expect(
        u"the fleet is seen"_s, 2min, [&] { return stage.target() && stage.target()->history; });
    stage.wait(10s);
    stage.takePicture(u"01-overview"_s);
    stage.goTo(u"Ctrl+7"_s, u"drills"_s);
    stage.takePicture(u"02-drills"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the drill begins"_s, 10s, [&] { return stage.session().scenario() != nullptr; });
}

// See: the overview shows what hurts, the service since when.
void see(Stage &stage)
{
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    stage.expect(u"the target becomes unhealthy"_s, 15min,
        [&] { return isAt(stage, HealthLevel::Unhealthy); });
    stage.wait(20s);
    stage.takePicture(u"03-overview-unhealthy"_s);
    stage.goTo(u"Ctrl+2"_s, u"services"_s);
    stage.takePicture(u"04-service"_s);
}

void declare(Stage &stage)
{
    stage.press(u"Ctrl+I"_s);
    stage.wait(1s);
    stage.takePicture(u"05-declare"_s);
    stage.press(u"Return"_s);
    stage.expect(u"the incident is declared"_s, 10s, [&] { return isActive(stage); });
    stage.goTo(u"Ctrl+6"_s, u"incident"_s);
    stage.press(u"Alt+1"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.wait(5s);
}

// Decide: three answers lead to a strategy, the strategy to a plan.
void decide(Stage &stage)
{
    stage.goTo(u"Ctrl+3"_s, u"guide"_s);
    stage.wait(40s);
    stage.press(u"N"_s);
    stage.wait(5s);
    stage.press(u"1"_s);
    stage.wait(10s);
    stage.takePicture(u"06-guide"_s);
    stage.press(u"1"_s);
    stage.wait(30s);
    stage.takePicture(u"06b-guide-decided"_s);
    stage.press(u"N"_s);
    stage.wait(5s);
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the plan is shown"_s, 20s, [&] { return stage.place() == u"plans"; });
    stage.wait(10s);
    stage.takePicture(u"07-plan"_s);
}

void confirm(Stage &stage)
{
    const auto isRunning = [&] {
        return stage.session().runner().view().phase == RunPhase::Running;
    };
    stage.press(u"Ctrl+Return"_s);
    stage.wait(3s);
    stage.takePicture(u"08-confirm-locked"_s);
    stage.type(u"ROLLBACK"_s);
    stage.press(u"Tab"_s);
    stage.type(
        u"Errors above the trigger since the deployment; the revision before was healthy."_s);
    stage.wait(3s);
    stage.takePicture(u"09-confirm-ready"_s);
    stage.hold(u"Ctrl+Return"_s, isRunning);
    stage.expect(u"the run begins"_s, 10s, isRunning);
}

// Watch: half of the pods are back, then all, then the gate opens.
void watch(Stage &stage)
{
    const auto &view = stage.session().runner().view();
    stage.expect(u"Live opens"_s, 10s, [&] { return stage.place() == u"live"; });
    stage.expect(u"the change is under way"_s, 5min, [&] { return view.current >= 2; });
    stage.wait(40s);
    stage.takePicture(u"10-live"_s);
    stage.expect(u"the run ends"_s, 20min, [&] { return view.phase == RunPhase::Finished; });
    stage.wait(5s);
    stage.takePicture(u"11-live-finished"_s);
    stage.expect(u"health recovers"_s, 10min, [&] { return isAt(stage, HealthLevel::Healthy); });
}

void resolve(Stage &stage)
{
    stage.goTo(u"Ctrl+6"_s, u"incident"_s);
    stage.press(u"Alt+3"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.wait(3s);
    stage.takePicture(u"12-incident"_s);
    stage.press(u"Ctrl+Shift+R"_s);
    stage.wait(2s);
    stage.type(u"Rolled back to the last healthy revision; errors are back to normal."_s);
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the incident is resolved"_s, 20s, [&] { return !isActive(stage); });
    stage.goTo(u"Ctrl+7"_s, u"drills"_s);
    stage.wait(3s);
    stage.takePicture(u"13-debrief"_s);
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    stage.takePicture(u"14-overview-resolved"_s);
}

// What is no station of the drill, while an incident is on.
void visitTheRest(Stage &stage)
{
    if (!stage.looksThrough())
        return;
    stage.goTo(u"Ctrl+6"_s, u"incident"_s);
    stage.takePicture(u"20-incident"_s);
    stage.goTo(u"Ctrl+8"_s, u"runbooks"_s);
    stage.takePicture(u"21-runbooks"_s);
    stage.goTo(u"Ctrl+Shift+A"_s, u"audit"_s);
    stage.takePicture(u"22-audit"_s);
    stage.goTo(u"Ctrl+,"_s, u"settings"_s);
    stage.takePicture(u"23-settings"_s);
    stage.press(u"F1"_s);
    stage.wait(1s);
    stage.takePicture(u"24-shortcuts"_s);
    stage.press(u"Esc"_s);
    stage.press(u"Ctrl+K"_s);
    stage.wait(1s);
    stage.takePicture(u"25-palette"_s);
    stage.press(u"Esc"_s);
    stage.wait(1s);
}

int tell(const Stage &stage, const CommandLine &line)
{
    QTextStream out(stdout);
    for (const auto &[fault, views] : stage.faults().asKeyValueRange())
        out << u"  text     %1 (%2)\n"_s.arg(fault, views.join(u", "));
    if (!stage.failure().isEmpty()) {
        out << u"The play stopped: it expected that %1. See %2/failed.png."_s.arg(
                   stage.failure(), line.output)
            << Qt::endl;
        return 1;
    }
    out << u"Played %1 with %2 keys."_s.arg(line.play).arg(stage.keysPressed()) << '\n';
    for (const QString &picture : stage.pictures())
        out << u"  picture  %1\n"_s.arg(picture);
    out << u"  record   %1\n"_s.arg(stage.session().record().path());
    out << u"  reports  %1/reports"_s.arg(stage.session().folder()) << Qt::endl;
    return stage.faults().isEmpty() ? 0 : 1;
}

} // namespace

CommandLine asPlayed(CommandLine line)
{
    if (line.play.isEmpty())
        return line;
    line.state = line.output + u"/state"_s;
    line.person = line.person.isEmpty() ? u"Marta Kowalski"_s : line.person;
    QDir(line.state).removeRecursively();
    return line;
}

int play(const CommandLine &line, console::Console &console, QQuickWindow &window,
    const PlayClocks &clocks)
{
    const auto waiting = [&clocks](const std::function<bool()> &holds, Milliseconds limit) {
        return clocks.runUntil(holds, limit);
    };
    // Two plays of the same thing look the same: no cursor that is there or not.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    Stage stage(console, window, waiting, line.output);
    if (line.screens)
        stage.lookThrough(allViews());
    startDrill(stage);
    see(stage);
    declare(stage);
    visitTheRest(stage);
    decide(stage);
    confirm(stage);
    watch(stage);
    resolve(stage);
    return tell(stage, line);
}

} // namespace breakglass::app
