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
    QString workspace; ///< Folder; empty: the bundled one.
    QString state;     ///< Folder for records and reports; empty: the user's.
    QString person;    ///< Name that goes into the record; empty: the login's.
    QString drill;     ///< Start this drill at once.
    QString play;      ///< Play this drill without a person, write pictures and the report, quit.
    bool screens = false; ///< The play looks at every place in every view, and at nothing else.
    QString output;       ///< Folder for what is written.
    QString theme;        ///< "dark", "light", "contrast"; empty: as the person has chosen.
    QSize size{1440, 900};
    bool selfTest = false;
    bool warRoom = false;    ///< Only the war room, and nothing that acts.
    bool firstFrame = false; ///< Say what the first frame cost, and end.
    QString mistake;         ///< Why it can't be used, one sentence; empty: fine.
};

[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);
/// Folder of the workspace that comes with Breakglass.
[[nodiscard]] QString bundledWorkspace();

} // namespace breakglass::app
