// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// The column of an environment with its header: name, kind, how it is, and whether its lock is free.
Rectangle {
    id: column

    required property string name
    required property string kind
    required property bool production
    required property string summary
    required property string lock
    required property bool locked
    required property int headerHeight
    property bool compact: false
    // "Held, Pipeline 88121": by whom is for wider columns.
    readonly property string shownLock: compact ? lock.split(",")[0] : lock

    Accessible.name: qsTr("%1, %2. %3. %4").arg(name).arg(kind).arg(summary).arg(lock)
    Accessible.role: Accessible.ColumnHeader
    border.color: production ? Theme.prodLine : Theme.line
    border.width: 1
    color: Theme.s1
    radius: Theme.radiusL

    Rectangle {
        color: column.production ? Theme.prodBg : "transparent"
        height: column.headerHeight
        radius: Theme.radiusL
        width: parent.width - 2
        x: 1
        y: 1
    }

    Rectangle {
        color: column.production ? Theme.prodFill : Theme.line2
        height: 4
        radius: 2
        width: parent.width
    }

    MonoText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: label.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: label.verticalCenter
        font.weight: Theme.medium
        text: column.name
    }

    EnvironmentLabel {
        id: label

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        kind: column.production ? EnvironmentLabel.Production : EnvironmentLabel.Staging
        name: column.compact && column.production ? qsTr("Prod") : column.kind
        showIcon: false
        y: 12
    }

    BgText {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: lockState.left
        color: Theme.t2
        text: column.summary
        type: Theme.caption
        y: 40
    }

    IconText {
        id: lockState

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        icon: column.locked ? "lock" : "lock-open"
        ink: column.locked ? Theme.accent : Theme.t3
        text: column.shownLock
        type: Theme.caption
        y: 40
    }
}
