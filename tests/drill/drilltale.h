// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/workspace.h"
#include "drill/score.h"

#include <QList>
#include <QString>

/// "12:40" as a duration.
inline breakglass::Milliseconds at(const QString &text)
{
    const auto seconds =
        text.section(u':', 0, 0).toLongLong() * 60 + text.section(u':', 1).toLongLong();
    return std::chrono::seconds(seconds);
}

/// The record of a drill, written by hand.
class DrillTale
{
public:
    DrillTale &then(const QString &moment, breakglass::events::Payload payload)
    {
        breakglass::Entry entry;
        entry.sequence = m_entries.size() + 1;
        entry.event.actor = QStringLiteral("Priya Nair");
        entry.event.at = m_began + at(moment);
        entry.event.payload = std::move(payload);
        m_entries.append(entry);
        return *this;
    }
    DrillTale &started(const QString &moment = QStringLiteral("0:00"))
    {
        return then(moment, breakglass::events::DrillStarted{QStringLiteral("bad"), {}, {}});
    }
    DrillTale &declared(const QString &moment)
    {
        breakglass::events::IncidentDeclared event;
        event.title = QStringLiteral("Reports show the day before");
        return then(moment, event);
    }
    DrillTale &entered(const QString &moment, const QString &phase)
    {
        const QString title = phase.first(1).toUpper() + phase.sliced(1);
        return then(
            moment, breakglass::events::PhaseEntered{QStringLiteral("protocol"), phase, title});
    }
    DrillTale &chose(const QString &moment, const QString &strategy)
    {
        return then(moment, breakglass::events::StrategyChosen{strategy, {}, {}, {}});
    }
    DrillTale &told(const QString &moment)
    {
        return then(moment,
            breakglass::events::UpdateSent{QStringLiteral("internal"), QStringLiteral("text")});
    }
    DrillTale &ran(const QString &moment,
        breakglass::events::RunResult result = breakglass::events::RunResult::Succeeded)
    {
        return then(moment, breakglass::events::RunFinished{QStringLiteral("RUN-1"), result,
                                QStringLiteral("3 of 6 pods run rev 43.")});
    }
    DrillTale &ticked(const QString &moment, const QString &item)
    {
        return then(moment,
            breakglass::events::ItemTicked{QStringLiteral("protocol"), item, {}, {}, false});
    }
    DrillTale &unticked(const QString &moment, const QString &item)
    {
        return then(moment, breakglass::events::ItemUnticked{QStringLiteral("protocol"), item, {}});
    }
    DrillTale &resolved(const QString &moment)
    {
        return then(moment, breakglass::events::IncidentResolved{QStringLiteral("rolled back")});
    }
    [[nodiscard]] const QList<breakglass::Entry> &entries() const { return m_entries; }

private:
    breakglass::TimePoint m_began{std::chrono::milliseconds(1'794'391'200'000)};
    QList<breakglass::Entry> m_entries;
};

/// 19 items count, 15 minutes are the target, the decision is ideal after 3:30.
inline breakglass::Scenario badDeployment()
{
    using namespace Qt::StringLiterals;
    breakglass::Scenario scenario;
    scenario.id = u"bad-deployment"_s;
    scenario.target = {u"checkr-console"_s, u"production_us"_s};
    scenario.limit = at(u"15:00"_s);
    scenario.passMark = 70;
    scenario.correctStrategies = {u"helm-rollback"_s};
    scenario.ideal = {{u"assess"_s, at(u"2:00"_s)}, {u"decide"_s, at(u"1:30"_s)},
        {u"prepare"_s, at(u"1:30"_s)}, {u"execute"_s, at(u"3:30"_s)}, {u"verify"_s, at(u"2:00"_s)}};
    for (int i = 1; i <= 19; ++i)
        scenario.expectedItems.append(u"assess.%1"_s.arg(i));
    scenario.firstAlertBy = at(u"5:00"_s);
    return scenario;
}

inline breakglass::Workspace drillWorkspace()
{
    using namespace Qt::StringLiterals;
    breakglass::Workspace workspace;
    breakglass::Strategy helm;
    helm.id = u"helm-rollback"_s;
    helm.title = u"Helm rollback"_s;
    helm.expected = {at(u"2:00"_s), at(u"5:00"_s)};
    helm.whenToUse = u"The deployment is the cause."_s;
    breakglass::Strategy image;
    image.id = u"image-rollback"_s;
    image.title = u"Image rollback"_s;
    workspace.strategies = {helm, image};
    breakglass::Runbook runbook;
    runbook.id = u"protocol"_s;
    breakglass::Phase assess;
    assess.id = u"assess"_s;
    assess.title = u"Assess"_s;
    assess.line = 12;
    for (int i = 1; i <= 19; ++i)
        assess.items.append({u"assess.%1"_s.arg(i), u"Item %1"_s.arg(i), {}, {}, 20 + i});
    assess.items[1].role = u"Release Manager"_s;
    runbook.phases = {assess};
    breakglass::DecisionNode node;
    node.id = u"root"_s;
    node.line = 70;
    breakglass::DecisionAnswer answer;
    answer.strategy = u"helm-rollback"_s;
    node.answers = {answer};
    runbook.tree = {node};
    workspace.runbooks = {runbook};
    breakglass::TargetSetup target;
    target.id = {u"checkr-console"_s, u"production_us"_s};
    target.runbook = u"protocol"_s;
    workspace.targets = {target};
    return workspace;
}

/// What picture 08 shows: 12:40 in all, decided at 4:36, 17 of 19 items, the first alert 1:20 late.
inline DrillTale priyasDrill()
{
    using namespace Qt::StringLiterals;
    DrillTale tale;
    tale.started().entered(u"0:00"_s, u"assess"_s).entered(u"3:05"_s, u"decide"_s);
    for (int i = 1; i <= 17; ++i)
        tale.ticked(u"3:10"_s, u"assess.%1"_s.arg(i));
    tale.chose(u"4:36"_s, u"helm-rollback"_s).entered(u"4:36"_s, u"prepare"_s);
    tale.entered(u"6:10"_s, u"execute"_s).told(u"6:20"_s).ran(u"9:50"_s);
    tale.entered(u"9:52"_s, u"verify"_s).told(u"12:20"_s).resolved(u"12:40"_s);
    return tale;
}
