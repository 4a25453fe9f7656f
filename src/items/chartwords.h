// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtGui/QFont>

class QPainter;

namespace breakglass::items {

// Width of a label. It is remembered: shaping costs more than drawing, and an axis says the same in every frame.
[[nodiscard]] double labelWidth(const QFont &font, const QString &text);
// In the painter's font and colour; it is not shaped a second time.
void drawLabel(QPainter &painter, const QPointF &baseline, const QString &text);

} // namespace breakglass::items
