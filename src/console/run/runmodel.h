// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/rowmodel.h"
#include "console/run/reading.h"
#include "console/run/rolloutmodel.h"
#include "console/run/runlog.h"
#include "console/run/runvoice.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The plan that runs: steps, gate, charts and log. A finished run stays until the next one begins.
class RunModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(bool any READ hasRun NOTIFY changed FINAL)
    Q_PROPERTY(bool live READ isRunOn NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed FINAL)
    Q_PROPERTY(bool production READ isProduction NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed FINAL)
    Q_PROPERTY(int stateTone READ stateTone NOTIFY changed FINAL)
    Q_PROPERTY(bool stateSpins READ stateSpins NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QString stepsText READ stepsText NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)

    Q_PROPERTY(QString pauseRefusal READ pauseRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString forwardRefusal READ forwardRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString forwardText READ forwardText NOTIFY changed FINAL)
    Q_PROPERTY(QString abortRefusal READ abortRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString abortText READ abortText NOTIFY changed FINAL)
    Q_PROPERTY(QString presentStepText READ presentStepText NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *kept READ kept CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *left READ left CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *returning READ returning CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RolloutModel *rollout READ rollout CONSTANT FINAL)

    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QString questionTitle READ questionTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed FINAL)
    Q_PROPERTY(QString questionAct READ questionAct NOTIFY changed FINAL)
    Q_PROPERTY(QString manualText READ manualText NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *undo READ undo CONSTANT FINAL)
    Q_PROPERTY(QString undoRefusal READ undoRefusal NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ hasEnded NOTIFY changed FINAL)
    Q_PROPERTY(bool succeeded READ hasSucceeded NOTIFY changed FINAL)

    Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked FINAL)
    Q_PROPERTY(QString budgetTitle READ budgetTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString budget READ budget NOTIFY changed FINAL)
    Q_PROPERTY(double budgetUsed READ budgetUsed NOTIFY ticked FINAL)
    Q_PROPERTY(QString startedText READ startedText NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *instances READ instances CONSTANT FINAL)
    Q_PROPERTY(QString instancesText READ instancesText NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString instancesNote READ instancesNote NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString readyTitle READ readyTitle NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString readyText READ readyText NOTIFY targetChanged FINAL)
    Q_PROPERTY(bool allReady READ areAllReady NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString stepLeft READ stepLeft NOTIFY ticked FINAL)

    Q_PROPERTY(breakglass::console::RowModel *charts READ charts CONSTANT FINAL)
    Q_PROPERTY(double from READ from NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double to READ to NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double known READ known NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double cursor READ cursor NOTIFY rangeChanged FINAL)

    Q_PROPERTY(breakglass::console::RunLog *log READ log CONSTANT FINAL)
    Q_PROPERTY(QString gateTitle READ gateTitle NOTIFY gateChanged FINAL)
    Q_PROPERTY(QString gateState READ gateState NOTIFY gateChanged FINAL)
    Q_PROPERTY(int gateTone READ gateTone NOTIFY gateChanged FINAL)
    Q_PROPERTY(QString gateDetail READ gateDetail NOTIFY gateChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *gate READ gate CONSTANT FINAL)
