// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// One signal from before the run to after its expected end.
Rectangle {
    id: panel

    required property string at
    property alias chart: chart
    required property string icon
    required property list<chartMarker> markers
    required property RunModel run
    required property list<chartSeries> series
    required property string state
    required property list<chartThreshold> thresholds
    readonly property bool tight: series.length > 1
                                  && titles.implicitWidth + below.implicitWidth + Theme.padding * 3
                                  > width
    required property string title
    required property int tone
    required property string unit
    required property string value

    border.color: Theme.line
    border.width: 1
    color: Theme.s1
    radius: Theme.radiusL

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        height: 36
        spacing: Theme.gap

        RowLayout {
            id: titles

            spacing: Theme.gap

            BgText {
                font.weight: Theme.semibold
                text: panel.title
            }
            BgText {
                font.weight: Theme.semibold
                text: panel.value
                type: Theme.bodyLarge
            }
        }
        BgText {
            Layout.fillWidth: true
            color: Theme.t3
            text: panel.at
            type: Theme.caption
        }
        SeriesLegend {
            series: panel.series
            visible: panel.series.length > 1 && !panel.tight
        }
        IconText {
            icon: panel.icon
            ink: panel.tone === Tone.Ok ? Theme.t2 : Theme.inkOf(panel.tone)
            text: panel.state
            type: Theme.caption
            visible: text.length > 0
        }
    }

    // In a language of longer words the legend has a line of its own.
    SeriesLegend {
        id: below

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.top: head.bottom
        series: panel.series
        visible: panel.series.length > 1 && panel.tight
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
        anchors.top: head.bottom
        anchors.topMargin: below.visible ? below.height : 0
        colors.ground: panel.color
        cursorTime: panel.run.cursor
        endDot: true
        from: panel.run.from
        futureFrom: panel.run.known
        interactive: true
        markers: panel.markers
        name: panel.title
        production: panel.run.production
        series: panel.series
        thresholds: panel.thresholds
        to: panel.run.to
        unit: panel.unit

        onCursorMoved: time => panel.run.moveCursor(time)
    }
}
