// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench.h"

#include <functional>
#include <QEventLoop>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace breakglass::bench {

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

/// "sw" or "gl": part of a goal's name.
inline QString rendererName(const QQuickWindow &window)
{
    const auto api = window.rendererInterface()->graphicsApi();
    return api == QSGRendererInterface::Software ? QStringLiteral("sw") : QStringLiteral("gl");
}

} // namespace breakglass::bench
