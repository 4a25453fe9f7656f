// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/workshop.h"

namespace breakglass::fakecluster {

/// Keeps one pod of a DaemonSet on every node.
class DaemonSetController
{
public:
    explicit DaemonSetController(const Workshop &workshop) : m_shop(workshop) {}
    void sync(const ObjectKey &key);

private:
    void createPod(const QJsonObject &set, const QString &node, const QString &hash);
    void deletePod(const QJsonObject &set, const QJsonObject &pod);
    void replaceOld(const QJsonObject &set, const QString &hash);
    void writeStatus(const ObjectKey &key, const QJsonObject &set, const QString &hash);
    const Workshop &m_shop;
};

} // namespace breakglass::fakecluster
