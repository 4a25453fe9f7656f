// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Console

// What a screen reader says once.
Item {
    id: announcer

    function say(): void {
        Accessible.announce(Console.shell.announcement, Accessible.Assertive);
    }

    Accessible.ignored: true

    Connections {
        function onAnnounced(): void {
            announcer.say();
        }

        target: Console.shell
    }
}
