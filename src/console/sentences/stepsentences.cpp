// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *stepTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "Add it to the settings of the target."),
    QT_TRANSLATE_NOOP("Sentences", "Wait until %1 runs"),
    QT_TRANSLATE_NOOP("Sentences", "Nothing was changed."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing changed."),
    QT_TRANSLATE_NOOP("Sentences", "Run it by hand to see why."),
    QT_TRANSLATE_NOOP("Sentences", "Add them under actions, or choose another strategy."),
    QT_TRANSLATE_NOOP("Sentences", "Try again, or choose another way back."),
    QT_TRANSLATE_NOOP("Sentences", "The connection broke after %1 was sent."),
    QT_TRANSLATE_NOOP("Sentences", "It may have taken effect."),
    QT_TRANSLATE_NOOP("Sentences", "Look at the target before anything is repeated."),
    QT_TRANSLATE_NOOP("Sentences", "Revision %1 is not in the history of %2."),
    QT_TRANSLATE_NOOP("Sentences", "Undo it, or choose another revision."),
    QT_TRANSLATE_NOOP("Sentences", "The schema is at %1, not at %2."),
    QT_TRANSLATE_NOOP("Sentences", "Make the plan again."),
    QT_TRANSLATE_NOOP("Sentences", "Set the configuration of %1"),
    QT_TRANSLATE_NOOP("Sentences", "Restart the %1"),
    QT_TRANSLATE_NOOP("Sentences", "One after another. Recorded as %1; what it runs stays"),
    QT_TRANSLATE_NOOP("Sentences", "Scale from %1 to %2 %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1 stays"),
    QT_TRANSLATE_NOOP("Sentences", "Back to %1 %2"),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" is no number of %2."),
    QT_TRANSLATE_NOOP("Sentences", "Name one from 1 to %1."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has %2 %3 already."),
    QT_TRANSLATE_NOOP("Sentences", "Brings the configuration of %1 back"),
    QT_TRANSLATE_NOOP("Sentences", "Cancel %1"),
    QT_TRANSLATE_NOOP("Sentences", "Wait until the lock is free"),
    QT_TRANSLATE_NOOP("Sentences", "Nobody else has changed %1 meanwhile"),
    QT_TRANSLATE_NOOP("Sentences", "Take train %1 back to %2"),
    QT_TRANSLATE_NOOP("Sentences", "Take %1 of the cars back"),
    QT_TRANSLATE_NOOP("Sentences", "Brings the same cars forward again"),
    QT_TRANSLATE_NOOP("Sentences", "Verify every car"),
    QT_TRANSLATE_NOOP("Sentences", "Take migration %1 back"),
    QT_TRANSLATE_NOOP("Sentences", "Undoes this migration alone; the schema is at %1 afterwards"),
    QT_TRANSLATE_NOOP("Sentences", "Runs migration %1 again; data it removed stays removed"),
    QT_TRANSLATE_NOOP("Sentences", "A rollback without migrations is enough."),
    QT_TRANSLATE_NOOP("Sentences", "Fence writes off"),
    QT_TRANSLATE_NOOP("Sentences", "Let writes in again"),
    QT_TRANSLATE_NOOP(
        "Sentences", "Reads go on; nothing that is written now can be lost by the restore"),
    QT_TRANSLATE_NOOP("Sentences", "Only after the counts are right"),
    QT_TRANSLATE_NOOP("Sentences", "Lets writes in again"),
    QT_TRANSLATE_NOOP("Sentences", "Fences writes off again"),
    QT_TRANSLATE_NOOP("Sentences", "Restore backup %1"),
    QT_TRANSLATE_NOOP("Sentences", "Everything written after %1 is lost"),
    QT_TRANSLATE_NOOP("Sentences", "Restores the copy that was taken before"),
    QT_TRANSLATE_NOOP("Sentences", "Keep a copy of what is there"),
    QT_TRANSLATE_NOOP("Sentences", "Compare the counts with those of the backup"),
    QT_TRANSLATE_NOOP("Sentences", "No steps are known for \"%1\"."),
    QT_TRANSLATE_NOOP("Sentences", "Read the release history"),
    QT_TRANSLATE_NOOP("Sentences", "Wait for the rollout"),
    QT_TRANSLATE_NOOP("Sentences", "Wait for the pods"),
    QT_TRANSLATE_NOOP("Sentences", "Wait for the tasks"),
    QT_TRANSLATE_NOOP("Sentences", "Wait for the instances"),
    QT_TRANSLATE_NOOP("Sentences", "All %1 %2 ready on one revision"),
    QT_TRANSLATE_NOOP("Sentences", "Brings %1 back: %2"),
    QT_TRANSLATE_NOOP("Sentences", "Roll back to %1"),
    QT_TRANSLATE_NOOP("Sentences", "Helm records it as %1, a copy of %2"),
    QT_TRANSLATE_NOOP("Sentences", "Goes past Helm: the next release starts from %1 again"),
    QT_TRANSLATE_NOOP("Sentences", "Brings %1 back"),
    QT_TRANSLATE_NOOP("Sentences", "Set the image to %1"),
    QT_TRANSLATE_NOOP("Sentences", "The configuration of %1 stays"),
    QT_TRANSLATE_NOOP("Sentences", "Brings image %1 back"),
    QT_TRANSLATE_NOOP("Sentences", "Deploy %1"),
    QT_TRANSLATE_NOOP("Sentences", "Helm records it as %1"),
    QT_TRANSLATE_NOOP("Sentences", "Build in the emergency pipeline"),
    QT_TRANSLATE_NOOP("Sentences", "Run the critical tests"),
    QT_TRANSLATE_NOOP("Sentences", "Validate in production"),
    QT_TRANSLATE_NOOP("Sentences", "Revert %1"),
    QT_TRANSLATE_NOOP("Sentences", "On branch %1, pushed for the emergency pipeline"),
    QT_TRANSLATE_NOOP("Sentences", "This strategy names no stages."),
    QT_TRANSLATE_NOOP("Sentences", "Give it stages in the workspace."),
    QT_TRANSLATE_NOOP("Sentences", "Traffic is divided already: %1."),
    QT_TRANSLATE_NOOP("Sentences", "Send it all to one revision first."),
    QT_TRANSLATE_NOOP("Sentences", "Traffic is pinned to %1: a new revision would get none of it."),
    QT_TRANSLATE_NOOP("Sentences", "Deploy progressively, or end the pin first: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Becomes %1 and takes all traffic at once"),
    QT_TRANSLATE_NOOP("Sentences", "Send 100 % of the traffic to %1"),
    QT_TRANSLATE_NOOP(
        "Sentences", "No instance is replaced. Traffic stays pinned to it afterwards"),
    QT_TRANSLATE_NOOP("Sentences", "Traffic is not pinned."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing has to be done."),
    QT_TRANSLATE_NOOP("Sentences", "Deploy a good revision first."),
    QT_TRANSLATE_NOOP("Sentences", "Let new revisions serve again"),
    QT_TRANSLATE_NOOP("Sentences", "Read the revisions"),
    QT_TRANSLATE_NOOP("Sentences", "Deploy the hotfix, no traffic"),
    QT_TRANSLATE_NOOP("Sentences", "Becomes %1 behind tag %2. No user reaches it yet"),
    QT_TRANSLATE_NOOP("Sentences", "Takes the tag away. The revision stays, without traffic"),
    QT_TRANSLATE_NOOP("Sentences", "Send %1 % of the traffic"),
    QT_TRANSLATE_NOOP("Sentences", "Sends %1"),
};

} // namespace

std::span<const char *const> stepSentences()
{
    return stepTable;
}

} // namespace breakglass::console
