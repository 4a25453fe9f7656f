// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"

namespace breakglass::workspace {

/// Finds the phases of a document that does not list them: headings with a time box, headings
/// that own checklist items
/// outside of these, and in a document with neither its numbered headings. No checklist item is
/// left over.
[[nodiscard]] QList<Phase> findPhases(const QList<RunbookBlock> &blocks);
/// The phase that the heading in `heading` opens, with everything below it.
[[nodiscard]] Phase phaseAt(const QList<RunbookBlock> &blocks, qsizetype heading);

} // namespace breakglass::workspace
