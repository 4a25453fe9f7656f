// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// How much of a budget is used. Marks are limits on the same scale.
Item {
    id: track

    // 0 to 1; more than 1 is drawn as full.
    required property real value
    // What is measured, for people who do not see the bar.
    property string name: ""
    property list<real> marks: []
    property int tone: Tone.Accent
    property int thickness: 6
    readonly property color ink: tone === Tone.Quiet || tone === Tone.Neutral ? Theme.t2 :
                                                                                Theme.inkOf(tone)

    Accessible.description: qsTr("%1 %").arg(Math.round(Math.min(1, value) * 100))
    Accessible.name: name
    Accessible.role: Accessible.ProgressBar
    implicitHeight: marks.length > 0 ? thickness + 8 : thickness
    implicitWidth: 120

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.dark ? Theme.s3 : Theme.onFill
        height: track.thickness
        radius: height / 2
        width: parent.width
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: track.ink
        height: track.thickness
        radius: height / 2
        visible: width > 0
        width: parent.width * Math.max(0, Math.min(1, track.value))
    }

    Repeater {
        model: track.marks

        Rectangle {
            required property real modelData

            color: Theme.t1
            height: track.height
            width: 2
            x: Math.round(modelData * (track.width - width))
        }
    }
}
