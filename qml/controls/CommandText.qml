// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// What will run, in full: it wraps, it is never shortened, and it can be selected.
Rectangle {
    id: command

    required property string text
    property bool framed: true
    // For a highlighter: roles by colour, the text stays what it is.
    readonly property alias document: edit.textDocument

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: framed ? 1 : 0
    color: framed ? Theme.inset : "transparent"
    implicitHeight: edit.implicitHeight + (framed ? 8 : 0)
    implicitWidth: edit.implicitWidth + (framed ? 20 : 0)
    radius: Theme.radiusM

    TextEdit {
        id: edit

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: command.framed ? 10 : 0
        anchors.right: parent.right
        anchors.rightMargin: command.framed ? 10 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.t1
        font.family: Theme.monospace
        font.features: ({
                "calt": 0,
                "liga": 0,
                "zero": 1
            })
        font.pixelSize: Theme.mono.pixelSize
        readOnly: true
        renderType: Theme.rendering
        selectByMouse: true
        selectedTextColor: Theme.onSolid
        selectionColor: Theme.accentFill
        text: command.text
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    }
}
