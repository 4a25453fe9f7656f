// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/courier.h"
#include "domain/incident.h"

namespace breakglass::channels {

/// Tells channels of runs and gates where the workspace says so (`announce`), without anybody pressing Send.
class Announcer : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Announcer(const Workspace &workspace, record::Record &record, Courier &courier);

private:
    void learn(const Entry &entry);
    void see(const Entry &entry);
    void announce(const QString &what, const QString &run, const QString &title,
        const QString &text, const Event &event);
    [[nodiscard]] QStringList channelsFor(const QString &what) const;
    [[nodiscard]] QString planTitle(const QString &run) const;

    const Workspace &m_workspace;
    Courier &m_courier;
    Incident m_incident;
    QMap<QString, QString> m_plans;    ///< Title by plan id.
    QMap<QString, TargetId> m_targets; ///< By plan id.
    QMap<QString, QString> m_runs;     ///< Plan id by run.
};

} // namespace breakglass::channels
