// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Base of every place: what the shell shows below the strip, and whom it asks to perform the actions of the registry.
FocusScope {
    // Narrow windows fold what does not fit (UI.md section 3).
    readonly property bool narrow: width < 1336
    // What of it is shown, for the trail of the top bar: the number of a plan.
    property string part: ""
    // Something of this place lies over it and has the keyboard.
    property bool covered: false
    // The right column, for those places that can do without it in a narrow window (Ctrl+J).
    property bool sideShown: true
    // What Ctrl+Enter does in what lies over it, in a word or two.
    property string coverHint: ""
    // Actions of this place that mean nothing now; the status bar leaves them out.
    property list<string> idle: []

    // The operator wants to declare an incident.
    signal declareRequested

    // Performs an action of the registry; false when this place does not know it.
    function perform(action: string): bool {
        return false;
    }

    // Gives the keyboard to what the operator most likely wants.
    function takeFocus(): void {
        forceActiveFocus(Qt.OtherFocusReason);
    }
}
