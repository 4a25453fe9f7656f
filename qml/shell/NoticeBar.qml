// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Why something was refused, in the operator's way until it is read.
Item {
    id: bar

    height: visible ? notice.implicitHeight + 2 * Theme.space2 : 0
    visible: Console.shell.notice.length > 0

    Notice {
        id: notice

        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        dismissable: !Console.shell.noticeStays
        text: Console.shell.notice
        tone: Console.shell.noticeStays ? Tone.Danger : Tone.Caution
        y: Theme.space2

        onDismissed: Console.shell.dismissNotice()
    }
}
