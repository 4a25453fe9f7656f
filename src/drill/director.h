// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/workspace.h"
#include "io/clock.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <vector>

namespace breakglass::drill {

enum class DrillEnd { Resolved, TimeUp, Stopped };

/// A drill goes on until the incident is resolved, or twice its target time has passed.
[[nodiscard]] std::optional<DrillEnd> drillEnd(
    const Scenario &scenario, Milliseconds elapsed, bool resolved);
/// The target that an inject is about: its "target" argument, or the scenario's.
[[nodiscard]] TargetId injectTarget(const Scenario &scenario, const Inject &inject);

/// Plays the injects of one scenario, by the clock, and says when the drill is over. It watches the record
/// through `see` and never helps or hinders the trainee otherwise.
class DrillDirector : public QObject
{
    Q_OBJECT
public:
    /// Does to the world what an inject says, to the target that it is about.
    using PlayInject = std::function<Status(const TargetId &target, const Inject &inject)>;
    using RecordInject = std::function<void(events::InjectHappened)>;

    /// `clock` outlives it. `record` writes what happened; it is not called for a refused inject.
    DrillDirector(Scenario scenario, PlayInject play, io::Clock &clock, RecordInject record);
    ~DrillDirector() override;

    /// Begins to count. Called once.
    void start();
    /// The trainee gives up; `over` follows.
    void stop();
    /// Connect this to Record::appended: a resolved incident ends the drill.
    void see(const Entry &entry);

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] bool isRunning() const { return m_began.has_value() && !m_end; }
    [[nodiscard]] std::optional<DrillEnd> end() const { return m_end; }
    /// Since `start`, by the drill's clock; stands still once it is over.
    [[nodiscard]] Milliseconds elapsed() const;
    [[nodiscard]] const QList<Inject> &happened() const { return m_happened; }

Q_SIGNALS:
    void injected(const breakglass::Inject &inject);
    /// The world would not do it, such as a deployment while the trainee's own holds the lock.
    void refused(const breakglass::Inject &inject, const breakglass::Error &error);
    void over(breakglass::drill::DrillEnd end);

private:
    void play(const Inject &inject);
    void finish(DrillEnd end);

    Scenario m_scenario;
    PlayInject m_play;
    io::Clock &m_clock;
    RecordInject m_record;
    std::optional<Milliseconds> m_began;
    Milliseconds m_took{};
    std::optional<DrillEnd> m_end;
    QList<Inject> m_happened;
    std::vector<std::unique_ptr<io::Clock::Timer>> m_timers;
};

} // namespace breakglass::drill
