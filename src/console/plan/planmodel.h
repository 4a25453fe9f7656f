// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/plan/approvalboard.h"
#include "console/plan/confirmationform.h"
#include "console/plan/dryrunboard.h"
#include "console/plan/planrows.h"
#include "console/rowmodel.h"
#include "planning/situation.h"

#include <optional>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

class Preferences;

/// The plan under review, its preflights, and its confirmation.
class PlanModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(bool present READ isPresent NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString planId READ planId NOTIFY changed FINAL)
    Q_PROPERTY(QString expectedText READ expectedText NOTIFY changed FINAL)
    Q_PROPERTY(QString stepsText READ stepsText NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectionChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *preflights READ preflights CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *counts READ counts CONSTANT FINAL)
    Q_PROPERTY(bool checking READ isChecking NOTIFY checked FINAL)
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY checked FINAL)
    Q_PROPERTY(breakglass::console::RowModel *tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(QString touchedText READ touchedText NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *blast READ blast CONSTANT FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY checked FINAL)
    Q_PROPERTY(QString staleText READ staleText NOTIFY checked FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY checked FINAL)
    Q_PROPERTY(bool planning READ isPlanning NOTIFY checked FINAL)
    Q_PROPERTY(breakglass::console::ConfirmationForm *confirmation READ confirmation CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::ApprovalBoard *approvals READ approvals CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::DryRunBoard *dryRun READ dryRun CONSTANT FINAL)
public:
    explicit PlanModel(ShellModel &shell);
    ~PlanModel() override;
    /// Whose choice it is how a confirmation ends; without it a hold is asked for.
    void follow(const Preferences &preferences) { m_preferences = &preferences; }

    [[nodiscard]] bool isPresent() const { return m_plan.has_value(); }
    [[nodiscard]] QString title() const { return m_plan ? m_plan->title : QString(); }
    [[nodiscard]] QString planId() const { return m_plan ? m_plan->id : QString(); }
    [[nodiscard]] QString expectedText() const;
    [[nodiscard]] QString stepsText() const;
    [[nodiscard]] RowModel *steps() { return &m_steps; }
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int row);
    [[nodiscard]] RowModel *preflights() { return &m_preflightRows; }
    [[nodiscard]] RowModel *counts() { return &m_counts; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] QString checkedText() const;
    [[nodiscard]] RowModel *tiles() { return &m_tiles; }
    [[nodiscard]] QString touchedText() const;
    [[nodiscard]] RowModel *blast() { return &m_blast; }
    /// Why the plan may not be confirmed now, or empty.
    [[nodiscard]] QString refusal() const;
    /// The plan has run or no longer fits: says so, or empty.
    [[nodiscard]] QString staleText() const;
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPlanning() const { return m_planning; }
    [[nodiscard]] ConfirmationForm *confirmation() { return &m_form; }
    [[nodiscard]] ApprovalBoard *approvals() { return &m_approvals; }
    [[nodiscard]] DryRunBoard *dryRun() { return &m_dryRun; }

    /// Looks at the target and checks everything again.
    Q_INVOKABLE void check();
    /// Makes a new plan from the same intent.
    Q_INVOKABLE void planAgain();
    /// Opens the confirmation, unless something refuses it.
    Q_INVOKABLE void confirm();
    /// The act of the selected step, complete.
    Q_INVOKABLE QString selectedAct() const;
    /// Every act in order.
    Q_INVOKABLE QString allActs() const;

Q_SIGNALS:
    void changed();
    void selectionChanged();
    void checked();

protected:
    void attached() override;

private:
    void followSession();
    void readPlan();
    void showPlan(const Plan &plan);
    void seeEntry(const Entry &entry);
    void placeOpened();
    void seeIncident();
    void seeApprovals();
    void showSteps();
    void seeDryRun();
    [[nodiscard]] QString incidentNow() const;
    void seeTarget(const TargetId &target);
    void showPreflights(const QList<Preflight> &preflights);
    [[nodiscard]] bool hasChanged() const;
    [[nodiscard]] bool isShown() const;
    /// Looks at a target now; what planning knows about it once both answers are in.
    [[nodiscard]] QCoro::Task<Expected<planning::Situation>> observe(TargetId target);
    [[nodiscard]] QCoro::Task<Expected<Entry>> propose(Intent intent);
    [[nodiscard]] std::optional<bool> newImageThere() const;
    [[nodiscard]] QList<Preflight> preflightsIn(const planning::Situation &situation);
    /// The same when the target could not be seen: nothing that was seen before counts.
    [[nodiscard]] QList<Preflight> preflightsUnseen(const Error &error);
    QCoro::Task<> makePlan(Intent intent);
    QCoro::Task<> checkAll();
    QCoro::Task<> confirmHeld();
    [[nodiscard]] QCoro::Task<Expected<QString>> startRun();

    const Preferences *m_preferences = nullptr;
    std::optional<Plan> m_plan;
    QByteArray m_hash; ///< Of the plan as it is shown.
    bool m_hasRun = false;
    bool m_planning = false;
    bool m_checking = false;
    bool m_checkAgain = false;
    bool m_hadChanged = false;
    QString m_incidentSeen;
    std::optional<TimePoint> m_checkedAt;
    QList<Preflight> m_preflights;
    int m_selected = 0;
    Rows<PlanStepRow> m_steps;
    Rows<PreflightRow> m_preflightRows;
    Rows<PreflightCountRow> m_counts;
    Rows<BlastTileRow> m_tiles;
    Rows<BlastFactRow> m_blast;
    ConfirmationForm m_form;
    ApprovalBoard m_approvals;
    DryRunBoard m_dryRun;
    QString m_dryRunRefused; ///< What the preflight has seen of it.
    qsizetype m_approvalsSeen = 0;
};

} // namespace breakglass::console
