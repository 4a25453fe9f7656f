// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// One step: its number, what it does, how long, and what it came to.
Item {
    id: step

    required property string act
    required property string evidence
    required property int index
    required property bool last
    required property int minimumHeight
    required property int number
    readonly property bool pending: stage === RoundNumber.Next
    required property double progress
    required property bool running
    readonly property int side: 50
    required property int stage
    required property string state
    required property string time
    required property string title

    Accessible.description: [act, evidence].filter(part => part.length > 0).join(". ")
    Accessible.name: qsTr("Step %1, %2: %3").arg(number).arg(title).arg(
                         [state, time].filter(part => part.length > 0).join(", "))
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(minimumHeight, texts.implicitHeight + 20)

    Rectangle {
        anchors.fill: parent
        color: Theme.sel
        visible: step.running

        Rectangle {
            color: Theme.accent
            height: parent.height
            width: 3
        }
    }

    // The thread between the numbers.
    Rectangle {
        color: Theme.line2
        height: (step.last ? circle.y : step.height) - y
        width: 1
        x: circle.x + 12
        y: step.number === 1 ? circle.y + 12 : 0
    }

    RoundNumber {
        id: circle

        number: step.number
        stage: step.stage
        x: Theme.padding
        y: 12
    }

    BgText {
        id: timeLabel

        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        color: step.running ? Theme.t1 : Theme.t3
        font.weight: step.running ? Theme.medium : Theme.regular
        text: step.time
        type: Theme.caption
        y: 14
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: step.side
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 2
        y: 12

        BgText {
            color: step.pending ? Theme.t2 : Theme.t1
            font.weight: step.pending ? Theme.medium : Theme.semibold
            text: step.title
            width: parent.width - timeLabel.width - Theme.gap
            wrapMode: Text.Wrap
        }

        MonoText {
            color: Theme.t2
            text: step.act
            type: Theme.mono
            width: parent.width
            wrapMode: Text.Wrap
        }

        ProgressTrack {
            name: qsTr("Time of step %1").arg(step.number)
            value: step.progress
            visible: step.running && step.progress > 0
            width: parent.width
        }

        BgText {
            color: step.stage === RoundNumber.Skipped ? Theme.t3 : Theme.caution
            text: [step.state, step.evidence].filter(part => part.length > 0).join(": ")
            type: Theme.caption
            visible: step.stage > RoundNumber.Done
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
