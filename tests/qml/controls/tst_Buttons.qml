// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Breakglass.Controls

Item {
    id: root

    property string reason: ""

    height: 300
    width: 600

    BgButton {
        id: button

        consequence: "6 pods restart"
        disabledReason: root.reason
        text: "Roll back to rev 41…"
        y: 20
    }

    Segmented {
        id: choice

        options: ["All", "Commands", "Gate"]
        y: 80
    }

    CheckBoxRow {
        id: box

        text: "Verify target image exists"
        width: 300
        y: 130
    }

    RailItem {
        id: place

        current: false
        icon: "server"
        text: "Services"
        y: 200
    }

    SignalSpy {
        id: clicked

        signalName: "clicked"
        target: button
    }

    SignalSpy {
        id: chosen

        signalName: "chosen"
        target: choice
    }

    SignalSpy {
        id: toggled

        signalName: "toggled"
        target: box
    }

    SignalSpy {
        id: went

        signalName: "clicked"
        target: place
    }

    TestCase {
        function init(): void {
            root.reason = "";
            choice.currentIndex = 0;
            box.tick = TickBox.Empty;
            for (const spy of [clicked, chosen, toggled, went])
                spy.clear();
        }

        function test_keysPressAButton_data(): list<var> {
            return [
                {
                    "tag": "space presses",
                    "key": Qt.Key_Space,
                    "count": 1
                },
                {
                    "tag": "return presses",
                    "key": Qt.Key_Return,
                    "count": 1
                },
                {
                    "tag": "enter presses",
                    "key": Qt.Key_Enter,
                    "count": 1
                },
                {
                    "tag": "a letter does not",
                    "key": Qt.Key_R,
                    "count": 0
                }
            ];
        }

        function test_keysPressAButton(row: var): void {
            button.forceActiveFocus();
            keyClick(row.key);
            compare(clicked.count, row.count);
        }

        function test_ctrlEnterIsLeftToThePage(): void {
            button.forceActiveFocus();
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(clicked.count, 0);
        }

        function test_aButtonWithAReasonDoesNothingAndSaysWhy(): void {
            root.reason = "Helm replaces all pods in one rollout.";
            mouseClick(button);
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(clicked.count, 0);
            verify(button.activeFocus, "it can still be read");
            compare(button.Accessible.description, root.reason);
        }

        function test_aButtonSaysWhatItChanges(): void {
            compare(button.Accessible.name, "Roll back to rev 41…");
            compare(button.Accessible.description, "6 pods restart");
            mouseClick(button);
            compare(clicked.count, 1);
        }

        function test_arrowsChooseASegmentAndStopAtTheEnds(): void {
            choice.forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(choice.currentIndex, 0);
            compare(chosen.count, 0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(choice.currentIndex, 2);
            compare(chosen.count, 2);
        }

        function test_aClickChoosesASegment(): void {
            mouseClick(choice, choice.width - 10, 10);
            compare(choice.currentIndex, 2);
            verify(choice.activeFocus);
        }

        function test_onlyAPersonsTickCanBeChanged_data(): list<var> {
            return [
                {
                    "tag": "an empty box can",
                    "tick": TickBox.Empty,
                    "count": 2
                },
                {
                    "tag": "a person's tick can",
                    "tick": TickBox.TickedByPerson,
                    "count": 2
                },
                {
                    "tag": "a tick by Breakglass cannot",
                    "tick": TickBox.TickedByBreakglass,
                    "count": 0
                },
                {
                    "tag": "what is not possible cannot",
                    "tick": TickBox.NotPossible,
                    "count": 0
                }
            ];
        }

        function test_onlyAPersonsTickCanBeChanged(row: var): void {
            box.tick = row.tick;
            mouseClick(box, 20, 12);
            box.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(toggled.count, row.count);
        }

        function test_aPlaceOpensByKeyAndPointer(): void {
            mouseClick(place);
            place.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(went.count, 2);
        }

        name: "Buttons"
        when: windowShown
    }
}
