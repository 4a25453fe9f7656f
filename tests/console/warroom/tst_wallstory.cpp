// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/warroom/wallstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

const QString incident = u"INCIDENT-7"_s;
const TargetId web{u"web"_s, u"production"_s};

TimePoint opening()
{
    return *fromIso(u"2026-11-12T14:07:00.000Z"_s);
}

/// A record made of events at so many seconds after the declaration.
class Tale
{
public:
    void add(Milliseconds after, events::Payload payload, const QString &of = incident)
    {
        Entry entry;
        entry.sequence = m_entries.size() + 1;
        entry.event = {u"Marta Kowalski"_s, opening() + after, of, std::move(payload)};
        m_entries.append(entry);
    }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] WallStory story() const { return wallStory(m_entries, incident); }

private:
    QList<Entry> m_entries;
};

Tale begun()
{
    Tale tale;
    tale.add(
        -1h, events::IncidentDeclared{u"An older one"_s, Severity::P1, {web}}, u"INCIDENT-6"_s);
    tale.add(-50min, events::NoteAdded{u"Of the older one"_s}, u"INCIDENT-6"_s);
    tale.add(0s, events::IncidentDeclared{u"Errors"_s, Severity::P0, {web}});
    return tale;
}

Plan planned()
{
    Plan plan;
    plan.id = u"PLAN-0001"_s;
    plan.title = u"Helm rollback, rev 42 → 41"_s;
    Step look;
    look.id = u"s1"_s;
    look.title = u"Read the history"_s;
    Step change;
    change.id = u"s2"_s;
    change.title = u"Roll back to rev 41"_s;
    change.changesTarget = true;
    plan.steps = {look, change};
    return plan;
}

events::StepFinished finished(const QString &step, events::StepOutcome outcome)
{
    events::StepFinished payload;
    payload.run = u"RUN-0001"_s;
    payload.step = step;
    payload.outcome = outcome;
    return payload;
}

} // namespace

class TestWallStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAnIncident();
    void tellsTheLastFiveNewestFirst();
    void saysEachInOneLine_data();
    void saysEachInOneLine();
    void callsRunsByTheirPlans();
    void leavesOutWhatAWallDoesNotNeed();
    void knowsWhenItWasFixed();
    void knowsWhoWasToldLast();
};

void TestWallStory::isEmptyWithoutAnIncident()
{
    const WallStory story = wallStory(begun().entries(), {});
    QVERIFY(story.facts.isEmpty());
    QVERIFY(!story.lastMessageAt);
}

void TestWallStory::tellsTheLastFiveNewestFirst()
{
    Tale tale = begun();
    for (int minute = 1; minute <= 7; ++minute)
        tale.add(minute * 1min, events::NoteAdded{u"Note %1"_s.arg(minute)});
    const QList<WallFact> facts = tale.story().facts;
    QCOMPARE(facts.size(), wallFacts);
    QCOMPARE(facts.first().text, u"Note 7"_s);
    QCOMPARE(facts.first().time, u"07:00"_s);
    QCOMPARE(facts.last().text, u"Note 3"_s);
    const QList<WallFact> few = begun().story().facts;
    QCOMPARE(few.size(), 1);
    QCOMPARE(few.first().text, u"P0 declared"_s);
    QCOMPARE(few.first().time, u"00:00"_s);
}

void TestWallStory::saysEachInOneLine_data()
{
    QTest::addColumn<events::Payload>("payload");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, events::Payload payload, const QString &text) {
        QTest::newRow(name) << payload << text;
    };
    row("a trigger that is crossed", events::ThresholdCrossed{web, Signal::ErrorRate, 8, 5, true},
        u"Error rate above 5 %"_s);
    row("a trigger that is no more", events::ThresholdCrossed{web, Signal::ErrorRate, 1, 5, false},
        u"Error rate below 5 %"_s);
    row("too few instances", events::ThresholdCrossed{web, Signal::ReadyReplicas, 3, 4, true},
        u"Ready replicas below 4"_s);
    row("how the target is",
        events::HealthChanged{web, HealthLevel::Unhealthy, HealthLevel::Healthy},
        u"web: healthy"_s);
    row("what runs", events::RevisionObserved{web, u"42"_s, u"43"_s}, u"web runs 43"_s);
    row("another severity", events::SeverityChanged{Severity::P1, u"One region"_s},
        u"Severity is now P1"_s);
    row("escalation", events::Escalated{2, u"Team lead"_s}, u"Escalated to level 2"_s);
    row("a note of two lines", events::NoteAdded{u"The pool\nis empty"_s}, u"The pool is empty"_s);
    row("a message to customers", events::UpdateSent{u"external"_s, u"We know."_s},
        u"External update posted"_s);
    row("the decision", events::StrategyChosen{u"helm"_s, u"Helm rollback"_s, web, {}},
        u"Decided: Helm rollback"_s);
    row("the confirmation", events::PlanConfirmed{u"PLAN-0002"_s, {}, {}, {}, {}, {}, {}},
        u"PLAN-0002 confirmed"_s);
    row("a pause", events::RunPaused{u"RUN-0001"_s, {}}, u"Run paused"_s);
}

