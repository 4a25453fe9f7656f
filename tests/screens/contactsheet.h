// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>
#include <QPainter>

/// All pictures on one sheet for people, each under its name.
namespace breakglass::screens {

inline constexpr QSize cell(480, 330);
inline constexpr int columns = 4;

inline QImage contactSheet(const QDir &taken)
{
    const QStringList names = taken.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    const int rows = (int(names.size()) + columns - 1) / columns;
    QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x80, 0x80));
    QPainter painter(&sheet);
    painter.setPen(Qt::black);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QPoint corner(int(i % columns) * cell.width(), int(i / columns) * cell.height());
        const QImage picture(taken.filePath(names.at(i)));
        const QImage small = picture.scaled(
            cell.width() - 8, cell.height() - 28, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawText(QRect(corner, QSize(cell.width(), 20)), Qt::AlignCenter, names.at(i));
        painter.drawImage(corner + QPoint(4, 22), small);
    }
    return sheet;
}

} // namespace breakglass::screens
