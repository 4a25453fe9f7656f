// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartwords.h"

#include <algorithm>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtGui/QFontMetricsF>

namespace breakglass::items {

namespace {

// Labels of a day of clock times, and more; then it begins anew.
constexpr qsizetype mostWidths = 4000;
constexpr qsizetype mostFonts = 8;

struct Widths
{
    QFont font;
    QHash<QString, double> known;
};

} // namespace

double labelWidth(const QFont &font, const QString &text)
{
    static thread_local QList<Widths> fonts;
    auto widths = std::ranges::find(fonts, font, &Widths::font);
    if (widths == fonts.end()) {
        if (fonts.size() == mostFonts) {
            fonts.clear();
        }
        fonts.append({font, {}});
        widths = std::prev(fonts.end());
    }
    const auto found = widths->known.constFind(text);
    if (found != widths->known.constEnd()) {
        return *found;
    }
    if (widths->known.size() == mostWidths) {
        widths->known.clear();
    }
    return *widths->known.insert(text, QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace breakglass::items