void TestWallStory::saysEachInOneLine()
{
    QFETCH(const events::Payload, payload);
    QFETCH(const QString, text);
    Tale tale = begun();
    tale.add(5min, payload);
    QCOMPARE(tale.story().facts.first().text, text);
}

void TestWallStory::callsRunsByTheirPlans()
{
    Tale tale = begun();
    tale.add(2min, events::RunStarted{u"RUN-0001"_s, u"PLAN-0001"_s, {}});
    tale.add(3min, finished(u"s2"_s, events::StepOutcome::Done));
    tale.add(4min, events::RunFinished{u"RUN-0001"_s, events::RunResult::Succeeded, {}});
    QCOMPARE(tale.story().facts.first().text, u"Succeeded: RUN-0001"_s);
    const WallStory told = wallStory(tale.entries(), incident, {{u"PLAN-0001"_s, planned()}});
    QCOMPARE(told.facts.first().text, u"Succeeded: Helm rollback, rev 42 → 41"_s);
    QCOMPARE(told.facts.at(1).text, u"Done: Roll back to rev 41"_s);
    QCOMPARE(told.facts.at(2).text, u"Started: Helm rollback, rev 42 → 41"_s);
}

void TestWallStory::leavesOutWhatAWallDoesNotNeed()
{
    Tale tale = begun();
    tale.add(1min, events::PlanProposed{planned()});
    tale.add(2min, events::RunStarted{u"RUN-0001"_s, u"PLAN-0001"_s, {}});
    tale.add(3min, finished(u"s1"_s, events::StepOutcome::Done));
    tale.add(4min, finished(u"s2"_s, events::StepOutcome::Skipped));
    tale.add(5min, events::ItemTicked{});
    tale.add(6min, events::GateSampled{});
    tale.add(6min, events::RoleAssigned{u"QA Lead"_s, u"Lena Brandt"_s});
    QCOMPARE(tale.story().facts.size(), 2);
    tale.add(7min, finished(u"s1"_s, events::StepOutcome::Unknown));
    QCOMPARE(tale.story().facts.first().text, u"Outcome unknown: Read the history"_s);
}

void TestWallStory::knowsWhenItWasFixed()
{
    Tale tale = begun();
    tale.add(9min, events::RunFinished{u"RUN-0001"_s, events::RunResult::Aborted, {}});
    QVERIFY(!tale.story().fixedAt);
    tale.add(14min, events::RunFinished{u"RUN-0002"_s, events::RunResult::Succeeded, {}});
    tale.add(20min, events::NoteAdded{u"Quiet"_s});
    QCOMPARE(*tale.story().fixedAt, opening() + 14min);
}

void TestWallStory::knowsWhoWasToldLast()
{
    Tale tale = begun();
    tale.add(2min, events::UpdateSent{u"status page"_s, u"First"_s});
    tale.add(20min, events::UpdateSent{u"internal"_s, u"Over"_s});
    tale.add(20min + 10s, events::UpdateSent{u"external"_s, u"Over"_s});
    const WallStory story = tale.story();
    QCOMPARE(*story.lastMessageAt, opening() + 20min + 10s);
    QCOMPARE(story.lastAudiences, (QStringList{u"internal"_s, u"external"_s}));
}

QTEST_APPLESS_MAIN(TestWallStory)
#include "tst_wallstory.moc"
