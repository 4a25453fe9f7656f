// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// The chart in the colours of the theme. Red belongs to breaches in production.
Chart {
    property bool production: false

    colors.accent: Theme.accent
    colors.axis: Theme.line2
    colors.breach: production ? Theme.danger : Theme.caution
    colors.future: Theme.s2
    colors.grid: Theme.grid
    colors.quiet: Theme.t3
    colors.secondary: Theme.t2
    colors.series1: Theme.c1
    colors.series2: Theme.c2
    colors.series3: Theme.c3
    colors.series4: Theme.c4
    colors.surface: Theme.s1
    colors.text: Theme.t1
    colors.threshold: Theme.caution
    font: Theme.axis
}
