// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/desk.h"

#include "example.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::incidenttest;
using breakglass::incident::Desk;

namespace {

using Answer = Expected<Entry>;
/// One command on a fresh desk, and the sentence that has to come.
struct Case
{
    const char *name;
    QString sentence;
    std::function<QCoro::Task<Answer>(Desk &)> act;
    bool declared = true;
};

const QString rollback = u"rollback"_s;

QList<Case> incidentCases()
{
    return {
        {"declaring twice", u"INCIDENT-1 is already active."_s,
            [](Desk &desk) { return desk.declare(u"Again"_s, Severity::P1, {}); }},
        {"declaring without a title", u"The incident has no title."_s,
            [](Desk &desk) { return desk.declare(u"  "_s, Severity::P1, {}); }, false},
        {"declaring on an unknown target", u"a@b is not in the workspace."_s,
            [](Desk &desk) { return desk.declare(u"x"_s, Severity::P1, {{u"a"_s, u"b"_s}}); },
            false},
        {"resolving nothing", u"No incident is active. Declare one first."_s,
            [](Desk &desk) { return desk.resolve(u"It works again"_s); }, false},
        {"resolving in six characters", u"Resolution too short. 6 of 10 characters."_s,
            [](Desk &desk) { return desk.resolve(u"  solved  "_s); }},
        {"the same severity again", u"INCIDENT-1 is P0 already."_s,
            [](Desk &desk) { return desk.changeSeverity(Severity::P0, u"no reason at all"_s); }},
        {"a severity without a reason", u"Reason too short. 0 of 10 characters."_s,
            [](Desk &desk) { return desk.changeSeverity(Severity::P1, {}); }},
        {"an unknown role", u"There is no role \"Chef\" in the workspace."_s,
            [](Desk &desk) { return desk.assignRole(u"Chef"_s, u"Ann"_s); }},
        {"a role for nobody", u"Nobody was named for Incident Commander."_s,
            [](Desk &desk) { return desk.assignRole(u"Incident Commander"_s, u" "_s); }},
        {"an empty note", u"The note is empty."_s, [](Desk &desk) { return desk.addNote(u" "_s); }},
        {"a note before an incident", u"No incident was declared yet."_s,
            [](Desk &desk) { return desk.addNote(u"hello"_s); }, false},
        {"an empty update", u"The update is empty."_s,
            [](Desk &desk) { return desk.sendUpdate(u"internal"_s, {}); }},
        {"an update to nobody", u"The update has no audience."_s,
            [](Desk &desk) { return desk.sendUpdate({}, u"text"_s); }},
    };
}

QList<Case> guideCases()
{
    return {
        {"an item that is not in the runbook", u"has no checklist item \"assess.9\""_s,
            [](Desk &desk) { return desk.tick(rollback, item(u"assess.9"_s), {}, false); }},
        {"an item of no runbook", u"There is no runbook \"other\""_s,
            [](Desk &desk) { return desk.tick(u"other"_s, item(u"assess.1"_s), {}, false); }},
        {"unticking what is not ticked", u"\"Impact is known\" is not ticked."_s,
            [](Desk &desk) { return desk.untick(rollback, item(u"assess.1"_s)); }},
        {"an answer beyond the last", u"This answer is not in the decision tree"_s,
            [](Desk &desk) { return desk.answer(rollback, u"root"_s, 2); }},
        {"an answer before the first", u"This answer is not in the decision tree"_s,
            [](Desk &desk) { return desk.answer(rollback, u"root"_s, -1); }},
        {"an unknown question", u"This answer is not in the decision tree"_s,
            [](Desk &desk) { return desk.answer(rollback, u"nowhere"_s, 0); }},
        {"a question that is not open", u"The open question is \"Is the app down?\"."_s,
            [](Desk &desk) { return desk.answer(rollback, u"cause"_s, 0); }},
        {"going back at the root", u"This is the first question."_s,
            [](Desk &desk) { return desk.withdrawAnswer(rollback); }},
        {"an unknown phase", u"has no phase \"cleanup\""_s,
            [](Desk &desk) { return desk.enterPhase(rollback, u"cleanup"_s); }},
        {"an unknown strategy", u"There is no strategy \"magic\""_s,
            [](Desk &desk) { return desk.choose(u"magic"_s, target(), u"because I say so"_s); }},
        {"a strategy without a reason", u"Reason too short. 3 of 10 characters."_s,
            [](Desk &desk) { return desk.choose(u"helm-rollback"_s, target(), u"why"_s); }},
        {"a plan without a number", u"The plan has no number."_s,
            [](Desk &desk) { return desk.propose(planNamed({})); }},
        {"a plan without steps", u"PLAN-0001 has no steps."_s,
            [](Desk &desk) {
                Plan plan = planNamed(u"PLAN-0001"_s);
                plan.steps.clear();
                return desk.propose(plan);
            }},
        {"approving an unknown plan", u"There is no PLAN-0009 to approve."_s,
            [](Desk &desk) { return desk.approve(u"PLAN-0009"_s, Approval()); }},
    };
}

struct Office
{
    QTemporaryDir folder;
    io::ManualClock clock{moment(0s)};
    Workspace workspace = exampleWorkspace();
    std::unique_ptr<record::Record> record;
    std::unique_ptr<Desk> desk;

