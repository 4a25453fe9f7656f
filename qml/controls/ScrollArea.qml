// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Scrolls what does not fit, with the wheel, the thumb or the keyboard. Its content is its first child.
Flickable {
    id: area

    property bool focusable: true
    default property alias content: holder.data
    readonly property Item focused: Window.activeFocusItem

    function scrollTo(y: real): void {
        contentY = Math.max(0, Math.min(y, contentHeight - height));
    }

    // Brings a stretch of the content into sight with as little movement as possible.
    function reveal(y: real, length: real): void {
        if (y < contentY)
            scrollTo(y - 8);
        else if (y + length > contentY + height)
            scrollTo(y + length - height + 8);
    }

    // What has got the keyboard comes into sight, unless it is larger than that.
    function follow(item: Item): void {
        let at = item;
        while (at && at !== holder)
            at = at.parent;
        if (at && item.height < height)
            reveal(item.mapToItem(holder, 0, 0).y, item.height);
    }

    function scrollByKey(key: int): bool {
        if (key === Qt.Key_Up || key === Qt.Key_Down)
            scrollTo(contentY + (key === Qt.Key_Up ? -40 : 40));
        else if (key === Qt.Key_PageUp || key === Qt.Key_PageDown)
            scrollTo(contentY + (key === Qt.Key_PageUp ? -height : height));
        else if (key === Qt.Key_Home || key === Qt.Key_End)
            scrollTo(key === Qt.Key_Home ? 0 : contentHeight);
        else
            return false;
        return true;
    }

    Accessible.role: Accessible.Pane
    Keys.onPressed: event => event.accepted = activeFocus && interactive && scrollByKey(event.key)
    activeFocusOnTab: (focusable && interactive) || activeFocus
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: holder.children[0]?.implicitHeight ?? 0
    contentWidth: width
    interactive: contentHeight > height
    pixelAligned: true

    onFocusedChanged: {
        if (focused)
            follow(focused);
    }
    onHeightChanged: scrollTo(contentY)

    Item {
        id: holder

        height: Math.max(area.contentHeight, area.height)
        width: area.width
    }

    ScrollThumb {
        parent: area
        position: area.visibleArea.yPosition
        ratio: area.visibleArea.heightRatio

        onMoved: position => area.scrollTo(position * area.contentHeight)
    }

    FocusRing {
        onEdge: true
        parent: area
        shown: area.activeFocus
    }
}
