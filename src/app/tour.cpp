// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tour.h"

#include "app/stage.h"
#include "app/stations.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app {

namespace {

// At what lies over the page, and closes it.
void lookAndClose(Stage &stage, const QString &name)
{
    stage.wait(1s);
    stage.takePicture(name);
    stage.press(u"Esc"_s);
    stage.wait(1s);
}

void look(Stage &stage, const QString &keys, const QString &name)
{
    stage.press(keys);
    lookAndClose(stage, name);
}

// The same for what has a button and no keys of its own.
void lookBehind(Stage &stage, const QString &button, const QString &name)
{
    stage.tabTo(button);
    look(stage, u"Space"_s, name);
}

void visit(Stage &stage, const QString &keys, const QString &place, const QString &name)
{
    stage.goTo(keys, place);
    stage.wait(1s);
    stage.takePicture(name);
}

void lookAtWall(Stage &stage, const QString &name)
{
    stage.press(u"F11"_s);
    stage.turnToOther(u"the war room"_s);
    lookAndClose(stage, name);
    stage.turnBack();
    stage.wait(1s);
}

void connectByPath(Stage &stage, const QString &folder, const QString &name)
{
    stage.press(u"Ctrl+N"_s);
    stage.wait(1s);
    stage.overwrite(folder);
    stage.press(u"Return"_s);
    stage.expect(u"%1 opens"_s.arg(name), 10s,
        [&] { return stage.session().workspace().name == name && stage.target(); });
    stage.wait(1s);
}

void connect(Stage &stage)
{
    stage.press(u"Ctrl+N"_s);
    stage.wait(1s);
    stage.overwrite(u"workspaces"_s);
    stage.takePicture(u"02-connect-open"_s);
    // Towards the end of a line, which is on the left in some languages.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    stage.tabTo(u"ways"_s);
    stage.press(isMirrored ? u"Left"_s : u"Right"_s);
    stage.wait(1s);
    // The arrows may go on to the next way: the keyboard stays there until it is led away.
    stage.press(u"Tab"_s);
    stage.overwrite(u"Shop"_s);
    stage.press(u"Tab"_s);
    stage.overwrite(u"~/shop"_s);
    stage.press(u"Tab"_s);
    stage.overwrite(u"shop-api"_s);
    stage.takePicture(u"03-connect-new"_s);
    stage.tabTo(u"ways"_s);
    stage.press(isMirrored ? u"Right"_s : u"Left"_s);
    stage.press(u"Esc"_s);
    stage.wait(1s);
}

void import(Stage &stage)
{
    stage.press(u"Ctrl+O"_s);
    stage.wait(1s);
    stage.overwrite(u"~/runbooks/"_s);
    stage.takePicture(u"04-import"_s);
    stage.overwrite(u"~/runbooks/emergency-release.md"_s);
    stage.press(u"Return"_s);
    stage.wait(2s);
    stage.takePicture(u"05-import-review"_s);
    stage.press(u"Esc"_s);
    stage.wait(1s);
}

void firstRun(Stage &stage)
{
    stage.wait(2s);
    stage.takePicture(u"01-first-run"_s);
    connect(stage);
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    import(stage);
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    look(stage, u"Ctrl+I"_s, u"06-declare-unconnected"_s);
}

// A workspace in which nothing has happened yet.
void quietHouse(Stage &stage)
{
    connectByPath(stage, u"workspaces/checkr-console"_s, u"checkr-console"_s);
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    stations::calm(stage);
    visit(stage, u"Ctrl+3"_s, u"guide"_s, u"11-guide-calm"_s);
    visit(stage, u"Ctrl+4"_s, u"plans"_s, u"12-plans-none"_s);
    visit(stage, u"Ctrl+5"_s, u"live"_s, u"13-live-none"_s);
    visit(stage, u"Ctrl+6"_s, u"incident"_s, u"14-incident-none"_s);
    lookAtWall(stage, u"15-war-room-calm"_s);
}

void drillUnderWay(Stage &stage)
{
    visit(stage, u"Ctrl+7"_s, u"drills"_s, u"30-drill-running"_s);
    look(stage, u"Ctrl+Shift+E"_s, u"31-end-drill"_s);
}

void incidentDialogs(Stage &stage)
{
    stage.takePicture(u"36-incident"_s);
    lookBehind(stage, u"severity"_s, u"37-severity"_s);
    lookBehind(stage, u"roles"_s, u"38-roles"_s);
    lookBehind(stage, u"channels"_s, u"39-channels"_s);
    lookAtWall(stage, u"40-war-room"_s);
}

// What is no station of the drill, while an incident is on.
void theRest(Stage &stage)
{
    visit(stage, u"Ctrl+8"_s, u"runbooks"_s, u"20-runbooks"_s);
    visit(stage, u"Ctrl+Shift+A"_s, u"audit"_s, u"21-audit"_s);
    visit(stage, u"Ctrl+,"_s, u"settings"_s, u"22-settings"_s);
    lookBehind(stage, u"ISC"_s, u"23-licence"_s);
    look(stage, u"F1"_s, u"24-shortcuts"_s);
    look(stage, u"Ctrl+K"_s, u"25-palette"_s);
    stage.press(u"Ctrl+K"_s);
    stage.wait(1s);
    stage.type(u"roll"_s);
    lookAndClose(stage, u"26-palette-found"_s);
}

void drill(Stage &stage)
{
    stations::startDrill(stage);
    drillUnderWay(stage);
    stations::see(stage);
    look(stage, u"T"_s, u"34-chart-as-table"_s);
    stations::declare(stage);
    incidentDialogs(stage);
    theRest(stage);
    stations::decide(stage);
    stations::confirm(stage);
    stations::watch(stage);
    look(stage, u"Ctrl+."_s, u"47-abort"_s);
    lookAtWall(stage, u"48-war-room-running"_s);
    stations::verify(stage);
    stations::askToResolve(stage);
    stage.takePicture(u"51-resolve"_s);
    stations::resolve(stage);
    visit(stage, u"Ctrl+6"_s, u"incident"_s, u"52-incident-resolved"_s);
    lookAtWall(stage, u"53-war-room-resolved"_s);
    stations::debrief(stage);
}

bool isHolding(const Stage &stage, const QString &percent)
{
    const execution::RunView &run = stage.session().runner().view();
    const bool isStep = run.current >= 0 && run.current < run.plan.steps.size();
    return isStep && run.plan.steps.at(run.current).title == u"Hold at %1"_s.arg(percent);
}

// No way back: a fix goes out by stages of traffic.
void stagedRollout(Stage &stage)
{
    connectByPath(stage, u"workspaces/payments-api"_s, u"payments-api"_s);
    visit(stage, u"Ctrl+7"_s, u"drills"_s, u"60-staged-drills"_s);
    for (int down = 0; down < 3; ++down)
        stage.press(u"Down"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the drill without a way back begins"_s, 10s, [&] {
        const Scenario *scenario = stage.session().scenario();
        return scenario && scenario->id == u"migration-trap";
    });
    stage.expect(u"payments fail"_s, 15min,
        [&] { return stage.target() && stage.target()->level == HealthLevel::Unhealthy; });
    stage.wait(20s);
    visit(stage, u"Ctrl+1"_s, u"overview"_s, u"61-staged-overview"_s);
    stage.press(u"Ctrl+I"_s);
    stage.wait(1s);
    stage.press(u"Return"_s);
    stage.wait(2s);
    stage.goTo(u"Ctrl+3"_s, u"guide"_s);
    stage.wait(5s);
    stage.press(u"2"_s);
    stage.wait(5s);
    stage.takePicture(u"62-staged-guide"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.wait(1s);
    stage.type(u"sha256:feedc0de00000000"_s);
    stage.wait(1s);
    stage.takePicture(u"63-staged-fix"_s);
    stage.press(u"Return"_s);
    stations::lookAtPlan(stage, u"64-staged-plan"_s);
}

void stagedRun(Stage &stage)
{
    stage.press(u"Ctrl+Return"_s);
    stage.wait(3s);
    stage.type(u"payments production_eu"_s);
    stage.press(u"Tab"_s);
    stage.type(u"The revision before can't run on the new table; the fix is reviewed."_s);
    stage.wait(3s);
    stage.takePicture(u"65-staged-confirm"_s);
    stations::holdToRun(stage);
    stage.expect(u"a quarter of the traffic is on the fix"_s, 15min,
        [&] { return isHolding(stage, u"25 %"_s); });
    stage.wait(150s);
    stage.takePicture(u"66-staged-live"_s);
    look(stage, u"F"_s, u"67-staged-forward"_s);
    look(stage, u"Ctrl+."_s, u"68-staged-abort"_s);
}

} // namespace

void tour(Stage &stage)
{
    firstRun(stage);
    quietHouse(stage);
    drill(stage);
    stagedRollout(stage);
    stagedRun(stage);
}

} // namespace breakglass::app
