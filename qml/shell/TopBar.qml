// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// Where we are, what time it is and who is at the console.
Rectangle {
    id: bar

    required property real railWidth
    required property list<string> trail
    readonly property string placeTitle: trail[0]
    readonly property string part: trail[1]

    signal searchRequested

    color: Theme.s1
    implicitHeight: Theme.topBarHeight

    component Chevron: Icon {
        color: Theme.t3
        name: "chevron-right"
        size: 14
    }

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.padding
        spacing: Theme.space3

        Item {
            Layout.preferredWidth: bar.railWidth
            Layout.fillHeight: true

            Icon {
                anchors.centerIn: parent
                accent: Theme.accent
                color: Theme.t1
                name: "breakglass"
                size: 22
            }

            Divider {
                anchors.right: parent.right
                height: parent.height
                upright: true
            }
        }

        EnvironmentLabel {
            Layout.leftMargin: Theme.space1
            kind: Console.shell.scopeKind
            name: Console.shell.scopeText
            visible: Console.shell.connected
        }

        Chip {
            text: qsTr("Simulated")
            tone: Tone.Accent
            visible: Console.shell.simulated
        }

        BgText {
            color: Theme.t2
            text: Console.shell.strip.active ? Console.shell.strip.incidentId :
                                               Console.shell.workspaceName
            visible: text.length > 0
        }

        Chevron {
            visible: Console.shell.connected || Console.shell.strip.active
        }

        BgText {
            Accessible.ignored: bar.part.length > 0
            Accessible.name: text
            Accessible.role: Accessible.Heading
            Layout.fillWidth: bar.part.length === 0
            color: bar.part.length > 0 ? Theme.t2 : Theme.t1
            font.weight: bar.part.length > 0 ? Theme.regular : Theme.semibold
            text: bar.placeTitle
        }

        Chevron {
            visible: bar.part.length > 0
        }

        BgText {
            Accessible.name: qsTr("%1, %2").arg(bar.placeTitle).arg(text)
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.minimumWidth: 40
            font.weight: Theme.semibold
            mayElide: true
            text: bar.part
            visible: text.length > 0
        }

        SearchBox {
            // Where nothing is real the bar says so, too, and that comes first.
            compact: bar.width < (Console.shell.simulated ? 1600 : 1440)

            onOpened: bar.searchRequested()
        }

        Divider {
            upright: true
        }

        BgText {
            color: Theme.t2
            text: Console.shell.dayText
        }

        BgText {
            Accessible.name: qsTr("Time %1 UTC").arg(Console.shell.clockText)
            font.weight: Theme.semibold
            text: Console.shell.clockText
            type: Theme.bodyLarge
        }

        BgText {
            Layout.leftMargin: -Theme.space2
            color: Theme.t3
            text: Words.utc
        }

        Divider {
            upright: true
        }

        Avatar {
            person: Console.shell.person
            size: 28
        }

        ColumnLayout {
            spacing: 0

            BgText {
                font.weight: Theme.medium
                text: Console.shell.person
                type: Theme.caption
            }

            BgText {
                color: Theme.t3
                text: Console.shell.role
                type: Theme.axis
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
