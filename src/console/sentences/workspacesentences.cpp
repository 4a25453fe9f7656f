// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *workspaceTable[] = {
    QT_TRANSLATE_NOOP("Sentences",
        "The code that begins here is never closed: what follows is read as code, too."),
};

} // namespace

std::span<const char *const> workspaceSentences()
{
    return workspaceTable;
}

} // namespace breakglass::console
