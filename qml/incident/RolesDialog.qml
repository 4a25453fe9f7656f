// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Who has which role. Up and Down move in a list; the button assigns.
BgDialog {
    id: dialog

    required property IncidentModel incident
    readonly property string person: (personList.currentItem as ChoiceRow)?.text ?? ""
    readonly property string role: (roleList.currentItem as ChoiceRow)?.text ?? ""

    function ask(): void {
        open();
        roleList.forceActiveFocus(Qt.OtherFocusReason);
    }

    text: qsTr("Each assignment goes to the timeline.")
    title: qsTr("Roles in %1").arg(incident.incidentId)

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.close

            onClicked: dialog.close()
        },
        BgButton {
            disabledReason: dialog.role.length > 0 && dialog.person.length > 0 ? ""
                  : qsTr("Choose a role and a person")
            icon: "user-check"
            text: qsTr("Make %1 %2").arg(dialog.person).arg(dialog.role)
            variant: BgButton.Primary

            onClicked: dialog.incident.assignRole(dialog.role, dialog.person)
        }
    ]

    RowLayout {
        implicitHeight: 252
        spacing: Theme.panelGap
        width: parent?.width ?? 0

        ChoiceList {
            id: roleList

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 3
            Layout.preferredWidth: 1
            model: dialog.incident.roles
            name: qsTr("Role")

            delegate: ChoiceRow {
                required property int index
                required property string person
                required property string role

                chosen: ListView.isCurrentItem
                note: person.length > 0 ? person : qsTr("Nobody yet")
                text: role
                width: ListView.view?.width ?? 0

                onPicked: roleList.choose(index)
            }
        }
        ChoiceList {
            id: personList

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 2
            Layout.preferredWidth: 1
            model: dialog.incident.people
            name: qsTr("Person")

            delegate: ChoiceRow {
                required property int index
                required property string modelData

                chosen: ListView.isCurrentItem
                text: modelData
                width: ListView.view?.width ?? 0

                onPicked: personList.choose(index)
            }
        }
    }
}
