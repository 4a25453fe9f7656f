// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The tokens: every colour, text style, distance and duration. Only this folder holds colour values.
QtObject {
    id: theme

    // What the person at the console has chosen.
    property bool dark: true
    // Text at 7:1 and edges that can't be missed, on black. It goes with dark.
    property bool contrast: false
    property bool reducedMotion: false
    // 1 to 2. Whoever enlarges the interface sets it, and text is then drawn in the way that stays sharp.
    property real scale: 1

    // Surfaces from the window up; inset is for code and logs, onFill for the chosen one of several.
    readonly property color bg: pick("#0A0E13", "#E9EDF1", "#000000")
    readonly property color s1: pick("#10161D", "#FFFFFF", "#05080B")
    readonly property color s2: pick("#171F28", "#F4F6F9", "#0E1318")
    readonly property color s3: pick("#1F2933", "#FFFFFF", "#141A21")
    readonly property color inset: pick("#070A0E", "#F7F9FB", "#000000")
    readonly property color hover: pick("#1B2530", "#EDF2F7", "#1A222B")
    readonly property color field: dark ? bg : s1
    readonly property color onFill: pick("#1F2C38", "#DFE7EF", "#22303D")
    readonly property color disc: dark ? s3 : s1
    readonly property color sel: pick("#12263D", "#E3EFFC", "#0F2A4A")

    // Edges: hairline, of a control, of an input.
    readonly property color line: pick("#222C37", "#D5DCE3", "#7C8B9A")
    readonly property color line2: pick("#35424F", "#B4C0CB", "#A3B1BF")
    readonly property color line3: pick("#647586", "#7A8896", "#C5D0DB")

    // Text: primary, secondary, quiet, and on a solid fill.
    readonly property color t1: pick("#E8EEF4", "#121A22", "#FFFFFF")
    readonly property color t2: pick("#AFBBC7", "#42505E", "#E3EAF1")
    readonly property color t3: pick("#8695A4", "#586675", "#C3CDD8")
    readonly property color onSolid: "#FFFFFF"

    // Links, focus, what is running.
    readonly property color accent: pick("#5CA9FF", "#125DB8", "#8CC8FF")
    readonly property color accentFill: pick("#2470D6", "#1A66C8", "#0B4AA2")
    readonly property color accentBg: pick("#10253C", "#E3EFFC", "#0A2340")
    readonly property color accentLine: pick("#2A5788", "#9DC3EE", "#5CA9FF")

    // A destructive action, an active incident, a breached trigger in production. Nothing else is red.
    readonly property color danger: pick("#FF7F77", "#9B1512", "#FFA8A2")
    readonly property color dangerFill: pick("#C8322D", "#C22A22", "#A00F0F")
    readonly property color dangerBg: pick("#2A1315", "#FDEDEB", "#2B0B0D")
    readonly property color dangerLine: pick("#7C2D2F", "#E7A49E", "#E0605A")
    readonly property color dangerRow: pick("#1E1419", "#FEF5F4", "#20080A")

    // Degraded, a threshold, due soon.
    readonly property color caution: pick("#F0B63C", "#8A5E00", "#FFD166")
    readonly property color cautionBg: pick("#272010", "#FFF4D9", "#241C05")
    readonly property color cautionLine: pick("#665019", "#DDBB6B", "#D9A520")

    // The healthy state, a passed check.
    readonly property color ok: pick("#7FBFA3", "#23704F", "#A5E3C4")
    readonly property color okBg: pick("#10211B", "#E8F5EF", "#08201A")
    readonly property color okLine: pick("#2B5646", "#9CCDB7", "#5FBF93")

    // Production is always marked.
    readonly property color prod: pick("#BFA0FA", "#5A35AE", "#D6C2FF")
    readonly property color prodFill: pick("#6E44CC", "#6740C4", "#5A2FB0")
    readonly property color prodBg: pick("#1B1530", "#F2ECFD", "#1A1135")
    readonly property color prodLine: pick("#4D398A", "#C6B2EF", "#A98BF0")

    // Practice.
    readonly property color drill: pick("#63C7BE", "#16706A", "#8DE8DF")
    readonly property color drillBg: pick("#0D2B2B", "#E3F3F1", "#062526")
    readonly property color drillLine: pick("#23605C", "#9CCBC6", "#4FBDB3")

    // Chart series (lines, never text) and grid.
    readonly property color c1: pick("#4F9CF5", "#155BB5", "#7DB8FF")
    readonly property color c2: pick("#35BFA9", "#0B7F6F", "#5CE1D7")
    readonly property color c3: pick("#D977BF", "#B8529B", "#D191CE")
    readonly property color c4: pick("#D7DCE2", "#36424E", "#FFFFFF")
    readonly property color grid: pick("#1C2530", "#E6EBF0", "#33404C")

    // Syntax of code.
    readonly property color synKey: pick("#8FC1FF", "#0F57A8", "#A9D2FF")
    readonly property color synStr: pick("#9BD6BC", "#1E6B4B", "#B5E8CF")
    readonly property color synNum: pick("#E3C78F", "#7A4E00", "#F0D9A8")
    readonly property color synKw: pick("#D5A6E6", "#7B2F97", "#E6C2F2")
    readonly property color synCom: pick("#8E9DAB", "#566472", "#C3CDD8")

    // Lies between a dialog and the page below it.
    readonly property color scrim: "#B804070A"

    readonly property string sans: "Inter"
    readonly property string monospace: "JetBrains Mono"
    readonly property int regular: 400
    readonly property int medium: 500
    readonly property int semibold: 600
    readonly property int bold: 700
    readonly property int rendering: scale === 1 ? Text.NativeRendering : Text.QtRendering

    readonly property font axis: text(11, 400)
    readonly property font initials: text(9, 600)
    readonly property font caption: text(12, 400)
    readonly property font body: text(13, 400)
    readonly property font bodyLarge: text(14, 500)
    readonly property font title: text(16, 600)
    readonly property font h1: text(20, 600)
    readonly property font metric: text(28, 600)
    readonly property font metricLarge: text(32, 600)
    // Code and logs; ids in text.
    readonly property font mono: code(12, 400)
    // One character of it; they are all as wide.
    readonly property TextMetrics monoAdvance: TextMetrics {
        font: theme.mono
        text: "0"
    }
    readonly property font monoId: code(13, 400)
    readonly property font monoStrong: code(13, 600)
    readonly property font monoSmallStrong: code(12, 600)
    // The war room is read from four metres.
    readonly property font wall264: text(264, 600)
    readonly property font wall112: text(112, 600)
    readonly property font wall56: text(56, 600)
    readonly property font wall44: text(44, 600)
    readonly property font wall36: text(36, 500)
    readonly property font wall30: text(30, 500)
    readonly property font wall26: text(26, 500)
    readonly property font wall24: text(24, 500)

    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space10: 40
    // The three that places need most: inside a group, between panels, inside a panel or page.
    readonly property int gap: 8
    readonly property int panelGap: 16
    readonly property int padding: 16

    // Chip, key, checkbox; control, code; panel, card; dialog.
    readonly property int radiusS: 4
    readonly property int radiusM: 6
    readonly property int radiusL: 8
    readonly property int radiusXL: 12

    readonly property int stripeHeight: 4
    readonly property int topBarHeight: 48
    readonly property int incidentStripHeight: 44
    readonly property int statusBarHeight: 28
    readonly property int railWidth: 72

    readonly property int pressMs: reducedMotion ? 0 : 80
    readonly property int hoverMs: reducedMotion ? 0 : 120
    readonly property int dialogMs: reducedMotion ? 0 : 160
    readonly property int pageMs: reducedMotion ? 0 : 200
    readonly property int flashMs: reducedMotion ? 0 : 600
    readonly property int rewindMs: reducedMotion ? 0 : 150
    // A hold is a proof of intent, not a motion: it stays.
    readonly property int holdMs: 2000

    // Values of the dark, the light and the high-contrast theme.
    function pick(inDark: color, inLight: color, inContrast: color): color {
        if (contrast)
            return inContrast;
        return dark ? inDark : inLight;
    }

    // Text of a size and weight outside the scale above, for the war room alone.
    function text(size: int, weight: int): font {
        return Qt.font({
            "family": sans,
            "pixelSize": size,
            "weight": weight
        });
    }

    // What is read is what runs: no ligatures, and a zero that is no O.
    function code(size: int, weight: int): font {
        return Qt.font({
            "family": monospace,
            "features": {
                "calt": 0,
                "liga": 0,
                "zero": 1
            },
            "pixelSize": size,
            "weight": weight
        });
    }

    // The line height that belongs to a text style.
    function lineOf(style: font): int {
        const size = style.pixelSize;
        if (size <= 13 && style.family === monospace)
            return 20;
        if (size <= 12)
            return 16;
        if (size <= 14)
            return 20;
        return size < 100 ? size + 8 : Math.ceil(size * 1.05);
    }

    // Text and icon, background, edge of a tone. The numbers are those of Tone.Kind.
    function inkOf(tone: int): color {
        return [t1, t3, accent, ok, caution, danger, prod, drill][tone];
    }

    function fillOf(tone: int): color {
        return [s2, s1, accentBg, okBg, cautionBg, dangerBg, prodBg, drillBg][tone];
    }

    function edgeOf(tone: int): color {
        return [line2, line, accentLine, okLine, cautionLine, dangerLine, prodLine,
            drillLine][tone];
    }
}
