// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Breakglass.Controls

Item {
    id: root

    height: 700
    width: 900

    BgButton {
        id: opener

        text: "Confirm…"
        y: 300
    }

    BgButton {
        id: topBar

        text: "Search"
    }

    BgDialog {
        id: dialog

        bottomInset: 28
        footer: [
            BgButton {
                id: cancel

                text: "Cancel"

                onClicked: dialog.close()
            }
        ]
        kind: EnvironmentLabel.Production
        title: "Roll back checkr-console in production_us?"
        topInset: 96

        Column {
            TextField {
                id: phrase

                width: 200
            }

            TextArea {
                id: reason

                width: 200
            }
        }
    }

    SignalSpy {
        id: closed

        signalName: "closed"
        target: dialog
    }

    SignalSpy {
        id: pressed

        signalName: "clicked"
        target: opener
    }

    SignalSpy {
        id: searched

        signalName: "clicked"
        target: topBar
    }

    TestCase {
        function init(): void {
            dialog.close();
            opener.forceActiveFocus();
            dialog.open();
            closed.clear();
            pressed.clear();
            searched.clear();
        }

        function test_theFirstFieldHasTheKeyboard(): void {
            verify(phrase.editing);
        }

        function test_tabGoesRoundInsideTheDialog(): void {
            keyClick(Qt.Key_Tab);
            verify(reason.editing);
            keyClick(Qt.Key_Tab);
            verify(cancel.activeFocus);
            keyClick(Qt.Key_Tab);
            verify(phrase.editing);
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            verify(cancel.activeFocus);
        }

        function test_theFocusCannotBeTakenAway(): void {
            opener.forceActiveFocus();
            verify(phrase.editing);
        }

        function test_escapeClosesAndGivesTheFocusBack(): void {
            keyClick(Qt.Key_Escape);
            verify(!dialog.visible);
            compare(closed.count, 1);
            verify(opener.activeFocus);
        }

        function test_aButtonOfTheDialogClosesIt(): void {
            mouseClick(cancel);
            verify(!dialog.visible);
            verify(opener.activeFocus);
        }

        function test_thePageBelowCannotBePressed(): void {
            mouseClick(opener);
            compare(pressed.count, 0);
            verify(dialog.visible);
        }

        function test_whatTheScrimLeavesOutCanBePressed(): void {
            mouseClick(topBar);
            compare(searched.count, 1);
        }

        name: "BgDialog"
        when: windowShown
    }
}
