// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// A drill that was played: when, how it went, and where its files are.
Rectangle {
    id: entry

    property bool chosen: false
    required property string day
    required property bool ended
    property bool focused: false
    required property string folder
    required property int index
    required property string name
    required property bool over
    required property bool passed
    required property string result
    required property string score
    required property string strategy
    required property string target
    readonly property string time: over ? qsTr("%1, over the target of %2").arg(total).arg(
                                                 target) : total
    required property string title
    required property string total

    signal picked

    Accessible.description: qsTr("%1 %2").arg(strategy).arg(time)
    Accessible.name: qsTr("%1, %2, %3: %4 %5").arg(name).arg(title).arg(day).arg(result).arg(score)
    Accessible.role: Accessible.ListItem
    color: chosen ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: column.implicitHeight + 20

    Accessible.onPressAction: picked()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 0
        y: 10

        RowLayout {
            spacing: Theme.gap

            BgText {
                Layout.fillWidth: true
                font.weight: Theme.medium
                text: entry.title
            }

            IconText {
                icon: !entry.ended ? "circle-minus" : entry.passed ? "circle-check" :
                                                                     "triangle-alert"
                iconInk: !entry.ended ? Theme.t3 : entry.passed ? Theme.ok : Theme.caution
                ink: !entry.ended ? Theme.t3 : entry.passed ? Theme.t1 : Theme.caution
                text: entry.ended ? qsTr("%1, %2").arg(entry.score).arg(
                                        entry.result.toLowerCase()) :
                                    entry.result
            }
        }

        RowLayout {
            spacing: Theme.gap

            BgText {
                Layout.fillWidth: true
                color: Theme.t3
                text: qsTr("%1, %2").arg(entry.name).arg(entry.day)
                type: Theme.caption
            }

            BgText {
                color: entry.over ? Theme.caution : Theme.t2
                text: entry.time
                type: Theme.caption
            }
        }

        BgText {
            Layout.fillWidth: true
            Layout.topMargin: 4
            color: Theme.t2
            text: entry.strategy.length > 0 ? qsTr("Strategy: %1").arg(entry.strategy) :
                                              qsTr("No strategy was chosen.")
            visible: entry.chosen && entry.ended
            wrapMode: Text.Wrap
        }

        MonoText {
            Layout.fillWidth: true
            color: Theme.t3
            text: entry.folder
            type: Theme.mono
            visible: entry.chosen && entry.folder.length > 0
            wrapMode: Text.WrapAnywhere
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }

    TapHandler {
        onTapped: entry.picked()
    }

    FocusRing {
        corner: 0
        shown: entry.focused

        onEdge: true
    }
}
