// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/workspace.h"

#include <QList>
#include <QString>

namespace breakglass::workspace {

/// One finding about a workspace. "breakglass.yaml:12:5: ..."
struct Finding
{
    enum class Weight { Error, Warning };
    Weight weight = Weight::Error;
    QString file;
    int line = 0; ///< 1-based; 0: the whole file.
    int column = 0;
    QString text; ///< What is wrong and what to do, one sentence.
    [[nodiscard]] QString toText() const;
};

struct Loaded
{
    Workspace workspace;
    QList<Finding> findings; ///< Warnings too. With an error in it the workspace must not be used.
    [[nodiscard]] bool isUsable() const;
};

/// Reads and validates a whole workspace folder. Never throws, never runs anything; caps size,
/// depth and nodes.
[[nodiscard]] Loaded load(const QString &folder);

} // namespace breakglass::workspace
