// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls

// One message of the record, and what each channel said.
Item {
    id: row

    required property string audience
    required property string by
    required property list<string> cells
    required property int cellWidth
    required property list<string> columns
    required property bool current
    required property bool late
    required property bool showsBy
    required property string summary
    required property string title
    required property string verdict
    required property string when

    function cellIcon(cell: string): string {
        const icons = ({ "delivered": "check", "failed": "x", "unknown": "circle-alert",
            "not-sent": "circle-minus", "pending": "loader-circle" });
        return icons[cell] ?? "minus";
    }

    function cellWord(cell: string): string {
        const words = ({ "delivered": qsTr("got it"), "failed": qsTr("refused"),
            "unknown": qsTr("unknown"), "not-sent": qsTr("not sent"),
            "pending": qsTr("being sent") });
        return words[cell] ?? "";
    }

    function cellsText(): string {
        return columns.map((name, at) => [name, cellWord(cells[at] ?? "")])
                      .filter(pair => pair[1].length > 0)
                      .map(pair => pair.join(" ")).join(", ");
    }

    Accessible.description: cellsText()
    Accessible.name: qsTr("%1, %2, by %3, %4: %5").arg(when).arg(title).arg(by).arg(verdict)
          .arg(summary)
    Accessible.role: Accessible.ListItem
    height: 30

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space3

        BgText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.padding
            Layout.preferredWidth: 3
            mayElide: true
            text: row.title
        }
        IconText {
            Layout.preferredWidth: 84
            icon: row.late ? "triangle-alert" : ""
            iconInk: Theme.caution
            ink: row.late ? Theme.caution : Theme.t2
            text: row.when
        }
        BgText {
            Layout.preferredWidth: 104
            color: Theme.t2
            mayElide: true
            text: row.by
            visible: row.showsBy
        }
        Repeater {
            model: row.cells

            Item {
                id: cell

                required property string modelData

                implicitHeight: 16
                implicitWidth: row.cellWidth

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: cell.modelData === "delivered" ? Theme.ok
                           : cell.modelData === "failed" || cell.modelData === "unknown"
                             ? Theme.caution : Theme.t3
                    name: row.cellIcon(cell.modelData)
                    size: 14
                }
            }
        }
        Item {
            implicitWidth: Theme.space1
        }
    }
    FocusRing {
        onEdge: true
        shown: row.current
    }
}
