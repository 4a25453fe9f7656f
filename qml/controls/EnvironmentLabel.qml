// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The name of where we are. Production is filled, so that it is never mistaken for anything else.
Rectangle {
    id: label

    // The first three numbers are those of EnvironmentKind.
    enum Kind {
        Production,
        Staging,
        Sandbox,
        AllEnvironments,
        Drill
    }

    required property int kind
    property string name: ""
    property bool showIcon: true
    readonly property bool marked: kind !== EnvironmentLabel.Staging
                                   && kind !== EnvironmentLabel.Sandbox
    readonly property string shownName: {
        if (name.length > 0)
            return name;
        if (kind === EnvironmentLabel.Drill)
            return Words.drill;
        return kind === EnvironmentLabel.AllEnvironments ? Words.allEnvironments :
                                                           Words.environmentKind(kind);
    }
    readonly property color ink: [Theme.onSolid, Theme.t2, Theme.t2, Theme.prod, Theme.drill][kind]

    Accessible.name: shownName
    Accessible.role: Accessible.StaticText
    border.color: [Theme.prodFill, Theme.line2, Theme.line2, Theme.prodLine, Theme.drillLine][kind]
    border.width: 1
    color: [Theme.prodFill, "transparent", "transparent", Theme.prodBg, Theme.drillBg][kind]
    implicitHeight: 22
    implicitWidth: row.implicitWidth + 16
    radius: Theme.radiusS

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: label.ink
            name: label.kind === EnvironmentLabel.Drill ? "graduation-cap" : "shield"
            size: 14
            visible: label.marked && label.showIcon
        }

        BgText {
            Accessible.ignored: true
            color: label.ink
            font.capitalization: label.marked ? Font.AllUppercase : Font.MixedCase
            font.weight: label.marked ? Theme.semibold : Theme.medium
            text: label.shownName
            type: Theme.caption
        }
    }
}
