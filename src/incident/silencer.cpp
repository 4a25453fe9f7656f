// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/silencer.h"

#include "prometheus/alerts.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::incident {

namespace {

using events::StepOutcome;

constexpr Milliseconds shortest = 1h;

std::unexpected<Error> closing()
{
    return failure(ErrorKind::Cancelled, u"The console is closing."_s);
}

/// By this a silence is known at Alertmanager, also when its id is not.
QString commentOf(const QString &incident, const QString &id, const TargetId &target)
{
    return u"%1 %2: alerts of %3, by Breakglass"_s.arg(incident, id, target.key());
}

struct Outcome
{
    StepOutcome outcome = StepOutcome::Failed;
    QString held;
    QString detail;
};

Outcome outcomeOf(
    const Expected<io::HttpResponse> &answer, bool begins, const MetricsSource &source)
{
    if (!answer) {
        const bool isUnknown = answer.error().kind == ErrorKind::OutcomeUnknown;
        return {
            isUnknown ? StepOutcome::Unknown : StepOutcome::Failed, {}, answer.error().sentence()};
    }
    // A proxy says these when it lost the server on the way: it may have taken effect.
    if (answer->status == 502 || answer->status == 504)
        return {StepOutcome::Unknown, {}, u"It answers %1."_s.arg(answer->status)};
    // One that is gone already is as good as ended.
    if (!begins && (answer->status == 200 || answer->status == 404))
        return {StepOutcome::Done, {}, {}};
    const Expected<QString> id = prometheus::silenceId(*answer, source);
    if (begins && id)
        return {StepOutcome::Done, *id, {}};
    return {StepOutcome::Failed, {},
        id ? u"It answers %1."_s.arg(answer->status) : id.error().sentence()};
}

} // namespace

Silencer::Silencer(
    const Workspace &workspace, record::Record &record, io::Clock &clock, io::HttpGateway *http)
    : m_workspace(workspace), m_record(record), m_clock(clock), m_http(http)
{
    for (const Entry &entry : m_record.entries())
        m_silences.apply(entry);
    connect(&m_record, &record::Record::appended, this, &Silencer::see);
}

Silencer::~Silencer() = default;

void Silencer::see(const Entry &entry)
{
    m_silences.apply(entry);
    Q_EMIT changed();
    if (std::holds_alternative<events::IncidentResolved>(entry.event.payload))
        endAll(entry.event.incident);
}

void Silencer::start()
{
    QStringList resolved;
    for (const Entry &entry : m_record.entries()) {
        if (std::holds_alternative<events::IncidentResolved>(entry.event.payload))
            resolved.append(entry.event.incident);
    }
    const QList<Silence> before = m_silences.all();
    for (const Silence &silence : before) {
        if (silence.state == Silence::State::Asked)
            std::ignore = write(
                silence.incident, events::SilenceFinished{silence.id, true, StepOutcome::Unknown,
                                      {}, u"Breakglass ended before there was an answer."_s});
    }
    for (const QString &incident : std::as_const(resolved))
        endAll(incident);
}

const MetricsSource *Silencer::sourceOf(const QString &name) const
{
    const auto source = m_workspace.metrics.constFind(name);
    const bool isThere =
        source != m_workspace.metrics.cend() && source->kind == MetricsSource::Kind::Alertmanager;
    return isThere ? &*source : nullptr;
}

QString Silencer::obstacle(const TargetId &target) const
{
    const TargetSetup *setup = m_workspace.target(target);
    if (!setup || !setup->alerts || !sourceOf(setup->alerts->source))
        return u"No Alertmanager is named for %1 in breakglass.yaml."_s.arg(target.key());
    if (m_workspace.readOnly)
        return u"This workspace is watched only: its breakglass.yaml says read_only."_s;
    if (!m_http)
        return u"Nothing real is reached from here."_s;
    return {};
}

