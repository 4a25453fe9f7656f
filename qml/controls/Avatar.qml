// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The initials of a person. The name always stands beside it.
Rectangle {
    id: avatar

    required property string person
    property int size: 22

    function initialsOf(name: string): string {
        const words = name.split(" ").filter(word => word.length > 0);
        const first = words.length > 0 ? words[0][0] : "";
        const last = words.length > 1 ? words[words.length - 1][0] : "";
        return first + last;
    }

    Accessible.ignored: true
    border.color: Theme.line2
    border.width: 1
    color: Theme.dark ? Theme.s3 : Theme.s1
    implicitHeight: size
    implicitWidth: size
    radius: size / 2

    BgText {
        Accessible.ignored: true
        anchors.centerIn: parent
        font.pixelSize: avatar.size > 24 ? 11 : 9
        font.capitalization: Font.AllUppercase
        font.weight: Theme.semibold
        text: avatar.initialsOf(avatar.person)
        type: Theme.axis
    }
}
