// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *incidentTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "The console is closing."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was written."),
    QT_TRANSLATE_NOOP("Sentences", "There is no runbook \"%1\" in the workspace."),
    QT_TRANSLATE_NOOP("Sentences", "The runbook %1 has no checklist item \"%2\"."),
    QT_TRANSLATE_NOOP("Sentences", "Open the runbook again."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" was ticked by %2 at %3."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" is not ticked."),
    QT_TRANSLATE_NOOP("Sentences", "This answer is not in the decision tree of %1."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was decided."),
    QT_TRANSLATE_NOOP("Sentences", "Open the guide again."),
    QT_TRANSLATE_NOOP("Sentences", "The open question is \"%1\"."),
    QT_TRANSLATE_NOOP("Sentences", "The questions are answered: %1."),
    QT_TRANSLATE_NOOP("Sentences", "Go back to change an answer."),
    QT_TRANSLATE_NOOP("Sentences", "This is the first question. There is nothing to go back to."),
    QT_TRANSLATE_NOOP("Sentences", "The runbook %1 has no phase \"%2\"."),
    QT_TRANSLATE_NOOP("Sentences", "%1 goes on since %2."),
    QT_TRANSLATE_NOOP("Sentences", "%1 too short. %2 of %3 characters."),
    QT_TRANSLATE_NOOP("Sentences", "No incident is active."),
    QT_TRANSLATE_NOOP("Sentences", "Declare one first."),
    QT_TRANSLATE_NOOP("Sentences", "No incident was declared yet."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is already active."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was declared."),
    QT_TRANSLATE_NOOP("Sentences", "Change its severity, or resolve it first."),
    QT_TRANSLATE_NOOP("Sentences", "The incident has no title."),
    QT_TRANSLATE_NOOP("Sentences", "Say in a few words what is broken."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is not in the workspace."),
    QT_TRANSLATE_NOOP("Sentences", "Choose a target of the workspace, or none."),
    QT_TRANSLATE_NOOP("Sentences", "Resolution"),
    QT_TRANSLATE_NOOP("Sentences", "Reason"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is %2 already."),
    QT_TRANSLATE_NOOP("Sentences", "There is no role \"%1\" in the workspace."),
    QT_TRANSLATE_NOOP("Sentences", "Choose one of: %1."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody was named for %1."),
    QT_TRANSLATE_NOOP("Sentences", "Name the person who takes it."),
    QT_TRANSLATE_NOOP("Sentences", "The note is empty."),
    QT_TRANSLATE_NOOP("Sentences", "The update has no audience."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was sent."),
    QT_TRANSLATE_NOOP("Sentences", "Choose internal or external."),
    QT_TRANSLATE_NOOP("Sentences", "The update is empty."),
    QT_TRANSLATE_NOOP("Sentences", "There is no strategy \"%1\" in the workspace."),
    QT_TRANSLATE_NOOP("Sentences", "The plan has no number."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was proposed."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has no steps."),
    QT_TRANSLATE_NOOP("Sentences", "Choose another way back."),
    QT_TRANSLATE_NOOP("Sentences", "There is no %1 to approve."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has changed."),
    QT_TRANSLATE_NOOP("Sentences", "Nobody was asked."),
    QT_TRANSLATE_NOOP("Sentences", "Read it again, then ask."),
    QT_TRANSLATE_NOOP("Sentences", "The request has no nonce."),
    QT_TRANSLATE_NOOP("Sentences", "The approval is for another version of %1."),
    QT_TRANSLATE_NOOP("Sentences", "Ask %1 to sign the present plan."),
    QT_TRANSLATE_NOOP("Sentences", "The approval is not signed."),
    QT_TRANSLATE_NOOP("Sentences", "%1 proposed %2 and can't approve it."),
    QT_TRANSLATE_NOOP("Sentences", "Ask somebody else."),
    QT_TRANSLATE_NOOP("Sentences", "%1 approved %2 already."),
    QT_TRANSLATE_NOOP("Sentences", "No Alertmanager is named for %1 in breakglass.yaml."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing real is reached from here."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is sent."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was sent again."),
    QT_TRANSLATE_NOOP("Sentences", "Alerts are kept quiet for an incident."),
    QT_TRANSLATE_NOOP("Sentences", "%1 was asked for already."),
    QT_TRANSLATE_NOOP("Sentences", "It answers %1."),
    QT_TRANSLATE_NOOP("Sentences", "Breakglass ended before there was an answer."),
};

} // namespace

std::span<const char *const> incidentSentences()
{
    return incidentTable;
}

} // namespace breakglass::console
