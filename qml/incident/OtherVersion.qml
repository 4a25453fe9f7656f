// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The same message for the other audience, in sight before anything goes out.
Rectangle {
    id: box

    required property MessageComposer composer
    required property Outbox outbox
    readonly property string where: outbox.otherChannels

    border.color: Theme.line
    border.width: 1
    color: Theme.s2
    implicitHeight: column.implicitHeight + 16
    radius: Theme.radiusM

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: 12
        anchors.right: parent.right
        spacing: 0
        y: 8

        RowLayout {
            spacing: Theme.gap

            Icon {
                color: Theme.t3
                name: box.composer.external ? "users" : "globe"
                size: 14
            }
            BgText {
                Layout.fillWidth: true
                font.weight: Theme.medium
                text: box.where.length > 0 ? qsTr("%1, %2").arg(box.composer.otherTitle)
                                                           .arg(box.where)
                                           : box.composer.otherTitle
            }
            CheckBoxRow {
                Layout.fillWidth: false
                text: qsTr("Sends with it")
                tick: box.outbox.sendsOther ? TickBox.TickedByPerson : TickBox.Empty
                visible: box.outbox.otherPossible

                onToggled: box.outbox.sendsOther = !box.outbox.sendsOther
            }
        }
        BgText {
            Layout.fillWidth: true
            Layout.leftMargin: 22
            Accessible.name: text
            Accessible.role: Accessible.StaticText
            color: Theme.t2
            elide: Text.ElideRight
            maximumLineCount: 2
            // The other audience's page of this panel has the whole of it.
            mayElide: true
            text: box.composer.otherText
            type: Theme.caption
            wrapMode: Text.Wrap
        }
    }
}
