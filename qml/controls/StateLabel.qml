// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// How a service is. Unhealthy is red in production alone.
IconText {
    id: label

    // The numbers are those of HealthLevel.
    enum Level {
        NoData,
        Healthy,
        RollingOut,
        Degraded,
        Unhealthy
    }

    required property int level
    property bool production: false

    function iconOf(level: int): string {
        return ["circle-dashed", "circle-check", "loader-circle", "triangle-alert",
            "octagon-alert"][level] ?? "circle-dashed";
    }

    function toneOf(level: int, production: bool): int {
        if (level === StateLabel.Unhealthy)
            return production ? Tone.Danger : Tone.Caution;
        return [Tone.Quiet, Tone.Ok, Tone.Accent, Tone.Caution][level] ?? Tone.Quiet;
    }

    icon: iconOf(level)
    iconInk: Theme.inkOf(tone)
    ink: level === StateLabel.Healthy ? Theme.t2 : Theme.inkOf(tone)
    spinning: level === StateLabel.RollingOut
    text: Words.health(level)
    tone: toneOf(level, production)
}
