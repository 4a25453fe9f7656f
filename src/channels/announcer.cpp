// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "channels/announcer.h"

using namespace Qt::StringLiterals;

namespace breakglass::channels {

namespace {

// Detached on purpose: how it went is in the record, and the console reads it there.
QCoro::Task<> finish(QCoro::Task<Expected<QString>> sending)
{
    co_await std::move(sending);
}

QString resultWord(events::RunResult result)
{
    switch (result) {
    case events::RunResult::Succeeded:
        return u"succeeded"_s;
    case events::RunResult::Failed:
        return u"failed"_s;
    case events::RunResult::Aborted:
        return u"was aborted"_s;
    case events::RunResult::NeedsPerson:
        return u"needs a person"_s;
    }
    return {};
}

/// A Grafana is there to mark runs: it need not say so.
bool announces(const ChannelSetup &channel, const QString &what)
{
    static const QStringList runs{u"run-started"_s, u"run-finished"_s};
    const bool isUnsaid = channel.kind == u"grafana" && channel.announces.isEmpty();
    return (isUnsaid ? runs : channel.announces).contains(what);
}

} // namespace

Announcer::Announcer(const Workspace &workspace, record::Record &record, Courier &courier)
    : m_workspace(workspace), m_courier(courier)
{
    for (const Entry &entry : record.entries())
        learn(entry);
    connect(&record, &record::Record::appended, this, [this](const Entry &entry) {
        learn(entry);
        see(entry);
    });
}

void Announcer::learn(const Entry &entry)
{
    const events::Payload &payload = entry.event.payload;
    if (const auto *declared = std::get_if<events::IncidentDeclared>(&payload)) {
        m_incident = {};
        m_incident.id = entry.event.incident;
        m_incident.title = declared->title;
        m_incident.severity = declared->severity;
    } else if (const auto *change = std::get_if<events::SeverityChanged>(&payload)) {
        m_incident.severity = change->severity;
    } else if (const auto *proposed = std::get_if<events::PlanProposed>(&payload)) {
        m_plans.insert(proposed->plan.id, proposed->plan.title);
        m_targets.insert(proposed->plan.id, proposed->plan.intent.target);
    } else if (const auto *started = std::get_if<events::RunStarted>(&payload)) {
        m_runs.insert(started->run, started->plan);
    }
}

QString Announcer::planTitle(const QString &run) const
{
    const QString plan = m_runs.value(run);
    return m_plans.value(plan, plan);
}

void Announcer::see(const Entry &entry)
{
    const events::Payload &payload = entry.event.payload;
    if (const auto *started = std::get_if<events::RunStarted>(&payload)) {
        announce(u"run-started"_s, started->run, u"%1 started"_s.arg(planTitle(started->run)),
            u"%1 runs %2."_s.arg(started->run, started->plan), entry.event);
    } else if (const auto *finished = std::get_if<events::RunFinished>(&payload)) {
        const QString title =
            u"%1 %2"_s.arg(planTitle(finished->run), resultWord(finished->result));
        announce(u"run-finished"_s, finished->run, title,
            finished->detail.isEmpty() ? title + u'.' : finished->detail, entry.event);
    } else if (const auto *gate = std::get_if<events::GateSampled>(&payload)) {
        const bool isOpen = gate->held && gate->needed > 0 && gate->passed >= gate->needed;
        if (isOpen)
            announce(u"gate"_s, gate->run, u"The gate of %1 opened"_s.arg(planTitle(gate->run)),
                u"%1 of %2 samples passed."_s.arg(gate->passed).arg(gate->needed), entry.event);
        else if (!gate->held)
            announce(u"gate"_s, gate->run,
                u"The gate of %1 starts again"_s.arg(planTitle(gate->run)), gate->detail,
                entry.event);
    }
}

QStringList Announcer::channelsFor(const QString &what) const
{
    QStringList names;
    for (const ChannelSetup &channel : m_workspace.channels) {
        const bool takes =
            channel.severities.isEmpty() || channel.severities.contains(m_incident.severity);
        const bool usable = m_courier.obstacle(channel.name).isEmpty();
        if (announces(channel, what) && takes && usable)
            names.append(channel.name);
    }
    return names;
}

void Announcer::announce(const QString &what, const QString &run, const QString &title,
    const QString &text, const Event &event)
{
    const QStringList channels = channelsFor(what);
    if (channels.isEmpty())
        return;
    Courier::Draft draft{u"announcement"_s, title, u"internal"_s, text, event.incident,
        u"Breakglass"_s, channels, {}};
    const TargetId target = m_targets.value(m_runs.value(run));
    draft.fields = {{u"service"_s, target.service}, {u"environment"_s, target.environment},
        {u"incident"_s, event.incident}, {u"incident_title"_s, m_incident.title},
        {u"severity"_s, m_incident.id.isEmpty() ? QString() : severityName(m_incident.severity)},
        {u"operator"_s, event.actor}, {u"time"_s, toIso(event.at)}};
    finish(m_courier.send(std::move(draft)));
}

} // namespace breakglass::channels
