// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/firstrun/shelf.h"
#include "console/shell/actions.h"
#include "domain/event.h"
#include "domain/workspace.h"

#include <QList>
#include <QString>

namespace breakglass::console {

/// Something that the palette finds.
struct PaletteEntry
{
    enum class Kind {
        Action,
        Review, ///< A way back on a target: opens the review of a plan, and never more.
        Target,
        Environment,
        Runbook,
        Drill,
        Workspace,
        Incident,
        ComeBack,
        Disconnect,
    };
    Kind kind = Kind::Action;
    QString title;
    QString detail;
    QString keys;
    QString icon;
    QString place;   ///< Of an action; empty: everywhere.
    QString subject; ///< Action, environment, runbook, drill, folder.
    TargetId target;
    int line = 0; ///< Of a heading or an item of a runbook.
    QString foldedTitle;
    QString foldedDetail;
    /// What it is remembered by when it was chosen.
    [[nodiscard]] QString key() const;
};

/// What can be found in a session.
struct PaletteSources
{
    const Workspace &workspace;
    QList<Runbook> runbooks; ///< Those of the shelf, with a person's own.
    QList<Action> actions;
    QList<WorkspaceRow> workspaces;
    QList<Entry> incidents; ///< IncidentDeclared, newest first.
    QString home;           ///< Where a visit leads back to; empty and not visiting: none is on.
    bool isVisiting = false;
};

[[nodiscard]] QList<PaletteEntry> paletteEntries(const PaletteSources &sources);
/// Numbers of the entries that fit, best first; of those that fit alike what was chosen lately comes first.
[[nodiscard]] QList<int> findEntries(const QList<PaletteEntry> &entries, const QString &query,
    const QStringList &recent, qsizetype most);

} // namespace breakglass::console
