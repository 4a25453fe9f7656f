// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartwords.h"

#include "items/linelayout.h"

#include <algorithm>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QPainter>

namespace breakglass::items {

namespace {

// Labels of a day of clock times, and more; then it begins anew.
constexpr qsizetype mostLabels = 4000;
constexpr qsizetype mostFonts = 8;

struct Label
{
    double width = 0;
    double ascent = 0;
    QList<QGlyphRun> glyphs;
};

struct Labels
{
    QFont font;
    QHash<QString, Label> known;
};

Label shaped(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    const QTextLine line = layOutLine(layout);
    return {QFontMetricsF(font).horizontalAdvance(text), line.isValid() ? line.ascent() : 0,
        layout.glyphRuns()};
}

const Label &labelOf(const QFont &font, const QString &text)
{
    // Charts are drawn in several threads.
    static thread_local QList<Labels> fonts;
    auto labels = std::ranges::find(fonts, font, &Labels::font);
    if (labels == fonts.end()) {
        if (fonts.size() == mostFonts) {
            fonts.clear();
        }
        fonts.append({font, {}});
        labels = std::prev(fonts.end());
    }
    const auto found = labels->known.constFind(text);
    if (found != labels->known.constEnd()) {
        return *found;
    }
    if (labels->known.size() == mostLabels) {
        labels->known.clear();
    }
    return *labels->known.insert(text, shaped(font, text));
}

} // namespace

double labelWidth(const QFont &font, const QString &text)
{
    return labelOf(font, text).width;
}

void drawLabel(QPainter &painter, const QPointF &baseline, const QString &text)
{
    const Label &label = labelOf(painter.font(), text);
    for (const QGlyphRun &run : label.glyphs) {
        painter.drawGlyphRun(baseline - QPointF(0, label.ascent), run);
    }
}

} // namespace breakglass::items
