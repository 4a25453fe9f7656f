// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "execution/dryrun.h"
#include "execution/hands.h"
#include "execution/runner.h"
#include "io/clock.h"
#include "record/record.h"

#include <QCoroTask>
#include <QObject>
#include <stop_token>

namespace breakglass::execution {

/// Asks the systems what the steps of a plan would do: question durable, asked, answer durable, next. It sends dry runs
/// and nothing else, for it gets no act; and never while a run is on.
class DryRunner : public QObject
{
    Q_OBJECT
public:
    DryRunner(record::Record &record, Runner &runner, io::Clock &clock, Hands hands,
        backends::Backends backends);
    ~DryRunner() override;

    /// Asks about every step that can be asked about, in order; one that is refused does not end it. Fails when nothing
    /// may be asked, or the record can't be written. The answers are in the record.
    [[nodiscard]] QCoro::Task<Status> ask(Plan plan, QString person, QString incident);
    [[nodiscard]] bool isAsking() const { return m_asking; }

Q_SIGNALS:
    void changed();

private:
    using Answer = backends::DryRunAnswer;
    [[nodiscard]] Status refuse(const Plan &plan, const QList<Question> &questions) const;
    [[nodiscard]] QCoro::Task<Status> askAll(Plan plan, QString person, QString incident);
    [[nodiscard]] QCoro::Task<Answer> put(Question question, QList<SimulatedAct> before);
    [[nodiscard]] QCoro::Task<Answer> send(Question question, HttpRequest request);
    [[nodiscard]] QCoro::Task<Answer> start(Question question, Command command);
    [[nodiscard]] Answer preview(const Question &question, const QList<SimulatedAct> &acts) const;
    [[nodiscard]] Answer read(
        const Question &question, const backends::DryRunReply &reply, const Answer &plain) const;
    [[nodiscard]] QString redacted(const QByteArray &text) const;

    record::Record &m_record;
    Runner &m_runner;
    io::Clock &m_clock;
    Hands m_hands;
    backends::Backends m_backends;
    std::stop_source m_stop;
    bool m_asking = false;
};

} // namespace breakglass::execution
