// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// Another runbook, which opens; or an address, which is only shown.
Item {
    id: link

    required property string runbook
    required property string text

    readonly property bool opens: runbook.length > 0

    signal picked

    Accessible.name: opens ? qsTr("Open the runbook %1").arg(text) : text
    Accessible.role: opens ? Accessible.Link : Accessible.StaticText
    Accessible.onPressAction: picked()
    Keys.onReturnPressed: picked()
    activeFocusOnTab: opens || activeFocus
    implicitHeight: Math.max(24, words.implicitHeight + 4)

    BgText {
        id: words

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        color: link.opens ? Theme.accent : Theme.t2
        text: link.text
        type: link.opens ? Theme.body : Theme.mono
        width: parent.width
        wrapMode: link.opens ? Text.Wrap : Text.WrapAnywhere
    }

    HoverHandler {
        cursorShape: link.opens ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    TapHandler {
        enabled: link.opens
        onTapped: link.picked()
    }

    FocusRing {
        onEdge: true
        shown: link.activeFocus
    }
}
