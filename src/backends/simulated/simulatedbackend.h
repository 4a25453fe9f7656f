// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "backends/simulated/simulatedworld.h"

namespace breakglass::backends {

/// Shows one simulated world as any other system is shown.
class SimulatedBackend final : public Backend
{
public:
    /// `world` outlives it.
    /// Shows `target` of it, in the words of the system that the world reaches it through.
    /// Without one: in the words of the world's own system.
    explicit SimulatedBackend(const SimulatedWorld &world, TargetId target = {});

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QCoro::Task<Expected<History>> history(
        TargetId target, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(TargetId target, Signal signal,
        TimePoint from, TimePoint to, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> revisionSeries(TargetId target,
        QString revision, Signal signal, TimePoint from, TimePoint to,
        std::stop_token stop) override;
    [[nodiscard]] Expected<QList<Step>> steps(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history) const override;

private:
    /// In the words of Helm, kubectl and GitLab.
    [[nodiscard]] Expected<QList<Step>> plainSteps(const TargetScript &script, const Intent &intent,
        const Strategy &strategy, const TargetState &state, const History &history) const;

    const SimulatedWorld &m_world;
    TargetId m_target;
};

} // namespace breakglass::backends
