// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What the workspace decides for everybody: read here, changed in its file.
Panel {
    id: panel

    required property SettingsModel settings

    bodyPadding: 0
    subtitle: qsTr("Changed in the file, for everybody")
    title: qsTr("What the workspace decides")

    ColumnLayout {
        spacing: 0
        width: parent?.width ?? 0

        Repeater {
            id: list

            model: panel.settings.decisions

            Item {
                id: row

                required property int index
                required property string group
                required property string title
                required property string value
                required property string where

                Accessible.description: where
                Accessible.name: qsTr("%1, %2: %3").arg(group).arg(title).arg(value)
                Accessible.role: Accessible.StaticText
                Layout.fillWidth: true
                implicitHeight: Math.max(34, fields.implicitHeight + 12)

                RowLayout {
                    id: fields

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.padding
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.padding
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space3

                    BgText {
                        Accessible.ignored: true
                        Layout.minimumWidth: 88
                        color: Theme.t3
                        text: row.group
                        type: Theme.caption
                    }

                    BgText {
                        Accessible.ignored: true
                        Layout.maximumWidth: row.width * 0.24
                        Layout.minimumWidth: row.width * 0.24
                        text: row.title
                        type: Theme.caption
                        wrapMode: Text.Wrap
                    }

                    BgText {
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        color: Theme.t2
                        text: row.value
                        type: Theme.caption
                        wrapMode: Text.Wrap
                    }

                    MonoText {
                        Accessible.ignored: true
                        color: Theme.t3
                        text: row.where
                        type: Theme.mono
                    }
                }

                Divider {
                    visible: row.index > 0
                    width: parent.width
                }
            }
        }
    }
}
