// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/messagecomposer.h"
#include "console/incident/messagefacts.h"
#include "console/incident/resolving.h"
#include "workspace/placeholders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

TargetId target()
{
    return {u"checkr-console"_s, u"production_us"_s};
}

TimePoint at(Milliseconds after)
{
    return *fromIso(u"2026-11-12T14:07:00.000Z"_s) + after;
}

/// An incident at fifteen minutes; its members add what may have happened.
struct Example
{
    Workspace workspace;
    incident::IncidentState state;
    execution::RunView run;
    QList<TargetHealth> targets;

    Example()
    {
        Strategy strategy;
        strategy.id = u"helm-rollback"_s;
        strategy.title = u"Helm rollback"_s;
        strategy.expected = {2min, 5min};
        workspace.strategies = {strategy};
        state.incident.id = u"INCIDENT-123"_s;
        state.incident.title = u"Errors above 5 %"_s;
        state.incident.severity = Severity::P0;
        state.incident.targets = {target()};
        state.incident.declaredAt = state.incident.lastUpdateAt = at(0min);
    }
    void decide()
    {
        state.decision =
            incident::Decision{u"helm-rollback"_s, target(), u"Since 42."_s, u"Ann"_s, at(9min)};
    }
    void propose()
    {
        Plan plan;
        plan.id = u"PLAN-1"_s;
        plan.title = u"Helm rollback, rev 42 → 41"_s;
        plan.intent = {u"helm-rollback"_s, target(), u"41"_s, {}, u"Since rev 42."_s, {}};
        plan.fromRevision = u"42"_s;
        plan.expected = {2min, 5min};
        plan.steps = {step(u"s1"_s, u"Look"_s), step(u"s2"_s, u"Roll back to rev 41"_s)};
        state.plans.insert(plan.id, plan);
        state.plansInOrder = {plan.id};
    }
    void begin() { beginIn(execution::RunPhase::Running); }
    void stop() { beginIn(execution::RunPhase::NeedsPerson); }
    void breach()
    {
        TargetHealth health{target(), HealthLevel::Unhealthy, {}};
        health.breaches.append({Threshold{Signal::ErrorRate, 5}, at(0min), 6.6});
        targets = {health};
    }
    void end()
    {
        state.incident.resolvedAt = at(20min);
        state.incident.resolution = u"Rolled back to 41."_s;
    }
    void nothing() {}
    [[nodiscard]] QMap<QString, QString> facts(Milliseconds now = 15min) const
    {
        return messageFacts({workspace, state, run, targets, u"Aiko"_s, at(now)});
    }

private:
    static Step step(const QString &id, const QString &title)
    {
        Step made;
        made.id = id;
        made.title = title;
        return made;
    }
    void beginIn(execution::RunPhase phase)
    {
        propose();
        run.run = u"RUN-1"_s;
        run.plan = state.plans.first();
        run.phase = phase;
        run.startedAt = at(14min);
        run.current = 1;
        run.steps.resize(2);
        run.steps[0].state = execution::StepState::Done;
        run.steps[1].state = execution::StepState::Running;
    }
};

struct Case
{
    const char *name;
    QString fact;
    QString says;
    void (Example::*change)() = &Example::nothing;
};

QList<Case> casesOfTheIncident()
{
    return {
        {"the incident is known by its id", u"incident"_s, u"INCIDENT-123"_s},
        {"its title", u"incident_title"_s, u"Errors above 5 %"_s},
        {"its severity", u"severity"_s, u"P0"_s},
        {"the service comes from its target", u"service"_s, u"checkr-console"_s},
        {"the environment, too", u"environment"_s, u"production_us"_s},
        {"minutes since the declaration", u"elapsed"_s, u"15 min"_s},
        {"the time with its zone", u"time"_s, u"14:22 UTC"_s},
        {"the next message counts from this one", u"next_update"_s, u"14:37 UTC"_s},
        {"no next message after the end", u"next_update"_s, {}, &Example::end},
        {"how often", u"update_every"_s, u"15 min"_s},
        {"no status without data", u"status"_s, {}},
        {"health with what is breached", u"status"_s,
            u"checkr-console in production_us is unhealthy (error rate 6.6 %)"_s, &Example::breach},
        {"no impact without a breach", u"impact"_s, {}},
        {"what users notice", u"impact"_s, u"requests fail (error rate 6.6 %)"_s, &Example::breach},
        {"who writes", u"operator"_s, u"Aiko"_s},
        {"when it was resolved", u"resolved_at"_s, u"14:27 UTC"_s, &Example::end},
        {"what was done", u"resolution"_s, u"Rolled back to 41."_s, &Example::end},
        {"a channel is never known here", u"channel"_s, {}},
    };
}

