// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme

// What stands where nothing is yet, and the way on.
ColumnLayout {
    id: empty

    required property string title
    property string text: ""
    property string icon: "circle-dashed"
    default property alias actions: actionRow.data

    // To the way on; where there is none, to what is said.
    function takeFocus(): void {
        const next = actionRow.children[0] ?? empty;
        next.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.Grouping
    spacing: Theme.gap

    Icon {
        Layout.alignment: Qt.AlignHCenter
        color: Theme.t3
        name: empty.icon
        size: 22
    }

    BgText {
        Layout.alignment: Qt.AlignHCenter
        font.weight: Theme.semibold
        text: empty.title
    }

    BgText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        color: Theme.t2
        horizontalAlignment: Text.AlignHCenter
        text: empty.text
        visible: text.length > 0
        wrapMode: Text.Wrap
    }

    Row {
        id: actionRow

        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gap
        spacing: Theme.gap
        visible: children.length > 0
    }
}
