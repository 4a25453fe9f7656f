// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls

// A chart in the pixels of the screen, with lines and words for four metres.
Item {
    id: graph

    property alias endDot: chart.endDot
    property alias from: chart.from
    property alias markers: chart.markers
    property alias maximum: chart.maximum
    property alias name: chart.name
    property alias production: chart.production
    property alias series: chart.series
    property alias sparkline: chart.sparkline
    property alias summary: chart.summary
    property alias thresholds: chart.thresholds
    property alias to: chart.to
    property alias unit: chart.unit
    readonly property real fit: Math.max(0.1, Math.min((Window.width ?? 1920) / 1920,
                                                       (Window.height ?? 1080) / 1080))
    // Opaque where it is the colour that the graph lies on.
    property color ground: "transparent"
    // How much larger than at a desk.
    property real zoom: 2

    ThemedChart {
        id: chart

        Accessible.description: summary
        colors.ground: graph.ground
        font.pixelSize: 13
        height: graph.height * graph.fit
        interactive: false
        scale: 1 / graph.fit
        transformOrigin: Item.TopLeft
        width: graph.width * graph.fit
        zoom: graph.zoom * graph.fit
    }
}
