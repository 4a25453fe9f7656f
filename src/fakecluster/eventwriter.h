// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/registry.h"

namespace breakglass::fakecluster {

/// What happened to an object, as an Event about it.
struct Occurrence
{
    QString type = QStringLiteral("Normal"); ///< Or "Warning".
    QString reason;
    QString message;
    QString component;
    QString host = {};
    QString fieldPath = {};
};

/// Writes Events; the same again only counts.
class EventWriter
{
public:
    explicit EventWriter(Registry &registry) : m_registry(registry) {}
    void write(const QJsonObject &about, const Occurrence &occurrence);

private:
    [[nodiscard]] bool countAgain(const ObjectKey &key);
    Registry &m_registry;
    QHash<QString, ObjectKey> m_written;
    quint64 m_count = 0;
};

} // namespace breakglass::fakecluster
