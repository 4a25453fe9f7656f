// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// What the blue parts are, or what is still to fill in, and how long the message is.
RowLayout {
    id: hint

    required property MessageComposer composer
    readonly property bool incomplete: composer.missing.length > 0

    spacing: Theme.gap

    Rectangle {
        color: Theme.accentBg
        implicitHeight: 18
        implicitWidth: blue.implicitWidth + 14
        radius: Theme.radiusS
        visible: hint.composer.live

        BgText {
            id: blue

            Accessible.ignored: true
            anchors.centerIn: parent
            color: Theme.accent
            //: The colour of the parts of a message that Breakglass fills in
            text: qsTr("Blue")
            type: Theme.caption
        }
    }
    RowLayout {
        spacing: 6

        Icon {
            color: words.color
            name: hint.incomplete ? "triangle-alert" : "pen-line"
            size: 14
            visible: hint.incomplete || !hint.composer.live
        }
        BgText {
            id: words

            Layout.fillWidth: true
            color: hint.incomplete ? Theme.caution : Theme.t3
            mayElide: true
            text: hint.incomplete ? hint.composer.missing
                  : hint.composer.live ? qsTr("is filled in from the record and stays live until "
                                            + "you send.")
                  : hint.composer.text.length === 0 ? qsTr("Empty. Write it, or choose a template.")
                  : qsTr("Written by you. It no longer changes.")
            type: Theme.caption
        }
    }
    BgButton {
        consequence: qsTr("Throws your changes away and fills the template again.")
        icon: "rotate-ccw"
        size: 28
        text: qsTr("Fill in again")
        variant: BgButton.Ghost
        visible: hint.composer.edited

        onClicked: hint.composer.refill()
    }
    BgText {
        color: Theme.t3
        text: hint.composer.lengthText
        type: Theme.caption
    }
}
