// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Breakglass.Items
import Breakglass.Theme

// A button that says what it does. Its words are plain text by construction, whatever they contain.
// While `disabledReason` is not empty it keeps the focus but does nothing, and says why.
Rectangle {
    id: button

    enum Variant {
        Neutral,
        Primary,
        Ghost,
        DangerTonal,
        CautionTonal,
        DangerSolid
    }

    required property string text
    property string icon: ""
    property string keys: ""
    property string disabledReason: ""
    // What changes when it is pressed, for people who do not see the page.
    property string consequence: ""
    property int variant: BgButton.Neutral
    property int size: 36
    readonly property bool usable: enabled && disabledReason.length === 0
    readonly property bool solid: variant === BgButton.Primary || variant === BgButton.DangerSolid
    readonly property int tone: [Tone.Neutral, Tone.Accent, Tone.Neutral, Tone.Danger, Tone.Caution,
        Tone.Danger][variant]
    readonly property color fill: {
        if (variant === BgButton.Ghost)
            return "transparent";
        if (!solid)
            return Theme.fillOf(tone);
        return variant === BgButton.Primary ? Theme.accentFill : Theme.dangerFill;
    }
    readonly property color ink: {
        if (!usable)
            return Theme.t3;
        return solid ? Theme.onSolid : Theme.inkOf(tone);
    }

    signal clicked

    function click(): void {
        if (usable)
            clicked();
    }

    function shade(over: bool, down: bool): color {
        if (!usable)
            return variant === BgButton.Ghost ? "transparent" : Theme.s1;
        if (!over && !down)
            return fill;
        if (variant === BgButton.Neutral || variant === BgButton.Ghost)
            return down ? Theme.onFill : Theme.hover;
        if (solid || !Theme.dark)
            return Qt.darker(fill, down ? 1.2 : 1.1);
        return Qt.lighter(fill, down ? 1.3 : 1.15);
    }

    Accessible.description: disabledReason.length > 0 ? disabledReason : consequence
    Accessible.focusable: true
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: click()
    Keys.onPressed: event => {
        const key = event.key;
        if (key !== Qt.Key_Space && key !== Qt.Key_Return && key !== Qt.Key_Enter)
            return;
        event.accepted = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (event.accepted && !event.isAutoRepeat)
            click();
    }
    activeFocusOnTab: enabled
    border.color: !usable ? Theme.line : Theme.edgeOf(tone)
    border.width: solid && usable || variant === BgButton.Ghost ? 0 : 1
    color: shade(hover.hovered, tap.pressed)
    implicitHeight: size
    implicitWidth: row.implicitWidth + (size > 32 ? 32 : 24)
    radius: Theme.radiusM

    Behavior on color {
        ColorAnimation {
            duration: tap.pressed ? Theme.pressMs : Theme.hoverMs
        }
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: 8
        width: Math.min(implicitWidth, button.width - 12)

        Icon {
            color: button.ink
            name: button.icon
            size: button.size > 32 ? 18 : 16
            visible: name.length > 0
        }

        BgText {
            Accessible.ignored: true
            Layout.fillWidth: true
            color: button.ink
            font.weight: button.variant === BgButton.Ghost ? Theme.regular : button.solid
                         ? Theme.semibold : Theme.medium
            text: button.text
            type: button.size > 32 ? Theme.bodyLarge : Theme.body
            visible: text.length > 0
        }

        KeyHint {
            edge: {
                if (!button.usable)
                    return Theme.line;
                return button.solid ? button.ink : Theme.edgeOf(button.tone);
            }
            ink: button.usable && button.tone === Tone.Neutral ? Theme.t2 : button.ink
            keys: button.keys
        }
    }

    HoverHandler {
        id: hover

        cursorShape: button.usable ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            button.forceActiveFocus(Qt.MouseFocusReason);
            button.click();
        }
    }

    FocusRing {
        shown: button.activeFocus
    }

    Tooltip {
        shown: button.disabledReason.length > 0 && (hover.hovered || button.activeFocus)
        text: button.disabledReason
    }
}
