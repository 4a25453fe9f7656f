// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// Everything that is stored of the chosen entry.
Panel {
    id: panel

    required property AuditModel audit

    readonly property bool chosen: fields.count > 0

    bodyPadding: 0
    title: qsTr("Entry")
    trailing: [
        KeyHint {
            anchors.verticalCenter: parent?.verticalCenter
            keys: "C"
            visible: panel.chosen
        },
        BgText {
            color: Theme.t2
            text: qsTr("Copy the hash")
            type: Theme.caption
            visible: panel.chosen
        }
    ]

    ScrollArea {
        Accessible.name: panel.title
        anchors.fill: parent
        anchors.margins: 1

        Item {
            implicitHeight: column.implicitHeight + 24
            width: parent.width

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.leftMargin: Theme.padding
                anchors.right: parent.right
                anchors.rightMargin: Theme.padding
                spacing: 6
                y: 12

                BgText {
                    Layout.fillWidth: true
                    color: Theme.caution
                    text: panel.audit.detailsError
                    visible: text.length > 0
                    wrapMode: Text.Wrap
                }

                Repeater {
                    id: fields

                    model: panel.audit.fields

                    RowLayout {
                        id: field

                        required property bool code
                        required property string label
                        required property string value
                        required property bool wrong

                        Accessible.name: qsTr("%1: %2").arg(field.label).arg(field.value)
                        Accessible.role: Accessible.StaticText
                        spacing: Theme.gap

                        BgText {
                            Accessible.ignored: true
                            Layout.alignment: Qt.AlignTop
                            Layout.preferredWidth: 84
                            color: Theme.t3
                            text: field.label
                        }

                        BgText {
                            Accessible.ignored: true
                            Layout.fillWidth: true
                            color: field.wrong ? Theme.caution : Theme.t1
                            text: field.value
                            type: field.code ? Theme.mono : Theme.body
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                    }
                }

                Rectangle {
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                    border.color: Theme.line
                    border.width: 1
                    color: Theme.inset
                    implicitHeight: payload.implicitHeight + 16
                    radius: Theme.radiusM
                    visible: panel.audit.payload.length > 0

                    CodeText {
                        id: payload

                        colors.comment: Theme.synCom
                        colors.key: Theme.synKey
                        colors.keyword: Theme.synKw
                        colors.number: Theme.synNum
                        colors.string: Theme.synStr
                        colors.text: Theme.t1
                        font: Theme.mono
                        language: "json"
                        lineHeight: 20
                        text: panel.audit.payload
                        width: parent.width - 20
                        x: 10
                        y: 8
                    }
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "hash"
        text: qsTr("J and K or the arrows choose one.")
        title: qsTr("No entry chosen")
        visible: !panel.chosen && panel.audit.detailsError.length === 0
        width: parent.width - 32
    }
}
