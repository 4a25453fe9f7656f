// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The keys of one group of actions.
Column {
    id: column

    required property string title
    // As Action::group.
    required property int shown

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    spacing: 4

    BgText {
        Accessible.role: Accessible.Heading
        bottomPadding: 4
        color: Theme.t3
        text: column.title
        type: Theme.caption
    }

    Repeater {
        model: Console.shell.actions

        Item {
            id: row

            required property int group
            required property string title
            required property list<string> keyList

            Accessible.description: keyList.map(keys => Words.key(keys)).join(", ")
            Accessible.name: title
            Accessible.role: Accessible.StaticText
            height: 22
            visible: group === column.shown
            width: column.width

            BgText {
                Accessible.ignored: true
                anchors.left: parent.left
                anchors.right: keyRow.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                text: row.title
                type: Theme.caption
            }

            Row {
                id: keyRow

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                Repeater {
                    model: row.keyList

                    KeyHint {
                        required property string modelData

                        keys: Words.key(modelData)
                    }
                }
            }
        }
    }
}
