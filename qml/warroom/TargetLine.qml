// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items

// A service of an environment: how it is, what runs, and its error rate.
Item {
    id: entry

    required property double from
    required property string icon
    required property string revision
    required property list<chartSeries> series
    required property string service
    required property list<chartThreshold> thresholds
    required property double to
    required property int tone
    required property string value
    required property string word
    readonly property bool well: tone === Tone.Ok

    Accessible.name: qsTr("%1: %2, %3, error rate %4").arg(service).arg(word).arg(revision).arg(
                         value)
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: Theme.line
        height: 2
        width: parent.width
    }

    WallIcon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkOf(entry.tone)
        name: entry.icon
        size: 32
        x: 24
    }

    WallText {
        Accessible.ignored: true
        font.weight: Theme.medium
        text: entry.service
        type: Theme.wall26
        width: valueLabel.x - x - 12
        x: 70
        y: 3
    }

    WallText {
        Accessible.ignored: true
        color: entry.well ? Theme.t2 : Theme.inkOf(entry.tone)
        text: entry.well ? entry.revision : entry.word
        type: Theme.wall24
        width: spark.visible ? spark.x - x - 10 : valueLabel.x - x - 12
        x: 70
        y: 33
    }

    WallGraph {
        id: spark

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 8
        anchors.right: parent.right
        anchors.rightMargin: 20
        from: entry.from
        height: 24
        name: entry.service
        series: entry.series
        sparkline: true
        thresholds: entry.thresholds
        to: entry.to
        visible: entry.width > 400
        width: 150
        zoom: 1.5
    }

    WallText {
        id: valueLabel

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: 24
        color: entry.well ? Theme.t1 : Theme.inkOf(entry.tone)
        font.weight: Theme.semibold
        text: entry.value
        type: Theme.wall26
        y: 3
    }
}
