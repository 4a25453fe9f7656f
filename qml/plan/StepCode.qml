// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls

// What will be sent, complete; and below a dashed line what takes it back, complete as well.
Rectangle {
    id: frame

    required property string act
    required property string dryRunAct
    required property string language
    required property string undoAct
    required property string undoNote

    Accessible.description: dryRunAct.length > 0 ? qsTr("Dry run: %1").arg(dryRunAct) : ""
    Accessible.name: undoAct.length > 0 ? qsTr("%1. Undo: %2").arg(act).arg(undoAct) : act
    Accessible.role: Accessible.StaticText
    border.color: Theme.line
    border.width: 1
    color: Theme.inset
    implicitHeight: lines.implicitHeight + 8
    radius: Theme.radiusM

    Column {
        id: lines

        width: parent.width - 20
        x: 10
        y: 4

        Code {
            language: frame.language
            text: frame.act
            width: parent.width
        }
        DashedEdge {
            visible: frame.undoAct.length > 0
        }
        Labelled {
            code: frame.undoAct
            label: qsTr("Undo")
        }
        BgText {
            Accessible.ignored: true
            color: Theme.t2
            text: frame.undoNote
            type: Theme.caption
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        DashedEdge {
            visible: frame.dryRunAct.length > 0
        }
        Labelled {
            code: frame.dryRunAct
            label: qsTr("Dry run")
        }
    }

    component DashedEdge: Item {
        id: edge

        clip: true
        height: visible ? 9 : 0
        width: parent?.width ?? 0

        Repeater {
            model: edge.visible ? Math.max(0, Math.ceil(edge.width / 7)) : 0

            Rectangle {
                required property int index

                color: Theme.line2
                height: 1
                width: 4
                x: index * 7
                y: 4
            }
        }
    }

    // Less than the act itself: it is there to be read when it is needed.
    component Labelled: Item {
        id: labelled

        required property string code
        required property string label

        height: visible ? quiet.implicitHeight : 0
        visible: code.length > 0
        width: parent?.width ?? 0

        BgText {
            id: name

            Accessible.ignored: true
            color: Theme.t2
            height: 20
            text: labelled.label
            type: Theme.caption
        }
        Code {
            id: quiet

            anchors.left: name.right
            anchors.leftMargin: Theme.space3
            anchors.right: parent.right
            colors.text: Theme.t2
            language: frame.language
            text: labelled.code
        }
    }

    component Code: CodeText {
        colors.comment: Theme.synCom
        colors.key: Theme.synKey
        colors.keyword: Theme.synKw
        colors.number: Theme.synNum
        colors.string: Theme.synStr
        colors.text: Theme.t1
        font: Theme.mono
        lineHeight: 20
    }
}
