// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// The error rate of the last half hour against the trigger; all sparklines share one scale.
ThemedChart {
    id: spark

    required property bool bad
    required property color breachInk

    // The card says what it shows.
    Accessible.ignored: true
    colors.series4: bad ? breachInk : Theme.c4
    colors.breach: breachInk
    sparkline: true
}
