// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/charttexture.h"

namespace breakglass::items {

void ChartTexture::show(const QImage &image, const QRect &changed)
{
    m_changed = image.size() == m_image.size() ? m_changed.united(changed) : image.rect();
    m_image = image;
}

qint64 ChartTexture::comparisonKey() const
{
    return qint64(m_texture ? m_texture->globalResourceId() : 0);
}

bool ChartTexture::makeTexture(QRhi &rhi)
{
    if (m_texture && m_texture->pixelSize() == m_image.size()) {
        return true;
    }
    m_isSwapped = !rhi.isTextureFormatSupported(QRhiTexture::BGRA8);
    const auto format = m_isSwapped ? QRhiTexture::RGBA8 : QRhiTexture::BGRA8;
    m_texture.reset(rhi.newTexture(format, m_image.size()));
    m_changed = m_image.rect();
    return m_texture->create();
}

void ChartTexture::commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates)
{
    if (m_image.isNull() || !makeTexture(*rhi) || m_changed.isEmpty()) {
        return;
    }
    const QImage changed = m_changed == m_image.rect() ? m_image : m_image.copy(m_changed);
    const QImage part = changed.convertToFormat(
        m_isSwapped ? QImage::Format_RGBA8888_Premultiplied : QImage::Format_ARGB32_Premultiplied);
    QRhiTextureSubresourceUploadDescription sent(part);
    sent.setDestinationTopLeft(m_changed.topLeft());
    updates->uploadTexture(m_texture.get(), QRhiTextureUploadDescription({0, 0, sent}));
    m_changed = {};
}

} // namespace breakglass::items
