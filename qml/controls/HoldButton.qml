// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The last proof of intent: held for two seconds or, by people who cannot hold, pressed twice.
// The owner may hold it from the keyboard with press() and letGo(), for Ctrl+Enter.
Rectangle {
    id: button

    enum Phase {
        Locked,
        Ready,
        Holding,
        ReleasedEarly,
        Armed,
        Done
    }

    required property string text
    // What is still missing, in words. While it is not empty nothing can be held.
    required property string missing
    property string icon: "undo-2"
    property string keys: ""
    property string consequence: ""
    property string doneText: qsTr("Started")
    property bool pressTwice: false
    property bool danger: true
    readonly property alias progress: hold.progress
    readonly property int phase: {
        if (hold.done)
            return HoldButton.Done;
        if (missing.length > 0 || !enabled)
            return HoldButton.Locked;
        if (hold.running)
            return HoldButton.Holding;
        return hold.armed ? HoldButton.Armed : hold.fellShort ? HoldButton.ReleasedEarly :
                                                                HoldButton.Ready;
    }
    readonly property bool locked: phase === HoldButton.Locked
    // One short line for the place beside the button.
    readonly property string hint: {
        const left = Math.ceil((1 - progress) * Theme.holdMs / 100) / 10;
        //: %1 is a number of seconds with one decimal
        const holding = qsTr("Keep holding, %1 s").arg(left.toLocaleString(Qt.locale(), 'f', 1));
        return [missing, "", holding, qsTr("Released early. Nothing was started."),
            qsTr("Press once more"), doneText][phase];
    }
    readonly property bool windowActive: Window.active
    readonly property color base: danger ? Theme.dangerFill : Theme.accentFill
    readonly property color ink: locked ? Theme.t3 : Theme.onSolid

    // The whole hold has passed. This is the act of confirming.
    signal held

    function press(): void {
        const repeats = pause.running;
        pause.stop();
        if (locked || hold.done || hold.running || (pressTwice && repeats))
            return;
        rewind.stop();
        hold.fellShort = false;
        if (pressTwice && !hold.armed)
            hold.armed = true;
        else if (pressTwice)
            finish();
        else
            hold.begin();
    }

    // A key was let go, or seems so: one that repeats goes up and down again at once, and not every
    // display server says which it is.
    function letGo(): void {
        if (hold.running || hold.armed)
            pause.restart();
    }

    function release(): void {
        pause.stop();
        if (!hold.running)
            return;
        hold.running = false;
        hold.fellShort = true;
        rewind.restart();
        Accessible.announce(hint, Accessible.Assertive);
    }

    // Back to the beginning: after a refusal, or when what was held for has changed.
    function reset(): void {
        rewind.stop();
        pause.stop();
        hold.running = false;
        hold.armed = false;
        hold.fellShort = false;
        hold.done = false;
        hold.progress = 0;
    }

    function finish(): void {
        hold.running = false;
        hold.armed = false;
        hold.progress = 1;
        hold.done = true;
        held();
    }

    function isPressKey(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return || key === Qt.Key_Enter;
    }

    Accessible.description: missing.length > 0 ? missing : consequence
    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: {
        if (pressTwice)
            press();
    }
    Keys.onPressed: event => {
        event.accepted = event.modifiers === Qt.NoModifier && isPressKey(event.key);
        if (event.accepted && !event.isAutoRepeat)
            press();
    }
    Keys.onReleased: event => {
        event.accepted = isPressKey(event.key);
        if (event.accepted && !event.isAutoRepeat)
            letGo();
    }
    activeFocusOnTab: enabled
    border.color: locked ? Theme.line2 : base
    border.width: 1
    color: locked ? Theme.s2 : hold.progress > 0 ? Qt.darker(base, 1.7) : base
    implicitHeight: 44
    implicitWidth: Math.max(260, row.implicitWidth + 32)
    radius: Theme.radiusM

    onActiveFocusChanged: {
        if (!activeFocus) {
            release();
            hold.armed = false;
        }
    }
    onMissingChanged: {
        release();
        hold.armed = false;
    }
    onWindowActiveChanged: release()

    QtObject {
        id: hold

        property bool running: false
        property bool armed: false
        property bool fellShort: false
        property bool done: false
        property real progress: 0

        function begin(): void {
            progress = 0;
            running = true;
        }
    }

    // Counts frames, not the wall clock: an interface that hangs for two seconds must not confirm.
    FrameAnimation {
        running: hold.running && !pause.running

        onTriggered: {
            hold.progress += Math.min(frameTime, 0.05) * 1000 / Theme.holdMs;
            if (hold.progress >= 1)
                button.finish();
        }
    }

    Timer {
        id: pause

        interval: 60

        onTriggered: button.release()
    }

    NumberAnimation {
        id: rewind

        duration: Theme.rewindMs
        property: "progress"
        target: hold
        to: 0
    }

    Rectangle {
        anchors.left: parent.left
        color: button.base
        height: parent.height
        radius: button.radius
        visible: hold.progress > 0 && !button.locked
        width: parent.width * hold.progress
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 10

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: button.ink
            name: button.locked ? "lock" : button.phase === HoldButton.Done ? "check" : button.icon
            size: 18
        }

        BgText {
            Accessible.ignored: true
            color: button.ink
            font.weight: Theme.semibold
            text: button.phase === HoldButton.Done ? button.doneText : button.text
            type: Theme.bodyLarge
        }

        KeyHint {
            anchors.verticalCenter: parent.verticalCenter
            edge: button.locked ? Theme.line2 : button.ink
            ink: button.ink
            keys: button.keys
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.WithinBounds

        onPressedChanged: {
            if (!pressed) {
                button.release();
                return;
            }
            button.forceActiveFocus(Qt.MouseFocusReason);
            button.press();
        }
    }

    FocusRing {
        shown: button.activeFocus
    }
}
