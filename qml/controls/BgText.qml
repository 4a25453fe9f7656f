// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The only way to put words on the screen. Outside text can never be markup: Qt's own default would fetch its images.
Text {
    property TextStyle type: Theme.body

    color: Theme.t1
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    font.family: type.code ? Theme.monospace : Theme.sans
    font.features: type.code ? ({
            "calt": 0,
            "liga": 0,
            "zero": 1
        }) : ({
            "tnum": 1
        })
    font.pixelSize: type.size
    font.weight: type.weight
    lineHeight: type.line
    lineHeightMode: Text.FixedHeight
    renderType: Theme.rendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
