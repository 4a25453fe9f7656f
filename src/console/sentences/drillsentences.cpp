// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *drillTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "No port is free for the practice cluster."),
    QT_TRANSLATE_NOOP("Sentences", "The drill did not begin."),
    QT_TRANSLATE_NOOP("Sentences", "The practice cluster stays as it was."),
    QT_TRANSLATE_NOOP("Sentences", "Correct the manifest."),
    QT_TRANSLATE_NOOP("Sentences", "A practice cluster knows no inject \"%1\"."),
    QT_TRANSLATE_NOOP("Sentences", "Use apply, silence, answer or note."),
    QT_TRANSLATE_NOOP("Sentences", "A drill reaches its own cluster only."),
    QT_TRANSLATE_NOOP("Sentences", "A drill uses no proxy."),
    QT_TRANSLATE_NOOP("Sentences", "The incident was not resolved"),
    QT_TRANSLATE_NOOP("Sentences", "The drill ended at %1."),
    QT_TRANSLATE_NOOP("Sentences", "Due by %1."),
    QT_TRANSLATE_NOOP("Sentences", "No message was sent"),
    QT_TRANSLATE_NOOP("Sentences", "Initial alert left at %1"),
    QT_TRANSLATE_NOOP("Sentences", "Nobody was told that it is over"),
    QT_TRANSLATE_NOOP("Sentences", "No message followed the way back."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody was told anything, not even that it is over."),
    QT_TRANSLATE_NOOP("Sentences", "No message for %1"),
    QT_TRANSLATE_NOOP("Sentences", "One is due every %1."),
    QT_TRANSLATE_NOOP("Sentences", "A run failed at %1"),
    QT_TRANSLATE_NOOP("Sentences", "A run was aborted at %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 took %2"),
    QT_TRANSLATE_NOOP("Sentences", "Ideal %1."),
    QT_TRANSLATE_NOOP("Sentences", "%1 answers for it."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody ticked it."),
    QT_TRANSLATE_NOOP("Sentences", "Not ticked: %1"),
    QT_TRANSLATE_NOOP("Sentences", "No strategy was chosen"),
    QT_TRANSLATE_NOOP("Sentences", "%1 was right."),
    QT_TRANSLATE_NOOP("Sentences", "Chose %1"),
    QT_TRANSLATE_NOOP("Sentences", "Chose %1, not %2"),
    QT_TRANSLATE_NOOP("Sentences", "Total time"),
    QT_TRANSLATE_NOOP("Sentences", "Target %1"),
    QT_TRANSLATE_NOOP("Sentences", "Not resolved"),
    QT_TRANSLATE_NOOP("Sentences", "On time"),
    QT_TRANSLATE_NOOP("Sentences", "%1 over"),
    QT_TRANSLATE_NOOP("Sentences", "%1, %2 to spare"),
    QT_TRANSLATE_NOOP("Sentences", "Decide"),
    QT_TRANSLATE_NOOP("Sentences", "Ideal %1, limit %2"),
    QT_TRANSLATE_NOOP("Sentences", "Not decided"),
    QT_TRANSLATE_NOOP("Sentences", "In time"),
    QT_TRANSLATE_NOOP("Sentences", "%1 slow"),
    QT_TRANSLATE_NOOP("Sentences", "Strategy"),
    QT_TRANSLATE_NOOP("Sentences", "None chosen"),
    QT_TRANSLATE_NOOP("Sentences", "Correct"),
    QT_TRANSLATE_NOOP("Sentences", "Not the right one"),
    QT_TRANSLATE_NOOP("Sentences", "Right choice"),
    QT_TRANSLATE_NOOP("Sentences", "Right at the second attempt"),
    QT_TRANSLATE_NOOP("Sentences", "Checklist"),
    QT_TRANSLATE_NOOP("Sentences", "%1 of %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 of 2"),
    QT_TRANSLATE_NOOP("Sentences", "Complete"),
    QT_TRANSLATE_NOOP("Sentences", "%1 missed"),
    QT_TRANSLATE_NOOP("Sentences", "Every item that counts is ticked"),
    QT_TRANSLATE_NOOP("Sentences", "1 item that counts not ticked"),
    QT_TRANSLATE_NOOP("Sentences", "%1 items that count not ticked"),
    QT_TRANSLATE_NOOP("Sentences", "Communication"),
    QT_TRANSLATE_NOOP("Sentences", "%1 missing"),
    QT_TRANSLATE_NOOP("Sentences", "1 late"),
    QT_TRANSLATE_NOOP("Sentences", "Initial alert not sent"),
    QT_TRANSLATE_NOOP("Sentences", "Initial alert %1 late"),
    QT_TRANSLATE_NOOP("Sentences", "Resolution not told"),
    QT_TRANSLATE_NOOP("Sentences", "Initial alert and resolution"),
};

} // namespace

std::span<const char *const> drillSentences()
{
    return drillTable;
}

} // namespace breakglass::console
