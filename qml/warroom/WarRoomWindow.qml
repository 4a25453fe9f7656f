// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The war-room display: a second window, read only.
Window {
    id: window

    color: Theme.bg
    height: 1080
    title: qsTr("Breakglass war room")
    width: 1920
}
