// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What was recognised in the file, what was found wrong, and where the copy goes.
ColumnLayout {
    id: review

    required property RunbookImport importing

    spacing: Theme.space3

    Repeater {
        model: review.importing.facts

        RowLayout {
            id: fact

            required property string icon
            required property string label
            required property string value

            Accessible.name: qsTr("%1: %2").arg(fact.label).arg(fact.value)
            Accessible.role: Accessible.StaticText
            spacing: Theme.gap

            IconText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 240
                icon: fact.icon
                iconInk: Theme.t3
                ink: Theme.t2
                text: fact.label
            }

            BgText {
                Accessible.ignored: true
                Layout.fillWidth: true
                font.weight: Theme.medium
                text: fact.value
                wrapMode: Text.Wrap
            }
        }
    }

    IconText {
        Layout.topMargin: Theme.gap
        icon: problems.count > 0 ? "triangle-alert" : "circle-check"
        iconInk: problems.count > 0 ? Theme.caution : Theme.ok
        ink: Theme.t1
        text: problems.count > 0 ? qsTr("Found in it: %1").arg(problems.count) : qsTr(
                                       "Nothing found that needs a look")
    }

    Rectangle {
        Layout.fillWidth: true
        border.color: Theme.line2
        border.width: 1
        color: "transparent"
        implicitHeight: Math.min(200, problems.contentHeight + 2)
        radius: Theme.radiusM
        visible: problems.count > 0

        ProblemList {
            id: problems

            anchors.fill: parent
            anchors.margins: 1
            name: qsTr("Found in it")
            problems: review.importing.problems
        }
    }

    BgText {
        color: Theme.t2
        text: qsTr("The copy is kept as")
    }

    CommandText {
        Layout.fillWidth: true
        text: review.importing.target
    }

    BgText {
        Layout.fillWidth: true
        color: Theme.t3
        text: qsTr("The file you chose stays where it is, as it is.")
        type: Theme.caption
    }
}
