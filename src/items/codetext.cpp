// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/codetext.h"

#include "items/logtext.h"
#include "items/paintednode.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtQml/qqml.h>
#include <QtQml/QQmlContext>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGTextNode>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

// Characters that are coloured before they are shown.
constexpr qsizetype shortText = 400;

QFont makeCodeFont()
{
    QFont font(u"JetBrains Mono"_s);
    font.setPixelSize(12);
    font.setStyleHint(QFont::Monospace);
    font.setFeature(QFont::Tag("calt"), 0);
    font.setFeature(QFont::Tag("zero"), 1);
    return font;
}

const QFont &codeFont()
{
    static const QFont font = makeCodeFont();
    return font;
}

/// One line of characters that take the same room each in a font of even width.
bool isEven(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// 0: characters of this font are not all as wide. Found once a font: a list makes many items of it.
double advanceIn(const QFont &font)
{
    static QHash<QFont, double> known;
    const auto found = known.constFind(font);
    if (found != known.cend())
        return *found;
    const bool isEvenFont = QFontInfo(font).fixedPitch();
    return *known.insert(font, isEvenFont ? QFontMetricsF(font).horizontalAdvance(u'0') : 0);
}

QString harmlessLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = harmlessText(line.endsWith(u'\r') ? QStringView(line).chopped(1) : line);
    }
    return lines.join(u'\n');
}

} // namespace

QColor CodeColors::ofRole(SyntaxRole role) const
{
    switch (role) {
    case SyntaxRole::Key:
        return key;
    case SyntaxRole::Text:
        return string;
    case SyntaxRole::Number:
        return number;
    case SyntaxRole::Keyword:
        return keyword;
    case SyntaxRole::Comment:
        break;
    }
    return comment;
}

CodeText::CodeText(QQuickItem *parent)
    : QQuickItem(parent), m_font(codeFont()), m_advance(advanceIn(m_font))
{
    setFlag(ItemHasContents);
}

CodeText::~CodeText() = default;

void CodeText::componentComplete()
{
    QQuickItem::componentComplete();
    refresh();
}

void CodeText::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    m_shown = harmlessLines(text);
    m_spans.clear();
    refresh();
    Q_EMIT textChanged();
}

void CodeText::setLanguage(const QString &language)
{
    if (m_language != language) {
        m_language = language;
        m_spans.clear();
        refresh();
        Q_EMIT textChanged();
    }
}

void CodeText::refresh()
{
    if (!isComponentComplete()) {
        return;
    }
    describe();
    // A line takes a few microseconds; two layouts of it would take more.
    const bool isKnown = m_shown.size() <= shortText && isSyntaxLoaded(m_language);
    if (m_spans.isEmpty() && isKnown)
        m_spans = findSyntaxSpans(m_shown, m_language);
    layOutLater();
    if (!isKnown)
        colourLater();
}

void CodeText::describe()
{
    QQmlContext *context = qmlContext(this);
    if (context && !m_accessibleName) {
        QQmlProperty(this, u"Accessible.role"_s, context).write(int(QAccessible::StaticText));
        m_accessibleName.emplace(this, u"Accessible.name"_s, context);
    }
    if (m_accessibleName)
        m_accessibleName->write(m_shown);
}

double CodeText::room() const
{
    return widthValid() && width() > 0 ? width() : 1e6;
}

// How large it is has to be known at once; how it looks is told property by property, and laid out when all are.
void CodeText::layOutLater()
{
    const double width = double(m_shown.size()) * m_advance;
    if (!window() || m_advance <= 0 || width > room() || !isEven(m_shown)) {
        layOut();
        return;
    }
    m_lineCount = 1;
    m_naturalWidth = width;
    setImplicitSize(std::ceil(m_naturalWidth), m_lineHeight);
    polish();
    Q_EMIT laidOut();
}

void CodeText::colourLater()
{
    if (m_isColouring || m_language.isEmpty() || !m_spans.isEmpty()) {
        return;
    }
    m_isColouring = true;
    QMetaObject::invokeMethod(this, &CodeText::colour, Qt::QueuedConnection);
}

void CodeText::colour()
{
    m_isColouring = false;
    m_spans = findSyntaxSpans(m_shown, m_language);
    if (!m_spans.isEmpty()) {
        layOut();
    }
}

QList<QTextLayout::FormatRange> CodeText::formatsOf(int start, const QString &line) const
{
    const int length = int(line.size());
    QList<QTextLayout::FormatRange> formats;
    if (m_isStruckOut) {
        QTextLayout::FormatRange struck{0, length, {}};
        struck.format.setFontStrikeOut(true);
        formats.append(struck);
    }
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), start,
        [](const SyntaxSpan &span, int at) { return span.start < at; });
    for (auto span = first; !m_isPlain && span != m_spans.end() && span->start < start + length;
        ++span) {
        QTextLayout::FormatRange range{span->start - start, span->length, {}};
        range.format.setForeground(m_colors.ofRole(span->role));
        range.format.setFontStrikeOut(m_isStruckOut);
        formats.append(range);
    }
    addMarks(line, formats);
    return formats;
}

