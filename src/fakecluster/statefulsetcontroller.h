// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/workshop.h"

#include <map>

namespace breakglass::fakecluster {

/// Keeps the numbered pods of a StatefulSet: up in order, updated from the last to the first.
class StatefulSetController
{
public:
    explicit StatefulSetController(const Workshop &workshop) : m_shop(workshop) {}
    void sync(const ObjectKey &key);

private:
    using Pods = std::map<qint64, QJsonObject>;
    [[nodiscard]] Pods podsOf(const QJsonObject &set) const;
    void step(
        const QJsonObject &set, const Pods &pods, const QString &current, const QString &update);
    void createPod(const QJsonObject &set, qint64 ordinal, const QString &revision);
    void deletePod(const QJsonObject &set, const QJsonObject &pod);
    void writeStatus(const ObjectKey &key, const QJsonObject &set, const QString &update);
    [[nodiscard]] QJsonObject templateOf(const QJsonObject &set, const QString &revision) const;
    const Workshop &m_shop;
};

} // namespace breakglass::fakecluster
