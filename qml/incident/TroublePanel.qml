// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Channels that did not take a message, and those of which nobody knows: each waits for a person.
Column {
    id: column

    required property Outbox outbox

    spacing: 6
    visible: rows.count > 0

    Repeater {
        id: rows

        model: column.outbox.troubles

        Notice {
            id: trouble

            required property string channel
            required property int index
            required property bool unknown

            tone: Tone.Caution
            width: column.width

            BgButton {
                consequence: qsTr("Writes to the record that you have seen the message there.")
                disabledReason: column.outbox.sending ? qsTr("A message is being sent") : ""
                size: 28
                text: qsTr("It arrived")
                visible: trouble.unknown

                onClicked: column.outbox.settle(trouble.index)
            }
            BgButton {
                consequence: qsTr("Sends the same message to %1 once more.").arg(trouble.channel)
                disabledReason: column.outbox.sending ? qsTr("A message is being sent") : ""
                icon: "rotate-ccw"
                size: 28
                text: trouble.unknown ? qsTr("Send again") : qsTr("Retry %1").arg(trouble.channel)

                onClicked: column.outbox.retry(trouble.index)
            }
        }
    }
}
