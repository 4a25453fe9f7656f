// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/guide/checks.h"
#include "console/guide/guiderows.h"
#include "console/guide/tree.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// Phases, decision tree, checklist and ranked strategies of the present incident.
class GuideModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(breakglass::console::RowModel *phases READ phases CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *levels READ levels CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *crumbs READ crumbs CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *answers READ answers CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *strategies READ strategies CONSTANT FINAL)
    Q_PROPERTY(bool incidentActive READ isIncidentActive NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool guided READ isGuided NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(QString noWays READ noWays NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseCount READ phaseCount NOTIFY changed FINAL)
    Q_PROPERTY(QString nextPhase READ nextPhase NOTIFY changed FINAL)
    Q_PROPERTY(QString shownPhase READ shownPhaseTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString tickedText READ tickedText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasTree READ hasTree NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString questionCount READ questionCount NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed FINAL)
    Q_PROPERTY(QString decided READ decided NOTIFY changed FINAL)
    Q_PROPERTY(QString escalation READ escalation NOTIFY clockMoved FINAL)
public:
    using PlaceModel::PlaceModel;

    [[nodiscard]] RowModel *phases() { return &m_phases; }
    [[nodiscard]] RowModel *levels() { return &m_levels; }
    [[nodiscard]] RowModel *crumbs() { return &m_crumbs; }
    [[nodiscard]] RowModel *answers() { return &m_answers; }
    [[nodiscard]] RowModel *items() { return &m_items; }
    [[nodiscard]] RowModel *strategies() { return &m_strategies; }
    [[nodiscard]] bool isIncidentActive() const;
    /// Why nothing is timed now; empty while an incident is active.
    [[nodiscard]] QString notice() const;
    /// The target has a runbook; without one there are no phases, no questions and nothing to tick.
    [[nodiscard]] bool isGuided() const;
    /// What to do about a target without a runbook; empty when it has one.
    [[nodiscard]] QString emptyText() const;
    /// Why no strategy is listed.
    [[nodiscard]] QString noWays() const;
    [[nodiscard]] QString phaseCount() const;
    /// Title of the phase that `enterNextPhase` enters; empty: none, or no incident.
    [[nodiscard]] QString nextPhase() const;
    [[nodiscard]] QString shownPhaseTitle() const;
    [[nodiscard]] QString tickedText() const; ///< "3 of 6"
    [[nodiscard]] bool hasTree() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString questionCount() const;
    /// There is an answer to go back on.
    [[nodiscard]] bool isAnswered() const;
    /// Title of what the answers led to; empty while a question is open.
    [[nodiscard]] QString decided() const;
    [[nodiscard]] QString escalation() const;

    Q_INVOKABLE void answer(int index);
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void toggleItem(int index);
    Q_INVOKABLE void enterNextPhase();
    /// Shows the checklist of a phase without entering it.
    Q_INVOKABLE void showPhase(int index);
    /// Records the choice and asks for its plan. `input` is the fix, where the strategy needs one.
    Q_INVOKABLE void plan(int index, const QString &input);
    /// Row that the primary button plans; -1: none.
    Q_INVOKABLE [[nodiscard]] int leadRow() const;
    /// Row of the checklist that waits first.
    Q_INVOKABLE [[nodiscard]] int firstOpenItem() const;

Q_SIGNALS:
    void changed();
    void clockMoved();

protected:
    void attached() override;

private:
    [[nodiscard]] TargetId target() const;
    [[nodiscard]] const Runbook &runbook() const;
    [[nodiscard]] const Runbook &runbookOf(const TargetId &target) const;
    [[nodiscard]] const incident::IncidentState &state() const;
    [[nodiscard]] const Phase *shownPhase() const;
    [[nodiscard]] CheckScene checkScene(const TargetId &target) const;
    void connectSession();
    void showTarget();
    void update();
    void updateClock();
    void updateTree();
    void updateChecklist();
    void updateStrategies();
    void sayPhase();

    /// The target of the incident, whatever is looked at.
    [[nodiscard]] TargetId workedOn() const;
    void keepUp();
    void followRun();
    void leaveRun();
    void enterQuietly(const Phase *phase);
    QCoro::Task<> submitQuietly(QCoro::Task<Expected<Entry>> command, QString key);
    QCoro::Task<> submitPlan(Intent intent);

    Rows<GuidePhaseRow> m_phases;
    Rows<GuideLevelRow> m_levels;
    Rows<GuideCrumbRow> m_crumbs;
    Rows<GuideAnswerRow> m_answers;
    Rows<GuideItemRow> m_items;
    Rows<GuideStrategyRow> m_strategies;
    UntickedItems m_unticked;
    QString m_shown;         ///< Phase::id that the operator looks at; empty: the present one.
    QString m_said;          ///< Phase::id that was announced last.
    QString m_run;           ///< Run that the phases have followed.
    QSet<QString> m_pending; ///< What Breakglass writes just now, so that it is not written twice.
};

} // namespace breakglass::console
