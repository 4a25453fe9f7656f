// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "backends/simulated/simulatedworld.h"
#include "domain/workspace.h"
#include "io/clock.h"

#include <map>
#include <memory>

namespace breakglass::app {

/// The simulated worlds of a session, and who performs on which.
class Worlds final : public backends::SimulatedPerformer
{
public:
    /// Reads the world file once and gives it to every target that names it.
    [[nodiscard]] Expected<backends::SimulatedWorld *> open(const QString &path, io::Clock &clock);
    void place(const TargetId &target, backends::SimulatedWorld &world);
    [[nodiscard]] bool isEmpty() const { return m_worlds.empty(); }
    [[nodiscard]] QCoro::Task<Expected<QStringList>> perform(
        TargetId target, SimulatedAct act, QString operation, std::stop_token stop) override;
    [[nodiscard]] Expected<QString> preview(
        const TargetId &target, const QList<SimulatedAct> &acts) const override;

private:
    std::map<QString, std::unique_ptr<backends::SimulatedWorld>> m_worlds;
    QMap<TargetId, backends::SimulatedWorld *> m_places;
};

} // namespace breakglass::app
