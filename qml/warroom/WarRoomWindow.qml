// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// The war-room display: a window of its own, read only.
Window {
    id: window

    // The screen that the console is on; the wall takes another when there is one.
    property string consoleScreen: ""

    function toggle(): void {
        if (visible)
            close();
        else
            open();
    }

    function open(): void {
        let apart = false;
        for (let i = 0; i < Application.screens.length && consoleScreen.length > 0; ++i) {
            if (apart || Application.screens[i].name === consoleScreen)
                continue;
            screen = Application.screens[i];
            apart = true;
        }
        if (apart)
            showFullScreen();
        else
            show();
        requestActivate();
    }

    color: Theme.bg
    height: 720
    minimumHeight: 360
    minimumWidth: 640
    title: qsTr("Breakglass war room: %1").arg(Console.shell.workspaceName)
    transientParent: null
    width: 1280

    Binding {
        property: "shown"
        target: Console.warRoom
        value: window.visible
    }

    WarRoom {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.fill: parent
        focus: true

        onLeaveRequested: window.close()
    }
}
