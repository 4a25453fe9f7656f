// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// One of several, all in sight. Left and right choose, as with radio buttons.
Rectangle {
    id: group

    required property list<string> options
    property list<string> icons: []
    property list<string> keys: []
    property int currentIndex: 0
    property int tone: Tone.Neutral
    property int size: 30
    // What is being chosen.
    property string name: ""

    signal chosen(index: int)

    function choose(index: int): void {
        if (index < 0 || index >= options.length || !enabled)
            return;
        currentIndex = index;
        chosen(index);
    }

    Accessible.name: name
    Accessible.role: Accessible.Grouping
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)
    activeFocusOnTab: enabled
    border.color: Theme.line2
    border.width: 1
    color: "transparent"
    implicitHeight: size
    implicitWidth: row.implicitWidth
    radius: Theme.radiusM

    Row {
        id: row

        Repeater {
            model: group.options

            Segment {
                required property string modelData
                required property int index

                chosen: index === group.currentIndex
                first: index === 0
                height: group.size
                icon: group.icons[index] ?? ""
                keys: group.keys[index] ?? ""
                last: index === group.options.length - 1
                text: modelData
                tone: group.tone

                onPicked: {
                    group.forceActiveFocus(Qt.MouseFocusReason);
                    group.choose(index);
                }
            }
        }
    }

    FocusRing {
        shown: group.activeFocus
    }
}
