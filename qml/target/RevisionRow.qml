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
    readonly property color availabilityInk: available === 0 ? Theme.t2 : Theme.t3

    signal picked

    Accessible.description: qsTr("%1 %2. Deployed %3 by %4. Image %5.").arg(change).arg(reference)
          .arg(deployed).arg(author).arg(artifact)
    Accessible.name: qsTr("Revision %1, %2, %3").arg(revision).arg(Words.revisionStatus(status))
          .arg(availability.text)
    Accessible.role: Accessible.Row
    Accessible.selected: selected
    Accessible.onPressAction: picked()
    color: selected ? Theme.sel : hover.hovered ? Theme.hover : "transparent"
    implicitHeight: 40
    // Its page is still being read.
    opacity: revision.length > 0 ? 1 : 0

    HistoryColumns {
        id: columns

        showsAuthor: row.showsAuthor
        showsFirst: row.showsFirst
        width: row.width
    }

    // One item: a list of so many rows scrolls as fast as they can be drawn.
    TextCells {
        anchors.fill: parent
        renderType: Theme.rendering

        TextCell {
            color: Theme.t1
            font: Theme.monoStrong
            text: row.revision
            x: columns.revision
        }

        TextCell {
            color: Theme.t2
            font: Theme.mono
            text: row.artifact
            width: columns.change - columns.artifact - 8
            x: columns.artifact
        }

        TextCell {
            id: changeCell

            color: Theme.t1
            font: Theme.body
            mayElide: true
            text: row.change
            width: Math.min(naturalWidth, columns.author - columns.change
                            - referenceCell.naturalWidth - 14)
            x: columns.change
        }

        TextCell {
            id: referenceCell

            color: Theme.t3
            font: Theme.body
            text: row.reference
            x: columns.change + changeCell.drawnWidth + 6
        }

        TextCell {
            accent: Theme.line2
            color: Theme.disc
            icon: "avatar"
            iconSize: 20
            visible: row.showsAuthor && row.author !== ""
            x: columns.author
        }

        TextCell {
            color: Theme.t1
            font: Theme.initials
            text: Words.initialsOf(row.author)
            visible: row.showsAuthor
            x: columns.author + (20 - drawnWidth) / 2
        }

        TextCell {
            color: Theme.t1
            font: Theme.caption
            text: row.author
            visible: row.showsAuthor
            width: columns.deployed - columns.author - 34
            x: columns.author + 26
        }

        TextCell {
            color: Theme.t2
            font: Theme.caption
            text: row.deployed
            x: columns.deployed
        }

        TextCell {
            color: row.statusInk
            font: Theme.caption
            icon: row.statusIcon
            text: Words.revisionStatus(row.status)
            x: columns.status
        }

        TextCell {
            id: availability

            color: row.availabilityInk
            font: Theme.caption
            icon: ["check", "x", "minus"][row.available] ?? "minus"
            text: [qsTr("Yes"), qsTr("Gone"), qsTr("Unknown")][row.available] ?? ""
            x: columns.available
        }
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

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    HoverHandler {
        id: hover
    }

    Tooltip {
        shown: hover.hovered && changeCell.truncated
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
