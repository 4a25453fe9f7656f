// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/target.h"
#include "workspace/load.h"

#include <QByteArray>
#include <QString>

namespace breakglass::workspace {

/// What a new workspace begins with: one service in one environment, watched only.
struct Draft
{
    /// How the service is seen: by an address that is asked, or by two commands that print.
    enum class Means { Address, Commands };
    QString name; ///< Of the workspace.
    QString service;
    QString environment;
    EnvironmentKind kind = EnvironmentKind::Production;
    Means means = Means::Address;
    QString address; ///< "https://shop.example/health"
    QString history; ///< "/usr/bin/helm history shop": the release history, a line a revision.
    QString observe; ///< What runs now: a line that begins with the revision.
};

/// The first answer that can't be used, as a sentence.
[[nodiscard]] Status checkDraft(const Draft &draft);
/// The words of a command line, for an argument list: quotes keep spaces, nothing else is special.
[[nodiscard]] Expected<QStringList> wordsOf(const QString &commandLine);
/// The commented breakglass.yaml of a workspace in `folder`.
[[nodiscard]] QByteArray draftText(const Draft &draft, const QString &folder);
/// Writes the workspace into `folder`, which must not hold one yet, and reads it back.
[[nodiscard]] Expected<Loaded> writeDraft(
    const Draft &draft, const QString &folder, const QString &today);

} // namespace breakglass::workspace