QList<Case> casesOfTheWayBack()
{
    return {
        {"no strategy before a decision", u"strategy"_s, {}},
        {"the strategy that was decided", u"strategy"_s, u"Helm rollback"_s, &Example::decide},
        {"the revision that a plan leaves", u"from_revision"_s, u"42"_s, &Example::propose},
        {"the revision that a plan goes to", u"to_revision"_s, u"41"_s, &Example::propose},
        {"how long it takes, as decided", u"expected"_s, u"2–5 min"_s, &Example::decide},
        {"no end in sight without a decision", u"eta"_s, {}},
        {"before the start only a duration", u"eta"_s, u"2–5 min after the start"_s,
            &Example::propose},
        {"the end of a run by its longest time", u"eta"_s, u"14:26 UTC"_s, &Example::begin},
        {"nothing is done at first", u"done"_s, {}},
        {"steps that are done", u"done"_s, u"decided for Helm rollback, Look"_s, &Example::begin},
        {"nobody knows what is done now", u"current"_s, {}},
        {"the step that runs", u"current"_s,
            u"Helm rollback, rev 42 → 41, step 2 of 2: Roll back to rev 41"_s, &Example::begin},
        {"a run that waits for a person", u"current"_s,
            u"Helm rollback, rev 42 → 41 has stopped and a person looks at it"_s, &Example::stop},
        {"why it was decided", u"reason"_s, u"Since 42."_s, &Example::decide},
    };
}

QList<Case> allCases()
{
    return casesOfTheIncident() + casesOfTheWayBack();
}

} // namespace

class TestMessageFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void triesEveryPlaceholder();
    void ofAnotherRunSaysNothing();
    void saysWhenARunIsLate();
    void fills_data();
    void fills();
    void neverReadsAFactAsAPlace();
    void keepsWhatWasEdited();
    void suggestsTheNextTemplate();
    void saysWhatIsOpen();
};

void TestMessageFacts::says_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<Case> all = allCases();
    for (qsizetype index = 0; index < all.size(); ++index)
        QTest::newRow(all.at(index).name) << index;
}

void TestMessageFacts::says()
{
    QFETCH(const qsizetype, index);
    const QList<Case> all = allCases();
    const Case &one = all.at(index);
    Example example;
    (example.*one.change)();
    QCOMPARE(example.facts().value(one.fact), one.says);
}

void TestMessageFacts::triesEveryPlaceholder()
{
    QStringList tried;
    for (const Case &one : allCases())
        tried.append(one.fact);
    for (const QString &name : workspace::filledPlaceholders())
        QVERIFY2(tried.contains(name), qPrintable(name));
}

void TestMessageFacts::ofAnotherRunSaysNothing()
{
    Example example;
    example.begin();
    example.state.plans.clear();
    example.state.plansInOrder.clear();
    QVERIFY(!example.facts().contains(u"current"_s));
    QVERIFY(!example.facts().contains(u"to_revision"_s));
    example.state.incident.id.clear();
    QVERIFY(example.facts().isEmpty());
}

void TestMessageFacts::saysWhenARunIsLate()
{
    Example example;
    example.begin();
    QCOMPARE(example.facts(20min).value(u"eta"_s), u"later than 14:26 UTC"_s);
}

void TestMessageFacts::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("open");
    QTest::newRow("a known name") << u"On {{ service }} now"_s << u"On api now"_s << QStringList();
    QTest::newRow("an unknown name stays visible")
        << u"{{next_update}}!"_s << u"[next_update]!"_s << QStringList{u"next update"_s};
    QTest::newRow("text without places") << u"All {well}"_s << u"All {well}"_s << QStringList();
    QTest::newRow("one name twice is named once")
        << u"{{eta}} {{eta}}"_s << u"[eta] [eta]"_s << QStringList{u"eta"_s};
}

void TestMessageFacts::fills()
{
    QFETCH(const QString, text);
    QFETCH(const QString, filled);
    QFETCH(const QStringList, open);
    const FilledMessage message = fillMessage(text, {{u"service"_s, u"api"_s}});
    QCOMPARE(message.text, filled);
    QCOMPARE(openPlaces(message.text), open);
    QCOMPARE(message.filled.size(), filled.count(u"api"_s));
    for (const TextSpan &span : message.filled)
        QCOMPARE(message.text.sliced(span.start, span.length), u"api"_s);
}

void TestMessageFacts::neverReadsAFactAsAPlace()
{
    const FilledMessage message =
        fillMessage(u"{{reason}}"_s, {{u"reason"_s, u"{{operator}}"_s}, {u"operator"_s, u"Ann"_s}});
    QCOMPARE(message.text, u"{{operator}}"_s);
}

