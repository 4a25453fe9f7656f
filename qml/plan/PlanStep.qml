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

    signal picked

    Accessible.description: qsTr("%1. Timeout %2. Undo: %3").arg(act).arg(timeout).arg(undoWord)
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
        color: step.production ? Theme.danger : Theme.caution
        height: parent.height
        visible: step.changes
        width: 3
    }
    RoundNumber {
        anchors.verticalCenter: parent.verticalCenter
        number: step.number
        stage: step.production ? RoundNumber.ChangesProduction : RoundNumber.Next
        x: Theme.padding
    }
    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: 52
        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        spacing: 6
        y: 10

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
        StepCode {
            Layout.fillWidth: true
            act: step.act
            language: step.language
            undoAct: step.undoAct
            undoNote: step.undoNote
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
