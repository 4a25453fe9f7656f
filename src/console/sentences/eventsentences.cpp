// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *eventTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "Record opened"),
    QT_TRANSLATE_NOOP("Sentences", "Alert: %1 %2, trigger %3"),
    QT_TRANSLATE_NOOP("Sentences", "Back within limits: %1 %2, trigger %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1: the alerts of %2 are to be silent until %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1: the silence of %2 is to end"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is held by Alertmanager"),
    QT_TRANSLATE_NOOP("Sentences", "%1 has ended"),
    QT_TRANSLATE_NOOP("Sentences", "%1 failed"),
    QT_TRANSLATE_NOOP("Sentences", "%1: nobody knows whether it took effect"),
    QT_TRANSLATE_NOOP("Sentences", "Alert fires: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Alert is over: %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is healthy"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is degraded"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is unhealthy"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is rolling out"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is no data"),
    QT_TRANSLATE_NOOP("Sentences", "Before: healthy"),
    QT_TRANSLATE_NOOP("Sentences", "Before: degraded"),
    QT_TRANSLATE_NOOP("Sentences", "Before: unhealthy"),
    QT_TRANSLATE_NOOP("Sentences", "Before: rolling out"),
    QT_TRANSLATE_NOOP("Sentences", "Before: no data"),
    QT_TRANSLATE_NOOP("Sentences", "%1 went from revision %2 to %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1 declared, %2"),
    QT_TRANSLATE_NOOP("Sentences", "Severity changed to %1"),
    QT_TRANSLATE_NOOP("Sentences", "Assigned by %1"),
    QT_TRANSLATE_NOOP("Sentences", "Escalated to level %1"),
    QT_TRANSLATE_NOOP("Sentences", "Update to internal"),
    QT_TRANSLATE_NOOP("Sentences", "Update to external"),
    QT_TRANSLATE_NOOP("Sentences", "%1 resolved"),
    QT_TRANSLATE_NOOP("Sentences", "Done: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Taken back: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Answered: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Went back one question"),
    QT_TRANSLATE_NOOP("Sentences", "%1 begins"),
    QT_TRANSLATE_NOOP("Sentences", "Decided: %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 proposed: %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 steps, %2"),
    QT_TRANSLATE_NOOP("Sentences", "Preflight of %1: %2 checks, %3 cautions, %4 failed"),
    QT_TRANSLATE_NOOP("Sentences", "Approval of %1 asked for"),
    QT_TRANSLATE_NOOP("Sentences", "until %1, %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 approved"),
    QT_TRANSLATE_NOOP("Sentences", "%1 started"),
    QT_TRANSLATE_NOOP("Sentences", "%1, step %2"),
    QT_TRANSLATE_NOOP("Sentences", "Step %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 paused"),
    QT_TRANSLATE_NOOP("Sentences", "%1 goes on"),
    QT_TRANSLATE_NOOP("Sentences", "Gate: sample %1 of %2"),
    QT_TRANSLATE_NOOP("Sentences", "Gate: sample %1 of %2, starts again"),
    QT_TRANSLATE_NOOP("Sentences", "Drill started: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Part of the drill"),
    QT_TRANSLATE_NOOP("Sentences", "Drill finished: %1 of %2 points, passed"),
    QT_TRANSLATE_NOOP("Sentences", "Drill finished: %1 of %2 points, not passed"),
    QT_TRANSLATE_NOOP("Sentences", "Confirms by holding from now on"),
    QT_TRANSLATE_NOOP("Sentences", "Confirms by typing and pressing twice from now on"),
    QT_TRANSLATE_NOOP("Sentences", "Test message to %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 goes to %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 took the message"),
    QT_TRANSLATE_NOOP("Sentences", "%1 did not take the message"),
    QT_TRANSLATE_NOOP("Sentences", "Nobody knows whether %1 took the message"),
    QT_TRANSLATE_NOOP("Sentences", "Not sent to %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 confirmed"),
    QT_TRANSLATE_NOOP("Sentences", "%1 done"),
    QT_TRANSLATE_NOOP("Sentences", "%1 failed"),
    QT_TRANSLATE_NOOP("Sentences", "%1 has an unknown outcome"),
    QT_TRANSLATE_NOOP("Sentences", "%1 skipped"),
    QT_TRANSLATE_NOOP("Sentences", "found by looking"),
    QT_TRANSLATE_NOOP("Sentences", "%1 succeeded"),
    QT_TRANSLATE_NOOP("Sentences", "%1 was aborted"),
    QT_TRANSLATE_NOOP("Sentences", "%1 needs a person"),
    QT_TRANSLATE_NOOP("Sentences", "in spite of: %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1, in spite of: %2"),
    QT_TRANSLATE_NOOP("Sentences", "Dry run of %1, step %2"),
    QT_TRANSLATE_NOOP("Sentences", "Dry run of %1, step %2: would succeed"),
    QT_TRANSLATE_NOOP("Sentences", "Dry run of %1, step %2: refused"),
    QT_TRANSLATE_NOOP("Sentences", "Dry run of %1, step %2: no answer"),
    QT_TRANSLATE_NOOP("Sentences", "System"),
    QT_TRANSLATE_NOOP("Sentences", "Escalation"),
    QT_TRANSLATE_NOOP("Sentences", "Note"),
    QT_TRANSLATE_NOOP("Sentences", "Message"),
    QT_TRANSLATE_NOOP("Sentences", "Decision"),
    QT_TRANSLATE_NOOP("Sentences", "Operation"),
    QT_TRANSLATE_NOOP("Sentences", "Incident"),
    QT_TRANSLATE_NOOP("Sentences", "Approval"),
    QT_TRANSLATE_NOOP("Sentences", "Alert"),
    QT_TRANSLATE_NOOP("Sentences", "Drill: not sent"),
    QT_TRANSLATE_NOOP("Sentences", "Simulation: not sent"),
    QT_TRANSLATE_NOOP("Sentences", "Rollback to %1"),
};

} // namespace

std::span<const char *const> eventSentences()
{
    return eventTable;
}

} // namespace breakglass::console
