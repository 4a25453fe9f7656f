// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// A runbook of a workspace that comes with Breakglass.
struct ShelfRunbookRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString covers MEMBER covers FINAL)
    Q_PROPERTY(QString strategies MEMBER strategies FINAL)
    Q_PROPERTY(QString budget MEMBER budget FINAL)
    Q_PROPERTY(QString status MEMBER status FINAL)
    Q_PROPERTY(bool ready MEMBER isReady FINAL)
public:
    QString title;
    QString covers;     ///< What the workspace says it is, in its first sentence.
    QString strategies; ///< "Helm rollback, Git revert and 5 more"
    QString budget;     ///< "15 min in all", or "Not stated"
    QString status;     ///< "Ready", or how many errors its workspace has.
    bool isReady = true;
    QString folder;  ///< Of its workspace.
    QString runbook; ///< Runbook::id
    friend bool operator==(const ShelfRunbookRow &, const ShelfRunbookRow &) = default;
};

/// A workspace that can be opened.
struct WorkspaceRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString folder MEMBER folder FINAL)
    Q_PROPERTY(bool bundled MEMBER isBundled FINAL)
public:
    QString name;
    QString detail; ///< Its folder, or that it comes with Breakglass.
    QString folder;
    bool isBundled = false;
    friend bool operator==(const WorkspaceRow &, const WorkspaceRow &) = default;
};

/// The workspaces that come with Breakglass and their runbooks. Reads files: for a worker.
struct Shelf
{
    QList<WorkspaceRow> workspaces;
    QList<ShelfRunbookRow> runbooks;
};
[[nodiscard]] Shelf readShelf(const QString &folder);

/// "15 min in all", from the phases that follow each other; "Not stated" when none of them says how long.
[[nodiscard]] QString budgetText(const Runbook &runbook);
/// The first titles, and how many more there are.
[[nodiscard]] QString strategiesText(const QList<Strategy> &strategies);

} // namespace breakglass::console
