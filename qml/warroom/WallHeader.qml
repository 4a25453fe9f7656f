// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// How bad it is, what it is, where, and what time it is.
Rectangle {
    id: header

    required property WarRoomModel wall
    readonly property wallHead head: wall.head
    readonly property bool alarm: head.tone === Tone.Danger
    readonly property color ink: alarm ? Theme.onSolid : Theme.inkOf(head.tone)

    color: Theme.s1

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: 40
        spacing: 24

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: badge.implicitWidth + 80
            color: header.alarm ? Theme.dangerFill : Theme.fillOf(header.head.tone)

            Row {
                id: badge

                anchors.centerIn: parent
                spacing: 18

                WallIcon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: header.ink
                    name: header.head.icon
                    size: 50
                }

                WallText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: header.ink
                    font.weight: header.alarm ? Theme.bold : Theme.semibold
                    text: header.head.word
                    type: header.alarm ? Theme.wall56 : Theme.wall44
                }
            }

            Rectangle {
                anchors.right: parent.right
                color: Theme.edgeOf(header.head.tone)
                height: parent.height
                visible: !header.alarm
                width: 2
            }
        }

        WallText {
            Layout.leftMargin: 10
            font.weight: Theme.medium
            text: header.head.name
            type: Theme.code(36, 500)
            visible: text.length > 0
        }

        WallLine {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.leftMargin: 8
            large: Theme.wall36
            small: Theme.wall30
            text: header.head.title
        }

        WallLabel {
            kind: EnvironmentLabel.Drill
            name: qsTr("Drill")
            visible: header.head.drill
        }

        WallLabel {
            kind: header.head.kind
            name: header.head.environment
        }

        WallText {
            Layout.leftMargin: 12
            font.weight: Theme.medium
            text: header.wall.clock
            type: Theme.wall44
        }

        WallText {
            Layout.leftMargin: -12
            color: Theme.t3
            font.weight: Theme.medium
            text: Words.utc
            type: Theme.wall44
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: 2
        width: parent.width
    }
}
