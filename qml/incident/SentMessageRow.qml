// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// One message of the record.
Item {
    id: row

    required property string audience
    required property string by
    required property bool current
    required property bool late
    required property string summary
    required property string verdict
    required property string when

    Accessible.name: qsTr("%1, %2, by %3, %4: %5").arg(when).arg(audience).arg(by).arg(verdict)
          .arg(summary)
    Accessible.role: Accessible.ListItem
    height: 30

    RowLayout {
        anchors.fill: parent
        spacing: Theme.space3

        BgText {
            Layout.leftMargin: Theme.padding
            font.weight: Theme.medium
            text: row.when
        }
        BgText {
            Layout.preferredWidth: 58
            color: Theme.t2
            text: row.audience
        }
        BgText {
            Layout.fillWidth: true
            text: row.summary
        }
        BgText {
            Layout.maximumWidth: 120
            color: Theme.t2
            text: row.by
        }
        IconText {
            Layout.rightMargin: Theme.padding
            icon: row.late ? "triangle-alert" : "check"
            iconInk: row.late ? Theme.caution : Theme.ok
            ink: row.late ? Theme.caution : Theme.t2
            text: row.verdict
            type: Theme.caption
        }
    }
    FocusRing {
        shown: row.current

        onEdge: true
    }
}
