// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The number of a step, and how it stands.
Rectangle {
    id: circle

    enum Stage {
        Next,
        Current,
        Done,
        Failed,
        Skipped,
        Unknown,
        ChangesProduction
    }

    required property int number
    required property int stage
    property int size: 24
    readonly property string mark: ["", "", "check", "x", "minus", "circle-alert", ""][stage]
    readonly property color ink: [Theme.t2, Theme.onSolid, Theme.ok, Theme.danger, Theme.t3,
        Theme.caution, Theme.onSolid][stage]

    Accessible.ignored: true
    border.color: [Theme.line3, Theme.accentFill, Theme.okLine, Theme.dangerLine, Theme.line2,
        Theme.cautionLine, Theme.dangerFill][stage]
    border.width: 1
    color: [Theme.s1, Theme.accentFill, Theme.onFill, Theme.dangerBg, Theme.s1, Theme.cautionBg,
        Theme.dangerFill][stage]
    implicitHeight: size
    implicitWidth: size
    radius: size / 2

    Icon {
        anchors.centerIn: parent
        color: circle.ink
        name: circle.mark
        size: 14
    }

    BgText {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: circle.ink
        font.weight: circle.stage === RoundNumber.Next ? Theme.medium : Theme.semibold
        text: circle.number
        type: Theme.caption
        visible: circle.mark.length === 0
    }
}
