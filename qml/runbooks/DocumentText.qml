// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Items
import Breakglass.Theme

// Words of the document: plain text that wraps, with the places to fill in marked, and what was searched for.
CodeText {
    id: words

    property color ink: Theme.t1
    property font type: Theme.body

    colors.text: ink
    font: type
    foundColor: Theme.accent
    lineHeight: Theme.lineOf(type)
    markColor: Theme.caution
}
