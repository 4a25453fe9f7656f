// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

// Widths that the header and the rows share; what is left goes to what a runbook covers.
QtObject {
    required property real width
    readonly property real title: width * 0.25
    readonly property real strategies: width * 0.22
    readonly property real budget: 96
    readonly property real status: 96
}
