// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/state.h"

#include "example.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::incidenttest;
using breakglass::incident::IncidentState;

namespace {

/// Everything in the state, as text, so that two states can be compared.
QStringList described(const IncidentState &state)
{
    const Incident &incident = state.incident;
    QStringList lines{incident.id, incident.title, severityName(incident.severity),
        toIso(incident.declaredAt), incident.declaredBy, toIso(incident.lastUpdateAt),
        incident.resolution, incident.resolvedBy, state.episode,
        QString::number(state.levelReached), QString::number(state.incidentsEver),
        QString::number(state.plansEver), state.plansInOrder.join(u' ')};
    if (state.decision)
        lines << state.decision->strategy + state.decision->by;
    for (const auto &[role, person] : incident.roles.asKeyValueRange())
        lines << role + u'=' + person;
    for (const auto &[id, tick] : state.ticks.asKeyValueRange())
        lines << id + u' ' + tick.by + toIso(tick.at) + tick.evidence;
    for (const auto &answer : state.answers)
        lines << answer.node + answer.answer + answer.leadsTo + answer.runbook;
    for (const auto &phase : state.phases)
        lines << phase.phase + toIso(phase.entered) + (phase.left ? toIso(*phase.left) : u"-"_s);
    for (const auto &[id, plan] : state.plans.asKeyValueRange())
        lines << id + QString::fromLatin1(plan.hash()) + state.proposedBy.value(id);
    for (const auto &[id, approvals] : state.approvals.asKeyValueRange()) {
        for (const Approval &approval : approvals)
            lines << id + approval.approver;
    }
    return lines;
}

IncidentState folded(const QList<Entry> &entries)
{
    IncidentState state;
    for (const Entry &entry : entries)
        state.apply(entry);
    return state;
}

Script wholeStory()
{
    const Plan plan = planNamed(u"PLAN-0001"_s);
    const QString marta = u"Marta"_s;
    const QString ours = u"Breakglass"_s;
    Script script;
    script.add(0s, ours, events::ThresholdCrossed{target(), Signal::ErrorRate, 6.6, 5, true}, {})
        .add(80s, marta, events::IncidentDeclared{u"Errors"_s, Severity::P1, {target()}})
        .add(90s, marta, events::SeverityChanged{Severity::P0, u"Worse than thought"_s})
        .add(95s, marta, events::RoleAssigned{u"Incident Commander"_s, marta})
        .add(100s, marta, events::PhaseEntered{u"rollback"_s, u"assess"_s, u"Assess"_s})
        .add(110s, marta, events::ItemTicked{u"rollback"_s, u"assess.1"_s, u"Impact"_s, u"all"_s})
        .add(120s, marta, events::ItemTicked{u"rollback"_s, u"assess.2"_s, u"Told"_s, {}})
        .add(130s, marta, events::ItemUnticked{u"rollback"_s, u"assess.2"_s, u"Told"_s})
        .add(140s, marta, events::UpdateSent{u"internal"_s, u"We look at it"_s})
        .add(150s, marta,
            events::QuestionAnswered{u"rollback"_s, u"root"_s, u"?"_s, u"Yes"_s, u"cause"_s})
        .add(155s, marta,
            events::QuestionAnswered{u"rollback"_s, u"cause"_s, u"?"_s, u"Yes"_s, u"x"_s})
        .add(158s, marta, events::AnswerWithdrawn{u"rollback"_s, u"cause"_s})
        .add(160s, marta, events::StrategyChosen{u"helm-rollback"_s, u"Helm"_s, target(), u"why"_s})
        .add(170s, marta, events::PlanProposed{plan})
        .add(180s, u"Lena"_s, events::ApprovalGiven{u"PLAN-0001"_s, approvalBy(u"Lena"_s, plan)})
        .add(190s, marta, events::PhaseEntered{u"rollback"_s, u"act"_s, u"Act"_s})
        .add(200s, ours, events::Escalated{2, u"Team lead"_s})
        .add(300s, marta, events::IncidentResolved{u"Rolled back to 41"_s});
    return script;
}

} // namespace

class TestIncidentState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeIncidentFolds();
    void theSameEventsGiveTheSameState();
    void anotherHashVoidsApprovals();
    void anApprovalForAnotherHashIsNoApproval();
    void aNewIncidentBeginsEmpty();
    void workBeforeADeclarationIsTakenOver();
    void workAfterAResolutionIsNewWork();
    void eventsOfAnotherIncidentChangeNothing();
};

void TestIncidentState::aWholeIncidentFolds()
{
    const IncidentState state = folded(wholeStory().entries());
    QCOMPARE(state.incident.id, u"INCIDENT-1"_s);
    QCOMPARE(state.incident.severity, Severity::P0);
    QVERIFY(!state.incident.isActive());
    QCOMPARE(state.incident.resolvedBy, u"Marta"_s);
    QCOMPARE(state.incident.lastUpdateAt, moment(140s));
    QCOMPARE(state.incident.roles.value(u"Incident Commander"_s), u"Marta"_s);
    QCOMPARE(state.ticks.keys(), QStringList{u"assess.1"_s});
    QCOMPARE(state.answers.size(), 1);
    QCOMPARE(state.answers.constLast().leadsTo, u"cause"_s);
    QCOMPARE(state.phases.size(), 2);
    QCOMPARE(*state.phases.constFirst().left, moment(190s));
    QCOMPARE(*state.phases.constLast().left, moment(300s));
    QCOMPARE(state.decision->strategy, u"helm-rollback"_s);
    QCOMPARE(state.approvals.value(u"PLAN-0001"_s).size(), 1);
    QCOMPARE(state.levelReached, 2);
    QCOMPARE(state.plansEver, 1);
}

