// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// A signal of the service: its value, how that is, and the last half hour.
Rectangle {
    id: panel

    required property string title
    required property string value
    required property string at
    required property string state
    required property string weight
    required property string unit
    required property list<chartSeries> series
    required property list<chartThreshold> thresholds
    required property list<chartMarker> markers
    required property ServiceModel service
    required property bool compact

    property alias chart: chart
    readonly property bool bad: weight === "danger" || weight === "caution"
    readonly property int tone: weight === "danger" ? Tone.Danger
          : weight === "caution" ? Tone.Caution
          : Tone.Quiet

    border.color: Theme.line
    border.width: 1
    color: Theme.s1
    radius: Theme.radiusL

    BgText {
        id: titleLabel

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        font.weight: Theme.semibold
        text: panel.title
        y: 10
    }

    IconText {
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        icon: panel.weight === "danger" ? "octagon-alert"
              : panel.weight === "caution" ? "triangle-alert"
              : panel.weight === "good" ? "check"
              : "minus"
        ink: panel.bad ? Theme.inkOf(panel.tone) : Theme.t2
        text: panel.state
        y: 10
    }

    BgText {
        id: valueLabel

        anchors.left: panel.compact ? titleLabel.right : parent.left
        anchors.leftMargin: panel.compact ? 12 : Theme.padding
        color: panel.bad ? Theme.inkOf(panel.tone) : Theme.t1
        text: panel.value
        type: panel.compact ? Theme.title : Theme.h1
        y: panel.compact ? 8 : 34
    }

    BgText {
        anchors.baseline: valueLabel.baseline
        anchors.left: valueLabel.right
        anchors.leftMargin: 10
        color: Theme.t3
        text: panel.at
        type: Theme.caption
        visible: !panel.compact
    }

    ThemedChart {
        id: chart

        Accessible.description: summary
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.left: parent.left
        anchors.leftMargin: 6
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.top: valueLabel.bottom
        anchors.topMargin: 2
        colors.ground: panel.color
        cursorTime: panel.service.cursor
        from: panel.service.from
        interactive: true
        markers: panel.markers
        name: panel.title
        production: panel.weight === "danger"
        series: panel.series
        thresholds: panel.thresholds
        to: panel.service.to
        unit: panel.unit

        onCursorMoved: time => panel.service.moveCursor(time)
    }
}
