// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/plan.h"
#include "execution/confirm.h"
#include "execution/hands.h"
#include "execution/runview.h"
#include "health/fleet.h"
#include "io/clock.h"
#include "record/record.h"

#include <memory>
#include <QCoroTask>
#include <QObject>
#include <QString>

namespace breakglass::execution {

/// Performs a confirmed plan, literally: intent durable, act, outcome durable, next. One run at a
/// time.
class Runner : public QObject
{
    Q_OBJECT
public:
    Runner(record::Record &record, health::Fleet &fleet, io::Clock &clock, Hands hands,
        QString journalFolder);
    ~Runner() override;

    /// Writes PlanConfirmed and RunStarted, then runs in the background. Fails if a run is on or
    /// the record can't be written.
    [[nodiscard]] QCoro::Task<Expected<QString>> start(ConfirmedPlan plan);
    /// A plan may soon be confirmed: keeps connections to everything that it sends requests to open,
    /// so that none of them waits for TLS. An empty list lets them go.
    void keepWarm(const QList<Step> &steps);
    /// No new step starts; the present one ends.
    void pause();
    void resume();
    /// Stops after (or, for waits and gates, during) the present step; undo is offered.
    void abort(QString reason);
    /// Goes on past a gate whose checks hold now, without waiting for its time. Refused with a
    /// sentence when they do not.
    [[nodiscard]] Status rollForward();
    /// The person did what a manual step asks for. Refused with a sentence when none waits.
    [[nodiscard]] Status manualDone();
    /// After NeedsPerson: what a person found about the unknown step.
    [[nodiscard]] QCoro::Task<Status> settleUnknown(bool tookEffect, QString reason);

    /// On start-up: every run of the record without an end is looked at in the world and continued,
    /// completed or handed
    /// to the operator, by the resume class of its step. Nothing is repeated blindly.
    [[nodiscard]] QCoro::Task<Status> recover();
    /// A run is on, or about to begin.
    [[nodiscard]] bool isOn() const;
    /// From now on `view` is what the record says of another console's runs; nothing can be performed.
    void mirror();

    [[nodiscard]] const RunView &view() const;
    [[nodiscard]] const QList<LogLine> &log() const;

Q_SIGNALS:
    void changed();
    void logged(const breakglass::execution::LogLine &line);
    void finished(const QString &run);

private:
    class Private;
    std::shared_ptr<Private> d; // shared with the coroutines of a run that is on
};

} // namespace breakglass::execution
