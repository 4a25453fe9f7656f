// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Items

// One line of the difference. Removed and added never use red or green: the mark and the weight say it.
Rectangle {
    id: diff

    required property int kind
    required property string before
    required property string after
    required property string line
    // The numbers are those of DiffKind: context, removed, added, hunk.
    readonly property bool removed: kind === 1
    readonly property bool added: kind === 2
    readonly property bool hunk: kind === 3
    // What goes away is quiet, and a hunk line is no YAML: both in one ink.
    readonly property bool plain: removed || hunk
    // What is struck begins where its words begin.
    readonly property int indent: removed ? Math.max(0, line.indexOf(line.trim())) : 0
    readonly property color ink: hunk ? Theme.t2 : removed ? Theme.t3 : Theme.t1

    Accessible.name: removed ? qsTr("Goes away: %1").arg(line)
          : added ? qsTr("Comes in: %1").arg(line)
          : line
    Accessible.role: Accessible.ListItem
    // Code is written from left to right in every language.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: removed ? Theme.s2 : added ? Theme.accentBg : hunk ? Theme.s1 : "transparent"
    implicitHeight: Math.max(19, text.implicitHeight)

    Rectangle {
        color: diff.added ? Theme.accent : Theme.t3
        height: parent.height
        visible: diff.added || diff.removed
        width: 2
    }

    TextCells {
        alwaysFromLeft: true
        // Beside the first line of one that is wrapped.
        height: text.lineHeight
        renderType: Theme.rendering
        width: 88

        TextCell {
            atEnd: true
            color: Theme.t3
            font: Theme.mono
            text: diff.before
            width: 28
            x: 4
        }

        TextCell {
            atEnd: true
            color: Theme.t3
            font: Theme.mono
            text: diff.after
            width: 28
            x: 36
        }

        TextCell {
            color: diff.added ? Theme.accent : Theme.t3
            font: Theme.monoSmallStrong
            text: diff.removed ? "-" : diff.added ? "+" : ""
            x: 72
        }
    }

    CodeText {
        id: text

        Accessible.ignored: true
        colors.comment: Theme.synCom
        colors.key: Theme.synKey
        colors.keyword: Theme.synKw
        colors.number: Theme.synNum
        colors.string: Theme.synStr
        colors.text: diff.ink
        font: Theme.mono
        language: "yaml"
        lineHeight: 19
        plain: diff.plain
        strikeout: diff.removed
        text: diff.line.slice(diff.indent)
        width: parent.width - x - 8
        x: 88 + diff.indent * Theme.monoAdvance.advanceWidth
    }
}
