// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console

// The window. It is shown before anything else is read: what fills it comes with the first workspace.
Window {
    id: window

    // By name, so that nothing of it is read before it is needed.
    function load(): Component {
        return Qt.createComponent("Breakglass.Shell", "Workplace");
    }

    color: Theme.bg
    minimumHeight: 720
    minimumWidth: 1280
    title: Console.shell.connected ? qsTr("Breakglass: %1").arg(Console.shell.workspaceName)
                                   : "Breakglass"

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

    Opening {
        anchors.fill: parent
        visible: !Console.ready
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: Console.ready ? window.load() : null
    }
}
