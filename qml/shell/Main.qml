// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console
import Breakglass.Places.Firstrun
import Breakglass.Places.Warroom

// The window: stripe, top bar, incident strip, rail, place, status bar.
Window {
    id: window

    readonly property bool modal: declareDialog.visible || shortcutSheet.visible
                                  || palette.visible || connectDialog.visible || places.covered

    // What opens over the place.
    function ask(action: string): bool {
        if (action === "declare")
            declareDialog.ask();
        else if (action === "palette")
            palette.ask();
        else if (action === "connect")
            connectDialog.ask();
        else if (action === "shortcuts")
            shortcutSheet.open();
        else
            return false;
        return true;
    }

    function perform(action: string): void {
        if (ask(action))
            return;
        if (action.startsWith("go-"))
            Console.shell.open(places.order[Number(action.slice(3)) - 1]);
        else if (action === "break-glass" || action === "update")
            Console.shell.open(action === "update" ? "incident" : "guide");
        else if (action === "drill")
            Console.firstRun.startDrill();
        else if (action === "war-room")
            warRoom.toggle();
        else if (action === "audit" || action === "settings")
            Console.shell.open(action);
        else if (action === "larger" || action === "smaller")
            Console.preferences.scale += action === "larger" ? 0.1 : -0.1;
        else if (action === "import")
            Console.runbooks.beginImport();
        else if (!places.perform(action) && action === "back")
            Console.shell.dismissNotice();
    }

    color: Theme.bg
    minimumHeight: 720
    minimumWidth: 1280
    title: Console.shell.connected ? qsTr("Breakglass: %1").arg(Console.shell.workspaceName)
                                   : "Breakglass"

    onClosing: warRoom.close()
    // What had the keyboard before may be gone: another place was opened from what lay over it.
    onModalChanged: {
        const has = activeFocusItem;
        if (!modal && !(has && has !== contentItem && has.visible && has.enabled))
            places.current?.takeFocus();
    }

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
        property: "scale"
        target: Theme
        value: stage.factor
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: Console.preferences.reducedMotion
    }

    // Everything is drawn smaller and enlarged as a whole; never below the layout for 1280 x 720.
    Item {
        id: stage

        readonly property real factor: Math.max(1, Math.min(Console.preferences.scale,
                                                            window.width / 1280,
                                                            window.height / 720))

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        height: window.height / factor
        scale: factor
        transformOrigin: Item.TopLeft
        width: window.width / factor

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

            onSearchRequested: palette.ask()
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
            anchors.left: parent.left
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
            placeTitle: places.title
            topInset: strip.y + strip.height
        }

        PaletteSheet {
            id: palette

            bottomInset: statusBar.height
            topInset: strip.y + strip.height
        }

        ConnectDialog {
            id: connectDialog

            bottomInset: statusBar.height
            topInset: strip.y + strip.height
        }
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
