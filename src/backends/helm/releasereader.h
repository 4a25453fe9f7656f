// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/live.h"
#include "backends/helm/settings.h"
#include "kubeapi/client.h"

#include <memory>
#include <QHash>

namespace breakglass::backends::helm {

/// What was read of a release, kept: a stored revision hardly ever changes once it is written.
struct Kept
{
    QString resourceVersion;
    Release release;
    QByteArray text; ///< Of one that is pending.
};

/// Reads one release from the Secrets or ConfigMaps that Helm keeps it in, without Helm.
class ReleaseReader
{
public:
    ReleaseReader(kubeapi::Client &client, HelmTarget target, Driver driver)
        : m_client(client), m_target(std::move(target)), m_driver(driver)
    {
    }
    [[nodiscard]] const HelmTarget &target() const { return m_target; }
    /// All revisions by their labels alone, newest first. Fails when there is no such release.
    [[nodiscard]] QCoro::Task<Expected<QList<StoredRevision>>> stored(
        QString nameSpace, std::stop_token stop);
    /// Reads the bodies of those that are new or have changed, and forgets those that are gone. One that can't be
    /// decoded is left out; the first reason why is in `trouble`.
    [[nodiscard]] QCoro::Task<Status> keep(
        QString nameSpace, QList<StoredRevision> wanted, std::stop_token stop);
    [[nodiscard]] const Kept *kept(const StoredRevision &stored) const;
    /// Newest first, as far as they are kept.
    [[nodiscard]] QList<Release> releases() const;

    /// What the newest revision's manifest names, as it is in the cluster.
    [[nodiscard]] QCoro::Task<Expected<Seen>> look(
        QString nameSpace, QList<StoredRevision> stored, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Expected<QList<QJsonObject>>> bodies(
        QString nameSpace, QList<StoredRevision> wanted, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Expected<LiveWorkload>> lookAt(
        LiveWorkload live, QString nameSpace, std::stop_token stop);
    [[nodiscard]] QCoro::Task<std::optional<gitops::Keeper>> keeperNow(
        std::optional<gitops::Keeper> named, std::stop_token stop);

    kubeapi::Client &m_client;
    HelmTarget m_target;
    Driver m_driver;
    QHash<QString, Kept> m_kept; ///< By uid.
};

} // namespace breakglass::backends::helm
