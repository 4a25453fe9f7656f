// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// What went wrong, and each part of it in full.
Rectangle {
    id: alert

    required property string text
    required property list<string> details

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    Layout.fillWidth: true
    border.color: Theme.cautionLine
    border.width: 1
    color: Theme.cautionBg
    implicitHeight: lines.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusM

    ColumnLayout {
        id: lines

        anchors.left: parent.left
        anchors.margins: Theme.space3
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.space1

        IconText {
            icon: "triangle-alert"
            text: alert.text
            tone: Tone.Caution
        }

        Repeater {
            model: alert.details

            MonoText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                type: Theme.mono
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
}
