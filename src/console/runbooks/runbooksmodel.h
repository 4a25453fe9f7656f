// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

namespace breakglass::console {

/// The runbooks of the workspace, to be read: blocks, checklists, tree, document life.
class RunbooksModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
public:
    using PlaceModel::PlaceModel;

    /// Opens the place with a runbook, by its id, and marks a line of it; 0: its beginning.
    Q_INVOKABLE void openAt(const QString &runbook, int line);
    /// Opens the place with the sheet that imports a Markdown file.
    Q_INVOKABLE void beginImport();

protected:
    void attached() override;

private:
    QString m_opened;
    int m_line = 0;
};

} // namespace breakglass::console
