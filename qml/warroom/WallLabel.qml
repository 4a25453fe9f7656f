// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// An environment or a drill, in the size of the wall.
Rectangle {
    id: label

    // The numbers are those of EnvironmentLabel.Kind.
    required property int kind
    required property string name
    readonly property color ink: [Theme.onSolid, Theme.t1, Theme.t1, Theme.prod, Theme.drill][kind]
    readonly property bool marked: kind !== EnvironmentLabel.Staging
                                   && kind !== EnvironmentLabel.Sandbox

    Accessible.name: name
    Accessible.role: Accessible.StaticText
    border.color: [Theme.prodFill, Theme.line3, Theme.line3, Theme.prodLine, Theme.drillLine][kind]
    border.width: 2
    color: [Theme.prodFill, "transparent", "transparent", Theme.prodBg, Theme.drillBg][kind]
    implicitHeight: 56
    implicitWidth: row.implicitWidth + 44
    radius: Theme.radiusL

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 14

        WallIcon {
            anchors.verticalCenter: parent.verticalCenter
            color: label.ink
            name: label.kind === EnvironmentLabel.Drill ? "graduation-cap" : "shield"
            size: 32
            visible: label.marked
        }

        WallText {
            Accessible.ignored: true
            color: label.ink
            font.capitalization: label.marked ? Font.AllUppercase : Font.MixedCase
            font.weight: Theme.bold
            text: label.name
            type: Theme.wall30
        }
    }
}
