// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtQuick/QQuickWindow>

namespace breakglass::items {

class Chart;

// Charts of one window that change at the same moment are drawn in turns: no frame draws much more than a third of the
// window anew. What waits is drawn with the next frames, so a page is up to date 50 ms later at most.
class ChartTurns final : public QObject
{
    Q_OBJECT
public:
    // Those of a window; they live as long as it does.
    [[nodiscard]] static ChartTurns &of(QQuickWindow &window);

    // Whether a picture of so many pixels may be drawn with this frame. If not, the chart is polished with the next.
    [[nodiscard]] bool mayDraw(Chart &chart, double pixels);

private:
    explicit ChartTurns(QQuickWindow &window);
    void beginFrame();

    QQuickWindow &m_window;
    double m_spent{0};
    QList<QPointer<Chart>> m_waiting;
};

} // namespace breakglass::items
