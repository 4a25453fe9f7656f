// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Where the columns of the release history stand; header and rows share it.
QtObject {
    required property real width
    required property bool showsAuthor
    required property bool showsFirst

    readonly property int revision: 16
    readonly property int artifact: 60
    readonly property int change: 148
    readonly property real available: width - 84
    readonly property real first: available - (showsFirst ? 108 : 0)
    readonly property real status: first - 116
    readonly property real deployed: status - 112
    readonly property real author: deployed - (showsAuthor ? 116 : 0)
}
