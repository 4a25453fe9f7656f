// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme

// Several lines of plain text. Tab leaves it; what is typed is never markup.
ColumnLayout {
    id: area

    property string label: ""
    property string placeholder: ""
    property string hint: ""
    // The numbers are those of FieldHead.Check.
    property int check: FieldHead.Plain
    property string checkText: ""
    property int minimumHeight: 60
    property bool code: false
    property alias text: edit.text
    property alias readOnly: edit.readOnly
    // For a highlighter that marks what was filled in.
    readonly property alias document: edit.textDocument
    readonly property alias length: edit.length
    readonly property alias editing: edit.activeFocus

    signal edited

    function takeFocus(reason: int): void {
        edit.forceActiveFocus(reason);
    }

    function moveToStart(): void {
        edit.cursorPosition = 0;
    }

    spacing: 8

    FieldHead {
        Layout.fillWidth: true
        check: area.check
        checkText: area.checkText
        label: area.label
    }

    FieldFrame {
        Layout.fillHeight: true
        Layout.fillWidth: true
        focused: edit.activeFocus
        implicitHeight: Math.max(area.minimumHeight, Math.min(edit.implicitHeight, 240))
        implicitWidth: 200
        readOnly: edit.readOnly
        refused: area.check === FieldHead.Invalid

        ScrollArea {
            id: scroll

            anchors.fill: parent
            anchors.margins: 1
            focusable: false

            TextEdit {
                id: edit

                Accessible.description: area.checkText.length > 0 ? area.checkText : area.hint
                Accessible.multiLine: true
                Accessible.name: area.label.length > 0 ? area.label : area.placeholder
                Accessible.role: Accessible.EditableText
                // Tab would be typed into the text.
                KeyNavigation.backtab: activeFocus ? nextItemInFocusChain(false) : null
                KeyNavigation.priority: KeyNavigation.BeforeItem
                KeyNavigation.tab: activeFocus ? nextItemInFocusChain(true) : null
                activeFocusOnTab: enabled
                bottomPadding: 8
                color: Theme.t1
                font.family: area.code ? Theme.monospace : Theme.sans
                font.pixelSize: Theme.body.pixelSize
                height: Math.max(implicitHeight, scroll.height)
                leftPadding: 12
                renderType: Theme.rendering
                rightPadding: 12
                selectByMouse: true
                selectedTextColor: Theme.onSolid
                selectionColor: Theme.accentFill
                textFormat: TextEdit.PlainText
                topPadding: 8
                width: scroll.width
                wrapMode: TextEdit.Wrap

                onCursorRectangleChanged: scroll.reveal(cursorRectangle.y, cursorRectangle.height)
                onTextChanged: area.edited()

                BgText {
                    Accessible.ignored: true
                    color: Theme.t3
                    text: area.placeholder
                    visible: edit.length === 0 && edit.preeditText.length === 0
                    width: parent.width - 24
                    x: 12
                    y: 6
                }
            }
        }
    }

    BgText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.t3
        text: area.hint
        type: Theme.caption
        visible: text.length > 0
        wrapMode: Text.Wrap
    }
}
