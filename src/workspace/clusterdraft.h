// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/target.h"
#include "kubeapi/discovery.h"
#include "workspace/load.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::workspace {

/// A new workspace of what was found in a cluster, watched only.
struct ClusterDraft
{
    /// More than a board can show, and well within what a workspace file may hold.
    static constexpr int most = 300;
    QString name;        ///< Of the workspace.
    QString context;     ///< Of the kubeconfig.
    QStringList files;   ///< Kubeconfig files; empty: those that kubectl would read.
    QStringList plugins; ///< Programs that may be started for a token, by absolute path.
    QList<kubeapi::Candidate> chosen;
};

/// What a namespace is for, as its name says it, or else that of the context; without a word about it production.
struct GuessedKind
{
    EnvironmentKind kind = EnvironmentKind::Production;
    bool isSaid = false; ///< One of the names says so.
};
[[nodiscard]] GuessedKind guessKind(const QString &nameSpace, const QString &context);
/// What each of them is called as a service. The same thing in "shop-prod" and in "shop-staging" is one service; where
/// namespaces have nothing in common, the namespace is appended. No two in one namespace are called alike.
[[nodiscard]] QStringList serviceNames(const QList<kubeapi::Candidate> &chosen);

/// The first thing that can't be used, as a sentence.
[[nodiscard]] Status checkDraft(const ClusterDraft &draft);
/// The commented breakglass.yaml of a workspace in `folder`.
[[nodiscard]] QByteArray draftText(const ClusterDraft &draft, const QString &folder);
/// Writes the workspace into `folder`, which must not hold one yet, and reads it back.
[[nodiscard]] Expected<Loaded> writeDraft(const ClusterDraft &draft, const QString &folder);

} // namespace breakglass::workspace
