// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// After a run that stopped: why, and what takes back what it did. Nothing here runs by itself.
Panel {
    id: panel

    required property RunModel run

    function takeFocus(): void {
        plan.forceActiveFocus(Qt.OtherFocusReason);
    }

    border.color: Theme.cautionLine
    subtitle: undoList.count > 0 ? qsTr("Nothing of it runs before you confirm a plan.") : ""
    title: qsTr("Undo")

    trailing: [
        BgButton {
            id: plan

            consequence: qsTr("Makes a plan back to where the run began, to be reviewed.")
            disabledReason: panel.run.undoRefusal
            icon: "undo-2"
            size: 28
            text: qsTr("Plan the undo…")
            variant: BgButton.Primary
            visible: undoList.count > 0

            onClicked: panel.run.planUndo()
        }
    ]

    ScrollArea {
        Accessible.name: panel.title
        anchors.fill: parent
        implicitHeight: Math.min(contentHeight, 150)

        ColumnLayout {
            spacing: Theme.gap
            width: parent?.width ?? 0

            BgText {
                Layout.fillWidth: true
                text: panel.run.detail
                visible: text.length > 0
                wrapMode: Text.Wrap
            }

            BgText {
                Layout.fillWidth: true
                color: Theme.t2
                text: qsTr("No step of this run changed the target, so there is nothing to undo.")
                visible: undoList.count === 0
                wrapMode: Text.Wrap
            }

            Repeater {
                id: undoList

                model: panel.run.undo

                RunActLine {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
