// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Keeps a place alive once it was visited, so that coming back costs nothing and nothing typed is lost.
Loader {
    id: slot

    required property string place
    // "Overview" is OverviewPlace of the module Breakglass.Places.Overview.
    required property string module
    readonly property bool current: Console.shell.place === place
    property bool visited: false

    readonly property Place page: item as Place

    function load(module: string): Component {
        const folder = module.charAt(0) + module.slice(1).toLowerCase();
        return Qt.createComponent(`Breakglass.Places.${folder}`, `${module}Place`);
    }

    anchors.fill: parent
    active: visited
    enabled: current
    focus: current
    opacity: current ? 1 : 0
    sourceComponent: visited ? load(module) : null
    visible: current

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.pageMs
            easing.type: Easing.OutQuad
        }
    }

    onCurrentChanged: {
        if (!current)
            return;
        visited = true;
        page?.takeFocus();
    }
    onLoaded: {
        if (current)
            page?.takeFocus();
    }
    Component.onCompleted: visited = current
}
