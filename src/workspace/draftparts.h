// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/target.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace breakglass::workspace {

// What the first breakglass.yaml of a workspace is put together from, however it began.

/// A text between single quotes, where YAML reads nothing but the quote itself.
[[nodiscard]] QString quoted(const QString &text);
/// ['a', 'b']
[[nodiscard]] QString listed(const QStringList &words);
/// "production"
[[nodiscard]] QString kindWord(EnvironmentKind kind);
/// Who is told when, and how long it may take.
[[nodiscard]] QString peoplePart();

/// Why a draft can't be written.
[[nodiscard]] std::unexpected<Error> refusal(const QString &what, const QString &remedy);
/// Whether a new workspace may be written into `folder`: it has a whole path, and none is there.
[[nodiscard]] Status checkFolder(const QString &folder);
/// Makes the folder and writes breakglass.yaml there.
[[nodiscard]] Status writeMainFile(const QString &folder, const QByteArray &text);

} // namespace breakglass::workspace
