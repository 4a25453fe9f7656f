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

    property bool code: false
    property string icon: ""
    required property string label
    property int labelWidth: 0
    property int tone: Tone.Neutral
    required property string value

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.StaticText
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
        Layout.minimumHeight: 28
        Layout.preferredWidth: row.labelWidth > 0 ? row.labelWidth : -1
        color: row.labelWidth > 0 ? Theme.t3 : Theme.t2
        text: row.label
        wrapMode: Text.Wrap
    }
    BgText {
        Accessible.ignored: true
        Layout.fillWidth: true
        Layout.maximumWidth: row.labelWidth > 0 ? -1 : Math.ceil(implicitWidth) + 1
        Layout.minimumWidth: row.labelWidth > 0 ? -1 : Math.min(Layout.maximumWidth, row.width / 2)
        color: row.tone === Tone.Ok ? Theme.t1 : Theme.inkOf(row.tone)
        font.weight: row.labelWidth > 0 ? Theme.regular : Theme.medium
        text: row.value
        type: row.code ? Theme.monoId : Theme.body
        wrapMode: Text.Wrap
    }
}
