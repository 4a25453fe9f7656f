// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/icon.h"

#include <QtCore/QCache>
#include <QtCore/QResource>
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

    friend bool operator==(const Look &, const Look &) = default;
};

size_t qHash(const Look &look, size_t seed = 0)
{
    return qHashMulti(seed, look.name, look.color, look.accent, look.pixels);
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
    return image;
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

// Counts a scaled ancestor as well, so that icons stay sharp when the interface is enlarged.
qreal Icon::pixelRatio() const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const QPointF edge = mapToScene({1, 0}) - mapToScene({0, 0});
    return ratio * std::hypot(edge.x(), edge.y());
}

void Icon::updatePolish()
{
    const int pixels = qBound(1, qRound(m_size * pixelRatio()), 1024);
    m_image =
        m_name.isEmpty() ? QImage() : cached({m_name, m_color.rgba(), accent().rgba(), pixels});
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
