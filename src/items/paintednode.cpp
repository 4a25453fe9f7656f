// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/paintednode.h"

#include <QtGui/QPainter>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGRendererInterface>

namespace breakglass::items {

bool PaintedNode::suits(const QQuickItem &item)
{
    return item.window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

QSGNode *PaintedNode::shown(QSGNode *old, const QQuickItem &item, const QRectF &area, Paint paint)
{
    auto *node = static_cast<PaintedNode *>(old);
    if (!node)
        node = new PaintedNode(item.window());
    node->m_area = area;
    node->m_paint = std::move(paint);
    node->markDirty(DirtyMaterial);
    return node;
}

void PaintedNode::render(const RenderState *state)
{
    auto *painter = static_cast<QPainter *>(m_window->rendererInterface()->getResource(
        m_window, QSGRendererInterface::PainterResource));
    // What has to be drawn, in the window's coordinates; empty where an ancestor hides all of it.
    const QRegion *asked = state->clipRegion();
    if (!painter || !asked || asked->isEmpty())
        return;
    painter->setClipRegion(*asked, Qt::ReplaceClip);
    const QTransform place = matrix()->toTransform();
    painter->setTransform(place);
    painter->setOpacity(inheritedOpacity());
    m_paint(*painter, place.inverted().mapRect(QRectF(asked->boundingRect())) & m_area);
}

} // namespace breakglass::items