    Office() { reopen(); }
    void reopen()
    {
        desk.reset();
        record.reset();
        auto opened = record::Record::open(folder.filePath(u"record.db"_s));
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().sentence()));
        record = std::move(*opened);
        desk = std::make_unique<Desk>(workspace, *record, clock, u"Marta"_s);
    }
    void declare() const
    {
        const Answer answer = QCoro::waitFor(desk->declare(u"Errors"_s, Severity::P0, {target()}));
        QVERIFY(answer.has_value());
    }
};

QString refusal(const Answer &answer)
{
    return answer ? u"accepted"_s : answer.error().sentence();
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itRefuses_data();
    void itRefuses();
    void anIncidentRunsItsCourse();
    void whatIsDoneTwiceIsRefusedTheSecondTime();
    void approvalsFollowThePlan();
    void commandsAtOnceSeeEachOther();
    void aNewDeskKnowsWhatTheRecordHolds();
    void factsAreBreakglassOwn();
};

void TestDesk::itRefuses_data()
{
    QTest::addColumn<int>("index");
    const QList<Case> cases = incidentCases() + guideCases();
    for (int index = 0; index < cases.size(); ++index)
        QTest::newRow(cases.at(index).name) << index;
}

void TestDesk::itRefuses()
{
    QFETCH(int, index);
    const Case row = (incidentCases() + guideCases()).at(index);
    Office office;
    if (row.declared)
        office.declare();
    const qsizetype before = office.record->entries().size();
    const Answer answer = QCoro::waitFor(row.act(*office.desk));
    QVERIFY2(refusal(answer).contains(row.sentence), qPrintable(refusal(answer)));
    QCOMPARE(office.record->entries().size(), before);
}

void TestDesk::anIncidentRunsItsCourse()
{
    Office office;
    Desk &desk = *office.desk;
    QSignalSpy changed(&desk, &Desk::changed);
    office.declare();
    QCOMPARE(desk.state().incident.id, u"INCIDENT-1"_s);
    QCOMPARE(changed.size(), 1);
    office.clock.advance(60s);
    QVERIFY(QCoro::waitFor(desk.answer(rollback, u"root"_s, 0)).has_value());
    QVERIFY(QCoro::waitFor(desk.answer(rollback, u"cause"_s, 0)).has_value());
    QCOMPARE(desk.state().answers.constLast().leadsTo, u"helm-rollback"_s);
    const Answer beyond = QCoro::waitFor(desk.answer(rollback, u"cause"_s, 0));
    QVERIFY(refusal(beyond).startsWith(u"The questions are answered: Helm rollback."_s));
    QVERIFY(QCoro::waitFor(desk.withdrawAnswer(rollback)).has_value());
    QCOMPARE(desk.state().answers.size(), 1);
    QVERIFY(QCoro::waitFor(desk.sendUpdate(u"internal"_s, u"We look"_s)).has_value());
    QCOMPARE(desk.state().incident.lastUpdateAt, moment(60s));
    QVERIFY(QCoro::waitFor(desk.resolve(u"Rolled back to 41"_s)).has_value());
    QVERIFY(!desk.state().incident.isActive());
    const Answer note = QCoro::waitFor(desk.addNote(u"Seen again at night"_s));
    QCOMPARE(note->event.incident, u"INCIDENT-1"_s);
    office.declare();
    QCOMPARE(desk.state().incident.id, u"INCIDENT-2"_s);
}

