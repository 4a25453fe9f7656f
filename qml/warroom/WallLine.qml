// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// A line of any length: what does not fit goes on two lines of the smaller style.
WallText {
    id: line

    required property font large
    required property font small

    elide: Text.ElideRight
    maximumLineCount: 2
    type: measured.advanceWidth < width ? large : small
    wrapMode: Text.Wrap

    TextMetrics {
        id: measured

        font.family: line.large.family
        font.pixelSize: line.large.pixelSize
        font.weight: line.font.weight
        text: line.text
    }
}
