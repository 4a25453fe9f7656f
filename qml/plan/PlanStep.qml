// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls

// One step: what it is, how long it may take, how it is taken back, and the act itself in full.
Item {
    id: step

    required property string act
    required property bool changes
    property bool chosen: false
    required property string detail
    required property string dryRunAct
    required property int dryRunState
    required property string dryRunText
    property bool focused: false
    required property string kind
    required property string language
    property bool last: false
    required property int number
    required property bool production
    required property string tag
    required property string timeout
    required property string title
    required property string undoAct
    required property string undoNote
    required property string undoWord

    // In a language of longer words timeout and undo stand below.
    readonly property bool folded: undoRow.implicitWidth + (changes ? chip.implicitWidth : 0) + 340
                                   > body.width

    readonly property string facts: qsTr("%1. Timeout %2. Undo: %3").arg(act).arg(timeout).arg(
                                        undoWord)

    signal picked

    Accessible.description: dryRunText.length > 0 ? qsTr("%1. %2").arg(dryRunText).arg(facts)
          : facts
    Accessible.name: tag.length > 0 ? qsTr("Step %1: %2. %3").arg(number).arg(title).arg(tag)
          : qsTr("Step %1: %2").arg(number).arg(title)
    Accessible.role: Accessible.ListItem
    Accessible.selected: chosen
    implicitHeight: body.implicitHeight + 21

    Accessible.onPressAction: picked()

    Rectangle {
        anchors.fill: parent
        color: step.production ? Theme.dangerRow
              : step.changes ? Theme.cautionBg
              : step.chosen ? Theme.s2
              : "transparent"
    }
    Rectangle {
        anchors.left: parent.left
        color: step.production ? Theme.danger : Theme.caution
        height: parent.height
        visible: step.changes
        width: 3
    }
    RoundNumber {
        anchors.left: parent.left
        anchors.leftMargin: Theme.padding
        anchors.verticalCenter: parent.verticalCenter
        number: step.number
        stage: step.production ? RoundNumber.ChangesProduction : RoundNumber.Next
    }
    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: 52
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 6
        y: 10

        GridLayout {
            columnSpacing: Theme.gap
            columns: step.folded ? 1 : 2
            rowSpacing: 2

            RowLayout {
                spacing: Theme.gap

                BgText {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                    // The name of a step goes before what is said about it.
                    Layout.minimumWidth: Math.min(Layout.maximumWidth, 240)
                    font.weight: Theme.semibold
                    text: step.title
                    wrapMode: Text.Wrap
                }
                Chip {
                    id: chip

                    Layout.alignment: Qt.AlignTop
                    icon: "circle-alert"
                    text: step.tag
                    tone: step.production ? Tone.Danger : Tone.Caution
                    visible: step.changes
                }
                BgText {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    color: Theme.t2
                    text: step.kind.length > 0 ? qsTr("%1 · %2").arg(step.kind).arg(step.detail)
                          : step.detail
                    topPadding: 2
                    type: Theme.caption
                    wrapMode: Text.Wrap
                }
            }
            RowLayout {
                id: undoRow

                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: false
                spacing: Theme.gap

                BgText {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.t2
                    text: qsTr("Timeout")
                    topPadding: 2
                    type: Theme.caption
                }
                BgText {
                    Layout.alignment: Qt.AlignTop
                    Layout.minimumWidth: 40
                    font.weight: Theme.medium
                    text: step.timeout
                    topPadding: 2
                    type: Theme.caption
                }
                BgText {
                    Layout.alignment: Qt.AlignTop
                    color: Theme.t2
                    text: qsTr("Undo")
                    topPadding: 2
                    type: Theme.caption
                }
                BgText {
                    Layout.alignment: Qt.AlignTop
                    Layout.minimumWidth: 136
                    font.weight: Theme.medium
                    text: step.undoWord
                    topPadding: 2
                    type: Theme.caption
                }
            }
        }
        StepCode {
            Layout.fillWidth: true
            act: step.act
            dryRunAct: step.dryRunAct
            language: step.language
            undoAct: step.undoAct
            undoNote: step.undoNote
        }
        DryRunLine {
            Layout.fillWidth: true
            outcome: step.dryRunState
            text: step.dryRunText
            visible: step.dryRunState > 0
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        visible: !step.last
        width: parent.width
    }
    TapHandler {
        onTapped: step.picked()
    }
    FocusRing {
        corner: 0
        shown: step.focused

        onEdge: true
    }
}
