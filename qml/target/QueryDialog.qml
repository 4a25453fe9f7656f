// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Theme
import Breakglass.Controls
import Breakglass.Console

// A query in PromQL with what it gives, while it is written.
BgDialog {
    id: dialog

    required property QueryEditor editor
    required property string service

    function ask(): void {
        if (!editor.possible)
            return;
        open();
        editor.begin(preview.width);
        signal.forceActiveFocus(Qt.OtherFocusReason);
    }

    function copy(): void {
        clipboard.put(editor.suggestion);
    }

    function use(): void {
        if (!editor.usable)
            return;
        editor.use();
        close();
    }

    sheetWidth: 760
    text: qsTr("Used in this session only. For everybody and for good, copy it into "
          + "breakglass.yaml. $labels and $window stand for the labels of the target and the "
          + "span of a rate.")
    title: qsTr("How %1 is measured").arg(service)

    footer: [
        BgButton {
            keys: "Esc"
            text: Words.cancel

            onClicked: dialog.close()
        },
        BgButton {
            icon: "copy"
            text: qsTr("Copy for breakglass.yaml")

            onClicked: dialog.copy()
        },
        BgButton {
            disabledReason: dialog.editor.usable ? ""
                  : dialog.editor.busy ? qsTr("Prometheus is asked.") : dialog.editor.problem
            text: qsTr("Use in this session")
            variant: BgButton.Primary

            onClicked: dialog.use()
        }
    ]

    onClosed: editor.end()

    ColumnLayout {
        spacing: Theme.space4
        width: parent?.width ?? 0

        Segmented {
            id: signal

            name: qsTr("Signal")
            options: dialog.editor.titles

            Binding on currentIndex {
                value: dialog.editor.current
            }

            onChosen: index => dialog.editor.current = index
        }

        TextArea {
            id: query

            Layout.fillWidth: true
            check: dialog.editor.problem.length > 0 ? FieldHead.Invalid
                  : dialog.editor.busy ? FieldHead.Waiting : FieldHead.Plain
            checkText: dialog.editor.problem
            code: true
            label: qsTr("Query (PromQL)")
            minimumHeight: 84

            Binding on text {
                value: dialog.editor.text
            }

            onEdited: dialog.editor.text = text
        }

        Rectangle {
            Layout.fillWidth: true
            border.color: Theme.line
            border.width: 1
            color: Theme.s1
            implicitHeight: 200
            radius: Theme.radiusL

            ThemedChart {
                id: preview

                Accessible.description: summary
                anchors.fill: parent
                anchors.margins: 6
                from: dialog.editor.from
                interactive: true
                name: dialog.editor.titles[dialog.editor.current] ?? ""
                series: dialog.editor.series
                to: dialog.editor.to
                unit: dialog.editor.unit
            }
        }

        BgText {
            Layout.fillWidth: true
            color: Theme.t2
            text: dialog.editor.busy ? qsTr("Prometheus is asked.") : dialog.editor.note
            wrapMode: Text.Wrap
        }

        Clipboard {
            id: clipboard
        }
    }
}
