// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *workspaceTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "The workspace has no name."),
    QT_TRANSLATE_NOOP("Sentences", "The service has no name."),
    QT_TRANSLATE_NOOP("Sentences", "The environment has no name."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" can't be the name of the service."),
    QT_TRANSLATE_NOOP("Sentences", "\"%1\" can't be the name of the environment."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The command that prints the history needs a program by its absolute path."),
    QT_TRANSLATE_NOOP(
        "Sentences", "The command that prints what runs now needs a program by its absolute path."),
    QT_TRANSLATE_NOOP("Sentences", "A quote in the command is not closed."),
    QT_TRANSLATE_NOOP("Sentences", "The address can't be asked."),
    QT_TRANSLATE_NOOP("Sentences", "The address is missing."),
    QT_TRANSLATE_NOOP("Sentences",
        "The code that begins here is never closed: what follows is read as code, too."),
};

} // namespace

std::span<const char *const> workspaceSentences()
{
    return workspaceTable;
}

} // namespace breakglass::console
