// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// A table; its first row names the columns.
Rectangle {
    id: frame

    required property list<string> cells
    required property int columns
    required property string wanted

    function holds(cell: string): bool {
        return wanted.length > 0 && cell.toLowerCase().includes(wanted.toLowerCase());
    }

    Accessible.name: qsTr("Table: %1").arg(cells.slice(0, columns).join(", "))
    Accessible.role: Accessible.Table
    border.color: Theme.line
    border.width: 1
    color: "transparent"
    implicitHeight: grid.implicitHeight + 12
    radius: Theme.radiusM

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 12
        columnSpacing: Theme.space4
        columns: Math.max(1, frame.columns)
        rowSpacing: 0
        y: 6

        Repeater {
            model: frame.cells

            BgText {
                required property int index
                required property string modelData

                readonly property bool head: index < frame.columns

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.minimumWidth: 40
                Layout.preferredWidth: Math.min(360, implicitWidth + 1)
                bottomPadding: 4
                color: frame.holds(modelData) ? Theme.accent : head ? Theme.t3 : index
                                                                      % frame.columns === 0
                                                                      ? Theme.t1 : Theme.t2
                font.underline: frame.holds(modelData)
                text: modelData
                topPadding: 4
                type: head ? Theme.caption : Theme.body
                wrapMode: Text.Wrap
            }
        }
    }
}
