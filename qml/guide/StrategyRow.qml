// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// One way out: how long it takes, whether it fits and why, how risky it is.
Item {
    id: row

    required property bool chosen
    required property bool decided
    required property string expected
    // Fit and Risk of the domain.
    required property int fit
    readonly property bool fits: fit !== 2
    required property real fitWidth
    required property bool focused
    required property double from
    required property string input
    required property bool lead
    required property int number
    required property string planText
    required property bool plannable
    required property string reason
    required property int risk
    required property real riskWidth
    required property string title
    required property double to
    readonly property int tone: [Tone.Ok, Tone.Neutral, Tone.Quiet, Tone.Caution][fit]
    required property string way

    signal picked
    signal planned

    function plan(): void {
        if (plannable)
            planned();
    }

    Accessible.description: [Words.fit(fit), expected, Words.risk(risk), reason].join(". ")
    Accessible.name: qsTr("%1. %2").arg(number).arg(title)
    Accessible.role: Accessible.ListItem
    Accessible.selected: chosen
    implicitHeight: column.implicitHeight + 28

    Accessible.onPressAction: plan()

    Rectangle {
        anchors.fill: parent
        color: row.lead ? Theme.s2 : hover.hovered || row.chosen ? Theme.hover : "transparent"
    }
    RoundNumber {
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        number: row.number
        size: 20
        stage: row.lead ? RoundNumber.Current : RoundNumber.Next
        y: 14
    }
    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: 44
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 4
        y: 14

        RowLayout {
            spacing: Theme.gap

            BgText {
                Accessible.ignored: true
                Layout.fillWidth: true
                color: row.fits ? Theme.t1 : Theme.t2
                font.weight: Theme.semibold
                text: row.title
                type: row.lead ? Theme.bodyLarge : Theme.body
                wrapMode: Text.Wrap
            }
            Chip {
                icon: "check"
                text: qsTr("Decided")
                tone: Tone.Accent
                visible: row.decided
            }
            BgText {
                Accessible.ignored: true
                Layout.minimumWidth: implicitWidth
                color: row.fits ? Theme.t1 : Theme.t2
                font.weight: Theme.semibold
                text: row.expected
            }
        }
        RowLayout {
            spacing: Theme.gap

            IconText {
                Accessible.ignored: true
                Layout.preferredWidth: row.fitWidth
                icon: ["circle-check", "circle-dot", "circle-minus", "triangle-alert"][row.fit]
                ink: row.fit === 1 ? Theme.t2 : Theme.inkOf(row.tone)
                text: Words.fit(row.fit)
                type: Theme.caption
            }
            TimeScale {
                Layout.fillWidth: true
                from: row.from
                strong: row.lead
                to: row.to
            }
            BgText {
                Accessible.ignored: true
                Layout.preferredWidth: row.riskWidth
                color: row.risk === 0 ? Theme.t2 : Theme.caution
                horizontalAlignment: Text.AlignRight
                text: Words.risk(row.risk)
                type: Theme.caption
            }
        }
        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: Theme.t2
            text: row.reason
            type: Theme.caption
            visible: text.length > 0
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 4
            spacing: Theme.space1
            visible: row.lead || row.chosen

            BgButton {
                id: planButton

                readonly property real besideWidth: column.width - wayLabel.implicitWidth
                                                    - Theme.space1

                activeFocusOnTab: false
                consequence: qsTr("Records the choice and opens its plan. Nothing is sent yet.")
                disabledReason: row.plannable ? "" : qsTr("Not possible with this system")
                icon: "list-checks"
                keys: row.lead ? Words.key("Ctrl+Return") : Words.key("Return")
                size: 32
                text: row.planText
                // A little closer to its words, when what it plans has room beside it then.
                width: besideWidth >= implicitWidth - 12 ? Math.min(implicitWidth, besideWidth)
                                                         : Math.min(implicitWidth, column.width)
                variant: row.lead ? BgButton.Primary : BgButton.Neutral

                onClicked: row.plan()
            }
            BgText {
                id: wayLabel

                readonly property bool beside: planButton.width + Theme.space1 + implicitWidth
                                               <= column.width

                Accessible.ignored: true
                color: Theme.t2
                // In the middle of the button beside it; close below it where there is no room.
                height: Math.max(beside ? 32 : 0, implicitHeight)
                text: row.input.length > 0 ? qsTr("Asks for: %1").arg(row.input) : row.way
                type: Theme.caption
                visible: text.length > 0
                width: Math.min(implicitWidth, column.width)
                wrapMode: Text.Wrap
            }
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    TapHandler {
        onTapped: row.picked()
    }
    HoverHandler {
        id: hover

    }
    FocusRing {
        shown: row.focused

        onEdge: true
    }
}
