// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme

// What a list of the form stands in.
Rectangle {
    Layout.fillWidth: true
    border.color: Theme.line2
    border.width: 1
    color: Theme.inset
    radius: Theme.radiusM
}
