// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Every line of the run in full. It follows the end until somebody scrolls.
Panel {
    id: panel

    readonly property RunLog log: run.log
    readonly property LogSource source: log.source as LogSource
    readonly property string warnings: qsTr("Warnings %1").arg(log.warnings)
    required property bool narrow
    required property RunModel run

    function follow(): void {
        view.following = true;
    }

    function takeFocus(): void {
        view.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    bodyPadding: 0
    subtitle: view.newLines > 0 ? qsTr("held, %1 new").arg(view.newLines) : log.text
    title: qsTr("Log")

    trailing: [
        Segmented {
            currentIndex: panel.log.filter
            name: qsTr("Lines shown")
            options: [Words.all, qsTr("Commands"), qsTr("Gate"), panel.warnings]
            size: 26

            onChosen: index => panel.log.filter = index
        },
        BgButton {
            consequence: qsTr("Shows new lines as they come.")
            icon: "arrow-down"
            keys: panel.narrow ? "" : "End"
            size: 28
            text: view.following ? qsTr("Following") : qsTr("Follow")
            variant: BgButton.Ghost

            onClicked: panel.follow()
        }
    ]

    Rectangle {
        anchors.bottomMargin: 1
        anchors.fill: parent
        anchors.leftMargin: 1
        anchors.rightMargin: 1
        color: Theme.inset
    }

    LogView {
        id: view

        activeFocusOnTab: true
        anchors.bottomMargin: 6
        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: 6
        clip: true
        colors.command: Theme.accent
        colors.commandRow: Theme.s1
        colors.error: panel.run.production ? Theme.danger : Theme.caution
        colors.gate: Theme.ok
        colors.note: Theme.t2
        colors.output: Theme.t3
        colors.selection: Theme.sel
        colors.text: Theme.t1
        colors.time: Theme.t3
        colors.warning: Theme.caution
        font: Theme.mono
        name: panel.title
        source: panel.source

        ScrollThumb {
            readonly property int count: Math.max(1, panel.source.lineCount)

            position: view.topLine / count
            ratio: Math.min(1, view.visibleLines / count)

            onMoved: position => view.topLine = Math.round(position * count)
        }
    }

    FocusRing {
        shown: view.activeFocus

        onEdge: true
    }
}
