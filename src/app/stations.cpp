// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/stations.h"

#include "app/stage.h"
#include "console/console.h"
#include "console/drills/drillsmodel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app::stations {

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

} // namespace

void calm(Stage &stage)
{
    stage.expect(
        u"the fleet is seen"_s, 2min, [&] { return stage.target() && stage.target()->history; });
    stage.wait(10s);
    stage.takePicture(u"10-overview"_s);
}

void startDrill(Stage &stage, const QString &drill)
{
    stage.goTo(u"Ctrl+7"_s, u"drills"_s);
    const QList<Scenario> &drills = stage.session().workspace().drills;
    const auto wanted = std::ranges::find(drills, drill, &Scenario::id);
    if (wanted != drills.end())
        stage.console().drills()->choose(int(wanted - drills.begin()));
    stage.takePicture(u"16-drills"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the drill begins"_s, 10s, [&] { return stage.session().scenario() != nullptr; });
}

void see(Stage &stage)
{
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    stage.expect(u"the target becomes unhealthy"_s, 15min,
        [&] { return isAt(stage, HealthLevel::Unhealthy); });
    stage.wait(20s);
    stage.takePicture(u"32-overview-unhealthy"_s);
    stage.goTo(u"Ctrl+2"_s, u"services"_s);
    stage.takePicture(u"33-service"_s);
}

void declare(Stage &stage)
{
    stage.press(u"Ctrl+I"_s);
    stage.wait(1s);
    stage.takePicture(u"35-declare"_s);
    stage.press(u"Return"_s);
    stage.expect(u"the incident is declared"_s, 10s, [&] { return isActive(stage); });
    stage.goTo(u"Ctrl+6"_s, u"incident"_s);
    stage.press(u"Alt+1"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.wait(5s);
}

void decide(Stage &stage)
{
    stage.goTo(u"Ctrl+3"_s, u"guide"_s);
    stage.wait(40s);
    stage.press(u"N"_s);
    stage.wait(5s);
    stage.press(u"1"_s);
    stage.wait(10s);
    stage.takePicture(u"41-guide"_s);
    stage.press(u"1"_s);
    stage.wait(30s);
    stage.takePicture(u"42-guide-decided"_s);
    stage.press(u"N"_s);
    stage.wait(5s);
    stage.press(u"Ctrl+Return"_s);
    lookAtPlan(stage, u"43-plan"_s);
}

void lookAtPlan(Stage &stage, const QString &picture)
{
    stage.expect(u"the plan is shown"_s, 20s, [&] { return stage.place() == u"plans"; });
    stage.wait(10s);
    stage.takePicture(picture);
}

void confirm(Stage &stage)
{
    stage.press(u"Ctrl+Return"_s);
    stage.wait(3s);
    stage.takePicture(u"44-confirm-locked"_s);
    stage.type(u"ROLLBACK"_s);
    stage.press(u"Tab"_s);
    stage.type(
        u"Errors above the trigger since the deployment; the revision before was healthy."_s);
    stage.wait(3s);
    stage.takePicture(u"45-confirm-ready"_s);
    holdToRun(stage);
}

void holdToRun(Stage &stage)
{
    const auto isRunning = [&] {
        return stage.session().runner().view().phase == RunPhase::Running;
    };
    stage.hold(u"Ctrl+Return"_s, isRunning);
    stage.expect(u"the run begins"_s, 10s, isRunning);
    stage.expect(u"Live opens"_s, 10s, [&] { return stage.place() == u"live"; });
}

// Half of the pods are back.
void watch(Stage &stage)
{
    const auto &view = stage.session().runner().view();
    stage.expect(u"the change is under way"_s, 5min, [&] { return view.current >= 2; });
    stage.wait(40s);
    stage.takePicture(u"46-live"_s);
}

// All of them are, then the gate opens.
void verify(Stage &stage)
{
    const auto &view = stage.session().runner().view();
    stage.expect(u"the run ends"_s, 20min, [&] { return view.phase == RunPhase::Finished; });
    stage.wait(5s);
    stage.takePicture(u"49-live-finished"_s);
    stage.expect(u"health recovers"_s, 10min, [&] { return isAt(stage, HealthLevel::Healthy); });
    stage.goTo(u"Ctrl+6"_s, u"incident"_s);
    stage.press(u"Alt+3"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.wait(3s);
    stage.takePicture(u"50-incident-verified"_s);
}

void askToResolve(Stage &stage)
{
    stage.press(u"Ctrl+Shift+R"_s);
    stage.wait(2s);
    stage.type(u"Rolled back to the last healthy revision; errors are back to normal."_s);
    stage.wait(1s);
}

void resolve(Stage &stage)
{
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the incident is resolved"_s, 20s, [&] { return !isActive(stage); });
}

void debrief(Stage &stage)
{
    stage.goTo(u"Ctrl+7"_s, u"drills"_s);
    stage.wait(3s);
    stage.takePicture(u"54-debrief"_s);
    stage.goTo(u"Ctrl+1"_s, u"overview"_s);
    stage.takePicture(u"55-overview-resolved"_s);
}

} // namespace breakglass::app::stations
