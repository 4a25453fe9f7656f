// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// Practice on a simulated world: drills to start, the one that is on, how the last one went.
Place {
    id: place

    readonly property DrillsModel drills: Console.drills

    function leaveDebrief(): void {
        if (drills.inDrill)
            drills.leaveDrill();
        else
            drills.closeDebrief();
    }

    function perform(action: string): bool {
        const face = drills.face;
        if (face === "choose" && action === "primary")
            drills.start();
        else if (face === "running" && action === "end-drill")
            endDialog.open();
        else if (face === "debrief" && action === "again")
            drills.runAgain();
        else if (face === "debrief" && action === "export")
            drills.exportReport();
        else if (face === "debrief" && action.startsWith("practise-"))
            drills.practiseDrill(Number(action.slice(9)) - 1);
        else if (face === "debrief" && action === "back")
            leaveDebrief();
        else
            return false;
        return true;
    }

    function takeFocus(): void {
        faces.forceActiveFocus(Qt.OtherFocusReason);
    }

    covered: endDialog.visible
    part: drills.face === "debrief" ? qsTr("Debrief") : ""
    idle: {
        const practise = ["practise-1", "practise-2", "practise-3"];
        if (drills.face === "choose")
            return practise.concat(["again", "export", "end-drill"]);
        if (drills.face === "running")
            return practise.concat(["primary", "again", "export"]);
        return ["primary", "end-drill"];
    }

    Loader {
        id: faces

        anchors.fill: parent
        anchors.margins: Theme.padding
        focus: true
        sourceComponent: [choosing, running, debrief][["choose", "running", "debrief"].indexOf(
                                                          place.drills.face)] ?? choosing

        onLoaded: {
            if (place.activeFocus)
                place.takeFocus();
        }
    }

    Component {
        id: choosing

        ChooseDrill {
            drills: place.drills
            focus: true
            narrow: place.narrow
        }
    }

    Component {
        id: running

        RunningDrill {
            drills: place.drills
            focus: true

            onEndRequested: endDialog.open()
        }
    }

    Component {
        id: debrief

        DrillDebrief {
            drills: place.drills
            focus: true
            narrow: place.narrow

            onLeaveRequested: place.leaveDebrief()
        }
    }

    EndDrillDialog {
        id: endDialog

        onEnded: place.drills.endDrill()
    }

    Connections {

        // It may end by itself while the question is open.
        function onChanged(): void {
            if (place.drills.face !== "running")
                endDialog.close();
        }

        target: place.drills
    }
}
