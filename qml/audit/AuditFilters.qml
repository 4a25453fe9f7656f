// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// What the table is narrowed to.
RowLayout {
    id: filters

    required property AuditModel audit

    // The keyboard goes back to the table.
    signal finished

    function takeFocus(): void {
        field.takeFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    // Takes one restriction away; false when there is none.
    function clear(): bool {
        if (field.text.length > 0) {
            field.text = "";
            audit.search = "";
        } else if (audit.incident.length > 0) {
            audit.anyIncident();
        } else if (audit.person.length > 0) {
            audit.anyPerson();
        } else {
            return false;
        }
        return true;
    }

    spacing: Theme.space3

    component Restriction: BgButton {
        required property string value

        Accessible.name: qsTr("Show all again, not only %1").arg(value)
        icon: "x"
        size: 30
        text: value
        visible: value.length > 0
    }

    TextField {
        id: field

        Layout.fillWidth: true
        Layout.maximumWidth: 420
        icon: "search"
        keys: "/"
        placeholder: qsTr("Search: words, person, incident, hash, #entry")

        Keys.onDownPressed: filters.finished()
        Keys.onEscapePressed: {
            if (!filters.clear())
                filters.finished();
        }
        onAccepted: filters.finished()
        onEdited: filters.audit.search = text
    }

    Segmented {
        name: qsTr("Kind")
        options: filters.audit.kinds

        Binding on currentIndex {
            value: filters.audit.kind
        }

        onChosen: index => filters.audit.kind = index
    }

    Restriction {
        value: filters.audit.incident

        onClicked: filters.audit.anyIncident()
    }

    Restriction {
        value: filters.audit.person

        onClicked: filters.audit.anyPerson()
    }

    Item {
        Layout.fillWidth: true
    }
}
