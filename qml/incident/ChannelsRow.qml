// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Which channels get the message.
RowLayout {
    id: row

    required property Outbox outbox
    // No room for two lines of them.
    property bool compact: false

    spacing: Theme.gap

    BgText {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 5
        color: Theme.t2
        text: qsTr("Channels")
    }
    Flow {
        Accessible.name: qsTr("Channels")
        Accessible.role: Accessible.Grouping
        Layout.fillWidth: true
        spacing: 6

        Repeater {
            model: row.outbox.channels

            ChannelChip {
                required property int index

                compact: row.compact

                onToggled: row.outbox.toggle(index)
            }
        }
    }
}
