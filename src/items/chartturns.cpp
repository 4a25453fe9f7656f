// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartturns.h"

#include "items/chartitem.h"

namespace breakglass::items {

ChartTurns &ChartTurns::of(QQuickWindow &window)
{
    auto *turns = window.findChild<ChartTurns *>(Qt::FindDirectChildrenOnly);
    return turns ? *turns : *new ChartTurns(window);
}

ChartTurns::ChartTurns(QQuickWindow &window) : QObject(&window), m_window(window)
{
    // Every frame says so between polishing its items and drawing them.
    connect(&window, &QQuickWindow::afterAnimating, this, &ChartTurns::beginFrame);
}

bool ChartTurns::mayDraw(Chart &chart, double pixels)
{
    const double ratio = m_window.effectiveDevicePixelRatio();
    const double share = double(m_window.width()) * m_window.height() * ratio * ratio / 3;
    if (m_spent > 0 && m_spent + pixels > share * 1.05) {
        m_waiting.append(&chart);
        return false;
    }
    m_spent += pixels;
    return true;
}

void ChartTurns::beginFrame()
{
    m_spent = 0;
    const auto waiting = std::exchange(m_waiting, {});
    for (const QPointer<Chart> &chart : waiting) {
        if (chart) {
            chart->polish();
        }
    }
}

} // namespace breakglass::items