public:
    using PlaceModel::PlaceModel;

    [[nodiscard]] bool hasRun() const;
    [[nodiscard]] bool isRunOn() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isProduction() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString planId() const;
    [[nodiscard]] QString state() const { return m_headline.text; }
    [[nodiscard]] QString stateIcon() const { return m_headline.icon; }
    [[nodiscard]] int stateTone() const { return m_headline.tone; }
    [[nodiscard]] bool stateSpins() const { return m_headline.spinning; }
    [[nodiscard]] QString detail() const; ///< Why it stopped.
    [[nodiscard]] RowModel *steps() { return &m_steps; }
    [[nodiscard]] QString stepsText() const;
    [[nodiscard]] int current() const;

    /// Why something can't be done now, or empty.
    [[nodiscard]] QString pauseRefusal() const;
    [[nodiscard]] QString forwardRefusal() const;
    [[nodiscard]] QString forwardText() const;
    [[nodiscard]] QString abortRefusal() const;
    [[nodiscard]] QString abortText() const;
    [[nodiscard]] QString presentStepText() const;
    [[nodiscard]] RowModel *kept() { return &m_kept; }
    [[nodiscard]] RowModel *left() { return &m_left; }
    [[nodiscard]] RowModel *returning() { return &m_returning; } ///< What an abort performs.
    [[nodiscard]] RolloutModel *rollout() { return &m_rollout; }

    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] QString questionTitle() const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QString questionAct() const;
    [[nodiscard]] QString manualText() const; ///< What a manual step that waits asks for.
    [[nodiscard]] RowModel *undo() { return &m_undo; }
    [[nodiscard]] QString undoRefusal() const;
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] bool hasSucceeded() const;

    [[nodiscard]] QString elapsed() const;
    [[nodiscard]] QString budgetTitle() const;
    [[nodiscard]] QString budget() const;
    [[nodiscard]] double budgetUsed() const;
    [[nodiscard]] QString startedText() const;
    [[nodiscard]] RowModel *instances() { return &m_instances; }
    [[nodiscard]] QString instancesText() const;
    [[nodiscard]] QString instancesNote() const; ///< Why there is no rail.
    [[nodiscard]] QString readyTitle() const { return m_readiness.title; }
    [[nodiscard]] QString readyText() const;
    [[nodiscard]] bool areAllReady() const;
    [[nodiscard]] QString stepLeft() const;

    [[nodiscard]] RowModel *charts() { return &m_charts; }
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;
    [[nodiscard]] double known() const;
    [[nodiscard]] double cursor() const; ///< ms since the epoch; NaN: none.

    [[nodiscard]] RunLog *log() { return &m_log; }
    [[nodiscard]] QString gateTitle() const { return m_gate.title; }
    [[nodiscard]] QString gateState() const { return m_gate.state; }
    [[nodiscard]] int gateTone() const { return m_gate.tone; }
    [[nodiscard]] QString gateDetail() const { return m_gate.detail; }
    [[nodiscard]] RowModel *gate() { return &m_gateRows; }

    Q_INVOKABLE void pauseOrGoOn();
    Q_INVOKABLE void rollForward();
    Q_INVOKABLE void abort(const QString &reason);
    /// "Reason too short. 6 of 10 characters.", or empty when it is long enough.
    Q_INVOKABLE QString reasonRefusal(const QString &reason) const;
    Q_INVOKABLE void settle(bool tookEffect, const QString &reason);
    Q_INVOKABLE void confirmManual();
    /// Asks for the plan of the way back to where the run began.
    Q_INVOKABLE void planUndo();
    Q_INVOKABLE void moveCursor(double time);

Q_SIGNALS:
    void changed();
    void ticked();
    void targetChanged();
    void rangeChanged();
    void gateChanged();

protected:
    void attached() override;

private:
    void connectSession();
    void readAll();
    void updateRun();
    void updateTarget();
    void updateGate();
    void updateCharts();
    void tick();
    [[nodiscard]] const execution::RunView &run() const;
    [[nodiscard]] const health::TargetView *target() const;
    [[nodiscard]] TimePoint now() const;
    [[nodiscard]] Milliseconds spent() const;
    /// The strategy that leads back to where the run began; null: none.
    [[nodiscard]] const Strategy *wayBack() const;

    RunVoice m_voice;
    RunLog m_log;
    QString m_run; ///< Whose log is shown.
    RunHeadline m_headline;
    Readiness m_readiness;
    GateReading m_gate;
    RunRange m_range;
    std::optional<TimePoint> m_cursor;
    Rows<RunStepRow> m_steps;
    Rows<RunActRow> m_kept;
    Rows<RunActRow> m_left;
    Rows<RunActRow> m_returning;
    RolloutModel m_rollout;
    Rows<RunActRow> m_undo;
    Rows<InstanceRow> m_instances;
    Rows<RunChart> m_charts;
    Rows<GateRow> m_gateRows;
    std::unique_ptr<io::Clock::Timer> m_timer;
};

} // namespace breakglass::console
