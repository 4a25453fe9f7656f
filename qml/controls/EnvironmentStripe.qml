// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme

// The edge of the window that says whose world this is. Nothing may cover it.
Rectangle {
    id: stripe

    // The numbers are those of EnvironmentLabel.Kind.
    required property int kind
    readonly property bool production: kind === EnvironmentLabel.Production
                                       || kind === EnvironmentLabel.AllEnvironments
    readonly property bool drill: kind === EnvironmentLabel.Drill
    readonly property real pitch: height * 3

    clip: drill
    color: production ? Theme.prodFill : drill ? Theme.drillBg : Theme.line2
    implicitHeight: Theme.stripeHeight
    implicitWidth: 200

    Repeater {
        model: stripe.drill ? Math.max(0, Math.ceil(stripe.width / stripe.pitch)) + 1 : 0

        Rectangle {
            required property int index

            antialiasing: true
            color: Theme.drill
            height: stripe.height * 4
            rotation: 45
            width: stripe.height
            x: index * stripe.pitch
            y: -stripe.height * 1.5
        }
    }
}
