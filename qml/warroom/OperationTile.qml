// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Console

// What is being done now, how far it is, and its time budget.
WallTile {
    id: tile

    required property wallOperation operation
    required property RowModel steps
    readonly property color ink: operation.tone === Tone.Neutral ? Theme.t2 :
                                                                   Theme.inkOf(operation.tone)

    Accessible.description: qsTr("%1 %2").arg(operation.value).arg(operation.budget)
    Accessible.name: qsTr("%1, %2").arg(operation.title).arg(operation.detail)
    Accessible.role: Accessible.StaticText

    RowLayout {
        height: 56
        spacing: 20
        width: parent.width - 76
        x: 38
        y: segments.visible ? 20 : 40

        WallIcon {
            color: tile.ink
            name: tile.operation.icon
            size: 44
        }

        WallText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth) + 1
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth) + 1, 860)
            text: tile.operation.title
            type: Theme.wall44
        }

        WallLine {
            Layout.fillWidth: true
            color: Theme.t2
            large: Theme.wall36
            small: Theme.wall26
            text: tile.operation.age.length > 0 ? qsTr("%1, %2").arg(tile.operation.detail).arg(
                                                      tile.operation.age) : tile.operation.detail
        }

        WallText {
            Layout.minimumWidth: Math.ceil(implicitWidth) + 1
            color: tile.operation.tone === Tone.Caution ? Theme.caution : Theme.t1
            text: tile.operation.value
            type: Theme.wall44
            visible: text.length > 0
        }

        WallText {
            Layout.leftMargin: -6
            Layout.minimumWidth: Math.ceil(implicitWidth) + 1
            color: Theme.t2
            text: tile.operation.budget
            type: Theme.wall36
            visible: text.length > 0
        }
    }

    Row {
        id: segments

        readonly property real cell: (width - spacing * (repeater.count - 1)) / Math.max(
                                         1, repeater.count)

        spacing: 8
        visible: repeater.count > 0
        width: parent.width - 76
        x: 38
        y: 90

        Repeater {
            id: repeater

            model: tile.steps

            Rectangle {
                id: segment

                required property double progress
                required property int stage
                readonly property bool current: stage === 1

                color: stage === 2 ? Theme.t3
                     : stage === 3 ? Theme.caution
                     : stage === 4 ? Theme.ok
                     : Theme.dark ? Theme.s3 : Theme.onFill
                height: 16
                radius: Theme.radiusS
                width: segments.cell

                Rectangle {
                    color: Theme.accent
                    height: parent.height
                    radius: Theme.radiusS
                    visible: segment.current
                    width: parent.width * Math.max(0.04, segment.progress)
                }
            }
        }
    }
}
