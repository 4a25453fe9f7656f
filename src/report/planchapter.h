// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/document.h"
#include "report/story.h"

namespace breakglass::report {

/// The plans that were confirmed, each step with its exact act and what came of it, and how they were confirmed. What
/// was only proposed is named.
void writePlans(Document &document, const QList<PlanStory> &plans);

} // namespace breakglass::report
