// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/workshop.h"

namespace breakglass::fakecluster {

/// Keeps as many pods as a ReplicaSet asks for and counts them.
class ReplicaSetController
{
public:
    explicit ReplicaSetController(const Workshop &workshop) : m_shop(workshop) {}
    void sync(const ObjectKey &key);

private:
    void createPods(const QJsonObject &set, qint64 count);
    void deletePods(const QJsonObject &set, QList<QJsonObject> pods, qint64 count);
    void writeStatus(const ObjectKey &key, const QJsonObject &set);
    const Workshop &m_shop;
};

} // namespace breakglass::fakecluster
