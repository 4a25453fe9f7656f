// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console
import Breakglass.Places.Warroom

// The window: stripe, top bar, incident strip, rail, place, status bar.
Window {
    id: window

    readonly property bool modal: declareDialog.visible || shortcutSheet.visible || places.covered

    function perform(action: string): void {
        if (action.startsWith("go-"))
            Console.shell.open(places.order[Number(action.slice(3)) - 1]);
        else if (action === "declare")
            declareDialog.ask();
        else if (action === "break-glass" || action === "drill")
            Console.shell.open(action === "drill" ? "drills" : "guide");
        else if (action === "war-room")
            warRoom.toggle();
        else if (action === "audit" || action === "settings")
            Console.shell.open(action);
        else if (action === "larger" || action === "smaller")
            Console.preferences.scale += action === "larger" ? 0.1 : -0.1;
        else if (action === "update")
            Console.shell.open("incident");
        else if (action === "import")
            Console.runbooks.beginImport();
        else if (action === "shortcuts")
            shortcutSheet.open();
        else if (!places.perform(action) && action === "back")
            Console.shell.dismissNotice();
    }

    color: Theme.bg
    minimumHeight: 720
    minimumWidth: 1280
    title: qsTr("Breakglass: %1").arg(Console.shell.workspaceName)

    onClosing: warRoom.close()

    Binding {
        property: "dark"
        target: Theme
        value: Console.preferences.theme !== "light"
    }

    Binding {
        property: "contrast"
        target: Theme
        value: Console.preferences.theme === "contrast"
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: Console.preferences.reducedMotion
    }

    EnvironmentStripe {
        id: stripe

        kind: Console.shell.scopeKind
        width: parent.width
        z: 10
    }

    TopBar {
        id: topBar

        anchors.top: stripe.bottom
        placeTitle: places.title
        width: parent.width
        z: 10
    }

    IncidentStripBar {
        id: strip

        anchors.top: topBar.bottom
        width: parent.width
        z: 10
    }

    Rail {
        id: rail

        anchors.bottom: statusBar.top
        anchors.top: strip.bottom

        onPicked: place => {
            if (place === "war-room")
                window.perform(place);
            else
                Console.shell.open(place);
        }
    }

    Places {
        id: places

        anchors.bottom: statusBar.top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: notice.visible ? notice.bottom : strip.bottom

        onDeclareRequested: declareDialog.ask()
    }

    NoticeBar {
        id: notice

        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: strip.bottom
        z: 5
    }

    StatusBar {
        id: statusBar

        anchors.bottom: parent.bottom
        width: parent.width
        z: 10
    }

    DeclareDialog {
        id: declareDialog

        bottomInset: statusBar.height
        topInset: strip.y + strip.height
    }

    ShortcutSheet {
        id: shortcutSheet

        bottomInset: statusBar.height
        topInset: strip.y + strip.height
    }

    ShellShortcuts {
        open: !window.modal

        onPerformed: action => window.perform(action)
    }

    WarRoomWindow {
        id: warRoom

        consoleScreen: window.Screen.name
        visible: false
    }

    Connections {
        function onActionRequested(action: string): void {
            window.perform(action);
        }

        target: Console.shell
    }

    Announcer {}
}
