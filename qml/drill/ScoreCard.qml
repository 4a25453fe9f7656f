// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// One part of the score: value, verdict, how far from the ideal.
Rectangle {
    id: card

    property bool compact: false
    required property string detail
    required property double filled
    required property bool good
    required property double ideal
    required property string points
    required property string title
    required property string value
    required property string verdict

    Accessible.description: card.points.length > 0 ? qsTr("%1 points. %2").arg(card.points).arg(
                                                         card.detail) : card.detail
    Accessible.name: qsTr("%1: %2, %3").arg(card.title).arg(card.value).arg(card.verdict)
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: 1
    color: Theme.s1
    implicitHeight: card.compact ? 92 : 122
    radius: Theme.radiusL

    BgText {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: verdictLabel.left
        anchors.rightMargin: 6
        color: Theme.t2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 11
        text: card.title
        y: card.compact ? 8 : 12
    }

    IconText {
        id: verdictLabel

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        icon: card.good ? "circle-check" : "triangle-alert"
        iconInk: card.good ? Theme.ok : Theme.caution
        ink: card.good ? Theme.t1 : Theme.caution
        text: card.verdict
        y: card.compact ? 8 : 12
    }

    BgText {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: pointsLabel.left
        anchors.rightMargin: 6
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
        text: card.value
        type: card.compact ? Theme.h1 : Theme.metric
        y: card.compact ? 27 : 34
    }

    // What it adds to the score.
    BgText {
        id: pointsLabel

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        color: Theme.t2
        text: card.points
        type: Theme.caption
        y: card.compact ? 34 : 49
    }

    ProgressTrack {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        marks: card.ideal >= 0 ? [Math.min(1, card.ideal)] : []
        tone: Tone.Neutral
        value: Math.max(0, card.filled)
        visible: card.filled >= 0
        y: (card.compact ? 61 : 80) - height / 2
    }

    BgText {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.compact ? 6 : 12
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        color: Theme.t2
        text: card.detail
        type: Theme.caption
    }

    HoverHandler {
        id: hover
    }

    Tooltip {
        shown: hover.hovered
        text: card.detail
    }
}
