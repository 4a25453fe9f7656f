// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The initials of a person. The name always stands beside it.
Icon {
    id: avatar

    required property string person

    Accessible.ignored: true
    accent: Theme.line2
    color: Theme.disc
    name: "avatar"
    size: 22

    BgText {
        Accessible.ignored: true
        anchors.centerIn: parent
        text: Words.initialsOf(avatar.person)
        type: Theme.initials
    }
}
