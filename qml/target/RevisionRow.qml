// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// One revision of the history.
Rectangle {
    id: row

    required property string revision
    required property string artifact
    required property string change
    required property string reference
    required property string author
    required property string deployed
    required property int status
    required property int available
    required property bool current
    required property bool bad
    required property list<chartSeries> first
    required property bool selected
    required property bool focused
    required property bool showsAuthor
    required property bool showsFirst

    // The numbers are those of RevisionStatus.
    readonly property string statusIcon: ["circle-dot", "history", "circle-x",
          "loader-circle"][status] ?? ""
    readonly property color statusInk: [Theme.t1, Theme.t3, Theme.caution, Theme.accent][status]
                                       ?? Theme.t2

    signal picked

    Accessible.description: qsTr("%1. Deployed %2 by %3.").arg(change).arg(deployed).arg(author)
    Accessible.name: qsTr("Revision %1, %2, %3").arg(revision).arg(Words.revisionStatus(status))
          .arg(availability.text)
    Accessible.role: Accessible.Row
    Accessible.selected: selected
    Accessible.onPressAction: picked()
    color: selected ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: 40
    // Its page is still being read.
    opacity: revision.length > 0 ? 1 : 0

    component Cell: BgText {
        anchors.verticalCenter: parent?.verticalCenter
    }

    HistoryColumns {
        id: columns

        showsAuthor: row.showsAuthor
        showsFirst: row.showsFirst
        width: row.width
    }

    MonoText {
        anchors.left: parent.left
        anchors.leftMargin: columns.revision
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Theme.semibold
        text: row.revision
    }

    MonoText {
        anchors.left: parent.left
        anchors.leftMargin: columns.artifact
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.t2
        text: row.artifact
        type: Theme.mono
        width: columns.change - columns.artifact - 8
    }

    Cell {
        id: changeLabel

        anchors.left: parent.left
        anchors.leftMargin: columns.change
        mayElide: true
        text: row.change
        width: Math.min(implicitWidth, columns.author - columns.change
                        - referenceLabel.implicitWidth - 14)
    }

    Cell {
        id: referenceLabel

        anchors.left: changeLabel.right
        anchors.leftMargin: 6
        color: Theme.t3
        text: row.reference
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: columns.author
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        visible: row.showsAuthor

        Avatar {
            anchors.verticalCenter: parent.verticalCenter
            person: row.author
            size: 20
        }

        BgText {
            anchors.verticalCenter: parent.verticalCenter
            text: row.author
            type: Theme.caption
            width: columns.deployed - columns.author - 34
        }
    }

    Cell {
        anchors.left: parent.left
        anchors.leftMargin: columns.deployed
        color: Theme.t2
        text: row.deployed
        type: Theme.caption
    }

    IconText {
        anchors.left: parent.left
        anchors.leftMargin: columns.status
        anchors.verticalCenter: parent.verticalCenter
        icon: row.statusIcon
        ink: row.statusInk
        text: Words.revisionStatus(row.status)
        type: Theme.caption
    }

    ThemedChart {
        anchors.left: parent.left
        anchors.leftMargin: columns.first
        anchors.verticalCenter: parent.verticalCenter
        colors.series4: row.bad ? Theme.caution : Theme.c4
        endDot: false
        height: 26
        name: qsTr("First 30 minutes of %1").arg(row.revision)
        series: row.first
        sparkline: true
        to: 30 * 60000
        visible: row.showsFirst && row.first.length > 0
        width: 92
    }

    IconText {
        id: availability

        anchors.left: parent.left
        anchors.leftMargin: columns.available
        anchors.verticalCenter: parent.verticalCenter
        icon: ["check", "x", "minus"][row.available] ?? "minus"
        ink: row.available === 0 ? Theme.t2 : Theme.t3
        text: [qsTr("Yes"), qsTr("Gone"), qsTr("Unknown")][row.available] ?? ""
        type: Theme.caption
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover
    }

    Tooltip {
        shown: hover.hovered && changeLabel.truncated
        text: row.change
    }

    TapHandler {
        onTapped: row.picked()
    }

    FocusRing {
        onEdge: true
        shown: row.focused
    }
}
