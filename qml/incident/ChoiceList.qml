// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Controls

// One of a list, chosen with the arrows or the pointer.
ListView {
    id: list

    required property string name

    function choose(index: int): void {
        currentIndex = index;
        forceActiveFocus(Qt.MouseFocusReason);
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    keyNavigationEnabled: true

    FocusRing {
        parent: list
        shown: list.activeFocus

        onEdge: true
    }
}
