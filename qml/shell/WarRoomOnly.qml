// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Console
import Breakglass.Places.Warroom

// The war room without a console: a program of its own for a panel on a wall.
WarRoomWindow {
    Binding {
        property: "contrast"
        target: Theme
        value: Console.preferences.theme === "contrast"
    }

    Binding {
        property: "dark"
        target: Theme
        value: Console.preferences.theme !== "light"
    }
}
