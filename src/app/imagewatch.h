// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/images.h"
#include "domain/target.h"
#include "health/fleet.h"
#include "registry/registry.h"

#include <QHash>
#include <QSet>

namespace breakglass::app {

/// Looks whether the images of releases are still in their registries, behind what is told of them: a history never
/// waits for a registry.
class ImageWatch final : public console::Images
{
    Q_OBJECT
public:
    ImageWatch(registry::AccessByHost access, registry::Registry::Doors doors);
    ~ImageWatch() override;

    /// Says of each revision what is known, where its backend says nothing.
    void annotate(History &history) const;
    /// From now on asks for what a history has and nobody knows; a history with news is looked at again.
    void follow(health::Fleet &fleet);

    [[nodiscard]] std::optional<bool> known(const QString &image) const override;
    void ask(const QString &image) override;

private:
    void see(const History &history);
    QCoro::Task<> askFor(TargetId target, QList<registry::Reference> references);
    QCoro::Task<> askFor(registry::Reference reference);
    /// Asks one registry; whether it said anything.
    QCoro::Task<bool> learn(registry::Reference reference);
    /// It may be asked for, and was not a moment ago.
    [[nodiscard]] bool isDue(const registry::Reference &reference) const;

    registry::Registry m_registry;
    io::Clock &m_clock;
    health::Fleet *m_fleet = nullptr;
    QHash<QString, TimePoint>
        m_asked; ///< When, by reference: a registry that is down is not asked on and on.
    QSet<TargetId> m_asking;
    std::stop_source m_stop;
};

} // namespace breakglass::app
