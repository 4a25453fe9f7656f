// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace breakglass::app {

/// What was asked for on the command line.
struct CommandLine
{
    QString workspace; ///< Folder; empty: the one that was open last, or none.
    QString state;     ///< Folder for records and reports; empty: the user's.
    QString person;    ///< Name that goes into the record; empty: the login's.
    QString drill;     ///< Start this drill at once.
    QString play;      ///< Play this drill without a person, write pictures and the report, quit.
    bool screens = false; ///< The play looks at every place in every view, and at nothing else.
    QString output;       ///< Folder for what is written.
    QString theme;        ///< "dark", "light", "contrast"; empty: as the person has chosen.
    QString
        language; ///< "en", "de"; "en-XA", "ar-XB" to try what translations do; empty: as chosen.
    QSize size{1440, 900};
    bool selfTest = false;
    bool warRoom = false;    ///< Only the war room, and nothing that acts.
    bool firstRun = false;   ///< Begin with nothing connected, whatever was open last.
    bool firstFrame = false; ///< Say what the first frame cost, and end.
    QString mistake;         ///< Why it can't be used, one sentence; empty: fine.
};

[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);
/// Folder of the workspaces that come with Breakglass.
[[nodiscard]] QString bundledWorkspaces();
/// Folder of the one that drills are played in unless another is named.
[[nodiscard]] QString bundledWorkspace();
/// A folder as it is; the name of a bundled workspace as its folder.
[[nodiscard]] QString workspaceFolder(const QString &named);

} // namespace breakglass::app
