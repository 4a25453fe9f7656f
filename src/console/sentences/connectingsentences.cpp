// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *connectingTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "The workspace has no name."),
    QT_TRANSLATE_NOOP("Sentences", "Say what it is called."),
    QT_TRANSLATE_NOOP("Sentences", "The service has no name."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" can't be the name of the service."),
    QT_TRANSLATE_NOOP("Sentences", "The environment has no name."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" can't be the name of the environment."),
    QT_TRANSLATE_NOOP("Sentences", "Use letters, digits, dots, dashes and underscores."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The command that prints the history needs a program by its absolute path."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The command that prints what runs now needs a program by its absolute path."),
    QT_TRANSLATE_NOOP("Sentences", "A quote in the command is not closed."),
    QT_TRANSLATE_NOOP("Sentences", "Close it."),
    QT_TRANSLATE_NOOP("Sentences", "Write it like /usr/bin/helm, then its arguments."),
    QT_TRANSLATE_NOOP("Sentences", "The address is missing."),
    QT_TRANSLATE_NOOP("Sentences", "Say what can be asked how it is."),
    QT_TRANSLATE_NOOP("Sentences", "The address can't be asked."),
    QT_TRANSLATE_NOOP("Sentences", "Begin it with https:// or http://."),
    QT_TRANSLATE_NOOP("Sentences", "The folder has no absolute path."),
    QT_TRANSLATE_NOOP("Sentences", "Begin it with /."),
    QT_TRANSLATE_NOOP("Sentences", "%1 holds a workspace already."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is written."),
    QT_TRANSLATE_NOOP("Sentences", "Open it, or choose another folder."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" can't be the name of a context."),
    QT_TRANSLATE_NOOP("Sentences", "Rename the context in the kubeconfig."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" is no absolute path."),
    QT_TRANSLATE_NOOP("Sentences", "Name the files in KUBECONFIG by their whole paths."),
    QT_TRANSLATE_NOOP("Sentences", "Nothing is ticked."),
    QT_TRANSLATE_NOOP("Sentences", "Tick what is to be watched."),
    QT_TRANSLATE_NOOP("Sentences", "More than %1 are ticked."),
    QT_TRANSLATE_NOOP("Sentences", "Write a workspace for each team."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" is no name of Kubernetes."),
    QT_TRANSLATE_NOOP("Sentences", "Leave it out."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has no context."),
    QT_TRANSLATE_NOOP("Sentences", "No cluster was asked."),
    QT_TRANSLATE_NOOP("Sentences", "There is no kubeconfig at %1."),
    QT_TRANSLATE_NOOP("Sentences", "Set KUBECONFIG, or name the file in the workspace."),
    QT_TRANSLATE_NOOP("Sentences", "%1 can't be used: %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 may be written by others."),
    QT_TRANSLATE_NOOP("Sentences", "Take their right to write away: chmod go-w %1"),
    QT_TRANSLATE_NOOP("Sentences", "The context “%1” names a namespace that can't be one."),
    QT_TRANSLATE_NOOP("Sentences", "The cluster is no longer looked at."),
    QT_TRANSLATE_NOOP("Sentences", "The cluster is no longer asked."),
    QT_TRANSLATE_NOOP("Sentences", "Does the context lead to a Kubernetes API server?"),
    QT_TRANSLATE_NOOP("Sentences", "%1 was answered with something that is no object."),
    QT_TRANSLATE_NOOP("Sentences", "The credential plugin did not print an ExecCredential."),
    QT_TRANSLATE_NOOP("Sentences", "The credential plugin “%1” is not installed."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The credential plugin printed neither a token nor a certificate."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The kubeconfig wants to start %1, which this workspace does not allow."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Read what it does, then add it under “allow_exec” of the backend."),
    QT_TRANSLATE_NOOP("Sentences", "The token file %1 is empty."),
};

} // namespace

std::span<const char *const> connectingSentences()
{
    return connectingTable;
}

} // namespace breakglass::console
