// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *kubernetesTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "The image can't be pulled"),
    QT_TRANSLATE_NOOP("Sentences", "The image has no valid name"),
    QT_TRANSLATE_NOOP("Sentences", "The image is not on the node and may not be pulled"),
    QT_TRANSLATE_NOOP("Sentences", "It ends again and again after it starts"),
    QT_TRANSLATE_NOOP("Sentences", "It ended with an error"),
    QT_TRANSLATE_NOOP("Sentences", "It was killed: more memory than its limit"),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration names something that is missing"),
    QT_TRANSLATE_NOOP("Sentences", "Its configuration names something that is missing: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Its container can't be made"),
    QT_TRANSLATE_NOOP("Sentences", "Its container can't be made: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Its container can't be started"),
    QT_TRANSLATE_NOOP("Sentences", "No node has room for it"),
    QT_TRANSLATE_NOOP("Sentences", "No node has room for it: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Its health check fails"),
    QT_TRANSLATE_NOOP("Sentences", "Its health check fails: %1"),
    QT_TRANSLATE_NOOP("Sentences", "A volume of it can't be mounted"),
    QT_TRANSLATE_NOOP("Sentences", "A volume of it can't be mounted: %1"),
    QT_TRANSLATE_NOOP("Sentences", "A volume of it can't be attached"),
    QT_TRANSLATE_NOOP("Sentences", "A volume of it can't be attached: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Its network or sandbox can't be made"),
    QT_TRANSLATE_NOOP("Sentences", "Its network or sandbox can't be made: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Its node threw it out"),
    QT_TRANSLATE_NOOP("Sentences", "Its node does not answer"),
    QT_TRANSLATE_NOOP("Sentences", "It ran longer than it may"),
    QT_TRANSLATE_NOOP("Sentences", "It was started again less than %1 ago"),
    QT_TRANSLATE_NOOP("Sentences", "It runs %1, not %2 that its release names"),
    QT_TRANSLATE_NOOP("Sentences", "It runs %1, others run another image under the same name"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is locked by another console"),
    QT_TRANSLATE_NOOP("Sentences", "The rollout is paused"),
    QT_TRANSLATE_NOOP("Sentences", "The rollout is stuck: %1"),
    QT_TRANSLATE_NOOP("Sentences", "it made no progress within its deadline"),
    QT_TRANSLATE_NOOP("Sentences", "its pods can't be made"),
    QT_TRANSLATE_NOOP("Sentences", "A rollout goes on, %1 of %2 updated"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is not served by this backend."),
    QT_TRANSLATE_NOOP("Sentences", "%1 changed since it was looked at."),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1 is paused: a change of its template would not be rolled out."),
    QT_TRANSLATE_NOOP("Sentences", "Resume it first: kubectl rollout resume %1 -n %2"),
    QT_TRANSLATE_NOOP("Sentences", "rev %1 is not kept by %2 any more."),
    QT_TRANSLATE_NOOP("Sentences", "%1 already runs what rev %2 ran."),
    QT_TRANSLATE_NOOP("Sentences", "Kubernetes records it as rev %1, a copy of rev %2"),
    QT_TRANSLATE_NOOP("Sentences",
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one long sentence
        "Kubernetes records it as rev %1, a copy of rev %2. A pod that can't get ready has to "
        "be deleted by hand"),
    QT_TRANSLATE_NOOP("Sentences", "Brings back the template of rev %1"),
    QT_TRANSLATE_NOOP("Sentences", "Roll %1 back to rev %2"),
    QT_TRANSLATE_NOOP("Sentences", "Apply rev %1 to %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 was not made with kubectl apply: it keeps no manifest."),
    QT_TRANSLATE_NOOP("Sentences", "Choose undo instead."),
    QT_TRANSLATE_NOOP("Sentences", "Only the image differs between %1 and rev %2."),
    QT_TRANSLATE_NOOP("Sentences", "Roll back, or choose another revision."),
    QT_TRANSLATE_NOOP("Sentences", "Set the configuration of rev %1 in %2"),
    QT_TRANSLATE_NOOP("Sentences", "The images stay: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Restart %1"),
    QT_TRANSLATE_NOOP(
        "Sentences", "Pod after pod, as %1 is rolled out; Kubernetes records it as rev %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 has %2 containers."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has no container \"%2\"."),
    QT_TRANSLATE_NOOP("Sentences", "Name one of %1, as in %2=image@sha256:..."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" is no image by its digest."),
    QT_TRANSLATE_NOOP("Sentences", "Write it as CONTAINER=REGISTRY/NAME@sha256:..."),
    QT_TRANSLATE_NOOP("Sentences", "Choose another image."),
    QT_TRANSLATE_NOOP("Sentences", "Set the image of %1 in %2"),
    QT_TRANSLATE_NOOP("Sentences", "From %1 to %2, by its digest"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is paused already."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is not paused."),
    QT_TRANSLATE_NOOP("Sentences", "Pause the rollout of %1"),
    QT_TRANSLATE_NOOP("Sentences", "Resume the rollout of %1"),
    QT_TRANSLATE_NOOP("Sentences", "What runs stays as it is. Changes of the template wait"),
    QT_TRANSLATE_NOOP("Sentences", "What was changed meanwhile is rolled out now"),
    QT_TRANSLATE_NOOP("Sentences", "Lets it go on"),
    QT_TRANSLATE_NOOP("Sentences", "Holds it again where it is by then"),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" is no number of instances."),
    QT_TRANSLATE_NOOP("Sentences", "Name one from 1 to 10000."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has %2 instances already."),
    QT_TRANSLATE_NOOP("Sentences", "Name another number."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The autoscaler %1 keeps %2 between %3 and %4 instances and would undo it."),
    QT_TRANSLATE_NOOP("Sentences", "Name a number in between, or change the autoscaler."),
    QT_TRANSLATE_NOOP("Sentences", "Scale %1 from %2 to %3"),
    QT_TRANSLATE_NOOP("Sentences", "The autoscaler %1 goes on from there, between %2 and %3"),
    QT_TRANSLATE_NOOP("Sentences", "Back to %1 instances"),
    QT_TRANSLATE_NOOP("Sentences", "Wait until %1 has settled"),
    QT_TRANSLATE_NOOP("Sentences", "Wait until %1 runs rev %2"),
    QT_TRANSLATE_NOOP("Sentences", "All of its instances updated and available, none of before"),
    QT_TRANSLATE_NOOP("Sentences", "Lock %1"),
    QT_TRANSLATE_NOOP(
        "Sentences", "The Lease %1 shows other consoles that something is done here, holder %2"),
    QT_TRANSLATE_NOOP("Sentences", "Gives the lock back"),
    QT_TRANSLATE_NOOP("Sentences", "Give the lock of %1 back"),
    QT_TRANSLATE_NOOP("Sentences", "%1 keeps %2 as git says, and can't be read to pause it."),
    QT_TRANSLATE_NOOP("Sentences", "Take the change back in git, or ask for the right to read it."),
    QT_TRANSLATE_NOOP("Sentences", "Pause %1"),
    QT_TRANSLATE_NOOP("Sentences",
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one long sentence
        "It would undo the change. It stays paused until git says the same and somebody starts "
        "it again"),
    QT_TRANSLATE_NOOP("Sentences", "Lets it follow git again"),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is paused that keeps %1."),
    QT_TRANSLATE_NOOP(
        "Sentences", "%1 was not paused by Breakglass: how it followed git is not known."),
    QT_TRANSLATE_NOOP("Sentences", "Start it again where it was paused."),
    QT_TRANSLATE_NOOP("Sentences", "Let %1 follow git again"),
    QT_TRANSLATE_NOOP("Sentences",
        "What git says is applied at once. Make sure that the change was taken back there"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is locked by %2 since %3."),
    QT_TRANSLATE_NOOP("Sentences", "Talk to them, or wait: the lock ends at %1."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is not there"),
    QT_TRANSLATE_NOOP("Sentences", "%1: container %2 is missing"),
    QT_TRANSLATE_NOOP("Sentences", "%1: container %2 is in no release"),
    QT_TRANSLATE_NOOP("Sentences", "%1: container %2 runs %3, released was %4"),
    QT_TRANSLATE_NOOP("Sentences", "%1: %2 replicas, released were %3"),
    QT_TRANSLATE_NOOP("Sentences", "%1: variable %2 of container %3 is missing"),
    QT_TRANSLATE_NOOP("Sentences", "%1: variable %2 of container %3 differs"),
    QT_TRANSLATE_NOOP("Sentences", "%1: variable %2 of container %3 is in no release"),
};

} // namespace

std::span<const char *const> kubernetesSentences()
{
    return kubernetesTable;
}

} // namespace breakglass::console
