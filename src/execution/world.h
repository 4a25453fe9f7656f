// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/engine.h"
#include "health/fleet.h"
#include "io/clock.h"
#include "io/subprocess.h"

#include <QCoroTask>
#include <stop_token>

namespace breakglass::execution {

/// Looks at the targets on behalf of a run. Changes nothing.
class World
{
public:
    /// `process` may be null; `journalFolder` is where commands leave their journals.
    World(health::Fleet &fleet, io::Clock &clock, io::Subprocess *process, QString journalFolder);

    /// TargetSeen or TargetUnseen.
    [[nodiscard]] QCoro::Task<Happening> lookBefore(TargetId target, std::stop_token stop);
    [[nodiscard]] QCoro::Task<happening::WorldJudged> judge(
        Step step, effect::JudgeWorld asked, std::stop_token stop);
    /// Waits until a condition holds; Failed when the time is over.
    [[nodiscard]] QCoro::Task<happening::ActEnded> await(
        TargetId target, Condition condition, Milliseconds timeout, std::stop_token stop);
    [[nodiscard]] QString journal(const QString &operation) const;

private:
    struct Look
    {
        std::optional<TargetState> state;
        History history;
        QString trouble;
    };
    [[nodiscard]] QCoro::Task<Look> look(
        TargetId target, std::optional<Condition> condition, std::stop_token stop);
    /// False when the process of an earlier console still lives at the end.
    [[nodiscard]] QCoro::Task<bool> outlive(
        QString operation, Milliseconds timeout, std::stop_token stop);

    health::Fleet &m_fleet;
    io::Clock &m_clock;
    io::Subprocess *m_process;
    QString m_journalFolder;
};

} // namespace breakglass::execution