void TestMessageFacts::keepsWhatWasEdited()
{
    MessageComposer composer;
    composer.reset({{u"b"_s, u"Progress update"_s, u"internal"_s, u"At {{time}}"_s},
        {u"a"_s, u"Initial alert"_s, u"internal"_s, u"{{incident}} began"_s}});
    QCOMPARE(composer.templates(), (QStringList{u"Initial alert"_s, u"Progress update"_s}));
    composer.fill({{u"time"_s, u"14:22"_s}}, 1);
    QCOMPARE(composer.text(), u"At 14:22"_s);
    composer.fill({{u"time"_s, u"14:23"_s}}, 1);
    QCOMPARE(composer.text(), u"At 14:23"_s);
    // What is written around a filled part leaves it live.
    composer.edit(u"Now, at 14:23"_s);
    QCOMPARE(composer.filled(), (QList<TextSpan>{{8, 5}}));
    composer.edit(u"Now, at 14:2x3"_s);
    QVERIFY(!composer.isLive());
    composer.refill();
    composer.edit(u"At 14:23 sharp"_s);
    composer.fill({{u"time"_s, u"14:23:30"_s}}, 1);
    QCOMPARE(composer.text(), u"At 14:23:30 sharp"_s);
    QVERIFY(composer.isLive() && composer.isEdited());
    composer.edit(u"My own words"_s);
    QVERIFY(!composer.isLive());
    composer.fill({{u"time"_s, u"14:24"_s}}, 0);
    QCOMPARE(composer.text(), u"My own words"_s);
    composer.choose(0);
    QCOMPARE(composer.text(), u"[incident] began"_s);
    QCOMPARE(composer.missing(), u"Still to fill in: incident."_s);
    composer.choose(1);
    QCOMPARE(composer.text(), u"My own words"_s);
    composer.refill();
    QCOMPARE(composer.text(), u"At 14:24"_s);
    composer.setExternal(true);
    QVERIFY(!composer.problem().isEmpty());
    QCOMPARE(composer.otherText(), u"At 14:24"_s);
}

void TestMessageFacts::suggestsTheNextTemplate()
{
    const QStringList titles{u"a"_s, u"b"_s, u"c"_s};
    Example example;
    QCOMPARE(suggestedTemplate(titles, example.state.incident, false), 0);
    QCOMPARE(suggestedTemplate(titles, example.state.incident, true), 1);
    example.end();
    QCOMPARE(suggestedTemplate(titles, example.state.incident, true), 2);
    QCOMPARE(suggestedTemplate({u"a"_s}, example.state.incident, true), 0);
    QCOMPARE(suggestedTemplate({}, example.state.incident, true), 0);
}

void TestMessageFacts::saysWhatIsOpen()
{
    Example example;
    TargetSetup setup;
    setup.id = target();
    setup.runbook = u"guide"_s;
    example.workspace.targets = {setup};
    Phase assess{.id = u"a"_s, .title = u"Assess"_s};
    assess.items = {
        {.id = u"a.1"_s, .text = u"Impact is known"_s}, {.id = u"a.2"_s, .text = u"Told"_s}};
    Runbook runbook;
    runbook.id = u"guide"_s;
    runbook.phases = {assess};
    example.workspace.runbooks = {runbook};
    example.state.ticks.insert(u"a.2"_s, {});
    example.breach();
    QList<TargetState> states;
    const auto open = [&] {
        return openMatters(example.workspace, example.state, example.run, example.targets, states);
    };
    QCOMPARE(open().items, QStringList{u"Assess: Impact is known"_s});
    QCOMPARE(open().cautions, QStringList{u"checkr-console in production_us: Unhealthy"_s});
    QVERIFY(open().blocked.isEmpty());
    QVERIFY(open().debts.isEmpty());
    TargetState paused;
    paused.target = target();
    paused.owner = Ownership{u"Argo CD"_s, u"Application argocd/web"_s, true};
    states = {paused};
    QCOMPARE(open().debts, QStringList{u"production_us: Argo CD of checkr-console is paused"_s});
    TargetState byHand;
    byHand.target = target();
    byHand.drift = {u"Deployment/web: 5 replicas, released were 3"_s};
    states = {byHand};
    QCOMPARE(
        open().debts, QStringList{u"production_us: checkr-console is not what was released"_s});
    example.begin();
    QVERIFY(open().blocked.startsWith(u"RUN-1 is in progress."_s));
    example.stop();
    QVERIFY(open().blocked.startsWith(u"RUN-1 waits for a person."_s));
    example.run.phase = execution::RunPhase::Finished;
    QVERIFY(open().blocked.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageFacts)
#include "tst_messagefacts.moc"
