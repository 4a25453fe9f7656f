// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What hurts now or would hurt later.
Panel {
    id: panel

    required property OverviewModel overview

    function takeFocus(): void {
        list.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    bodyPadding: 0
    title: qsTr("Needs attention")
    trailing: [
        Chip {
            text: panel.overview.attentionText
            tone: {
                if (panel.overview.danger)
                    return Tone.Danger;
                return panel.overview.needing > 0 ? Tone.Caution : Tone.Quiet;
            }
        },
        KeyHint {
            keys: "A"
        }
    ]

    ListView {
        id: list

        Accessible.name: panel.title
        Accessible.role: Accessible.List
        activeFocusOnTab: count > 0 || activeFocus
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: 0
        model: panel.overview.attention

        delegate: AttentionRow {
            required property int index

            focused: ListView.isCurrentItem && list.activeFocus
            width: list.width

            onOpened: panel.overview.openService(service, environment)
        }

        Keys.onReturnPressed: (currentItem as AttentionRow)?.opened()
    }

    EmptyState {
        anchors.centerIn: parent
        icon: "circle-check"
        text: panel.overview.calmText
        title: qsTr("All calm")
        visible: list.count === 0
        width: parent.width - 48
    }
}
