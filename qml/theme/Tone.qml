// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

// What a colour repeats. The word beside it says it first.
QtObject {
    enum Kind {
        Neutral,
        Quiet,
        Accent,
        Ok,
        Caution,
        Danger,
        Production,
        Drill
    }
}
