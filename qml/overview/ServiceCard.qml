// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Items

// One service in one environment. Healthy cards are grey; only deviations have colour.
Rectangle {
    id: card

    required property string service
    required property string environment
    required property int column
    required property bool deployed
    required property bool production
    required property bool shown
    required property string system
    required property string artifact
    required property string revision
    required property string age
    required property string errors
    required property bool over
    required property int level
    required property string ready
    required property list<chartSeries> series
    required property list<chartThreshold> thresholds
    required property double from
    required property double to
    required property bool compact
    required property bool focused

    readonly property bool bad: level === StateLabel.Degraded || level === StateLabel.Unhealthy
    readonly property bool danger: level === StateLabel.Unhealthy && production
    readonly property color edge: !deployed ? Theme.line : danger ? Theme.dangerLine : bad ?
                                                                      Theme.cautionLine :
                                                                      Theme.line

    // Its state and what is ready stand below each other where they do not fit beside each other.
    readonly property bool crowded: deployed && stateLabel.implicitWidth + readyLabel.implicitWidth
                                    + Theme.gap > width - 2 * Theme.space3
    readonly property int neededHeight: (compact ? 104 : 118) + (crowded ? 18 : 0)

    signal opened

    // What runs: "8f3c1e27 · rev 42".
    function running(dot: string): string {
        return artifact.length > 0 ? artifact + dot + revision : revision;
    }

    function activate(): void {
        if (deployed)
            opened();
    }

    Accessible.description: deployed ? qsTr("Opens the service.") : ""
    Accessible.name: deployed
          ? qsTr("%1 in %2: %3, %4, errors %5, %6").arg(service).arg(environment)
              .arg(Words.health(level)).arg(revision).arg(errors).arg(ready)
          : qsTr("%1 in %2: not deployed").arg(service).arg(environment)
    Accessible.role: Accessible.Button
    Accessible.onPressAction: activate()
    border.color: edge
    border.width: 1
    color: deployed ? (hover.hovered ? Theme.hover : Theme.s2) : "transparent"
    opacity: shown ? 1 : 0.35
    radius: Theme.radiusL

    BgText {
        anchors.centerIn: parent
        color: Theme.t3
        text: Words.notDeployed
        type: Theme.caption
        visible: !card.deployed
    }

    TextMetrics {
        id: spaced

        font: Theme.mono
        text: card.running(" · ")
    }

    Item {
        anchors.fill: parent
        anchors.margins: Theme.space3
        visible: card.deployed

        BgText {
            anchors.left: parent.left
            font.weight: Theme.semibold
            text: card.service
            width: parent.width - systemLabel.width - 8
        }

        IconText {
            id: systemLabel

            anchors.right: parent.right
            icon: card.compact ? "" : "box"
            ink: Theme.t3
            text: card.compact ? "" : card.system
            type: Theme.caption
            y: 2
        }

        MonoText {
            anchors.left: parent.left
            color: Theme.t2
            text: card.running(card.compact || spaced.width > width ? "·" : " · ")
            type: Theme.mono
            width: parent.width - ageLabel.width - 8
            y: 20
        }

        BgText {
            id: ageLabel

            anchors.right: parent.right
            color: Theme.t3
            text: card.compact ? card.age.split(" ").slice(0, 2).join(" ") : card.age
            type: Theme.caption
            y: 22
        }

        Sparkline {
            anchors.left: parent.left
            breachInk: card.danger ? Theme.danger : Theme.caution
            bad: card.bad
            from: card.from
            height: card.compact ? 24 : 34
            series: card.series
            thresholds: card.thresholds
            to: card.to
            width: parent.width - 68
            y: card.compact ? 38 : 42
        }

        BgText {
            anchors.right: parent.right
            color: card.danger ? Theme.danger : card.bad || card.over ? Theme.caution : Theme.t1
            font.weight: Theme.semibold
            text: card.errors
            y: card.compact ? 38 : 40
        }

        BgText {
            anchors.right: parent.right
            color: card.over && !card.bad ? Theme.caution : Theme.t3
            //: The error rate is over its trigger; whether that lasts is not known yet
            text: card.over && !card.bad ? qsTr("over trigger") : qsTr("errors")
            type: Theme.axis
            y: card.compact ? 54 : 58
        }

        StateLabel {
            id: stateLabel

            anchors.bottom: parent.bottom
            anchors.bottomMargin: card.crowded ? 14 : -4
            anchors.left: parent.left
            level: card.level
            production: card.production
        }

        BgText {
            id: readyLabel

            anchors.bottom: parent.bottom
            anchors.bottomMargin: -4
            anchors.right: parent.right
            color: Theme.t2
            text: card.ready
            type: Theme.caption
        }
    }

    HoverHandler {
        id: hover

        cursorShape: card.deployed ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    TapHandler {
        onTapped: card.activate()
    }

    FocusRing {
        corner: Theme.radiusL
        onEdge: true
        shown: card.focused
    }
}
