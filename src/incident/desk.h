// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"
#include "domain/runbook.h"
#include "domain/workspace.h"
#include "incident/state.h"
#include "io/clock.h"
#include "io/turn.h"
#include "record/record.h"

#include <functional>
#include <memory>
#include <QCoroTask>
#include <QObject>
#include <QString>

namespace breakglass::incident {

/// The only way to change an incident: a command is validated against the fold, appended to the record, and seen by all
/// who follow. Each returns the durable entry or says in a sentence why not.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// Folds what the record holds, then follows it. `workspace`, `record` and `clock` outlive the desk.
    Desk(const Workspace &workspace, record::Record &record, io::Clock &clock, QString person);

    [[nodiscard]] const IncidentState &state() const;
    [[nodiscard]] const QString &person() const;

    [[nodiscard]] QCoro::Task<Expected<Entry>> declare(
        QString title, Severity severity, QList<TargetId> targets);
    [[nodiscard]] QCoro::Task<Expected<Entry>> resolve(
        QString resolution); ///< At least 10 characters.
    [[nodiscard]] QCoro::Task<Expected<Entry>> changeSeverity(Severity severity, QString reason);
    [[nodiscard]] QCoro::Task<Expected<Entry>> assignRole(QString role, QString person);
    [[nodiscard]] QCoro::Task<Expected<Entry>> addNote(QString text);
    [[nodiscard]] QCoro::Task<Expected<Entry>> sendUpdate(QString audience, QString text);
    [[nodiscard]] QCoro::Task<Expected<Entry>> tick(
        QString runbook, ChecklistItem item, QString evidence, bool byBreakglass);
    [[nodiscard]] QCoro::Task<Expected<Entry>> untick(QString runbook, ChecklistItem item);
    [[nodiscard]] QCoro::Task<Expected<Entry>> answer(
        QString runbook, QString node, int answer); ///< 0-based.
    [[nodiscard]] QCoro::Task<Expected<Entry>> withdrawAnswer(QString runbook);
    [[nodiscard]] QCoro::Task<Expected<Entry>> enterPhase(QString runbook, QString phase);
    [[nodiscard]] QCoro::Task<Expected<Entry>> choose(
        QString strategy, TargetId target, QString reason);
    [[nodiscard]] QCoro::Task<Expected<Entry>> propose(Plan plan);
    [[nodiscard]] QCoro::Task<Expected<Entry>> requestApproval(events::ApprovalRequested request);
    [[nodiscard]] QCoro::Task<Expected<Entry>> approve(QString plan, Approval approval);
    /// How the person at the console confirms from now on: "held" or "typed-twice".
    [[nodiscard]] QCoro::Task<Expected<Entry>> chooseConfirmation(QString method);
    /// "PLAN-0087": the number the next proposed plan gets.
    [[nodiscard]] QString nextPlanId() const;
    /// Facts that the fleet announced: written as Breakglass's own events, in any state.
    [[nodiscard]] QCoro::Task<Expected<Entry>> note(events::Payload payload);

Q_SIGNALS:
    void changed();

private:
    /// What a command wants to write, or why it may not, by the state when its turn has come.
    using Draft = std::function<Expected<events::Payload>(const IncidentState &)>;
    /// Which incident an entry belongs to: the active one; afterwards the resolved one, unless new work has begun.
    enum class Belongs { ToIncident, ToWork };
    [[nodiscard]] QCoro::Task<Expected<Entry>> submit(
        Draft draft, Belongs belongs = Belongs::ToIncident, QString actor = {});
    [[nodiscard]] QString incidentOf(Belongs belongs) const;

    const Workspace &m_workspace;
    record::Record &m_record;
    io::Clock &m_clock;
    QString m_person;
    IncidentState m_state;
    std::shared_ptr<io::Turn>
        m_turn; ///< One command at a time: each sees what the one before has written.
};

} // namespace breakglass::incident