void CodeText::addMarks(const QString &line, QList<QTextLayout::FormatRange> &formats) const
{
    const auto mark = [&](const QString &piece, const QColor &color, Qt::CaseSensitivity way) {
        if (piece.isEmpty())
            return;
        for (qsizetype at = line.indexOf(piece, 0, way); at >= 0;
            at = line.indexOf(piece, at + piece.size(), way)) {
            QTextLayout::FormatRange range{int(at), int(piece.size()), {}};
            range.format.setForeground(color);
            range.format.setFontUnderline(true);
            formats.append(range);
        }
    };
    for (const QString &piece : m_marks)
        mark(piece, m_markColor, Qt::CaseSensitive);
    mark(m_found, m_foundColor, Qt::CaseInsensitive);
}

// One layout a line of text, so that a paragraph break stays one.
void CodeText::layOut()
{
    m_layouts.clear();
    m_lineCount = 0;
    m_naturalWidth = 0;
    const double broad = room();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    int start = 0;
    for (const QString &line : m_shown.split(u'\n')) {
        auto layout = std::make_shared<QTextLayout>(line, m_font);
        layout->setTextOption(option);
        // Or it would be shaped a second time where it is drawn.
        layout->setCacheEnabled(true);
        layout->setFormats(formatsOf(start, line));
        layout->setPosition(QPointF(0, m_lineCount * m_lineHeight));
        layout->beginLayout();
        int rows = 0;
        for (QTextLine row = layout->createLine(); row.isValid(); row = layout->createLine()) {
            row.setLineWidth(broad);
            const double inset = (m_lineHeight - row.height()) / 2;
            row.setPosition(QPointF(0, rows * m_lineHeight + inset));
            m_naturalWidth = std::max(m_naturalWidth, row.naturalTextWidth());
            ++rows;
        }
        layout->endLayout();
        m_lineCount += std::max(rows, 1);
        start += int(line.size()) + 1;
        m_layouts.push_back(std::move(layout));
    }
    setImplicitSize(std::ceil(m_naturalWidth), m_lineCount * m_lineHeight);
    update();
    Q_EMIT laidOut();
}

void CodeText::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.width() != before.width() && isComponentComplete()) {
        polish();
    }
}

void CodeText::updatePolish()
{
    layOut();
}

QSGNode *CodeText::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    return PaintedNode::suits(*this) ? painted(old) : composed(old);
}

QSGNode *CodeText::painted(QSGNode *old) const
{
    const auto paint = [layouts = m_layouts, ink = m_colors.text](
                           QPainter &painter, const QRectF &visible) {
        painter.setPen(ink);
        for (const auto &layout : layouts) {
            if (layout->boundingRect().translated(layout->position()).intersects(visible))
                layout->draw(&painter, QPointF());
        }
    };
    const QSizeF size(std::max(width(), m_naturalWidth), m_lineCount * m_lineHeight);
    return PaintedNode::shown(old, *this, QRectF(QPointF(), size), paint);
}

QSGNode *CodeText::composed(QSGNode *old) const
{
    auto *node = static_cast<QSGTextNode *>(old);
    if (!node) {
        node = window()->createTextNode();
        node->setRenderType(QSGTextNode::NativeRendering);
    }
    node->clear();
    node->setColor(m_colors.text);
    for (const auto &layout : m_layouts) {
        // The node does not ask the layout where it lies.
        node->addTextLayout(layout->position(), layout.get());
    }
    return node;
}

QString CodeText::shownText() const
{
    return m_shown;
}

void CodeText::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void CodeText::setColors(const CodeColors &colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        polish();
        Q_EMIT lookChanged();
    }
}

void CodeText::setFont(const QFont &font)
{
    if (m_font != font) {
        m_font = font;
        m_advance = advanceIn(font);
        polish();
        Q_EMIT lookChanged();
    }
}

void CodeText::setLineHeight(double height)
{
    if (m_lineHeight != height) {
        m_lineHeight = height;
        polish();
        Q_EMIT lookChanged();
    }
}

void CodeText::setPlain(bool plain)
{
    if (m_isPlain != plain) {
        m_isPlain = plain;
        polish();
        Q_EMIT lookChanged();
    }
}

void CodeText::setStrikeout(bool strikeout)
{
    if (m_isStruckOut != strikeout) {
        m_isStruckOut = strikeout;
        polish();
        Q_EMIT lookChanged();
    }
}

void CodeText::setMarks(const QStringList &marks)
{
    if (m_marks != marks) {
        m_marks = marks;
        polish();
        Q_EMIT lookChanged();
    }
}

void CodeText::setFound(const QString &text)
{
    if (m_found != text) {
        m_found = text;
        polish();
        Q_EMIT lookChanged();
    }
}

} // namespace breakglass::items
