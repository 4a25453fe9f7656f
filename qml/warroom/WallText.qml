// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Breakglass.Theme
import Breakglass.Controls

// Words on the wall. The frame is scaled, so they are drawn in the way that stays sharp.
BgText {
    renderType: Text.QtRendering
    type: Theme.wall26
}
