// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Controls
import Breakglass.Console

// One block of the document with its line in the file.
Rectangle {
    id: block

    required property string budget
    required property list<string> cells
    required property int columns
    required property int index
    required property int kind
    required property string language
    required property int level
    required property int line
    required property list<string> marks
    required property string note
    required property int number
    required property string text
    required property int tick
    required property bool trap

    required property bool marked
    required property RowModel treeLines
    required property string wanted

    readonly property int gutter: 60
    readonly property int room: width - gutter - Theme.padding
    // Running text stops at 76 characters; tables, code and the tree use the width.
    readonly property bool wide: kind === 4 || kind === 5 || kind === 8
    readonly property int indent: kind === 2 || kind === 3 ? Math.max(0, level - 1) * 20 : kind
          === 0 || kind === 5 || kind === 8 ? 0 : level * 20
    readonly property int above: kind === 0 ? (level < 3 ? 20 : 12) : kind === 2 || kind === 3 ? 2 :
                                                                      6

    signal copied

    Accessible.name: marked ? qsTr("Line %1, marked").arg(line) : qsTr("Line %1").arg(line)
    Accessible.role: Accessible.Grouping
    color: marked ? Theme.sel : "transparent"
    implicitHeight: body.height + above + 6

    Rectangle {
        color: Theme.accent
        height: parent.height
        visible: block.marked
        width: 3
    }

    Icon {
        color: Theme.caution
        name: "triangle-alert"
        size: 13
        visible: block.trap
        x: 8
        y: block.above + 3
    }

    BgText {
        Accessible.ignored: true
        color: Theme.t3
        horizontalAlignment: Text.AlignRight
        text: String(block.line)
        visible: block.kind !== 8 || block.text.length > 0
        type: Theme.axis
        width: 42
        y: block.above + 2
    }

    Loader {
        id: body

        sourceComponent: [heading, words, item, item, code, table, quote, rule,
            tree][block.kind] ?? words
        width: block.wide ? block.room - block.indent : Math.min(block.room - block.indent, 680)
        x: block.gutter + block.indent
        y: block.above
    }

    Component {
        id: heading

        Item {
            Accessible.name: block.text
            Accessible.role: Accessible.Heading
            implicitHeight: title.implicitHeight

            DocumentText {
                id: title

                found: block.wanted
                marks: block.marks
                text: block.text
                type: block.level < 2 ? Theme.h1 : block.level < 3 ? Theme.title :
                                                                     Theme.text(14, 600)
                width: parent.width - (box.visible ? box.width + Theme.space3 : 0)
            }

            Chip {
                id: box

                anchors.right: parent.right
                icon: "timer"
                text: block.budget
                visible: text.length > 0
                y: 2
            }
        }
    }

    Component {
        id: words

        DocumentText {
            found: block.wanted
            ink: Theme.t2
            marks: block.marks
            text: block.text
        }
    }

    Component {
        id: item

        Item {
            Accessible.checkable: block.kind === 3
            Accessible.checked: block.tick > 0
            Accessible.description: block.note
            Accessible.name: block.text
            Accessible.role: block.kind === 3 ? Accessible.CheckBox : Accessible.ListItem
            implicitHeight: said.implicitHeight

            TickBox {
                tick: block.tick
                visible: block.kind === 3
                y: 2
            }

            BgText {
                Accessible.ignored: true
                color: Theme.t3
                text: block.number > 0 ? block.number + "." : "•"
                visible: block.kind === 2
            }

            DocumentText {
                id: said

                found: block.wanted
                ink: block.tick > 0 ? Theme.t2 : Theme.t1
                marks: block.marks
                text: block.text
                width: parent.width - 24 - (by.visible ? by.width + Theme.space3 : 0)
                x: 24
            }

            BgText {
                id: by

                anchors.right: parent.right
                color: Theme.t3
                text: block.note
                type: Theme.caption
                visible: text.length > 0
                y: 2
            }
        }
    }

    Component {
        id: code

        CodeBlock {
            found: block.wanted
            language: block.language
            marks: block.marks
            text: block.text

            onCopied: block.copied()
        }
    }

    Component {
        id: table

        TableBlock {
            cells: block.cells
            columns: block.columns
            wanted: block.wanted
        }
    }

    Component {
        id: quote

        Item {
            implicitHeight: quoted.implicitHeight

            Rectangle {
                color: Theme.line2
                height: parent.height
                width: 3
            }

            DocumentText {
                id: quoted

                found: block.wanted
                ink: Theme.t2
                marks: block.marks
                text: block.text
                width: parent.width - 16
                x: 16
            }
        }
    }

    Component {
        id: rule

        Item {
            implicitHeight: 9

            Divider {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
            }
        }
    }

    Component {
        id: tree

        TreeBlock {
            lines: block.treeLines
        }
    }
}
