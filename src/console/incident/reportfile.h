// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/workspace.h"

#include <QCoroTask>
#include <QString>

namespace breakglass::console {

/// Writes the report of an incident as Markdown and HTML into `folder`/reports, in a worker. Tells the path of the
/// Markdown file.
[[nodiscard]] QCoro::Task<Expected<QString>> writeReport(
    QList<Entry> entries, QString incident, Workspace workspace, QString folder);

} // namespace breakglass::console
