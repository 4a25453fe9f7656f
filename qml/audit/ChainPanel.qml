// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Whether the chain of the record holds, and where the last export went.
Panel {
    id: panel

    required property AuditModel audit

    // The numbers are those of ChainWords::State.
    readonly property int chain: audit.chainState
    readonly property string stateText: [audit.chainText.length > 0
        ? qsTr("Checked at the start") : qsTr("Not verified yet"), qsTr("Verifying…"), qsTr(
            "Intact"), qsTr("Does not verify"), qsTr("Not readable")][chain] ?? ""

    title: qsTr("Chain of the record")
    trailing: [
        IconText {
            icon: ["circle-dashed", "loader-circle", "circle-check", "octagon-alert",
                "triangle-alert"][panel.chain] ?? ""
            spinning: panel.chain === 1
            text: panel.stateText
            tone: [Tone.Quiet, Tone.Accent, Tone.Ok, Tone.Caution, Tone.Caution][panel.chain]
            type: Theme.caption
        }
    ]

    ColumnLayout {
        anchors.left: parent?.left
        anchors.right: parent?.right
        spacing: Theme.gap

        BgText {
            Layout.fillWidth: true
            color: Theme.t2
            text: panel.audit.chainText.length > 0 ? panel.audit.chainText : qsTr(
                      "Each entry carries the hash of the one before. Verifying computes them all.")
            wrapMode: Text.Wrap
        }

        BgButton {
            icon: "arrow-right"
            size: 32
            text: qsTr("Go to the first bad entry")
            visible: panel.audit.hasBadRow

            onClicked: panel.audit.showBadRow()
        }

        BgText {
            color: Theme.t3
            text: qsTr("Exported to")
            type: Theme.caption
            visible: exported.visible
        }

        CommandText {
            id: exported

            Layout.fillWidth: true
            text: panel.audit.exported
            visible: text.length > 0
        }
    }
}
