// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "workspace/load.h"

namespace breakglass::console {

/// A runbook on the shelf, and what was found when it was read.
struct ShelfBook
{
    Runbook book;
    QList<workspace::Finding> findings; ///< By line.
    QString file;                       ///< Where it lies.
    bool isOwn = false;                 ///< In the person's own folder.
    bool isLoaded = false;              ///< The workspace has it, so it can guide.
};

/// Where runbooks come from: what the workspace has loaded, its folder, and the person's own one.
struct ShelfSource
{
    QString workspace;
    QString own;
    QList<Runbook> loaded;
};

/// A document that is longer is none, in bytes.
inline constexpr qint64 largestBook = qint64{4} * 1024 * 1024;

/// Reads all of them, those of the workspace first. Takes its time: call it in a worker.
[[nodiscard]] QList<ShelfBook> readShelf(const ShelfSource &source);
/// Reads one document with everything that is found in it; a damaged one has an error among its findings.
[[nodiscard]] ShelfBook readBook(const QByteArray &bytes, const QString &file);

} // namespace breakglass::console
