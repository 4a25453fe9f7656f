// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What runs, how it stands, and what can be done about it: always in the same place.
RowLayout {
    id: header

    required property RunModel run
    readonly property string pauseText: qsTr("No new step starts. The present one ends.")

    signal abortRequested
    signal forwardRequested

    implicitHeight: 40
    spacing: Theme.space3

    BgText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth) + 1
        Layout.minimumWidth: 120
        text: header.run.title
        type: Theme.h1
    }

    MonoText {
        color: Theme.t2
        text: header.run.planId
        type: Theme.mono
        // The steps name it, too.
        visible: header.width >= 1280
    }

    IconText {
        icon: header.run.stateIcon
        spinning: header.run.stateSpins
        text: header.run.state
        tone: header.run.stateTone
    }

    Item {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
    }

    BgButton {
        consequence: header.run.paused ? qsTr("The next step starts.") : header.pauseText
        disabledReason: header.run.pauseRefusal
        icon: header.run.paused ? "play" : "pause"
        keys: "P"
        text: header.run.paused ? qsTr("Go on") : qsTr("Pause")
        visible: header.run.live

        onClicked: header.run.pauseOrGoOn()
    }

    BgButton {
        consequence: header.run.forwardText
        disabledReason: header.run.forwardRefusal
        icon: "fast-forward"
        keys: "F"
        text: header.run.rollout.forward.length > 0 ? header.run.rollout.forward :
                                                      qsTr("Roll forward…")
        variant: header.run.forwardRefusal.length > 0 ? BgButton.Neutral : BgButton.CautionTonal
        visible: header.run.live

        onClicked: header.forwardRequested()
    }

    BgButton {
        consequence: header.run.abortText
        disabledReason: header.run.abortRefusal
        icon: "circle-x"
        keys: "Ctrl+."
        text: qsTr("Abort…")
        variant: BgButton.DangerTonal
        visible: header.run.live

        onClicked: header.abortRequested()
    }

    BgButton {
        consequence: qsTr("Opens the incident.")
        icon: "shield-check"
        text: qsTr("Verify and resolve")
        variant: BgButton.Primary
        visible: header.run.succeeded

        onClicked: Console.shell.open("incident")
    }

    BgButton {
        icon: "compass"
        text: qsTr("Open the guide")
        visible: header.run.ended && !header.run.succeeded

        onClicked: Console.shell.open("guide")
    }
}
