// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick.Controls.Basic

// The second floor of goal 1: the least that a program with controls begins with, compiled ahead of time.
ApplicationWindow {
    height: 900
    visible: true
    width: 1440

    Button {
        anchors.centerIn: parent
        text: "Breakglass"
    }
}
