// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartscale.h"
#include "items/linelayout.h"
#include "items/logview.h"

#include <memory>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGRectangleNode>
#include <QtQuick/QSGTextNode>
#include <unordered_map>

// The picture of a LogView: one text node for all visible lines, a rectangle behind those that stand out.
namespace breakglass::items {

namespace {

constexpr int tagCell = 9;
constexpr int textCell = 14;

class LogPainter
{
public:
    LogPainter(QQuickWindow *window, QSGNode *root, const QFont &font)
        : m_font(font), m_text(window->createTextNode()), m_root(root)
    {
        m_text->setRenderType(QSGTextNode::NativeRendering);
        m_window = window;
    }

    void rectangle(const QRectF &area, const QColor &color)
    {
        QSGRectangleNode *node = m_window->createRectangleNode();
        node->setRect(area);
        node->setColor(color);
        m_root->appendChildNode(node);
    }

    void text(const QPointF &at, const QString &text, const QColor &color)
    {
        QTextLayout layout(text, m_font);
        layOutLine(layout);
        show(at, layout, color);
    }

    // What many lines begin with: times and tags.
    void word(const QPointF &at, const QString &text, const QColor &color)
    {
        std::unique_ptr<QTextLayout> &layout = m_words[text];
        if (!layout) {
            layout = std::make_unique<QTextLayout>(text, m_font);
            layOutLine(*layout);
        }
        show(at, *layout, color);
    }

    // Over the rectangles.
    void finish() { m_root->appendChildNode(m_text); }

private:
    void show(const QPointF &at, QTextLayout &layout, const QColor &color)
    {
        m_text->setColor(color);
        m_text->addTextLayout(at, &layout);
    }

    QFont m_font;
    std::unordered_map<QString, std::unique_ptr<QTextLayout>> m_words;
    QSGTextNode *m_text;
    QSGNode *m_root;
    QQuickWindow *m_window{nullptr};
};

} // namespace

QSGNode *LogView::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    delete old;
    auto *root = new QSGNode;
    LogPainter painter(window(), root, m_font);
    const double inset = (m_lineHeight - QFontMetricsF(m_font).height()) / 2;
    for (const ShownLine &shown : std::as_const(m_shown)) {
        const QRectF area(0, shown.y, width(), double(shown.rows.size()) * m_lineHeight);
        if (shown.line == m_currentLine) {
            painter.rectangle(area, m_colors.selection);
        } else if (shown.row.tag == LogRow::Command) {
            painter.rectangle(area, m_colors.commandRow);
        }
        const auto place = [&](int cell, qsizetype row) {
            return QPointF(
                logPadding + cell * m_cellWidth, shown.y + inset + double(row) * m_lineHeight);
        };
        const bool isLoud = shown.row.tag == LogRow::Warning || shown.row.tag == LogRow::Error;
        const QColor tagColor = m_colors.ofTag(shown.row.tag);
        painter.word(place(0, 0), clockText(shown.row.time, secondMs), m_colors.time);
        painter.word(place(tagCell, 0), tagWord(shown.row.tag), tagColor);
        for (qsizetype row = 0; row < shown.rows.size(); ++row) {
            painter.text(place(textCell, row), shown.rows[row], isLoud ? tagColor : m_colors.text);
        }
    }
    painter.finish();
    return root;
}

} // namespace breakglass::items