Expected<Silencer::Draft> Silencer::draft(
    const TargetId &target, const Incident &incident, const QString &person) const
{
    if (const QString why = obstacle(target); !why.isEmpty())
        return failure(ErrorKind::Invalid, why, u"Nothing is sent."_s);
    if (!incident.isActive())
        return failure(ErrorKind::Conflict, u"No incident is active."_s, u"Nothing is sent."_s,
            u"Alerts are kept quiet for an incident."_s);
    const TargetAlerts alerts = *m_workspace.target(target)->alerts;
    const TimePoint now = m_clock.now();
    const TimePoint due = incident.declaredAt + m_workspace.serviceLevel(incident.severity).resolve;
    Draft draft{
        m_silences.nextId(), target, alerts.source, incident.id, std::max(due, now + shortest), {}};
    draft.request = prometheus::silenceRequest(*sourceOf(alerts.source),
        {alerts.labels, now, draft.until, person, commentOf(incident.id, draft.id, target)});
    return draft;
}

QCoro::Task<Expected<QString>> Silencer::silence(Draft shown, QString person)
{
    const QPointer<Silencer> self(this);
    const std::shared_ptr<io::Turn> turn = m_turn;
    {
        const io::Turn::Held held = co_await turn->take();
        if (!self)
            co_return closing();
        if (m_silences.find(shown.id) != nullptr)
            co_return failure(ErrorKind::Conflict, u"%1 was asked for already."_s.arg(shown.id),
                u"Nothing was sent again."_s);
        events::Payload intended = events::SilenceIntended{
            shown.id, shown.target, shown.source, true, actText(shown.request), shown.until};
        const auto written = co_await write(shown.incident, std::move(intended), person);
        if (!self)
            co_return closing();
        if (!written)
            co_return std::unexpected(written.error());
    }
    co_await send(shown.id, shown.incident, true, shown.request);
    if (!self)
        co_return closing();
    co_return shown.id;
}

QCoro::Task<> Silencer::send(QString id, QString incident, bool begins, HttpRequest request)
{
    const QPointer<Silencer> self(this);
    const Silence *silence = m_silences.find(id);
    const MetricsSource *source = silence ? sourceOf(silence->source) : nullptr;
    if (source == nullptr || m_http == nullptr)
        co_return;
    const MetricsSource asked = *source;
    const auto answer = co_await m_http->send(std::move(request), {}, std::stop_token());
    if (!self)
        co_return;
    const Outcome outcome = outcomeOf(answer, begins, asked);
    const auto written = co_await write(incident,
        events::SilenceFinished{id, begins, outcome.outcome, outcome.held, outcome.detail});
    std::ignore = written;
}

void Silencer::endAll(const QString &incident)
{
    const QList<Silence> all = m_silences.all();
    for (const Silence &silence : all) {
        const bool isOpen = silence.state == Silence::State::Held ||
                            silence.state == Silence::State::Unknown ||
                            silence.state == Silence::State::Asked;
        if (silence.incident == incident && isOpen && silence.until > m_clock.now())
            std::ignore = end(silence.id);
    }
}

QCoro::Task<> Silencer::end(QString id)
{
    const QPointer<Silencer> self(this);
    const Silence silence = *m_silences.find(id);
    const MetricsSource *source = sourceOf(silence.source);
    if (source == nullptr || m_http == nullptr)
        co_return;
    QString held = silence.held;
    if (held.isEmpty()) {
        // Whether it is there at all, only Alertmanager knows.
        const prometheus::Client client(*source, *m_http);
        const QString comment = commentOf(silence.incident, silence.id, silence.target);
        const auto found = co_await prometheus::heldSilences(client, comment, std::stop_token());
        if (!self || !found || found->isEmpty())
            co_return;
        held = found->constFirst().id;
    }
    source = sourceOf(silence.source);
    if (source == nullptr)
        co_return;
    const HttpRequest request = prometheus::expireRequest(*source, held);
    const auto written =
        co_await write(silence.incident, events::SilenceIntended{id, silence.target, silence.source,
                                             false, actText(request), silence.until});
    if (!self || !written)
        co_return;
    co_await send(id, silence.incident, false, request);
}

QCoro::Task<Expected<Entry>> Silencer::write(
    QString incident, events::Payload payload, QString actor)
{
    Event event{std::move(actor), m_clock.now(), std::move(incident), std::move(payload)};
    return m_record.append(std::move(event));
}

} // namespace breakglass::incident
