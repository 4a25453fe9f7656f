// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QtCore/QRectF>
#include <QtQuick/QSGRenderNode>

class QPainter;
class QQuickItem;
class QQuickWindow;

namespace breakglass::items {

// One node that paints, for the software renderer: that takes longer to find out which of hundreds of nodes are in
// whose way than to draw them.
class PaintedNode final : public QSGRenderNode
{
public:
    // In the coordinates of the item; what lies outside `visible` need not be drawn.
    using Paint = std::function<void(QPainter &painter, const QRectF &visible)>;

    [[nodiscard]] static bool suits(const QQuickItem &item);
    // The node of an item, for its updatePaintNode(): `old`, or a new one. What `paint` needs must live as long as it.
    [[nodiscard]] static QSGNode *shown(
        QSGNode *old, const QQuickItem &item, const QRectF &area, Paint paint);

    void render(const RenderState *state) override;
    [[nodiscard]] RenderingFlags flags() const override { return BoundedRectRendering; }
    [[nodiscard]] QRectF rect() const override { return m_area; }

private:
    explicit PaintedNode(QQuickWindow *window) : m_window(window) {}

    QQuickWindow *m_window;
    QRectF m_area;
    Paint m_paint;
};

} // namespace breakglass::items
