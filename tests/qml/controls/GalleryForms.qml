// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Controls
import Breakglass.Theme

// What is filled in, ticked and confirmed.
Rectangle {
    color: Theme.bg
    height: 900
    width: 1200

    EnvironmentStripe {
        kind: EnvironmentLabel.Production
        width: parent.width
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: 20
        spacing: 16

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 72
            spacing: 2

            RailItem {
                current: false
                digit: "1"
                icon: "layout-dashboard"
                text: "Overview"
            }

            RailItem {
                current: true
                digit: "3"
                icon: "compass"
                text: "Guide"
            }

            RailItem {
                alarm: true
                current: false
                digit: "6"
                icon: "scroll-text"
                text: "Incident"
            }
        }

        Panel {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 420
            title: "Checklist, Decide"
            trailing: Chip {
                text: "3 of 6"
            }

            ColumnLayout {
                anchors.fill: parent
                spacing: 8

                CheckBoxRow {
                    Layout.fillWidth: true
                    note: "Yes: rev 41 is available and the schema is unchanged"
                    text: "Check if rollback is viable"
                    tick: TickBox.TickedByPerson
                    trailing: "Marta Kowalski, 14:11:52"
                }

                CheckBoxRow {
                    Layout.fillWidth: true
                    note: "5d90ab13, rev 41, healthy for 2 d 4 h"
                    text: "Find last known working commit SHA"
                    tick: TickBox.TickedByBreakglass
                    trailing: "14:11:53"
                }

                CheckBoxRow {
                    Layout.fillWidth: true
                    keys: "Space"
                    note: "Helm status superseded, error rate 0.6 % at most. Needs a person"
                    text: "Confirm target was previously deployed successfully"
                }

                CheckBoxRow {
                    Layout.fillWidth: true
                    note: "No registry is configured"
                    text: "Verify target image exists"
                    tick: TickBox.NotPossible
                }

                RowLayout {
                    Repeater {
                        model: 7

                        RoundNumber {
                            required property int index

                            number: index + 1
                            stage: index
                        }
                    }

                    Avatar {
                        person: "Marta Kowalski"
                    }

                    Avatar {
                        person: "Daniel Osei"
                        size: 28
                    }
                }

                ProgressTrack {
                    Layout.fillWidth: true
                    marks: [0.5, 1]
                    value: 0.4
                }

                StatRow {
                    Layout.fillWidth: true
                    label: "Last drill, bad deployment"
                    value: "12:40 of 15:00"
                }

                StatRow {
                    Layout.fillWidth: true
                    label: "Traffic"
                    labelWidth: 88
                    value: "1,340 req/min, 2 pods restart at a time"
                }

                CommandText {
                    Layout.fillWidth: true
                    text: "helm rollback checkr-console 41 --namespace production --wait "
                          + "--timeout=5m && 0O"
                }

                Notice {
                    Layout.fillWidth: true
                    text: "Lock held. Pipeline 88121 deploys to sandbox. "
                          + "Wait, or cancel it in GitLab."
                    tone: Tone.Caution
                }

                Notice {
                    Layout.fillWidth: true
                    dismissable: true
                    text: "Image gone. checkr-console:70fc2a6d is not in the registry. "
                          + "Choose rev 35 or newer."
                    tone: Tone.Danger
                }
            }
        }

        EmptyState {
            Layout.fillWidth: true
            icon: "server"
            text: "Rehearse first, connect when you are ready."
            title: "No environments yet"

            BgButton {
                icon: "play"
                text: "Start a drill"
                variant: BgButton.Primary
            }
        }
    }

    GalleryDialog {}
}
