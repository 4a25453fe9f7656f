// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What the systems say to a dry run, and why nothing was asked.

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *dryRunTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "A dry run does not say that it is one: %1 %2"),
    QT_TRANSLATE_NOOP("Sentences", "A dry run is what the plan itself performs: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Step %1 would be refused: %2"),
    QT_TRANSLATE_NOOP("Sentences", "Not asked. %1"),
    QT_TRANSLATE_NOOP("Sentences", "A dry run is on already."),
    QT_TRANSLATE_NOOP("Sentences", "A run is on, so nothing else is asked."),
    QT_TRANSLATE_NOOP("Sentences", "Wait until it is over."),
    QT_TRANSLATE_NOOP("Sentences", "No step of this plan has a dry run."),
    QT_TRANSLATE_NOOP("Sentences", "A run began. The rest was not asked."),
    QT_TRANSLATE_NOOP("Sentences", "A run began."),
    QT_TRANSLATE_NOOP("Sentences", "The network can't be used here."),
    QT_TRANSLATE_NOOP("Sentences", "Commands can't be started here."),
    QT_TRANSLATE_NOOP("Sentences", "There is no simulated world here."),
    QT_TRANSLATE_NOOP("Sentences", "The server would accept it (HTTP %1)"),
    QT_TRANSLATE_NOOP("Sentences", "%1 has nothing against it"),
    QT_TRANSLATE_NOOP("Sentences", "HTTP %1: %2"),
    QT_TRANSLATE_NOOP("Sentences", "The pods of %1 would stay as they are"),
    QT_TRANSLATE_NOOP("Sentences", "The pods of %1 would be replaced, with the same image"),
    QT_TRANSLATE_NOOP("Sentences", "The pods of %1 would run %2 instead of %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would have %2 replicas instead of %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would have %2 replicas"),
    QT_TRANSLATE_NOOP("Sentences", "The rollout of %1 would be paused"),
    QT_TRANSLATE_NOOP("Sentences", "The rollout of %1 would go on"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would be changed"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would be changed: %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would be created"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would be deleted"),
    QT_TRANSLATE_NOOP("Sentences", "The server answered with something that is no object."),
    QT_TRANSLATE_NOOP("Sentences", "The server answered with %1."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Helm has rev %1 and can read it. Its objects are checked when it runs"),
    QT_TRANSLATE_NOOP(
        "Sentences", "The chart can be rendered. Its objects are checked when it runs"),
    QT_TRANSLATE_NOOP("Sentences", "%1 would take the place of %2"),
    QT_TRANSLATE_NOOP("Sentences", "Traffic would be %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 instances instead of %2"),
    QT_TRANSLATE_NOOP("Sentences", "A step before it would be refused."),
    QT_TRANSLATE_NOOP("Sentences", "The system has nothing against it"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is not simulated."),
};

} // namespace

std::span<const char *const> dryRunSentences()
{
    return dryRunTable;
}

} // namespace breakglass::console
