// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/firstrun/connectmodel.h"
#include "console/firstrun/shelf.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

namespace breakglass::console {

class Console;

/// The three ways in when nothing is connected yet.
class FirstRunModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(breakglass::console::RowModel *runbooks READ runbooks CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::ConnectModel *connecting READ connecting CONSTANT FINAL)
public:
    FirstRunModel(ShellModel &shell, Console &console);

    /// Runbooks that come with Breakglass.
    [[nodiscard]] RowModel *runbooks() { return &m_runbooks; }
    [[nodiscard]] ConnectModel *connecting() { return &m_connecting; }
    /// Workspaces that come with Breakglass, once their folder was read.
    [[nodiscard]] const QList<WorkspaceRow> &bundled() const { return m_bundled; }

    /// Starts a drill: that of the bundled workspace while nothing is connected, else the place of the drills opens.
    Q_INVOKABLE void startDrill();
    /// Visits a workspace that comes with Breakglass, and plays its first drill.
    Q_INVOKABLE void practise();
    /// Shows a runbook of a bundled workspace, which is open beside until the person comes back.
    Q_INVOKABLE void openRunbook(int row);

Q_SIGNALS:
    void shelfRead();

protected:
    void attached() override;

private:
    void readShelf();

    Console &m_console;
    ConnectModel m_connecting;
    Rows<ShelfRunbookRow> m_runbooks;
    QList<WorkspaceRow> m_bundled;
};

} // namespace breakglass::console
