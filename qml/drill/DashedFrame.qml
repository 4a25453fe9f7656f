// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The edge of what is only an example.
Item {
    id: frame

    required property color color

    DashedLine {
        color: frame.color
        thickness: 1
        width: parent.width
    }

    DashedLine {
        anchors.bottom: parent.bottom
        color: frame.color
        thickness: 1
        width: parent.width
    }

    DashedLine {
        color: frame.color
        height: parent.height
        thickness: 1
        upright: true
    }

    DashedLine {
        anchors.right: parent.right
        color: frame.color
        height: parent.height
        thickness: 1
        upright: true
    }
}
