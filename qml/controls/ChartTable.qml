// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The numbers of a chart, as they were when it was asked for: to be read line by line, by eyes and by ears.
BgDialog {
    id: sheet

    property Chart chart: null
    property list<string> columns
    property list<chartRow> lines
    readonly property real columnWidth: Math.max(80, (sheetWidth - 160) / Math.max(1,
                                                                                columns.length))

    function show(shown: Chart): void {
        if (!shown)
            return;
        chart = shown;
        columns = chart.series.map(series => series.name.length > 0 ? series.name
                                                                    : sheet.chart.name);
        lines = chart.tableRows();
        text = chart.summary;
        title = qsTr("%1, as a table").arg(chart.name);
        open();
        table.currentIndex = table.count - 1;
        table.positionViewAtEnd();
        table.forceActiveFocus(Qt.PopupFocusReason);
    }

    function lineName(line: chartRow): string {
        //: The name of a column and a value in it: "Error rate 6.6 %"
        const values = line.values.map((value, at) => qsTr("%1 %2").arg(sheet.columns[at]).arg(
                                           value));
        //: %1 is the time of day, %2 are the values then: "14:05: Error rate 6.6 %"
        return qsTr("%1: %2").arg(line.clock).arg(values.join(", "));
    }

    title: ""

    footer: [
        Item {
            implicitHeight: 1
            implicitWidth: 1
        },
        BgButton {
            keys: "Esc"
            text: Words.close

            onClicked: sheet.close()
        }
    ]

    component Cells: Row {
        id: cells

        required property string first
        required property list<string> values
        property color ink: Theme.t1
        property bool heading: false

        leftPadding: Theme.space3

        BgText {
            Accessible.role: cells.heading ? Accessible.ColumnHeader : Accessible.Cell
            color: cells.heading ? Theme.t3 : Theme.t2
            text: cells.first
            type: cells.heading ? Theme.caption : Theme.body
            width: 80
        }

        Repeater {
            model: cells.values

            BgText {
                required property string modelData

                Accessible.role: cells.heading ? Accessible.ColumnHeader : Accessible.Cell
                color: cells.heading ? Theme.t3 : cells.ink
                horizontalAlignment: Text.AlignRight
                text: modelData
                type: cells.heading ? Theme.caption : Theme.body
                width: sheet.columnWidth - Theme.space3
            }
        }
    }

    Column {
        spacing: 4
        width: parent?.width ?? 0

        Cells {
            //: The head of a column
            first: qsTr("Time")
            heading: true
            values: sheet.columns
        }

        Divider {
            width: parent.width
        }

        ListView {
            id: table

            Accessible.name: sheet.title
            Accessible.role: Accessible.Table
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            height: Math.max(28, Math.min(contentHeight, 11 * 28))
            highlightMoveDuration: 0
            model: sheet.lines
            width: parent.width

            delegate: Rectangle {
                id: line

                required property chartRow modelData

                Accessible.focusable: true
                Accessible.name: sheet.lineName(modelData)
                Accessible.role: Accessible.Row
                color: ListView.isCurrentItem ? Theme.sel : "transparent"
                implicitHeight: 28
                width: table.width

                Cells {
                    anchors.verticalCenter: parent.verticalCenter
                    first: line.modelData.clock
                    values: line.modelData.values
                }

                FocusRing {
                    onEdge: true
                    shown: line.activeFocus
                }
            }

            Keys.onPressed: event => {
                const ends = new Map([[Qt.Key_Home, 0], [Qt.Key_End, table.count - 1]]);
                event.accepted = ends.has(event.key);
                if (event.accepted)
                    table.currentIndex = ends.get(event.key);
            }
        }
    }
}
