// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "drill/score.h"

#include "drill/conduct.h"
#include "drill/findings.h"

using namespace Qt::StringLiterals;

namespace breakglass::drill {

namespace {

constexpr int timePoints = 30;
constexpr int strategyPoints = 25;
constexpr int changedMindPoints = 15;
constexpr int decidePoints = 15;
constexpr int checklistPoints = 15;
constexpr int communicationPoints = 15;

/// All points up to `good`, none from `worst`, a straight line between.
int pointsBetween(int points, Milliseconds taken, Milliseconds good, Milliseconds worst)
{
    if (taken <= good)
        return points;
    if (taken >= worst)
        return 0;
    const double left = double((worst - taken).count()) / double((worst - good).count());
    return qRound(points * left);
}

int pointsFor(int points, qsizetype part, qsizetype whole)
{
    return whole == 0 ? points : qRound(double(points) * double(part) / double(whole));
}

ScorePart scoreTime(const Scenario &scenario, const Conduct &conduct)
{
    ScorePart part{u"time"_s, u"Total time"_s, 0, timePoints, {}, {}, {}, false};
    const Milliseconds total = conduct.total();
    const Milliseconds spare = scenario.limit - total;
    part.value = toStopwatch(total);
    part.detail = u"Target %1"_s.arg(toStopwatch(scenario.limit));
    if (!conduct.resolved) {
        part.verdict = u"Not resolved"_s;
        return part;
    }
    part.points = pointsBetween(timePoints, total, scenario.limit, 2 * scenario.limit);
    part.good = spare >= Milliseconds(0);
    part.verdict = part.good ? u"On time"_s : u"%1 over"_s.arg(toStopwatch(-spare));
    if (part.good)
        part.detail += u", %1 to spare"_s.arg(toStopwatch(spare));
    return part;
}

ScorePart scoreDecision(const Scenario &scenario, const Conduct &conduct)
{
    ScorePart part{u"decide"_s, u"Decide"_s, 0, decidePoints, u"\u2013"_s, {}, {}, false};
    const Milliseconds ideal = idealDecision(scenario);
    part.detail = u"Ideal %1, limit %2"_s.arg(toStopwatch(ideal), toStopwatch(scenario.limit));
    if (conduct.choices.isEmpty()) {
        part.verdict = u"Not decided"_s;
        return part;
    }
    const Milliseconds taken = conduct.choices.last().at;
    part.points = pointsBetween(decidePoints, taken, ideal, 2 * ideal);
    part.value = toStopwatch(taken);
    part.good = taken <= ideal;
    part.verdict = part.good ? u"In time"_s : u"%1 slow"_s.arg(toStopwatch(taken - ideal));
    return part;
}

ScorePart scoreStrategy(
    const Scenario &scenario, const Workspace &workspace, const Conduct &conduct)
{
    ScorePart part{u"strategy"_s, u"Strategy"_s, 0, strategyPoints, u"\u2013"_s, {}, {}, false};
    if (conduct.choices.isEmpty()) {
        part.verdict = u"None chosen"_s;
        return part;
    }
    const QString &last = conduct.choices.last().strategy;
    const Strategy *strategy = workspace.strategy(last);
    part.value = strategyTitle(workspace, last);
    part.good = scenario.correctStrategies.contains(last);
    part.verdict = part.good ? u"Correct"_s : u"Not the right one"_s;
    if (!part.good)
        return part;
    const bool atOnce = scenario.correctStrategies.contains(conduct.choices.first().strategy);
    part.points = atOnce ? strategyPoints : changedMindPoints;
    part.detail = atOnce ? u"Right choice"_s : u"Right at the second attempt"_s;
    if (strategy && strategy->expected != DurationRange())
        part.detail += u", "_s + strategy->expected.text();
    return part;
}

ScorePart scoreChecklist(
    const Scenario &scenario, const Workspace &workspace, const Conduct &conduct)
{
    const qsizetype all = scenario.expectedItems.size();
    const qsizetype missed = missedItems(scenario, workspace, conduct).size();
    ScorePart part{u"checklist"_s, u"Checklist"_s, 0, checklistPoints, {}, {}, {}, missed == 0};
    part.points = pointsFor(checklistPoints, all - missed, all);
    part.value = u"%1 of %2"_s.arg(all - missed).arg(all);
    part.verdict = missed == 0 ? u"Complete"_s : u"%1 missed"_s.arg(missed);
    part.detail = missed == 0   ? u"Every item that counts is ticked"_s
                  : missed == 1 ? u"1 item that counts not ticked"_s
                                : u"%1 items that count not ticked"_s.arg(missed);
    return part;
}

ScorePart scoreCommunication(const Scenario &scenario, const Conduct &conduct)
{
    const Milliseconds due = firstAlertDue(scenario, conduct);
    const bool alerted = !conduct.messages.isEmpty();
    const bool inTime = alerted && conduct.messages.first() <= due;
    const bool told = resolutionMessage(conduct).has_value();
    const int sent = (inTime ? 1 : 0) + (told ? 1 : 0);
    ScorePart part{
        u"communication"_s, u"Communication"_s, 0, communicationPoints, {}, {}, {}, sent == 2};
    part.points = pointsFor(communicationPoints, sent, 2);
    part.value = u"%1 of 2"_s.arg(sent);
    const int missing = (alerted ? 0 : 1) + (told ? 0 : 1);
    part.verdict = sent == 2     ? u"In time"_s
                   : missing > 0 ? u"%1 missing"_s.arg(missing)
                                 : u"1 late"_s;
    QStringList details;
    if (!alerted)
        details.append(u"Initial alert not sent"_s);
    else if (!inTime)
        details.append(u"Initial alert %1 late"_s.arg(toStopwatch(conduct.messages.first() - due)));
    if (!told)
        details.append(u"Resolution not told"_s);
    part.detail = details.isEmpty() ? u"Initial alert and resolution"_s : details.join(u", ");
    return part;
}

QList<PhaseTime> phaseTimes(const Scenario &scenario, const Conduct &conduct)
{
    QList<PhaseTime> times;
    for (qsizetype i = 0; i < conduct.visits.size(); ++i) {
        const Conduct::Visit &visit = conduct.visits.at(i);
        const Milliseconds end =
            i + 1 < conduct.visits.size() ? conduct.visits.at(i + 1).at : conduct.total();
        const bool again = std::ranges::any_of(
            times, [&visit](const PhaseTime &earlier) { return earlier.phase == visit.phase; });
        PhaseTime time{visit.phase, visit.at, end - visit.at, {}};
        for (const IdealPhase &ideal : scenario.ideal) {
            if (ideal.phase == visit.phase && !again)
                time.ideal = ideal.duration;
        }
        times.append(time);
    }
    return times;
}

} // namespace

Debrief debrief(const Scenario &scenario, const Workspace &workspace, const QList<Entry> &entries)
{
    const Conduct conduct = conductOf(entries);
    Debrief debrief;
    debrief.scenario = scenario;
    debrief.resolved = conduct.resolved.has_value();
    debrief.total = conduct.total();
    debrief.parts = {scoreTime(scenario, conduct), scoreDecision(scenario, conduct),
        scoreStrategy(scenario, workspace, conduct), scoreChecklist(scenario, workspace, conduct),
        scoreCommunication(scenario, conduct)};
    debrief.outOf = 0;
    for (const ScorePart &part : debrief.parts) {
        debrief.score += part.points;
        debrief.outOf += part.outOf;
    }
    debrief.passed = debrief.resolved && debrief.score >= scenario.passMark;
    if (!conduct.choices.isEmpty())
        debrief.strategy = strategyTitle(workspace, conduct.choices.last().strategy);
    debrief.phases = phaseTimes(scenario, conduct);
    debrief.findings = findingsOf(scenario, workspace, conduct);
    return debrief;
}

events::DrillFinished drillFinished(const Debrief &debrief)
{
    return {debrief.scenario.id, debrief.score, debrief.outOf, debrief.passed, debrief.total,
        debrief.strategy};
}

} // namespace breakglass::drill
