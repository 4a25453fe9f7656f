// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// Where everything is going to be, while the workspace is read.
Item {
    id: opening

    component Surface: Rectangle {
        border.color: Theme.line
        border.width: 1
        color: Theme.s1
    }

    Surface {
        anchors.bottom: parent.bottom
        anchors.top: topBar.bottom
        width: opening.width < 1440 ? 56 : Theme.railWidth
    }

    Surface {
        id: topBar

        height: Theme.topBarHeight
        width: parent.width
        y: Theme.stripeHeight
    }

    Surface {
        anchors.bottom: parent.bottom
        height: Theme.statusBarHeight
        width: parent.width
    }

    BgText {
        anchors.centerIn: parent
        color: Theme.t2
        text: qsTr("Opening the workspace")
    }
}
