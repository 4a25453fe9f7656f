// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "drill/findings.h"

using namespace Qt::StringLiterals;

namespace breakglass::drill {

namespace {

/// A phase is only worth a finding when it took twice as long as it should, and a minute more.
constexpr Milliseconds noticeable{60'000};

/// A place in the runbook, or nowhere.
struct Place
{
    QString runbook;
    int line = 0;
};

Place placeOf(const Runbook *guide, int line)
{
    return guide ? Place{guide->id, line} : Place{};
}

Finding finding(bool good, const QString &title, const QString &detail, const Place &place)
{
    return {good, title, detail, place.runbook, place.line};
}

Place placeOfPhase(const Runbook *guide, const QString &phase)
{
    if (!guide || guide->phases.isEmpty())
        return {};
    for (const Phase &one : guide->phases) {
        if (one.id == phase)
            return placeOf(guide, one.line);
    }
    return placeOf(guide, guide->phases.first().line);
}

Place placeOfStrategy(const Runbook *guide, const QString &strategy)
{
    if (!guide)
        return {};
    for (const DecisionNode &node : guide->tree) {
        for (const DecisionAnswer &answer : node.answers) {
            if (answer.strategy == strategy)
                return placeOf(guide, node.line);
        }
    }
    return placeOf(guide, guide->tree.isEmpty() ? 0 : guide->tree.first().line);
}

const ChecklistItem *findItem(const Runbook *guide, const QString &id)
{
    if (!guide)
        return nullptr;
    for (const Phase &phase : guide->phases) {
        for (const ChecklistItem &item : phase.items) {
            if (item.id == id)
                return &item;
        }
    }
    return nullptr;
}

/// Collects what is to be said about one conduct.
class Observer
{
public:
    Observer(const Scenario &scenario, const Workspace &workspace, const Conduct &conduct)
        : m_scenario(scenario),
          m_workspace(workspace),
          m_conduct(conduct),
          m_guide(guideOf(scenario, workspace))
    {
    }

    [[nodiscard]] QList<Finding> all()
    {
        lookAtTheEnd();
        lookAtMessages();
        lookAtRuns();
        lookAtPhases();
        lookAtItems();
        lookAtTheStrategy();
        return m_findings;
    }

private:
    void add(bool good, const QString &title, const QString &detail, const Place &place)
    {
        m_findings.append(finding(good, title, detail, place));
    }

    void lookAtTheEnd()
    {
        if (!m_conduct.resolved) {
            add(false, u"The incident was not resolved"_s,
                u"The drill ended at %1."_s.arg(toStopwatch(m_conduct.total())),
                placeOfPhase(m_guide, {}));
        }
    }

    void lookAtMessages()
    {
        const Milliseconds due = firstAlertDue(m_scenario, m_conduct);
        const Place place = placeOfPhase(
            m_guide, m_scenario.ideal.isEmpty() ? QString() : m_scenario.ideal.first().phase);
        const QString dueText = u"Due by %1."_s.arg(toStopwatch(due));
        if (m_conduct.messages.isEmpty()) {
            const bool endedBefore = m_conduct.total() < due;
            add(false, u"No message was sent"_s,
                endedBefore ? u"Nobody was told anything, not even that it is over."_s : dueText,
                place);
            return;
        }
        const Milliseconds first = m_conduct.messages.first();
        if (first > due)
            add(false, u"Initial alert left at %1"_s.arg(toStopwatch(first)), dueText, place);
        if (!resolutionMessage(m_conduct)) {
            add(false, u"Nobody was told that it is over"_s, u"No message followed the way back."_s,
                place);
        }
        lookAtTheRhythm(place);
    }

    void lookAtTheRhythm(const Place &place)
    {
        QList<Milliseconds> moments = m_conduct.messages;
        moments.append(m_conduct.total());
        for (qsizetype i = 1; i < moments.size(); ++i) {
            const Milliseconds gap = moments.at(i) - moments.at(i - 1);
            if (gap > m_workspace.updates.every) {
                add(false, u"No message for %1"_s.arg(toStopwatch(gap)),
                    u"One is due every %1."_s.arg(toStopwatch(m_workspace.updates.every)), place);
                return;
            }
        }
    }

    void lookAtRuns()
    {
        for (const Conduct::RunEnd &run : m_conduct.runs) {
            const QString at = toStopwatch(run.at);
            if (run.result == events::RunResult::Failed)
                add(false, u"A run failed at %1"_s.arg(at), run.detail, {});
            else if (run.result == events::RunResult::Aborted)
                add(false, u"A run was aborted at %1"_s.arg(at), run.detail, {});
        }
    }

    void lookAtPhases()
    {
        for (qsizetype i = 0; i < m_conduct.visits.size(); ++i) {
            const Conduct::Visit &visit = m_conduct.visits.at(i);
            const Milliseconds end =
                i + 1 < m_conduct.visits.size() ? m_conduct.visits.at(i + 1).at : m_conduct.total();
            const Milliseconds taken = end - visit.at;
            for (const IdealPhase &ideal : m_scenario.ideal) {
                if (ideal.phase != visit.phase || taken <= 2 * ideal.duration ||
                    taken - ideal.duration <= noticeable)
                    continue;
                add(false, u"%1 took %2"_s.arg(visit.title, toStopwatch(taken)),
                    u"Ideal %1."_s.arg(toStopwatch(ideal.duration)),
                    placeOfPhase(m_guide, visit.phase));
            }
        }
    }

    void lookAtItems()
    {
        for (const QString &id : missedItems(m_scenario, m_workspace, m_conduct)) {
            const ChecklistItem *item = findItem(m_guide, id);
            const QString who = item && !item->role.isEmpty()
                                    ? u"%1 answers for it."_s.arg(item->role)
                                    : u"Nobody ticked it."_s;
            add(false, u"Not ticked: %1"_s.arg(item ? item->text : id), who,
                placeOf(m_guide, item ? item->line : 0));
        }
    }

    void lookAtTheStrategy()
    {
        if (m_scenario.correctStrategies.isEmpty())
            return;
        const QString &right = m_scenario.correctStrategies.first();
        const QString rightTitle = strategyTitle(m_workspace, right);
        if (m_conduct.choices.isEmpty()) {
            add(false, u"No strategy was chosen"_s, u"%1 was right."_s.arg(rightTitle),
                placeOfStrategy(m_guide, right));
            return;
        }
        const QString &chosen = m_conduct.choices.last().strategy;
        const bool good = m_scenario.correctStrategies.contains(chosen);
        const Strategy *reason = m_workspace.strategy(good ? chosen : right);
        const QString why = reason ? reason->whenToUse : QString();
        const QString title = strategyTitle(m_workspace, chosen);
        add(good, good ? u"Chose %1"_s.arg(title) : u"Chose %1, not %2"_s.arg(title, rightTitle),
            why, placeOfStrategy(m_guide, good ? chosen : right));
    }

    const Scenario &m_scenario;
    const Workspace &m_workspace;
    const Conduct &m_conduct;
    const Runbook *m_guide;
    QList<Finding> m_findings;
};

} // namespace

Milliseconds idealDecision(const Scenario &scenario)
{
    Milliseconds sum{};
    for (const IdealPhase &ideal : scenario.ideal) {
        sum += ideal.duration;
        if (ideal.phase == "decide"_L1)
            return sum;
    }
    return scenario.ideal.isEmpty() ? scenario.limit / 4 : scenario.ideal.first().duration;
}

Milliseconds firstAlertWithin(const Scenario &scenario)
{
    return scenario.firstAlertBy > Milliseconds(0) ? scenario.firstAlertBy : standardFirstAlert;
}

Milliseconds firstAlertDue(const Scenario &scenario, const Conduct &conduct)
{
    return conduct.declared.value_or(Milliseconds(0)) + firstAlertWithin(scenario);
}

std::optional<Milliseconds> resolutionMessage(const Conduct &conduct)
{
    Milliseconds after{};
    if (!conduct.choices.isEmpty())
        after = conduct.choices.last().at;
    for (const Conduct::RunEnd &run : conduct.runs) {
        if (run.result == events::RunResult::Succeeded)
            after = std::max(after, run.at);
    }
    if (conduct.messages.size() < 2 || conduct.messages.last() < after)
        return std::nullopt;
    return conduct.messages.last();
}

const Runbook *guideOf(const Scenario &scenario, const Workspace &workspace)
{
    const TargetSetup *target = workspace.target(scenario.target);
    return target ? workspace.runbook(target->runbook) : nullptr;
}

QStringList missedItems(
    const Scenario &scenario, const Workspace &workspace, const Conduct &conduct)
{
    const Runbook *guide = guideOf(scenario, workspace);
    QStringList missed;
    for (const QString &item : scenario.expectedItems) {
        const bool ticked =
            guide ? conduct.ticked.contains(tickKey(guide->id, item))
                  : std::ranges::any_of(conduct.ticked,
                        [&item](const QString &key) { return key.endsWith(u'#' + item); });
        if (!ticked)
            missed.append(item);
    }
    return missed;
}

QString strategyTitle(const Workspace &workspace, const QString &id)
{
    const Strategy *strategy = workspace.strategy(id);
    return strategy ? strategy->title : id;
}

QList<Finding> findingsOf(
    const Scenario &scenario, const Workspace &workspace, const Conduct &conduct)
{
    return Observer(scenario, workspace, conduct).all();
}

} // namespace breakglass::drill
