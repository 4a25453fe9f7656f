// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/engine.h"
#include "execution/performer.h"
#include "execution/recovery.h"
#include "execution/runner.h"
#include "execution/world.h"

#include <QQueue>

namespace breakglass::execution {

/// The shell around the engine: performs its effects in order and tells it what came of each.
/// Coroutines keep it alive; once the Runner is gone it touches nothing any more.
class Runner::Private : public std::enable_shared_from_this<Runner::Private>
{
public:
    Private(Runner *runner, record::Record &recordOfRuns, health::Fleet &watched, io::Clock &time,
        Hands doors, const QString &journalFolder);

    void connectPerformer();
    void leave();
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] bool isGone() const { return !q; }
    void apply(const Happening &what);
    void begin(const QString &run, const ConfirmedPlan &plan);
    void restore(OpenRun run);
    void restoreNext();
    void log(LogTag tag, const QString &text);
    [[nodiscard]] Event event(events::Payload payload) const;
    /// Appends beside the effects in line; a failure stops the run.
    QCoro::Task<> note(events::Payload payload);
    [[nodiscard]] const Hands &hands() const { return m_hands; }
    [[nodiscard]] Status refuseStart(const ConfirmedPlan &plan, const RecordedRuns &runs) const;

    Runner *q;
    record::Record &record;
    health::Fleet &fleet;
    io::Clock &clock;
    World world;
    std::unique_ptr<Performer> performer;
    EngineState state;
    QList<LogLine> lines;
    std::unique_ptr<RunFold> mirrored; ///< The runs of another console; this one has none.
    QList<OpenRun> openRuns;           ///< Of an earlier console, waiting for their turn.
    QString person;
    QString incident;
    std::shared_ptr<Interruption> interruption = std::make_shared<Interruption>();
    bool starting = false;

private:
    QCoro::Task<> drain();
    [[nodiscard]] QCoro::Task<Happening> perform(Effect effect);
    [[nodiscard]] QCoro::Task<Happening> write(QList<Event> events, Happening written);
    void onGate(const health::GateProgress &progress);
    void logOutcome(const events::StepFinished &outcome);
    void logEnd();

    Hands m_hands;
    QQueue<Effect> m_line;
    bool m_draining = false;
    bool m_announced = false;
    int m_gateNoted = -1;
};

} // namespace breakglass::execution
