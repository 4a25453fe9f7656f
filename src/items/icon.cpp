// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/icon.h"

#include <QtCore/QCache>
#include <QtCore/QResource>
#include <QtCore/QSet>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

constexpr int cachedPixels = 2'000'000;

struct Look
{
    QString name;
    QRgb color;
    QRgb accent;
    int pixels;
    bool isTurned;

    friend bool operator==(const Look &, const Look &) = default;
};

size_t qHash(const Look &look, size_t seed = 0)
{
    return qHashMulti(seed, look.name, look.color, look.accent, look.pixels, look.isTurned);
}

// SVG knows no alpha in a colour name, so the alpha is applied when painting.
QByteArray tinted(QByteArray svg, const Look &look)
{
    const auto opaqueName = [](QRgb rgb) { return QColor(rgb | 0xff000000u).name().toLatin1(); };
    svg.replace("currentColor", opaqueName(look.color));
    svg.replace("currentAccent", opaqueName(look.accent));
    return svg;
}

QImage drawn(const Look &look)
{
    const QResource resource(u":/icons/%1.svg"_s.arg(look.name));
    if (!resource.isValid())
        return {};
    QSvgRenderer renderer(tinted(resource.uncompressedData(), look));
    if (!renderer.isValid())
        return {};
    QImage image(look.pixels, look.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(qAlpha(look.color) / 255.0);
    renderer.render(&painter);
    painter.end();
    if (look.isTurned)
        image.mirror(true, false);
    return image;
}

// Forward and back follow the reading; a clock, a chart's trend or a player's button does not.
bool followsReading(const QString &name)
{
    static const QSet<QString> names{u"arrow-right"_s, u"arrow-up-right"_s, u"chevron-left"_s,
        u"chevron-right"_s, u"send"_s, u"undo-2"_s};
    return names.contains(name);
}

// One screen shows the same few icons hundreds of times. Used on the GUI thread only.
QImage cached(const Look &look)
{
    static QCache<Look, QImage> images(cachedPixels);
    if (const QImage *known = images.object(look))
        return *known;
    const QImage image = drawn(look);
    images.insert(look, std::make_unique<QImage>(image).release(), look.pixels * look.pixels + 1);
    return image;
}

} // namespace

Icon::Icon(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setImplicitSize(m_size, m_size);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    const bool found = QResource(u":/icons/%1.svg"_s.arg(name)).isValid();
    if (m_found != found) {
        m_found = found;
        Q_EMIT foundChanged();
    }
    if (followsReading(name))
        connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, this, &Icon::redraw,
            Qt::UniqueConnection);
    redraw();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    if (!m_accent.isValid())
        Q_EMIT accentChanged();
    redraw();
}

void Icon::setAccent(const QColor &accent)
{
    if (m_accent == accent)
        return;
    m_accent = accent;
    Q_EMIT accentChanged();
    redraw();
}

void Icon::setSize(int size)
{
    if (m_size == size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
    redraw();
}

void Icon::componentComplete()
{
    QQuickItem::componentComplete();
    redraw();
}

void Icon::redraw()
{
    if (isComponentComplete())
        polish();
}

QImage Icon::picture(const QString &name, const QColor &color, const QColor &accent, int pixels)
{
    if (name.isEmpty())
        return {};
    const bool isTurned =
        QGuiApplication::layoutDirection() == Qt::RightToLeft && followsReading(name);
    return cached({name, color.rgba(), accent.rgba(), qBound(1, pixels, 1024), isTurned});
}

qreal Icon::pixelRatioOf(const QQuickItem &item)
{
    const qreal ratio = item.window() ? item.window()->effectiveDevicePixelRatio() : 1.0;
    const QPointF edge = item.mapToScene({1, 0}) - item.mapToScene({0, 0});
    return ratio * std::hypot(edge.x(), edge.y());
}

void Icon::updatePolish()
{
    m_image = picture(m_name, m_color, accent(), qRound(m_size * pixelRatioOf(*this)));
    m_imageIsNew = true;
    update();
}

void Icon::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        redraw();
    QQuickItem::itemChange(change, value);
}

QSGNode *Icon::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(old);
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_imageIsNew = true;
    }
    if (m_imageIsNew)
        node->setTexture(
            window()->createTextureFromImage(m_image, QQuickWindow::TextureCanUseAtlas));
    m_imageIsNew = false;
    const QPointF corner((width() - m_size) / 2, (height() - m_size) / 2);
    node->setRect(QRectF(corner, QSizeF(m_size, m_size)));
    return node;
}
