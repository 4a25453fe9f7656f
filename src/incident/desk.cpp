// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/desk.h"

#include "incident/rules.h"

#include <QPointer>

namespace breakglass::incident {

using namespace Qt::StringLiterals;

namespace {
constexpr QLatin1StringView ourselves("Breakglass");
} // namespace

Desk::Desk(const Workspace &workspace, record::Record &record, io::Clock &clock, QString person)
    : m_workspace(workspace),
      m_record(record),
      m_clock(clock),
      m_person(std::move(person)),
      m_turn(std::make_shared<io::Turn>())
{
    for (const Entry &entry : m_record.entries())
        m_state.apply(entry);
    connect(&m_record, &record::Record::appended, this, [this](const Entry &entry) {
        m_state.apply(entry);
        Q_EMIT changed();
    });
}

const IncidentState &Desk::state() const
{
    return m_state;
}

const QString &Desk::person() const
{
    return m_person;
}

QString Desk::nextPlanId() const
{
    return u"PLAN-%1"_s.arg(m_state.plansEver + 1, 4, 10, QLatin1Char('0'));
}

QString Desk::incidentOf(Belongs belongs) const
{
    if (m_state.incident.isActive())
        return m_state.incident.id;
    if (belongs == Belongs::ToWork || m_state.episode.isEmpty())
        return u""_s;
    return m_state.incident.id;
}

QCoro::Task<Expected<Entry>> Desk::submit(Draft draft, Belongs belongs, QString actor)
{
    const QPointer<Desk> self(this);
    const std::shared_ptr<io::Turn> turn = m_turn;
    const io::Turn::Held held = co_await turn->take();
    if (!self)
        co_return failure(
            ErrorKind::Cancelled, u"The console is closing."_s, u"Nothing was written."_s);
    const Expected<events::Payload> payload = draft(m_state);
    if (!payload)
        co_return std::unexpected(payload.error());
    Event event;
    event.actor = actor.isEmpty() ? m_person : actor;
    event.at = m_clock.now();
    event.payload = *payload;
    event.incident = std::holds_alternative<events::IncidentDeclared>(*payload)
                         ? u"INCIDENT-%1"_s.arg(m_state.incidentsEver + 1)
                         : incidentOf(belongs);
    co_return co_await m_record.append(event);
}

QCoro::Task<Expected<Entry>> Desk::declare(
    QString title, Severity severity, QList<TargetId> targets)
{
    return submit([this, title, severity, targets](const IncidentState &state) {
        return draftDeclaration(state, m_workspace, title, severity, targets);
    });
}

QCoro::Task<Expected<Entry>> Desk::resolve(QString resolution)
{
    return submit(
        [resolution](const IncidentState &state) { return draftResolution(state, resolution); });
}

QCoro::Task<Expected<Entry>> Desk::changeSeverity(Severity severity, QString reason)
{
    return submit([severity, reason](const IncidentState &state) {
        return draftSeverity(state, severity, reason);
    });
}

QCoro::Task<Expected<Entry>> Desk::assignRole(QString role, QString person)
{
    return submit([this, role, person](const IncidentState &state) {
        return draftRole(state, m_workspace, role, person);
    });
}

QCoro::Task<Expected<Entry>> Desk::addNote(QString text)
{
    return submit([text](const IncidentState &state) { return draftNote(state, text); });
}

QCoro::Task<Expected<Entry>> Desk::sendUpdate(QString audience, QString text)
{
    return submit([audience, text](
                      const IncidentState &state) { return draftUpdate(state, audience, text); });
}

QCoro::Task<Expected<Entry>> Desk::tick(
    QString runbook, ChecklistItem item, QString evidence, bool byBreakglass)
{
    return submit(
        [this, runbook, item, evidence, byBreakglass](const IncidentState &state) {
            return draftTick(state, m_workspace, runbook, item, evidence, byBreakglass);
        },
        Belongs::ToIncident, byBreakglass ? QString(ourselves) : QString());
}

QCoro::Task<Expected<Entry>> Desk::untick(QString runbook, ChecklistItem item)
{
    return submit([this, runbook, item](const IncidentState &state) {
        return draftUntick(state, m_workspace, runbook, item);
    });
}

QCoro::Task<Expected<Entry>> Desk::answer(QString runbook, QString node, int answer)
{
    return submit(
        [this, runbook, node, answer](const IncidentState &state) {
            return draftAnswer(state, m_workspace, runbook, node, answer);
        },
        Belongs::ToWork);
}

QCoro::Task<Expected<Entry>> Desk::withdrawAnswer(QString runbook)
{
    return submit(
        [this, runbook](
            const IncidentState &state) { return draftWithdrawal(state, m_workspace, runbook); },
        Belongs::ToWork);
}

QCoro::Task<Expected<Entry>> Desk::enterPhase(QString runbook, QString phase)
{
    return submit([this, runbook, phase](const IncidentState &state) {
        return draftPhase(state, m_workspace, runbook, phase);
    });
}

QCoro::Task<Expected<Entry>> Desk::choose(QString strategy, TargetId target, QString reason)
{
    return submit(
        [this, strategy, target, reason](const IncidentState &state) {
            return draftChoice(state, m_workspace, strategy, target, reason);
        },
        Belongs::ToWork);
}

QCoro::Task<Expected<Entry>> Desk::propose(Plan plan)
{
    return submit(
        [plan](const IncidentState &state) { return draftProposal(state, plan); }, Belongs::ToWork);
}

QCoro::Task<Expected<Entry>> Desk::requestApproval(events::ApprovalRequested request)
{
    return submit(
        [request](const IncidentState &state) { return draftApprovalRequest(state, request); },
        Belongs::ToWork);
}

QCoro::Task<Expected<Entry>> Desk::approve(QString plan, Approval approval)
{
    return submit([plan, approval](
                      const IncidentState &state) { return draftApproval(state, plan, approval); },
        Belongs::ToWork);
}

QCoro::Task<Expected<Entry>> Desk::chooseConfirmation(QString method)
{
    return submit([method](const IncidentState &) -> Expected<events::Payload> {
        return events::ConfirmationMethodChosen{method};
    });
}

QCoro::Task<Expected<Entry>> Desk::note(events::Payload payload)
{
    Event event;
    event.actor = QString(ourselves);
    event.at = m_clock.now();
    event.incident = m_state.incident.isActive() ? m_state.incident.id : u""_s;
    event.payload = std::move(payload);
    return m_record.append(std::move(event));
}

} // namespace breakglass::incident
