// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <QtGui/QImage>
#include <QtQuick/QSGTexture>
#include <rhi/qrhi.h>

namespace breakglass::items {

// A texture that is made once and then only told what changed: a new one for each picture of a chart costs more than
// the picture. For all renderers but the software one, which draws images as they are.
class ChartTexture final : public QSGTexture
{
    Q_OBJECT
public:
    // `changed` is in pixels; what was not sent yet is sent with it.
    void show(const QImage &image, const QRect &changed);
    // Whether something behind the image is seen through it; before the texture is given to a node.
    void setTranslucent(bool isTranslucent) { m_isTranslucent = isTranslucent; }

    [[nodiscard]] qint64 comparisonKey() const override;
    [[nodiscard]] QRhiTexture *rhiTexture() const override { return m_texture.get(); }
    [[nodiscard]] QSize textureSize() const override { return m_image.size(); }
    [[nodiscard]] bool hasAlphaChannel() const override { return m_isTranslucent; }
    [[nodiscard]] bool hasMipmaps() const override { return false; }
    void commitTextureOperations(QRhi *rhi, QRhiResourceUpdateBatch *updates) override;

private:
    [[nodiscard]] bool makeTexture(QRhi &rhi);

    std::unique_ptr<QRhiTexture> m_texture;
    QImage m_image;
    QRect m_changed;
    bool m_isTranslucent{true};
    bool m_isSwapped{false}; // The hardware knows RGBA only.
};

} // namespace breakglass::items
