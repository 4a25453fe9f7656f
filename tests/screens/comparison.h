// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>
#include <QString>

namespace breakglass::screens {

/// How much two pictures may differ and still be the same to people. What another build of the font renderer changes
/// lies scattered along the edges of letters and is faint; what somebody changed is clear, or an area, or a line.
struct Tolerance
{
    int window = 16;       ///< Side of the square in which pixels are counted.
    int clear = 40;        ///< A channel that differs by more is seen in a single pixel.
    int clearPixels = 12;  ///< So many of them in a window are no accident: a word, an icon.
    int faint = 2;         ///< A channel that differs by more is seen in an area.
    int faintPixels = 160; ///< So many of them in a window are another colour.
    int thin = 4;          ///< A channel that differs by more is seen in a line.
    int thinRun = 32;      ///< So many of them in a row or a column are an edge that moved.
};

struct Difference
{
    QString what; ///< One sentence; empty: the pictures are the same.
    QRect where;  ///< The first place of it.
    [[nodiscard]] bool isSeen() const { return !what.isEmpty(); }
};

[[nodiscard]] Difference compare(
    const QImage &baseline, const QImage &now, const Tolerance &tolerance = {});

/// For people: baseline, now, and where they differ, side by side.
[[nodiscard]] QImage sideBySide(
    const QImage &baseline, const QImage &now, const Difference &difference);

} // namespace breakglass::screens
