// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Breakglass.Controls
import Breakglass.Theme

Item {
    id: root

    property string missing: ""
    property bool twice: false

    height: 200
    width: 400

    HoldButton {
        id: button

        missing: root.missing
        pressTwice: root.twice
        text: "Hold to roll back"
        x: 20
        y: 20
    }

    TextField {
        id: other

        width: 200
        y: 120
    }

    SignalSpy {
        id: held

        signalName: "held"
        target: button
    }

    TestCase {
        function init(): void {
            root.missing = "";
            root.twice = false;
            button.reset();
            held.clear();
            other.takeFocus(Qt.OtherFocusReason);
        }

        function test_isLockedAndSaysWhatIsMissing(): void {
            root.missing = "2 more approvals needed";
            compare(button.phase, HoldButton.Locked);
            compare(button.hint, "2 more approvals needed");
            mousePress(button);
            compare(button.phase, HoldButton.Locked);
            wait(60);
            compare(button.progress, 0);
            mouseRelease(button);
            compare(held.count, 0);
        }

        function test_holdingForTwoSecondsConfirmsOnce(): void {
            compare(button.phase, HoldButton.Ready);
            const before = Date.now();
            mousePress(button);
            compare(button.phase, HoldButton.Holding);
            verify(button.hint.startsWith("Keep holding"));
            tryCompare(held, "count", 1, 8000);
            verify(Date.now() - before >= Theme.holdMs * 0.95, "held for the whole time");
            compare(button.phase, HoldButton.Done);
            mouseRelease(button);
            mousePress(button);
            mouseRelease(button);
            compare(held.count, 1);
            compare(button.phase, HoldButton.Done);
        }

        function test_lettingGoEarlyStartsNothingAndRewinds(): void {
            mousePress(button);
            tryVerify(() => button.progress > 0.05);
            mouseRelease(button);
            compare(button.phase, HoldButton.ReleasedEarly);
            verify(button.hint.startsWith("Released early"));
            tryCompare(button, "progress", 0);
            compare(held.count, 0);
        }

        function test_aSecondHoldBeginsAtZero(): void {
            mousePress(button);
            tryVerify(() => button.progress > 0.2);
            mouseRelease(button);
            mousePress(button);
            verify(button.progress < 0.1);
            mouseRelease(button);
        }

        function test_leavingTheButtonLetsGo(): void {
            mousePress(button);
            tryVerify(() => button.progress > 0.02);
            mouseMove(button, button.width + 40, button.height + 40);
            compare(button.phase, HoldButton.ReleasedEarly);
            mouseRelease(button, button.width + 40, button.height + 40);
            compare(held.count, 0);
        }

        function test_losingTheFocusLetsGo(): void {
            button.forceActiveFocus();
            keyPress(Qt.Key_Space);
            compare(button.phase, HoldButton.Holding);
            other.takeFocus(Qt.OtherFocusReason);
            compare(button.phase, HoldButton.ReleasedEarly);
            keyRelease(Qt.Key_Space);
        }

        function test_somethingNewMissingLetsGo(): void {
            mousePress(button);
            compare(button.phase, HoldButton.Holding);
            root.missing = "The plan has changed";
            compare(button.phase, HoldButton.Locked);
            root.missing = "";
            compare(button.phase, HoldButton.ReleasedEarly);
            mouseRelease(button);
            compare(held.count, 0);
        }

        function test_theOwnerMayHoldFromTheKeyboard(): void {
            button.press();
            compare(button.phase, HoldButton.Holding);
            button.release();
            compare(button.phase, HoldButton.ReleasedEarly);
        }

        function test_whoCannotHoldPressesTwice(): void {
            root.twice = true;
            button.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(button.phase, HoldButton.Armed);
            compare(held.count, 0);
            wait(150);
            keyClick(Qt.Key_Space);
            compare(held.count, 1);
            compare(button.phase, HoldButton.Done);
        }

        // X11 may report a key that repeats as one that goes up and down again, and nothing else.
        function test_aKeyThatRepeatsIsOneHold(): void {
            button.forceActiveFocus();
            keyPress(Qt.Key_Space);
            tryVerify(() => button.progress > 0.05);
            const before = button.progress;
            keyRelease(Qt.Key_Space);
            compare(button.phase, HoldButton.Holding);
            keyPress(Qt.Key_Space);
            wait(150);
            compare(button.phase, HoldButton.Holding);
            verify(button.progress >= before, "it goes on where it was");
            keyRelease(Qt.Key_Space);
            tryCompare(button, "phase", HoldButton.ReleasedEarly);
            compare(held.count, 0);
        }

        function test_aKeyThatRepeatsIsNotPressedTwice(): void {
            root.twice = true;
            button.forceActiveFocus();
            for (let repeat = 0; repeat < 3; ++repeat)
                keyClick(Qt.Key_Space);
            compare(button.phase, HoldButton.Armed);
            compare(held.count, 0);
        }

        function test_theFirstOfTwoPressesIsForgottenWithTheFocus(): void {
            root.twice = true;
            mouseClick(button);
            compare(button.phase, HoldButton.Armed);
            other.takeFocus(Qt.OtherFocusReason);
            compare(button.phase, HoldButton.Ready);
        }

        name: "HoldButton"
        when: windowShown
    }
}
