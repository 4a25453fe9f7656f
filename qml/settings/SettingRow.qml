// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// A choice: what it is, what it means, and the control for it on the right.
RowLayout {
    id: row

    required property string title
    property string note: ""
    default property alias control: holder.data

    spacing: Theme.space4

    ColumnLayout {
        spacing: 0

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            font.weight: Theme.medium
            text: row.title
            wrapMode: Text.Wrap
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.t3
            text: row.note
            type: Theme.caption
            visible: text.length > 0
            wrapMode: Text.Wrap
        }
    }

    RowLayout {
        id: holder

        Layout.alignment: Qt.AlignRight | Qt.AlignTop
        Layout.fillWidth: false
        spacing: Theme.gap
    }
}
