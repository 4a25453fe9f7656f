// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakglass::support {

inline QByteArray recordedBytes(const QString &room, const QString &name)
{
    QFile file(QStringLiteral(BG_SOURCE_DIR "/tests/%1/recordings/%2").arg(room, name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

/// An answer of a real system: {"status": 200, "body": {...}}.
inline QJsonObject recorded(const QString &room, const QString &name)
{
    const QByteArray bytes = recordedBytes(room, name + QStringLiteral(".json"));
    return QJsonDocument::fromJson(bytes).object();
}

inline QJsonObject recordedBody(const QString &room, const QString &name)
{
    return recorded(room, name).value(QStringLiteral("body")).toObject();
}

} // namespace breakglass::support
