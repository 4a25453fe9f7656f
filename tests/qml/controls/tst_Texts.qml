// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Breakglass.Controls
import Breakglass.Theme

Item {
    id: root

    height: 400
    width: 600

    BgText {
        id: words
    }

    CommandText {
        id: command

        text: ""
        width: 200
        y: 40
    }

    Avatar {
        id: avatar

        person: ""
    }

    TextField {
        id: field

        label: "Type ROLLBACK to confirm"
        width: 300
        y: 160
    }

    TextArea {
        id: area

        label: "Reason"
        width: 300
        y: 240
    }

    SignalSpy {
        id: accepted

        signalName: "accepted"
        target: field
    }

    TestCase {
        function init(): void {
            field.text = "";
            field.check = FieldHead.Plain;
            area.text = "";
            accepted.clear();
        }

        function test_markupIsShownAsItIs_data(): list<var> {
            return ["<b>x</b>", "<img src=\"http://example.com/x.png\">", "<a href=\"x\">y</a>",
                "&lt;b&gt;", "**x**"].map(text => ({
                        "tag": text,
                        "text": text
                    }));
        }

        function test_markupIsShownAsItIs(row: var): void {
            words.text = row.text;
            compare(words.textFormat, Text.PlainText);
            metrics.text = row.text;
            fuzzyCompare(words.implicitWidth, metrics.advanceWidth, 3);
            command.text = row.text;
            compare(command.Accessible.name, row.text);
        }

        function test_figuresHaveOneWidth(): void {
            words.text = "11:11";
            const narrow = words.implicitWidth;
            words.text = "08:46";
            compare(words.implicitWidth, narrow);
        }

        function test_aCommandWrapsAndIsNeverShortened(): void {
            command.text = "helm rollback checkr-console 41";
            const oneLine = command.implicitHeight;
            command.text = "helm rollback checkr-console 41 --namespace production --wait "
                           + "a-very-long-word-that-has-no-place-to-break-in-the-whole-line";
            verify(command.implicitHeight > oneLine);
        }

        function test_initialsStandForAPerson_data(): list<var> {
            return [["Marta Kowalski", "MK"], ["Tomás", "T"], ["", ""], ["a b c", "AC"]].map(
                        row => ({
                            "tag": row[0] + " is " + row[1],
                            "person": row[0],
                            "initials": row[1]
                        }));
        }

        function test_initialsStandForAPerson(row: var): void {
            compare(Words.initialsOf(row.person), row.initials);
        }

        function test_aFieldTakesTextAndSaysHowItStands(): void {
            field.takeFocus(Qt.TabFocusReason);
            verify(field.editing);
            keyClick("R", Qt.ShiftModifier);
            keyClick("O", Qt.ShiftModifier);
            compare(field.text, "RO");
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
            field.check = FieldHead.Invalid;
            field.checkText = "Type ROLLBACK in capitals.";
            const input = findInput(field);
            compare(input.Accessible.name, "Type ROLLBACK to confirm");
            compare(input.Accessible.description, "Type ROLLBACK in capitals.");
        }

        function test_aReadOnlyFieldTakesNothing(): void {
            field.readOnly = true;
            field.takeFocus(Qt.TabFocusReason);
            keyClick("R");
            compare(field.text, "");
            field.readOnly = false;
        }

        function test_tabLeavesAnArea(): void {
            area.takeFocus(Qt.OtherFocusReason);
            keyClick("a");
            keyClick(Qt.Key_Tab);
            compare(area.text, "a");
            verify(!area.editing);
        }

        function test_anAreaKeepsPastedMarkupAsText(): void {
            area.text = "<b>now</b>";
            compare(area.length, 10);
        }

        function findInput(item: Item): Item {
            if (item instanceof TextInput)
                return item;
            for (const child of item.children) {
                const found = findInput(child);
                if (found)
                    return found;
            }
            return null;
        }

        name: "Texts"
        when: windowShown
    }

    TextMetrics {
        id: metrics

        font: words.font
    }
}
