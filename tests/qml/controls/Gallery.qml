// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Controls
import Breakglass.Items
import Breakglass.Theme

// What shows: buttons, labels, panels.
Rectangle {
    color: Theme.bg
    height: 720
    width: 1200

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 20
        spacing: 16

        Row {
            spacing: 12

            Icon {
                accent: Theme.accent
                color: Theme.t1
                name: "breakglass"
                size: 44
            }

            BgText {
                text: "Environments"
                type: Theme.h1
            }

            EnvironmentLabel {
                kind: EnvironmentLabel.Production
                name: "production_us"
            }

            EnvironmentLabel {
                kind: EnvironmentLabel.AllEnvironments
            }

            EnvironmentLabel {
                kind: EnvironmentLabel.Staging
            }

            EnvironmentLabel {
                kind: EnvironmentLabel.Drill
            }
        }

        Row {
            spacing: 12

            Repeater {
                model: ["Dry run", "Declare incident", "Back to guide", "Roll back to rev 41…",
                    "Roll forward to 50 %…", "Roll back"]

                BgButton {
                    required property string modelData
                    required property int index

                    icon: ["eye", "siren", "", "undo-2", "fast-forward", "undo-2"][index]
                    keys: ["Ctrl+D", "Ctrl+I", "Esc", "R", "F", ""][index]
                    text: modelData
                    variant: index
                }
            }
        }

        Row {
            spacing: 12

            BgButton {
                disabledReason: "Helm replaces all pods in one rollout."
                icon: "fast-forward"
                keys: "F"
                text: "Roll forward…"
            }

            BgButton {
                icon: "copy"
                keys: "C"
                size: 32
                text: "Copy"
            }

            BgButton {
                icon: "play"
                keys: "1"
                size: 28
                text: "Start"
            }

            Segmented {
                currentIndex: 1
                options: ["All 11", "Needs attention 2", "Production 6"]
            }

            Segmented {
                icons: ["shield"]
                options: ["production_us", "production_eu", "staging"]
                tone: Tone.Production
            }

            BgButton {
                focus: true
                text: "Focused"
            }
        }

        Row {
            spacing: 16

            Repeater {
                model: 5

                StateLabel {
                    required property int index

                    level: index
                    production: true
                }
            }

            Repeater {
                model: 8

                Chip {
                    required property int index

                    icon: index % 2 ? "timer" : ""
                    text: ["Neutral", "Quiet", "Accent", "5 pass", "1 caution",
                        "Changes production", "Prod", "Drill"][index]
                    tone: index
                }
            }
        }

        Column {
            Layout.fillWidth: true
            spacing: 4

            Repeater {
                model: [EnvironmentLabel.Production, EnvironmentLabel.Staging,
                    EnvironmentLabel.Drill]

                EnvironmentStripe {
                    required property int modelData

                    kind: modelData
                    width: 1160
                }
            }
        }

        RowLayout {
            spacing: 16

            Panel {
                Layout.fillHeight: true
                Layout.preferredWidth: 320
                subtitle: "2 done"
                title: "Steps, in order"
                trailing: BgButton {
                    icon: "copy"
                    keys: "C"
                    size: 28
                    text: "Copy all"
                    variant: BgButton.Ghost
                }

                BgText {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    text: "Outside text <b>stays</b> <img src=\"x\"> plain, "
                          + "and wraps where it must."
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
