// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Phases as blocks, messages as diamonds below them.
Item {
    id: lane

    required property RowModel blocks
    // Done by the trainee; else the ideal.
    required property bool done
    required property RowModel messages
    // Room above the blocks for the names of those that are too short for them.
    required property int rise

    function placeSoon(): void {
        if (lane.rise > 0)
            Qt.callLater(lane.placeNames);
    }

    // Each up to where the next one that stands there begins.
    function placeNames(): void {
        let end = lane.width;
        for (let at = phases.count - 1; at >= 0; --at) {
            const block = phases.itemAt(at) as PhaseBlock;
            if (!block)
                continue;
            block.room = Math.max(1, end - block.x - 6);
            if (block.outside)
                end = block.x + block.nameX;
        }
    }

    Repeater {
        id: phases

        model: lane.blocks

        PhaseBlock {
            done: lane.done
            height: 44
            width: Math.max(3, length * lane.width - 2)
            x: from * lane.width
            y: 2 + lane.rise

            Component.onCompleted: lane.placeSoon()
            onTitleChanged: lane.placeSoon()
            onWidthChanged: lane.placeSoon()
            onXChanged: lane.placeSoon()
        }
    }

    Repeater {
        model: lane.messages

        Item {
            id: message

            required property double at
            required property string label
            required property bool labelled
            required property bool late
            required property int line
            required property bool toLeft
            readonly property bool leftward: toLeft || x + words.implicitWidth + 20 > lane.width

            Accessible.name: message.label
            Accessible.role: Accessible.StaticText
            height: 20
            width: 1
            x: message.at * lane.width
            y: 50 + lane.rise

            MessageDiamond {
                late: message.late
                x: -7
                y: 3

                HoverHandler {
                    id: hover
                }

                Tooltip {
                    shown: hover.hovered && !message.labelled
                    text: message.label
                }
            }

            BgText {
                id: words

                Accessible.ignored: true
                color: message.late ? Theme.caution : Theme.t2
                font.weight: message.late ? Theme.semibold : Theme.regular
                text: message.label
                type: Theme.caption
                visible: message.labelled
                x: message.leftward ? -implicitWidth - 12 : message.line === 0 ? 12 : -4
                y: 2 + message.line * 18
            }
        }
    }
}
