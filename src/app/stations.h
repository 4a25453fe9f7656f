// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace breakglass::app {

class Stage;

/// The bad-deployment drill by the keyboard alone, station by station, with a picture of each.
namespace stations {

/// Everything is quiet.
void calm(Stage &stage);
void startDrill(Stage &stage, const QString &drill = {}); ///< Empty: the first one.
/// The overview shows what hurts, the service since when.
void see(Stage &stage);
void declare(Stage &stage);
/// Three answers lead to a strategy, the strategy to a plan.
void decide(Stage &stage);
void confirm(Stage &stage);
/// Until the change is under way.
void watch(Stage &stage);
/// Until the run has ended and health is back.
void verify(Stage &stage);
void askToResolve(Stage &stage);
void resolve(Stage &stage);
void debrief(Stage &stage);

/// Waits for the plan that was asked for, and until it is checked.
void lookAtPlan(Stage &stage, const QString &picture);
/// How a run is confirmed, when its dialog is open: what is typed, why, and a hold.
void holdToRun(Stage &stage);

} // namespace stations

} // namespace breakglass::app
