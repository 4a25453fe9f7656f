// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace breakglass::fakecluster {

/// What a kubelet says about a pod, as one value.
struct PodReport
{
    QString now;   ///< The moment, as the API writes it.
    QString phase; ///< "Pending" or "Running".
    bool isReady = false;
    QJsonObject state; ///< {"running": ...}, {"waiting": ...}, {"terminated": ...}
    QJsonObject lastState = {};
    qint64 restarts = 0;
    QString podIp;
};

/// Writes the report into status, for every container the same; conditions keep their moments.
void writeReport(QJsonObject &pod, const PodReport &report);
/// {"waiting": {"reason": ..., "message": ...}}
[[nodiscard]] QJsonObject waiting(const QString &reason, const QString &message);
/// {"terminated": ...}: how a container ended.
[[nodiscard]] QJsonObject terminated(
    const QString &reason, int exitCode, const QString &startedAt, const QString &finishedAt);

} // namespace breakglass::fakecluster
