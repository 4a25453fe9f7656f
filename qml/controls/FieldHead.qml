// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme

// The line above an input: what it is for, and how its text stands.
RowLayout {
    id: head

    enum Check {
        Plain,
        Valid,
        Waiting,
        Invalid
    }

    required property string label
    required property int check
    required property string checkText

    spacing: Theme.gap
    visible: label.length > 0 || checkText.length > 0

    BgText {
        Accessible.ignored: true
        Layout.fillWidth: true
        font.weight: Theme.medium
        text: head.label
    }

    IconText {
        icon: ["", "circle-check", "", "triangle-alert"][head.check]
        text: head.checkText
        tone: [Tone.Quiet, Tone.Ok, Tone.Quiet, Tone.Caution][head.check]
        type: Theme.caption
        visible: text.length > 0

        onTextChanged: {
            if (head.check === FieldHead.Invalid && visible)
                Accessible.announce(text);
        }
    }
}
