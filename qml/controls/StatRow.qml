// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme

// A fact: what, and how much. With a label width the value follows the label, else it goes to the right.
RowLayout {
    id: row

    required property string label
    required property string value
    property string icon: ""
    property int tone: Tone.Neutral
    property int labelWidth: 0
    property bool code: false

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.StaticText
    implicitHeight: 28
    spacing: Theme.gap

    Icon {
        color: Theme.inkOf(row.tone)
        name: row.icon
        size: 16
        visible: name.length > 0
    }

    BgText {
        Accessible.ignored: true
        Layout.fillWidth: row.labelWidth === 0
        Layout.preferredWidth: row.labelWidth > 0 ? row.labelWidth : -1
        color: row.labelWidth > 0 ? Theme.t3 : Theme.t2
        text: row.label
    }

    BgText {
        Accessible.ignored: true
        Layout.fillWidth: row.labelWidth > 0
        color: row.tone === Tone.Ok ? Theme.t1 : Theme.inkOf(row.tone)
        font.weight: row.labelWidth > 0 ? Theme.regular : Theme.medium
        text: row.value
        type: row.code ? Theme.monoId : Theme.body
    }
}
