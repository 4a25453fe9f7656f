// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Console

// The answers to the open question, chosen with their number, or with arrows and Enter.
FocusScope {
    id: answers

    required property bool compact
    property int current: 0
    required property GuideModel guide

    signal revealed(y: real, length: real)

    function move(step: int): void {
        current = Math.max(0, Math.min(repeater.count - 1, current + step));
        const row = repeater.itemAt(current) as Answer;
        if (row)
            revealed(row.y, row.height);
    }

    Accessible.name: qsTr("Answers")
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    implicitHeight: column.implicitHeight
    visible: repeater.count > 0

    Keys.onDownPressed: move(1)
    Keys.onEnterPressed: guide.answer(current)
    Keys.onReturnPressed: guide.answer(current)
    Keys.onUpPressed: move(-1)

    Connections {
        function onChanged(): void {
            answers.current = Math.max(0, Math.min(answers.current, repeater.count - 1));
        }

        target: answers.guide
    }
    Column {
        id: column

        spacing: 8
        width: parent.width

        Repeater {
            id: repeater

            model: answers.guide.answers

            Answer {
                required property int index

                compact: answers.compact
                focused: answers.activeFocus && answers.current === index
                number: index + 1
                width: column.width

                onPicked: {
                    answers.current = index;
                    answers.guide.answer(index);
                }
            }
        }
    }
}
