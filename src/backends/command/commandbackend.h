// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/command/settings.h"
#include "backends/contract/backend.h"
#include "domain/workspace.h"
#include "io/clock.h"
#include "io/subprocess.h"

#include <memory>

namespace breakglass::backends {

/// Reaches a system through the commands that a workspace names: argv lists with typed variables,
/// no shell, nothing
/// relative. Reads by running, plans by filling in, changes nothing.
class CommandBackend final : public Backend
{
public:
    /// Fails with the first setting that can't be used, of the backend or of one of the targets
    /// that it serves.
    [[nodiscard]] static Expected<std::unique_ptr<CommandBackend>> make(const BackendSetup &setup,
        const QList<TargetSetup> &targets, io::Subprocess &process, io::Clock &clock);

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] QCoro::Task<Expected<History>> history(
        TargetId target, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(TargetId target, Signal signal,
        TimePoint from, TimePoint to, std::stop_token stop) override;
    [[nodiscard]] Expected<QList<Step>> steps(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history) const override;

private:
    CommandBackend(CommandSettings settings, QMap<TargetId, Variables> variables,
        io::Subprocess &process, io::Clock &clock);
    [[nodiscard]] QCoro::Task<Expected<QByteArray>> read(
        TargetId target, ReadingSetting reading, std::stop_token stop);
    [[nodiscard]] Expected<Command> commandFor(
        const QStringList &argv, const Variables &variables) const;
    [[nodiscard]] Expected<Step> stepFor(
        const StepSetting &setting, const TargetId &target, const Variables &variables) const;

    CommandSettings m_settings;
    QMap<TargetId, Variables> m_variables;
    io::Subprocess &m_process;
    io::Clock &m_clock;
};

} // namespace breakglass::backends
