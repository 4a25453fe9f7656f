// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// What the systems said they would do, how long ago, and the way to ask them.
Item {
    id: bar

    required property DryRunBoard board
    readonly property bool settled: board.standing >= DryRunBoard.Good
    readonly property int tone: [Tone.Neutral, Tone.Accent, Tone.Ok, Tone.Caution, Tone.Caution,
        Tone.Caution][board.standing] ?? Tone.Neutral

    Accessible.description: board.ageText
    Accessible.name: qsTr("Dry run: %1").arg(board.text)
    Accessible.role: Accessible.StaticText
    implicitHeight: Math.max(48, row.implicitHeight + 14)

    // Once it is over, not while it goes on.
    onSettledChanged: {
        if (settled && visible)
            Accessible.announce(Accessible.name, Accessible.Polite);
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 3
            color: bar.tone === Tone.Neutral ? Theme.t3 : Theme.inkOf(bar.tone)
            name: ["circle-dashed", "hourglass", "circle-check", "circle-x", "triangle-alert",
                "history"][bar.board.standing] ?? ""
            size: 16
        }
        Column {
            Layout.fillWidth: true

            BgText {
                Accessible.ignored: true
                font.weight: Theme.medium
                text: qsTr("Dry run")
                width: parent.width
                wrapMode: Text.Wrap
            }
            BgText {
                Accessible.ignored: true
                color: Theme.t2
                text: bar.board.ageText.length > 0
                      ? qsTr("%1, %2").arg(bar.board.text).arg(bar.board.ageText) : bar.board.text
                type: Theme.caption
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        BgButton {
            Accessible.name: qsTr("Ask what the steps would do")
            consequence: qsTr("Asks the systems what these steps would do. Nothing is changed.")
            disabledReason: bar.board.refusal
            icon: "eye"
            keys: Words.key("Ctrl+D")
            size: 28
            text: bar.width > 360 ? qsTr("Dry run") : ""
            variant: BgButton.Ghost

            onClicked: bar.board.ask()
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
