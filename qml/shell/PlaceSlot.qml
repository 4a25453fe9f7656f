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
    readonly property bool current: Console.shell.place === place
    property bool visited: false

    readonly property Place page: item as Place

    anchors.fill: parent
    active: visited
    enabled: current
    focus: current
    opacity: current ? 1 : 0
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