void TestDesk::whatIsDoneTwiceIsRefusedTheSecondTime()
{
    Office office;
    Desk &desk = *office.desk;
    office.declare();
    const ChecklistItem impact = item(u"assess.1"_s);
    const Answer ticked = QCoro::waitFor(desk.tick(rollback, impact, u"seen"_s, true));
    QCOMPARE(ticked->event.actor, u"Breakglass"_s);
    QCOMPARE(std::get<events::ItemTicked>(ticked->event.payload).text, u"Impact is known"_s);
    const Answer again = QCoro::waitFor(desk.tick(rollback, impact, {}, false));
    QCOMPARE(refusal(again), u"\"Impact is known\" was ticked by Breakglass at 14:07:00."_s);
    QVERIFY(QCoro::waitFor(desk.untick(rollback, impact)).has_value());
    QVERIFY(QCoro::waitFor(desk.enterPhase(rollback, u"assess"_s)).has_value());
    const Answer there = QCoro::waitFor(desk.enterPhase(rollback, u"assess"_s));
    QCOMPARE(refusal(there), u"Assess goes on since 14:07:00."_s);
}

void TestDesk::approvalsFollowThePlan()
{
    Office office;
    Desk &desk = *office.desk;
    office.declare();
    QCOMPARE(desk.nextPlanId(), u"PLAN-0001"_s);
    const Plan plan = planNamed(desk.nextPlanId());
    QVERIFY(QCoro::waitFor(desk.propose(plan)).has_value());
    QCOMPARE(desk.nextPlanId(), u"PLAN-0002"_s);
    const auto approve = [&](Approval approval) {
        return QCoro::waitFor(desk.approve(plan.id, std::move(approval)));
    };
    QVERIFY(refusal(approve(approvalBy(u"Marta"_s, plan))).contains(u"can't approve it"_s));
    Approval unsignedOne = approvalBy(u"Lena"_s, plan);
    unsignedOne.signature.clear();
    QVERIFY(refusal(approve(unsignedOne)).contains(u"not signed"_s));
    QVERIFY(approve(approvalBy(u"Lena"_s, plan)).has_value());
    QVERIFY(
        refusal(approve(approvalBy(u"Lena"_s, plan))).contains(u"approved PLAN-0001 already"_s));
    const Plan changed = planNamed(plan.id, u"helm rollback checkr-console 40"_s);
    QVERIFY(QCoro::waitFor(desk.propose(changed)).has_value());
    QVERIFY(desk.state().approvals.value(plan.id).isEmpty());
    QVERIFY(
        refusal(approve(approvalBy(u"Lena"_s, plan))).contains(u"another version of PLAN-0001"_s));
    QVERIFY(approve(approvalBy(u"Lena"_s, changed)).has_value());
}

void TestDesk::commandsAtOnceSeeEachOther()
{
    Office office;
    auto first = office.desk->declare(u"One"_s, Severity::P0, {});
    auto second = office.desk->declare(u"Two"_s, Severity::P0, {});
    QVERIFY(QCoro::waitFor(std::move(first)).has_value());
    QVERIFY(refusal(QCoro::waitFor(std::move(second))).contains(u"already active"_s));
    QCOMPARE(office.desk->state().incidentsEver, 1);
}

void TestDesk::aNewDeskKnowsWhatTheRecordHolds()
{
    Office office;
    office.declare();
    QVERIFY(QCoro::waitFor(office.desk->tick(rollback, item(u"act.1"_s), {}, false)).has_value());
    office.reopen();
    QCOMPARE(office.desk->state().incident.id, u"INCIDENT-1"_s);
    QVERIFY(office.desk->state().ticks.contains(u"act.1"_s));
}

void TestDesk::factsAreBreakglassOwn()
{
    Office office;
    const events::Payload fact = events::RevisionObserved{target(), u"41"_s, u"42"_s};
    const Answer before = QCoro::waitFor(office.desk->note(fact));
    QCOMPARE(before->event.actor, u"Breakglass"_s);
    QCOMPARE(before->event.incident, QString());
    office.declare();
    QCOMPARE(QCoro::waitFor(office.desk->note(fact))->event.incident, u"INCIDENT-1"_s);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