void TestIncidentState::theSameEventsGiveTheSameState()
{
    const QList<Entry> entries = wholeStory().entries();
    IncidentState step;
    QStringList lastSeen;
    for (qsizetype count = 1; count <= entries.size(); ++count) {
        step.apply(entries.at(count - 1));
        QCOMPARE(described(step), described(folded(entries.first(count))));
        QVERIFY(count == 1 || described(step) != lastSeen);
        lastSeen = described(step);
    }
    QList<Entry> read = entries;
    for (Entry &entry : read) {
        const events::Payload &payload = entry.event.payload;
        const auto back = events::payloadFromJson(
            events::eventName(payload), events::eventVersion(payload), events::toJson(payload));
        QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().sentence()));
        entry.event.payload = *back;
    }
    QCOMPARE(described(folded(read)), described(step));
}

void TestIncidentState::anotherHashVoidsApprovals()
{
    const Plan plan = planNamed(u"PLAN-0001"_s);
    const Plan changed = planNamed(u"PLAN-0001"_s, u"helm rollback checkr-console 40"_s);
    Script script;
    script.add(0s, u"Marta"_s, events::PlanProposed{plan})
        .add(1s, u"Lena"_s, events::ApprovalGiven{plan.id, approvalBy(u"Lena"_s, plan)})
        .add(2s, u"Lena"_s, events::ApprovalGiven{plan.id, approvalBy(u"Lena"_s, plan)});
    QCOMPARE(folded(script.entries()).approvals.value(plan.id).size(), 1);
    script.add(3s, u"Marta"_s, events::PlanProposed{plan});
    QCOMPARE(folded(script.entries()).approvals.value(plan.id).size(), 1);
    script.add(4s, u"Marta"_s, events::PlanProposed{changed});
    const IncidentState state = folded(script.entries());
    QVERIFY(state.approvals.value(plan.id).isEmpty());
    QCOMPARE(state.plansEver, 1);
    QCOMPARE(state.plans.value(plan.id).hash(), changed.hash());
}

void TestIncidentState::anApprovalForAnotherHashIsNoApproval()
{
    const Plan plan = planNamed(u"PLAN-0001"_s);
    Approval approval = approvalBy(u"Lena"_s, plan);
    approval.planHash = "0000";
    Script script;
    script.add(0s, u"Marta"_s, events::PlanProposed{plan})
        .add(1s, u"Lena"_s, events::ApprovalGiven{plan.id, approval})
        .add(2s, u"Lena"_s, events::ApprovalGiven{u"PLAN-0009"_s, approvalBy(u"Lena"_s, plan)});
    QVERIFY(folded(script.entries()).approvals.isEmpty());
}

void TestIncidentState::aNewIncidentBeginsEmpty()
{
    Script script = wholeStory();
    script.add(
        400s, u"Marta"_s, events::IncidentDeclared{u"Again"_s, Severity::P2, {}}, u"INCIDENT-2"_s);
    const IncidentState state = folded(script.entries());
    QCOMPARE(state.incident.id, u"INCIDENT-2"_s);
    QVERIFY(state.incident.isActive());
    QVERIFY(state.ticks.isEmpty() && state.answers.isEmpty() && state.phases.isEmpty());
    QVERIFY(state.plans.isEmpty() && state.approvals.isEmpty() && !state.decision);
    QCOMPARE(state.levelReached, 1);
    QCOMPARE(state.incidentsEver, 2);
    QCOMPARE(state.plansEver, 1);
}

void TestIncidentState::workBeforeADeclarationIsTakenOver()
{
    Script script;
    script.add(0s, u"Marta"_s, events::ItemTicked{u"rollback"_s, u"assess.1"_s, {}, {}}, {})
        .add(1s, u"Marta"_s, events::PlanProposed{planNamed(u"PLAN-0001"_s)}, {})
        .add(2s, u"Marta"_s, events::IncidentDeclared{u"Errors"_s, Severity::P0, {}});
    const IncidentState state = folded(script.entries());
    QCOMPARE(state.ticks.size(), 1);
    QCOMPARE(state.plans.size(), 1);
    QCOMPARE(state.episode, u"INCIDENT-1"_s);
}

void TestIncidentState::workAfterAResolutionIsNewWork()
{
    Script script = wholeStory();
    script.add(400s, u"Marta"_s,
        events::QuestionAnswered{u"rollback"_s, u"root"_s, u"?"_s, u"Yes"_s, u"cause"_s}, {});
    const IncidentState state = folded(script.entries());
    QCOMPARE(state.answers.size(), 1);
    QVERIFY(state.ticks.isEmpty());
    QCOMPARE(state.incident.id, u"INCIDENT-1"_s);
}

void TestIncidentState::eventsOfAnotherIncidentChangeNothing()
{
    Script script = wholeStory();
    const QStringList before = described(folded(script.entries()));
    script.add(400s, u"Marta"_s, events::SeverityChanged{Severity::P3, u"x"_s}, u"INCIDENT-7"_s)
        .add(401s, u"Marta"_s, events::IncidentResolved{u"x"_s}, u"INCIDENT-7"_s)
        .add(402s, u"Marta"_s, events::UpdateSent{u"internal"_s, u"x"_s}, u"INCIDENT-7"_s);
    QCOMPARE(described(folded(script.entries())), before);
}

QTEST_GUILESS_MAIN(TestIncidentState)
#include "tst_incidentstate.moc"
