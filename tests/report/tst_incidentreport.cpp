// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/document.h"
#include "report/incidentreport.h"

#include <QRegularExpression>
#include <QTest>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TargetId target{u"checkr-console"_s, u"production_us"_s};
const QString id = u"INCIDENT-123"_s;

QList<Entry> storyWith(const QString &text)
{
    Plan plan;
    plan.id = u"PLAN-0087"_s;
    plan.title = u"Helm rollback, rev 42 → 41"_s;
    Step step;
    step.id = u"s1"_s;
    step.title = u"Roll back to rev 41"_s;
    step.act = SimulatedAct{u"rollback"_s, {}, u"helm rollback checkr-console 41 --wait"_s};
    plan.steps = {step};
    const QList<events::Payload> payloads{
        events::ThresholdCrossed{target, Signal::ErrorRate, 6.6, 5, true},
        events::IncidentDeclared{text, Severity::P0, {target}},
        events::StrategyChosen{u"helm-rollback"_s, u"Helm rollback"_s, target, text},
        events::PlanProposed{plan},
        events::PlanConfirmed{plan.id, plan.hash(), u"ROLLBACK"_s, text, id, u"held"_s, {}},
        events::RunStarted{u"RUN-0001"_s, plan.id, plan.hash()},
        events::StepIntended{u"RUN-0001"_s, u"s1"_s, u"op"_s, {}, {}, actText(step.act)},
        events::StepFinished{u"RUN-0001"_s, u"s1"_s, u"op"_s, events::StepOutcome::Done, text},
        events::RunFinished{u"RUN-0001"_s, events::RunResult::Succeeded, {}},
        events::IncidentResolved{text}};
    QList<Entry> entries;
    for (const events::Payload &payload : payloads) {
        const qint64 number = entries.size() + 1;
        const TimePoint at = *fromIso(u"2026-11-12T14:07:00.000Z"_s) + (number - 1) * 60s;
        entries.append({number, {u"Marta"_s, at, number == 1 ? u""_s : id, payload}, "abc"});
    }
    return entries;
}

} // namespace

class TestIncidentReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTimelineTellsTheStory();
    void theReportHoldsWhatMatters();
    void whatWasNotWellAtTheEndIsLeft();
    void hostileTextStaysText();
    void anUnfinishedIncidentReadsWell();
};

void TestIncidentReport::theTimelineTellsTheStory()
{
    const QList<report::TimelineRow> rows = report::timeline(storyWith(u"why not"_s), id);
    QStringList titles;
    for (const report::TimelineRow &row : rows)
        titles.append(row.title);
    QCOMPARE(titles.value(0), u"Alert: error rate 6.6 %, trigger 5 %"_s);
    QCOMPARE(titles.value(1), u"INCIDENT-123 declared, P0"_s);
    QCOMPARE(titles.value(2), u"Decided: Helm rollback"_s);
    QCOMPARE(titles.value(6), u"Rollback to rev 41 started"_s);
    QCOMPARE(rows.value(6).code, u"helm rollback checkr-console 41 --wait"_s);
    QCOMPARE(rows.value(0).offset(), u"−01:00"_s);
    QCOMPARE(rows.value(1).offset(), u"+00:00"_s);
}

void TestIncidentReport::theReportHoldsWhatMatters()
{
    const QByteArray report = report::incidentReport(storyWith(u"why not"_s), id, Workspace());
    for (const char *part : {"# INCIDENT-123: why not", "## Summary", "## Timeline",
             "PLAN-0087 as confirmed", "helm rollback checkr-console 41 --wait", "ROLLBACK",
             "Done at 14:14:00 after 01:00", "breakglass audit verify RECORD 10:abc"})
        QVERIFY2(report.contains(part), part);
}

void TestIncidentReport::whatWasNotWellAtTheEndIsLeft()
{
    QList<Entry> entries = storyWith(u"given up for tonight"_s);
    QVERIFY(report::incidentReport(entries, id, Workspace())
            .contains("No runbook was followed, so no checklist says what is left."));
    Entry ill = entries.constFirst();
    ill.event.payload = events::HealthChanged{target, HealthLevel::Healthy, HealthLevel::Unhealthy};
    entries.insert(1, ill);
    const QByteArray report = report::incidentReport(entries, id, Workspace());
    QVERIFY(report.contains("was not healthy when this was resolved: unhealthy"));
}

void TestIncidentReport::hostileTextStaysText()
{
    const QString hostile =
        u"<img src=x> ](javascript:alert) | ![a](http://b.example/c) @everyone `x` \n# y"_s;
    const QByteArray text = report::incidentReport(storyWith(hostile), id, Workspace());
    // What a backslash precedes is text; what is left is what a renderer reads as markup.
    static const QRegularExpression escaped(u"\\\\[[:punct:]]"_s);
    const QString markup = QString::fromUtf8(text).remove(escaped);
    for (const char *alive :
        {"<img", " ](javascript:", "](http", "http://b", " @everyone", "\n# y"})
        QVERIFY2(!markup.contains(QLatin1StringView(alive)), alive);
    QVERIFY(text.contains("\\<img src=x\\>"));
    const QByteArray page = report::incidentReportHtml(storyWith(hostile), id, Workspace());
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;img src=x&gt;"));
    QVERIFY(!page.contains("<script"));
}

void TestIncidentReport::anUnfinishedIncidentReadsWell()
{
    const QByteArray text = report::incidentReport(storyWith(u"x"_s).first(2), id, Workspace());
    QVERIFY(text.contains("Not resolved when this was written"));
    QVERIFY(text.contains("No plan was confirmed."));
    const QByteArray none = report::incidentReport(storyWith(u"x"_s), u"INCIDENT-9"_s, Workspace());
    QVERIFY(none.contains("The record holds no such incident."));
}

QTEST_GUILESS_MAIN(TestIncidentReport)
#include "tst_incidentreport.moc"
