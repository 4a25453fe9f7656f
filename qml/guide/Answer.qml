// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One answer: its number, what was found about it, and where it leads.
Rectangle {
    id: answer

    required property bool compact
    required property string evidence
    required property string expected
    required property bool focused
    // GuideAnswerRow.Holds: unknown, yes, no.
    required property int holds
    required property int number
    required property string strategy
    required property string text

    signal picked

    Accessible.description: [evidence, strategy, expected].filter(part => part).join(". ")
    Accessible.name: qsTr("%1. %2").arg(number).arg(text)
    Accessible.role: Accessible.Button
    border.color: Theme.line2
    border.width: 1
    color: focused ? Theme.sel : hover.hovered ? Theme.hover : Theme.s2
    implicitHeight: Math.max(texts.implicitHeight, leads.implicitHeight) + (compact ? 12 : 18)
    radius: Theme.radiusM

    Accessible.onPressAction: picked()

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.line3
        border.width: 1
        color: Theme.s1
        height: 24
        radius: Theme.radiusS
        width: 24
        x: 12

        MonoText {
            Accessible.ignored: true
            anchors.centerIn: parent
            text: answer.number
            type: Theme.mono
        }
    }
    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.right: leads.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter

        BgText {
            Accessible.ignored: true
            font.weight: Theme.semibold
            text: answer.text
            type: Theme.bodyLarge
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            spacing: 6
            visible: answer.evidence.length > 0
            width: parent.width

            Icon {
                color: answer.holds === 1 ? Theme.accent : Theme.t3
                name: ["circle-dashed", "activity", "minus"][answer.holds]
                size: 14
                y: 1
            }
            BgText {
                Accessible.ignored: true
                color: Theme.t2
                text: answer.evidence
                type: Theme.caption
                width: parent.width - 20
                wrapMode: Text.Wrap
            }
        }
    }
    Column {
        id: leads

        anchors.right: chevron.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        BgText {
            Accessible.ignored: true
            anchors.right: parent.right
            font.weight: Theme.medium
            horizontalAlignment: Text.AlignRight
            text: answer.strategy
            visible: text.length > 0
            width: Math.min(implicitWidth, answer.width * 0.3)
            wrapMode: Text.Wrap
        }
        BgText {
            Accessible.ignored: true
            anchors.right: parent.right
            color: Theme.t2
            text: answer.expected
            type: Theme.caption
        }
    }
    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.t3
        name: "chevron-right"
        size: 16
    }
    TapHandler {
        onTapped: answer.picked()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        shown: answer.focused

        onEdge: true
    }
}
