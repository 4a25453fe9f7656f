// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls
import Breakglass.Console

// What was repaired when the document was read, and what would go wrong if it were followed to the letter.
Panel {
    id: panel

    required property RunbooksModel runbooks
    // For more than one line.
    readonly property bool roomy: height >= 200

    bodyPadding: 0
    subtitle: list.count > 0 ? String(list.count) : roomy ? "" : nothing.title
    title: qsTr("Found in it")

    ProblemList {
        id: list

        anchors.fill: parent
        anchors.margins: 1
        name: panel.title
        problems: panel.runbooks.problems

        onPicked: line => {
            if (line > 0)
                panel.runbooks.markLine(line);
        }
    }

    EmptyState {
        id: nothing

        anchors.centerIn: parent
        icon: "circle-check"
        text: qsTr("No trap is known, nothing is left to fill in, and the text needed no repair.")
        title: qsTr("Nothing found")
        visible: list.count === 0 && panel.runbooks.current >= 0 && panel.roomy
        width: parent.width - 32
    }
}
