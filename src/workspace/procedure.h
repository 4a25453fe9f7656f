// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/runbook.h"
#include "workspace/load.h"
#include "workspace/yamlreader.h"

namespace breakglass::workspace {

/// Title, version, owner and review date that the document states in its own text.
void readOwnWords(Runbook &runbook);
/// What the front matter says: title, version, owner, phases with roles and checks, decision tree.
void applyFrontMatter(
    const YamlNode &front, Runbook &runbook, const QString &file, QList<Finding> &findings);

} // namespace breakglass::workspace
