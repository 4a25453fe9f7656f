// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The only way to put words on the screen. Outside text can never be markup: Qt's own default would
// fetch its images. Figures are tabular, but not beside a hyphen: Inter would widen that too.
Text {
    property font type: Theme.body
    // It comes from outside and may be longer than any room for it; its whole text is elsewhere, too.
    property bool mayElide: false
    readonly property bool hyphened: text.includes("-")

    color: Theme.t1
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    font.family: type.family
    font.features: type.family === Theme.monospace ? ({
            "calt": 0,
            "liga": 0,
            "zero": 1
        }) : ({
            "tnum": hyphened ? 0 : 1
        })
    font.pixelSize: type.pixelSize
    font.weight: type.weight
    // Where the reading begins, whatever a text begins with: its own letters would decide otherwise.
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineOf(type)
    lineHeightMode: Text.FixedHeight
    renderType: Theme.rendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
