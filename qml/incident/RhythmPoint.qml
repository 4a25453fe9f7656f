// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// A message, a due time or the end of the service level on the line; its words stand below.
Item {
    id: point

    readonly property bool done: state === "sent" || state === "resolved"
    readonly property bool end: state === "end" || state === "missed"
    readonly property color ink: warns ? Theme.caution
          : done ? Theme.ok
          : state === "due" ? Theme.t1
          : Theme.line3
    required property bool labelled
    required property double position
    // The word of the model: "sent", "late", "due", "soon", "overdue", "coming", "end", "missed", "resolved".
    required property string state
    required property string time
    required property string title
    readonly property bool warns: state === "late" || state === "soon" || state === "overdue"
          || state === "missed"

    Accessible.name: title + ", " + time
    Accessible.role: Accessible.ListItem
    implicitHeight: 64

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: point.state === "missed" ? Theme.caution : Theme.t1
        height: 20
        visible: point.end
        width: 2
        y: 8
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: point.ink
        border.width: 2
        color: Theme.s1
        height: 18
        radius: 9
        visible: !point.end
        width: 18
        y: 9

        Icon {
            anchors.centerIn: parent
            color: point.ink
            name: point.done || point.state === "late" ? "check"
                  : point.state === "overdue" ? "triangle-alert"
                  : ""
            size: 13
            visible: name.length > 0
        }
    }
    BgText {
        color: point.warns ? Theme.caution : Theme.t1
        horizontalAlignment: Text.AlignHCenter
        text: point.title
        type: Theme.caption
        visible: point.labelled
        width: parent.width
        y: 31
    }
    BgText {
        color: Theme.t3
        horizontalAlignment: Text.AlignHCenter
        text: point.time
        type: Theme.axis
        visible: point.labelled
        width: parent.width
        y: 47
    }
}
