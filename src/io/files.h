// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace breakglass::io {

/// The one door to files. Synchronous: call it from a worker (`inWorker`) unless at start-up or in
/// a test. Errors name the path and the cause.
[[nodiscard]] Expected<QByteArray> readFile(
    const QString &path, qint64 maximumBytes = 16 * 1024 * 1024);
/// Writes to a temporary file beside it, syncs, renames, syncs the folder. Mode 0600.
[[nodiscard]] Status writeFile(const QString &path, const QByteArray &bytes);
/// Names (not paths) of the files in a folder that end in `suffix`, sorted. A missing folder is
/// empty.
[[nodiscard]] QStringList listFiles(const QString &folder, const QString &suffix);
/// Names of the folders in a folder, sorted; hidden ones are left out. A missing folder is empty.
[[nodiscard]] QStringList listFolders(const QString &folder);
/// Whether this user may write into a folder, as far as its permissions say.
[[nodiscard]] bool isWritable(const QString &folder);
/// Mode 0700, with parents.
[[nodiscard]] Status makeFolder(const QString &path);
/// Makes renames and new names in a folder durable.
[[nodiscard]] Status syncFolder(const QString &path);
[[nodiscard]] bool fileExists(const QString &path);
/// Where this user's state lives: $XDG_STATE_HOME/breakglass.
[[nodiscard]] QString stateFolder();

} // namespace breakglass::io
