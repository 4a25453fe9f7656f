// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/textcells.h"

#include "items/icon.h"
#include "items/linelayout.h"
#include "items/paintednode.h"

#include <cmath>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>
#include <QtQuick/QSGTextNode>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

// As BgText does it, for the same reason.
QFont withFigures(QFont font, bool isHyphened)
{
    font.setFeature(QFont::Tag("tnum"), isHyphened ? 0 : 1);
    return font;
}

struct PaintedWords
{
    QPointF at;
    QList<QGlyphRun> glyphs;
    QColor color;
};

struct PaintedIcon
{
    QRectF at;
    QImage picture;
};

} // namespace

void TextCell::setWidth(double width)
{
    if (m_width != width) {
        m_width = width;
        Q_EMIT widthChanged();
        fit();
    }
}

void TextCell::setText(const QString &text)
{
    if (m_text == text)
        return;
    const bool wasHyphened = m_text.contains(u'-');
    m_text = text;
    m_shown = text;
    m_shown.replace(u'\n', u' ');
    if (const bool isHyphened = m_text.contains(u'-'); isHyphened != wasHyphened)
        m_layout.setFont(withFigures(m_font, isHyphened));
    Q_EMIT textChanged();
    measure();
}

void TextCell::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    m_layout.setFont(withFigures(m_font, m_text.contains(u'-')));
    Q_EMIT fontChanged();
    measure();
}

double TextCell::lay(const QString &text)
{
    m_layout.setText(text);
    const QTextLine line = layOutLine(m_layout);
    m_height = line.isValid() ? line.height() : 0;
    m_glyphs.clear();
    return line.isValid() ? std::ceil(line.naturalTextWidth()) : 0;
}

const QList<QGlyphRun> &TextCell::glyphs() const
{
    if (m_glyphs.isEmpty())
        m_glyphs = m_layout.glyphRuns();
    return m_glyphs;
}

void TextCell::measure()
{
    const double width = lay(m_shown);
    const double room = m_width;
    m_isTruncated = false;
    const bool isOther = m_naturalWidth != width;
    m_naturalWidth = m_drawnWidth = width;
    // Whoever gives it room by what it takes does so now, and it fits itself to that.
    if (isOther)
        Q_EMIT naturalWidthChanged();
    if (m_width == room)
        fit();
}

void TextCell::fit()
{
    const bool isTooLong = m_width > 0 && m_naturalWidth > std::ceil(m_width);
    if (isTooLong)
        m_drawnWidth =
            lay(QFontMetricsF(m_layout.font()).elidedText(m_shown, Qt::ElideRight, m_width));
    else if (m_isTruncated)
        m_drawnWidth = lay(m_shown);
    m_isTruncated = isTooLong;
    Q_EMIT drawnWidthChanged();
    Q_EMIT lookChanged();
}

TextCells::TextCells(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void TextCells::setRenderType(int type)
{
    if (m_renderType != type) {
        m_renderType = type;
        update();
        Q_EMIT renderTypeChanged();
    }
}

void TextCells::setAlwaysFromLeft(bool always)
{
    if (m_isAlwaysFromLeft != always) {
        m_isAlwaysFromLeft = always;
        update();
        Q_EMIT alwaysFromLeftChanged();
    }
}

void TextCells::componentComplete()
{
    QQuickItem::componentComplete();
    for (const TextCell *cell : std::as_const(m_cells))
        connect(cell, &TextCell::lookChanged, this, &QQuickItem::update);
}

void TextCells::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        update();
}

void TextCells::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged)
        update();
    QQuickItem::itemChange(change, value);
}

// `from`: where the reading begins.
QRectF TextCells::placed(double from, QSizeF size) const
{
    const bool isTurned =
        !m_isAlwaysFromLeft && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const double x = isTurned ? width() - from - size.width() : from;
    return {QPointF(x, (height() - size.height()) / 2), size};
}

QRectF TextCells::drawnAt(const TextCell &cell) const
{
    const double room = cell.width() > 0 ? cell.width() : cell.drawnWidth();
    const double from = cell.x() + cell.indent() + (cell.isAtEnd() ? room - cell.drawnWidth() : 0);
    return placed(from, {cell.drawnWidth(), cell.height()});
}

QRectF TextCells::iconAt(const TextCell &cell) const
{
    return placed(cell.x(), QSizeF(cell.iconSize(), cell.iconSize()));
}

QImage TextCells::pictureOf(const TextCell &cell) const
{
    if (cell.icon().isEmpty())
        return {};
    return Icon::picture(cell.icon(), cell.color(), cell.accent(),
        qRound(cell.iconSize() * Icon::pixelRatioOf(*this)));
}

QSGNode *TextCells::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    return PaintedNode::suits(*this) ? painted(old) : composed(old);
}

QSGNode *TextCells::painted(QSGNode *old) const
{
    QList<PaintedWords> words;
    QList<PaintedIcon> icons;
    for (const TextCell *cell : m_cells) {
        if (!cell->isVisible())
            continue;
        if (const QImage picture = pictureOf(*cell); !picture.isNull())
            icons.append({iconAt(*cell), picture});
        if (!cell->text().isEmpty())
            words.append({drawnAt(*cell).topLeft(), cell->glyphs(), cell->color()});
    }
    const auto paint = [words, icons](QPainter &painter, const QRectF &) {
        for (const PaintedIcon &icon : icons)
            painter.drawImage(icon.at, icon.picture);
        for (const PaintedWords &one : words) {
            painter.setPen(one.color);
            for (const QGlyphRun &run : one.glyphs)
                painter.drawGlyphRun(one.at, run);
        }
    };
    return PaintedNode::shown(old, *this, boundingRect(), paint);
}

QSGNode *TextCells::composed(QSGNode *old) const
{
    delete old;
    auto *root = new QSGNode;
    QSGTextNode *words = window()->createTextNode();
    words->setRenderType(QSGTextNode::RenderType(m_renderType));
    for (TextCell *cell : m_cells) {
        if (!cell->isVisible())
            continue;
        if (const QImage picture = pictureOf(*cell); !picture.isNull()) {
            QSGImageNode *icon = window()->createImageNode();
            icon->setOwnsTexture(true);
            icon->setFiltering(QSGTexture::Linear);
            icon->setTexture(
                window()->createTextureFromImage(picture, QQuickWindow::TextureCanUseAtlas));
            icon->setRect(iconAt(*cell));
            root->appendChildNode(icon);
        }
        if (cell->text().isEmpty())
            continue;
        words->setColor(cell->color());
        words->addTextLayout(drawnAt(*cell).topLeft(), &cell->layout());
    }
    root->appendChildNode(words);
    return root;
}

} // namespace breakglass::items
