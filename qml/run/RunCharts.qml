// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Items
import Breakglass.Console

// The signals of the run beside each other.
RowLayout {
    id: row

    required property RunModel run

    // The chart that has the keyboard, or else the first; null while there is none.
    function current(): Chart {
        let panel = charts.itemAt(0) as RunChartPanel;
        for (let at = 1; at < charts.count; ++at) {
            const other = charts.itemAt(at) as RunChartPanel;
            panel = other.chart.activeFocus ? other : panel;
        }
        return panel?.chart ?? null;
    }

    spacing: Theme.panelGap
    uniformCellSizes: true

    Repeater {
        id: charts

        model: row.run.charts

        RunChartPanel {
            Layout.fillHeight: true
            Layout.fillWidth: true
            run: row.run
        }
    }
}
