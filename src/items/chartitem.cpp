// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartitem.h"

#include "items/charttexture.h"
#include "items/chartturns.h"

#include <cmath>
#include <QtGui/QAccessible>
#include <QtQml/qqml.h>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlProperty>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>
#include <QtQuick/QSGRendererInterface>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

constexpr double sparklineTop = 5.6;

QFont axisFont()
{
    QFont font(u"Inter"_s);
    font.setPixelSize(11);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

bool isSameTime(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

} // namespace

Chart::Chart(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    m_view.font = axisFont();
}

double Chart::valueAtCursor() const
{
    return valueAt(0, m_cursorTime);
}

double Chart::lastValue() const
{
    const auto &series = m_view.subject.series;
    const bool isEmpty = series.isEmpty() || series.first().points.isEmpty();
    return isEmpty ? qQNaN() : series.first().points.last().y();
}

QString Chart::summary() const
{
    return summarize(m_view.subject);
}

double Chart::valueAt(int series, double time) const
{
    const auto &all = m_view.subject.series;
    return series >= 0 && series < all.size() ? items::valueAt(all[series], time) : qQNaN();
}

QList<ChartRow> Chart::tableRows() const
{
    return tabulate(m_view.subject);
}

void Chart::componentComplete()
{
    QQuickItem::componentComplete();
    describe();
    redraw();
}

// Accessible is an attached type of QtQuick; it is reached by name because its class is private.
void Chart::describe()
{
    QQmlContext *context = qmlContext(this);
    if (!context || !isComponentComplete()) {
        return;
    }
    QQmlProperty(this, u"Accessible.role"_s, context).write(int(QAccessible::Chart));
    QStringList shown;
    for (const ChartSeries &series : m_view.subject.series) {
        shown.append(series.name);
    }
    QQmlProperty(this, u"Accessible.name"_s, context)
        .write(m_name.isEmpty() ? shown.join(u", ") : m_name);
}

void Chart::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        redraw();
    }
}

void Chart::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        redraw();
    }
}

void Chart::redraw()
{
    m_isStale = true;
    if (isComponentComplete()) {
        polish();
    }
}

void Chart::recursor()
{
    m_isCursorStale = true;
    if (isComponentComplete()) {
        polish();
    }
}

// The first picture and what is under the pointer never wait, and nothing waits for more than two frames.
bool Chart::mustWait()
{
    constexpr int longestWait = 2;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const bool isPatient =
        m_isStale && window() && !m_shown.isNull() && !m_isHovered && m_waits < longestWait;
    if (isPatient &&
        !ChartTurns::of(*window()).mayDraw(*this, width() * height() * ratio * ratio)) {
        ++m_waits;
        return true;
    }
    m_waits = 0;
    return false;
}

void Chart::updatePolish()
{
    if ((!m_isStale && !m_isCursorStale) || mustWait()) {
        return;
    }
    if (m_isStale) {
        m_view.size = size() / m_zoom;
        m_view.pixelRatio = (window() ? window()->effectiveDevicePixelRatio() : 1) * m_zoom;
        m_view.maximum = m_view.sparkline && m_maximum <= 0 ? sparklineTop : m_maximum;
        m_picture.update(m_view, m_isHovered);
        ++m_drawCount;
    }
    const QRect drawn = m_picture.takeDrawn();
    const bool hadCursor = std::exchange(m_hasCursor, m_picture.isInRange(m_cursorTime));
    const bool isResized = m_picture.image().size() != m_shown.size();
    const bool isWhole = isResized || (m_isCursorStale && (hadCursor || m_hasCursor));
    m_isStale = false;
    m_isCursorStale = false;
    if (drawn.isEmpty() && !isWhole) {
        return;
    }
    m_shown = m_picture.imageWithCursor(m_cursorTime);
    m_changed = isWhole ? m_shown.rect() : m_changed.united(drawn);
    m_isTextureStale = true;
    update();
}

QSGNode *Chart::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_shown.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest);
        m_isTextureStale = true;
    }
    if (m_isTextureStale) {
        showImage(*node);
        m_isTextureStale = false;
        m_changed = {};
    }
    node->setRect(QRectF(QPointF(0, 0), m_shown.deviceIndependentSize() * m_zoom));
    return node;
}

