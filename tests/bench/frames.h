// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench.h"

#include <atomic>
#include <functional>
#include <QEvent>
#include <QEventLoop>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <rhi/qrhi.h>

namespace breakglass::bench {

inline bool isSoftware(const QQuickWindow &window)
{
    return window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

/// "sw" or "gl": part of a goal's name.
inline QString rendererName(const QQuickWindow &window)
{
    return isSoftware(window) ? QStringLiteral("sw") : QStringLiteral("gl");
}

/// How long the last frame of a window took, from the moment Qt began it until its last pixel was drawn. It must live
/// as long as the window is drawn.
class FrameClock : public QObject
{
public:
    explicit FrameClock(QQuickWindow &window)
    {
        window.installEventFilter(this);
        connect(
            &window, &QQuickWindow::afterFrameEnd, this, [this, &window] { end(window); },
            Qt::DirectConnection);
    }
    [[nodiscard]] double wall() const { return m_end - m_begin; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            m_begin = wallMs();
        return false;
    }

private:
    // llvmpipe's threads go on drawing after a frame was handed over to them.
    void end(const QQuickWindow &window)
    {
        auto *rhi = static_cast<QRhi *>(window.rendererInterface()->getResource(
            const_cast<QQuickWindow *>(&window), QSGRendererInterface::RhiResource));
        if (rhi)
            rhi->finish();
        m_end = wallMs();
    }

    std::atomic<double> m_begin = 0;
    std::atomic<double> m_end = 0;
};

/// Draws one frame after `change` and waits until it is shown; its processor time in ms.
inline double frame(QQuickWindow &window, const std::function<void()> &change)
{
    QEventLoop loop;
    const auto shown = QObject::connect(
        &window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const double before = processorMs();
    change();
    window.update();
    loop.exec();
    QObject::disconnect(shown);
    return processorMs() - before;
}

inline QList<double> frames(QQuickWindow &window, int count, const std::function<void()> &change)
{
    QList<double> spans;
    for (int i = 0; i < count; ++i)
        spans.append(frame(window, change));
    return spans;
}

} // namespace breakglass::bench
