// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The least that is a QML window: what start and memory of the console are measured against.
Window {
    color: "#0A0E13"
    height: 900
    visible: true
    width: 1440

    Text {
        anchors.centerIn: parent
        color: "#E8EEF4"
        font.family: "Inter"
        text: "Breakglass"
    }
}
