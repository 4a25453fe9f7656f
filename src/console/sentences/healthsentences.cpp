// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *healthTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "Looking at %1 was cancelled."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing watches %1."),
    QT_TRANSLATE_NOOP("Sentences", "%1 answered with status %2."),
    QT_TRANSLATE_NOOP("Sentences", "It is not in the workspace, or its backend was not made."),
    QT_TRANSLATE_NOOP("Sentences", "Check the targets of the workspace."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The target can't be seen. The gate waits: no data never counts as healthy."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Last seen at %1. The gate waits: no data never counts as healthy."),
    QT_TRANSLATE_NOOP("Sentences",
        "Nothing is meant to run here. The gate stays closed: nothing can't be healthy."),
    QT_TRANSLATE_NOOP("Sentences", "%1 of %2 ready. The gate waits for all of them."),
    QT_TRANSLATE_NOOP("Sentences", "%1 of %2 ready, but not settled yet. The gate waits."),
    QT_TRANSLATE_NOOP("Sentences", "%1, below %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1, at least %2"),
    QT_TRANSLATE_NOOP(
        "Sentences", "No %1 since %2. The gate waits: no data never counts as healthy."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The %1 stopped at %2. The gate waits: no data never counts as healthy."),
    QT_TRANSLATE_NOOP("Sentences", "%1; sample %2 of %3"),
    QT_TRANSLATE_NOOP("Sentences", "error rate %1"),
    QT_TRANSLATE_NOOP("Sentences", "p95 latency %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1, over %2. The gate starts again."),
    QT_TRANSLATE_NOOP("Sentences", "%1, under %2. The gate starts again."),
};

} // namespace

std::span<const char *const> healthSentences()
{
    return healthTable;
}

} // namespace breakglass::console
