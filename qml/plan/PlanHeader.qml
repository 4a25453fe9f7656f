// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// The name of the plan, how long and how much, and the way on.
RowLayout {
    id: header

    required property PlanModel plan

    spacing: Theme.space3

    BgText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth) + 1
        text: header.plan.title
        type: Theme.h1
        wrapMode: Text.Wrap
    }
    MonoText {
        color: Theme.t2
        text: header.plan.planId
        type: Theme.mono
    }
    Chip {
        icon: "timer"
        text: header.plan.expectedText
        visible: text.length > 0
    }
    Chip {
        icon: "list-checks"
        text: header.plan.stepsText
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: 40
    }
    BgButton {
        keys: "Esc"
        text: qsTr("Back to guide")
        variant: BgButton.Ghost

        onClicked: Console.shell.open("guide")
    }
    BgButton {
        consequence: qsTr("Opens the confirmation. Nothing runs yet.")
        disabledReason: header.plan.refusal
        icon: "shield-check"
        keys: Words.key("Ctrl+Return")
        text: qsTr("Confirm…")
        variant: BgButton.Primary

        onClicked: header.plan.confirm()
    }
}
