// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// What a rollback changes, worded from the side of who does it: what goes away, what comes in.
Panel {
    id: panel

    required property ServiceModel service
    readonly property bool compared: service.compared
    readonly property int risk: service.riskKnown ? service.risk : -1

    function copy(): void {
        const difference = service.differenceText();
        if (difference.length === 0) {
            Console.shell.refuse(qsTr("There is no difference to copy."));
            return;
        }
        clipboard.put(difference);
        Console.shell.acknowledge(Words.copied);
    }

    function takeFocus(): void {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    bodyPadding: 0
    title: qsTr("What a rollback changes")
    trailing: [
        Chip {
            anchors.verticalCenter: parent?.verticalCenter
            text: qsTr("%1 now").arg(panel.service.currentName)
            visible: panel.service.currentName.length > 0
        },
        Icon {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.t3
            name: "arrow-right"
            size: 14
            visible: panel.compared
        },
        Chip {
            anchors.verticalCenter: parent?.verticalCenter
            text: qsTr("%1 after").arg(panel.service.selectedName)
            tone: Tone.Accent
            visible: panel.compared
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: 1
            Layout.rightMargin: 1
            color: Theme.inset

            ListView {
                id: list

                Accessible.name: panel.title
                Accessible.role: Accessible.List
                activeFocusOnTab: true
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                model: panel.service.difference
                reuseItems: true
                topMargin: 6

                delegate: DiffLine {
                    width: list.width
                }

                Keys.onDownPressed: list.flick(0, -400)
                Keys.onUpPressed: list.flick(0, 400)

                FocusRing {
                    onEdge: true
                    parent: list
                    shown: list.activeFocus
                }

                ScrollThumb {
                    parent: list
                    position: list.visibleArea.yPosition
                    ratio: list.visibleArea.heightRatio

                    onMoved: position => list.contentY = position * list.contentHeight
                }
            }

            BgText {
                anchors.centerIn: parent
                color: Theme.t3
                horizontalAlignment: Text.AlignHCenter
                text: panel.service.differenceNote
                visible: text.length > 0
                width: Math.min(implicitWidth, parent.width - 2 * Theme.padding)
                wrapMode: Text.Wrap
            }
        }

        RowLayout {
            visible: panel.compared
            Layout.bottomMargin: 8
            Layout.leftMargin: Theme.padding
            Layout.rightMargin: Theme.space3
            Layout.topMargin: 8
            spacing: Theme.gap

            Icon {
                color: [Theme.ok, Theme.caution, Theme.danger][panel.risk] ?? Theme.t3
                name: "database"
                size: 16
            }

            GridLayout {
                columnSpacing: Theme.gap
                // In a language of longer words what the risk means goes below its name.
                columns: riskLabel.implicitWidth + copyButton.implicitWidth + 176 > panel.width
                         ? 1 : 2
                rowSpacing: 0

                BgText {
                    id: riskLabel

                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    font.weight: Theme.semibold
                    text: panel.risk < 0 ? qsTr("Schema risk: not known.")
                          : qsTr("Schema risk: %1.").arg(Words.schemaRisk(panel.risk))
                    type: Theme.caption
                    wrapMode: Text.Wrap
                }

                BgText {
                    Layout.fillWidth: true
                    color: Theme.t2
                    text: panel.service.riskText
                    type: Theme.caption
                    wrapMode: Text.Wrap
                }
            }

            BgButton {
                id: copyButton

                icon: "copy"
                keys: "C"
                size: 28
                text: Words.copy

                onClicked: panel.copy()
            }
        }
    }

    Clipboard {
        id: clipboard
    }
}
