// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

Rectangle {
    property bool upright: false

    color: Theme.line
    implicitHeight: upright ? 16 : 1
    implicitWidth: upright ? 1 : 16
}
