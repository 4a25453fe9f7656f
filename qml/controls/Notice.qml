// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme

// What happened, what is still true, what to do: in the page, where it belongs. Spoken once.
Rectangle {
    id: notice

    required property string text
    property int tone: Tone.Accent
    property string icon: ["info", "info", "info", "circle-check", "triangle-alert",
        "octagon-alert", "shield", "graduation-cap"][tone]
    property bool dismissable: false
    default property alias actions: actionRow.data

    signal dismissed

    function speak(): void {
        if (visible && text.length > 0)
            Accessible.announce(text, tone === Tone.Danger ? Accessible.Assertive :
                                                             Accessible.Polite);
    }

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.edgeOf(tone)
    border.width: 1
    color: Theme.fillOf(tone)
    implicitHeight: Math.max(40, row.implicitHeight + 16)
    implicitWidth: 320
    radius: Theme.radiusM

    Component.onCompleted: speak()
    onTextChanged: speak()
    onVisibleChanged: speak()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            color: Theme.inkOf(notice.tone)
            name: notice.icon
            size: 16
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            text: notice.text
            wrapMode: Text.Wrap
        }

        Row {
            id: actionRow

            spacing: Theme.gap
        }

        BgButton {
            Accessible.name: Words.close
            icon: "x"
            size: 28
            text: ""
            variant: BgButton.Ghost
            visible: notice.dismissable

            onClicked: notice.dismissed()
        }
    }
}
