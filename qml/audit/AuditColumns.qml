// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

// Where the columns of the table begin.
QtObject {
    required property real width
    // Columns go in this order when there is no room: the hash, then what it is about.
    readonly property bool showsHash: width > 880
    readonly property bool showsAbout: width > 560

    readonly property real time: 16
    readonly property real who: 140
    readonly property real what: 276
    readonly property real hash: width - 96
    readonly property real about: (showsHash ? hash : width) - 128
    readonly property real end: showsAbout ? about : width
}