void Chart::showImage(QSGImageNode &node) const
{
    const bool isTranslucent = m_view.colors.ground.alpha() < 255;
    if (window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software) {
        node.setTexture(window()->createTextureFromImage(m_shown,
            isTranslucent ? QQuickWindow::CreateTextureOptions()
                          : QQuickWindow::CreateTextureOptions(QQuickWindow::TextureIsOpaque)));
        return;
    }
    auto *texture = qobject_cast<ChartTexture *>(node.texture());
    if (!texture || texture->hasAlphaChannel() != isTranslucent) {
        auto made = std::make_unique<ChartTexture>();
        made->setTranslucent(isTranslucent);
        texture = made.get();
        node.setTexture(made.release()); // The node owns it.
    }
    texture->show(m_shown, m_changed);
    node.markDirty(QSGNode::DirtyMaterial);
}

void Chart::hoverEnterEvent(QHoverEvent *event)
{
    m_isHovered = true;
    m_pointerAt = event->globalPosition();
}

// A chart that comes to lie under a pointer which nobody moves shows what is now.
void Chart::hoverMoveEvent(QHoverEvent *event)
{
    const QPointF before = std::exchange(m_pointerAt, event->globalPosition());
    if (before != m_pointerAt && m_isInteractive && !m_view.sparkline) {
        moveCursorTo(event->position().x() / m_zoom);
    }
}

void Chart::hoverLeaveEvent(QHoverEvent *)
{
    m_isHovered = false;
    // The scale was held while the pointer was here.
    redraw();
    if (m_isInteractive && !m_view.sparkline) {
        Q_EMIT cursorMoved(qQNaN());
    }
}

void Chart::moveCursorTo(double x)
{
    const QRectF plot = m_picture.layout().area();
    if (plot.isEmpty() || x < plot.left() || x > plot.right()) {
        Q_EMIT cursorMoved(qQNaN());
        return;
    }
    Q_EMIT cursorMoved(std::round(m_picture.layout().timeAt(x)));
}

void Chart::stepCursor(int direction)
{
    const auto &all = m_view.subject.series;
    if (all.isEmpty() || all.first().points.isEmpty()) {
        return;
    }
    const double last = all.first().points.last().x();
    const double now = std::isnan(m_cursorTime) ? last + 1 : m_cursorTime;
    const double next = neighbourTime(all.first(), now, direction);
    Q_EMIT cursorMoved(std::clamp(next, from(), std::max(from(), to())));
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    event->setAccepted(isPlain && m_isInteractive);
    if (!event->isAccepted()) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        stepCursor(-1);
        break;
    case Qt::Key_Right:
        stepCursor(1);
        break;
    case Qt::Key_T:
        Q_EMIT tableRequested();
        break;
    default:
        event->ignore();
    }
}

void Chart::setSeries(const QList<ChartSeries> &series)
{
    if (m_view.subject.series == series) {
        return;
    }
    m_view.subject.series = series;
    if (m_name.isEmpty()) {
        describe();
    }
    redraw();
    Q_EMIT seriesChanged();
    Q_EMIT valueAtCursorChanged();
    Q_EMIT summaryChanged();
}

void Chart::setThresholds(const QList<ChartThreshold> &thresholds)
{
    if (m_view.subject.thresholds != thresholds) {
        m_view.subject.thresholds = thresholds;
        redraw();
        Q_EMIT thresholdsChanged();
        Q_EMIT summaryChanged();
    }
}

void Chart::setMarkers(const QList<ChartMarker> &markers)
{
    if (m_view.markers != markers) {
        m_view.markers = markers;
        redraw();
        Q_EMIT markersChanged();
    }
}

void Chart::setColors(const ChartColors &colors)
{
    if (m_view.colors != colors) {
        m_view.colors = colors;
        redraw();
        Q_EMIT colorsChanged();
    }
}

void Chart::setCursorTime(double time)
{
    if (!isSameTime(m_cursorTime, time)) {
        m_cursorTime = time;
        recursor();
        Q_EMIT cursorTimeChanged();
        Q_EMIT valueAtCursorChanged();
    }
}

} // namespace breakglass::items
