// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGui/QTextLayout>

namespace breakglass::items {

// Lays the text out as one line, however long it is. Invalid where there is no text.
inline QTextLine layOutLine(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    // Or it would be shaped a second time where it is drawn.
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setPosition({0, 0});
    layout.endLayout();
    return line;
}

} // namespace breakglass::items
