// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console
import Breakglass.Places.Firstrun
import Breakglass.Places.Warroom

// What fills the window: stripe, top bar, incident strip, rail, place, status bar.
Item {
    id: workplace

    readonly property bool modal: declareSlot.open || shortcutSlot.open || paletteSlot.open
                                  || connectSlot.open || places.covered

    // What opens over the place.
    function ask(action: string): bool {
        if (action === "declare")
            (declareSlot.made() as DeclareDialog).ask();
        else if (action === "palette")
            (paletteSlot.made() as PaletteSheet).ask();
        else if (action === "connect" || action === "cluster")
            (connectSlot.made() as ConnectDialog).ask(action);
        else if (action === "shortcuts")
            (shortcutSlot.made() as ShortcutSheet).open();
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
            (warRoomSlot.made() as WarRoomWindow).toggle();
        else if (action === "audit" || action === "settings")
            Console.shell.open(action);
        else if (action === "larger" || action === "smaller")
            Console.preferences.scale += action === "larger" ? 0.1 : -0.1;
        else if (action === "import")
            Console.runbooks.beginImport();
        else if (action === "side")
            places.current.sideShown = !places.current.sideShown;
        else if (!places.perform(action) && action === "back")
            Console.shell.dismissNotice();
    }

    // What is seldom needed is made when it is asked for.
    component Late: Loader {
        readonly property bool open: (item as Item)?.visible ?? false

        function made(): QtObject {
            active = true;
            return item;
        }

        active: false
        anchors.fill: parent
        z: 100
    }

    // What had the keyboard before may be gone: another place was opened, or this one exchanged by connecting.
    function keepFocus(): void {
        const has = Window.activeFocusItem;
        // A scope around the place, or one whose dialog has gone, has no use for a key.
        const ofUse = has && has.visible && has.enabled
                    && (has.activeFocusOnTab || places.holds(has));
        if (!modal && Window.active && !ofUse)
            places.current?.takeFocus();
    }

    Window.onActiveFocusItemChanged: Qt.callLater(keepFocus)
    onModalChanged: keepFocus()

    Binding {
        property: "scale"
        target: Theme
        value: stage.factor
    }

    // Everything is drawn smaller and enlarged as a whole; never below the layout for 1280 x 720.
    Item {
        id: stage

        readonly property real factor: Math.max(1, Math.min(Console.preferences.scale,
                                                            workplace.width / 1280,
                                                            workplace.height / 720))

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        height: workplace.height / factor
        scale: factor
        transformOrigin: Item.TopLeft
        width: workplace.width / factor

        EnvironmentStripe {
            id: stripe

            kind: Console.shell.scopeKind
            width: parent.width
            z: 10
        }

        TopBar {
            id: topBar

            anchors.top: stripe.bottom
            railWidth: rail.width
            trail: places.trail
            width: parent.width
            z: 10

            onSearchRequested: workplace.ask("palette")
        }

        IncidentStripBar {
            id: strip

            anchors.top: topBar.bottom
            railWidth: rail.width
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
                    workplace.perform(place);
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

            onDeclareRequested: workplace.ask("declare")
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
            idle: (places.current?.idle ?? []).concat(Console.shell.strip.active ? ["declare"] : [])
            modal: workplace.modal
            modalHint: places.current?.coverHint ?? ""
            width: parent.width
            z: 10
        }

        Late {
            id: declareSlot

            sourceComponent: DeclareDialog {
                bottomInset: statusBar.height
                topInset: strip.y + strip.height
            }
        }

        Late {
            id: shortcutSlot

            sourceComponent: ShortcutSheet {
                bottomInset: statusBar.height
                placeTitle: places.title
                topInset: strip.y + strip.height
            }
        }

        Late {
            id: paletteSlot

            sourceComponent: PaletteSheet {
                bottomInset: statusBar.height
                topInset: strip.y + strip.height
            }
        }

        Late {
            id: connectSlot

            sourceComponent: ConnectDialog {
                bottomInset: statusBar.height
                topInset: strip.y + strip.height
            }
        }
    }

    ShellShortcuts {
        open: !workplace.modal

        onPerformed: action => workplace.perform(action)
    }

    Late {
        id: warRoomSlot

        sourceComponent: WarRoomWindow {
            consoleScreen: workplace.Screen.name
            visible: false
        }
    }

    Connections {
        function onActionRequested(action: string): void {
            workplace.perform(action);
        }

        target: Console.shell
    }

    Connections {
        function onClosing(): void {
            (warRoomSlot.item as WarRoomWindow)?.close();
        }

        target: workplace.Window.window
    }

    Announcer {}
}
