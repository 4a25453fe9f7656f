// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme

// One line of plain text. `check` and `checkText` say in words how it stands.
ColumnLayout {
    id: field

    property string label: ""
    property string placeholder: ""
    property string hint: ""
    property string icon: ""
    property string keys: ""
    // The numbers are those of FieldHead.Check.
    property int check: FieldHead.Plain
    property string checkText: ""
    property bool code: false
    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias validator: input.validator
    readonly property alias editing: input.activeFocus

    signal accepted
    signal edited

    function takeFocus(reason: int): void {
        input.forceActiveFocus(reason);
    }

    function selectAll(): void {
        input.selectAll();
    }

    spacing: 8

    FieldHead {
        Layout.fillWidth: true
        check: field.check
        checkText: field.checkText
        label: field.label
    }

    FieldFrame {
        Layout.fillWidth: true
        focused: input.activeFocus
        implicitHeight: 36
        implicitWidth: 200
        readOnly: input.readOnly
        refused: field.check === FieldHead.Invalid

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 12
            anchors.rightMargin: 9
            spacing: 8

            Icon {
                color: Theme.t3
                name: field.icon
                size: 16
                visible: name.length > 0
            }

            TextInput {
                id: input

                Accessible.description: field.checkText.length > 0 ? field.checkText : field.hint
                Accessible.name: field.label.length > 0 ? field.label : field.placeholder
                Accessible.role: Accessible.EditableText
                Layout.fillWidth: true
                activeFocusOnTab: enabled
                clip: true
                color: Theme.t1
                font.family: field.code ? Theme.monospace : Theme.sans
                font.features: field.code ? ({
                        "calt": 0,
                        "zero": 1
                    }) : ({
                        "tnum": 1
                    })
                font.pixelSize: Theme.body.pixelSize
                font.weight: field.code ? Theme.medium : Theme.regular
                renderType: Theme.rendering
                selectByMouse: true
                selectedTextColor: Theme.onSolid
                selectionColor: Theme.accentFill

                onAccepted: field.accepted()
                onTextEdited: field.edited()

                BgText {
                    Accessible.ignored: true
                    anchors.fill: parent
                    color: Theme.t3
                    text: field.placeholder
                    visible: input.length === 0 && input.preeditText.length === 0
                }
            }

            KeyHint {
                keys: field.keys
                visible: keys.length > 0 && !input.activeFocus
            }
        }
    }

    BgText {
        Accessible.ignored: true
        Layout.fillWidth: true
        color: Theme.t3
        text: field.hint
        type: Theme.caption
        visible: text.length > 0
        wrapMode: Text.Wrap
    }
}
