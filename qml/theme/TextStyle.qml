// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

// One row of the type scale.
QtObject {
    required property int size
    required property int line
    property int weight: 400
    property bool code: false
}
