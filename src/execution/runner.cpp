// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/runner.h"

#include "execution/runnerprivate.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

QList<Event> openingEvents(
    const ConfirmedPlan &plan, const QString &run, bool isProposed, TimePoint now)
{
    const Confirmation &given = plan.confirmation();
    const QString method =
        given.method == Confirmation::Method::Held ? u"held"_s : u"typed-twice"_s;
    const QString id = plan.plan().id;
    QList<Event> opening;
    // Recovery reads the plan from the record, so it must be there before anything runs.
    if (!isProposed)
        opening.append({given.person, now, given.incident, events::PlanProposed{plan.plan()}});
    opening.append({given.person, now, given.incident,
        events::PlanConfirmed{id, plan.hash(), given.typedPhrase, given.reason, given.incident,
            method, plan.cautions()}});
    opening.append({given.person, now, given.incident, events::RunStarted{run, id, plan.hash()}});
    return opening;
}

} // namespace

Runner::Runner(record::Record &record, health::Fleet &fleet, io::Clock &clock, Hands hands,
    QString journalFolder)
    : d(std::make_shared<Private>(this, record, fleet, clock, hands, journalFolder))
{
    d->connectPerformer();
}

Runner::~Runner()
{
    d->leave();
}

QCoro::Task<Expected<QString>> Runner::start(ConfirmedPlan plan)
{
    const auto self = d;
    const RecordedRuns runs = readRuns(self->record.entries());
    if (const Status refused = self->refuseStart(plan, runs); !refused)
        co_return std::unexpected(refused.error());
    self->starting = true;
    const QString run = u"RUN-%1"_s.arg(runs.ever + 1, 4, 10, QLatin1Char('0'));
    const bool isProposed = runs.proposed.contains(plan.hash());
    const QList<Event> opening = openingEvents(plan, run, isProposed, self->clock.now());
    const Expected<QList<Entry>> written = co_await self->record.appendAll(opening);
    self->starting = false;
    if (!written)
        co_return std::unexpected(written.error());
    if (self->isGone())
        co_return failure(ErrorKind::Cancelled, u"The console closed."_s, u"Nothing ran."_s);
    self->begin(run, plan);
    co_return run;
}

void Runner::pause()
{
    d->apply(happening::PauseAsked{u"Paused by a person."_s});
}

void Runner::resume()
{
    d->apply(happening::ResumeAsked{});
}

void Runner::abort(QString reason)
{
    if (!d->isOn())
        return;
    const QString text = reason.trimmed().isEmpty() ? u"Aborted by a person."_s : reason;
    d->log(LogTag::Warning, u"Abort asked: %1"_s.arg(text));
    d->apply(happening::AbortAsked{text});
}

Status Runner::rollForward()
{
    const bool atGate = d->state.stage == Stage::Acting && d->state.view.gate;
    if (!atGate)
        return failure(ErrorKind::Conflict, u"No gate is waiting."_s, u"The run goes on."_s);
    const health::GateProgress &gate = *d->state.view.gate;
    if (gate.waitsForData)
        return failure(ErrorKind::Conflict, u"There are no fresh metrics."_s,
            u"The gate waits: no data never counts as healthy."_s);
    if (gate.passed <= 0 || gate.held <= Milliseconds{})
        return failure(ErrorKind::Conflict,
            u"The gate's checks do not hold: %1."_s.arg(gate.detail), u"The gate waits."_s,
            u"Wait, or abort."_s);
    d->interruption->rollForward = true;
    d->interruption->stop.request_stop();
    return {};
}

Status Runner::manualDone()
{
    const EngineState &state = d->state;
    const bool waits = state.stage == Stage::Acting &&
                       std::holds_alternative<Manual>(state.view.plan.at(state.view.current).act);
    if (!waits)
        return failure(ErrorKind::Conflict, u"No step waits for a person."_s);
    d->interruption->manualDone = true;
    d->interruption->stop.request_stop();
    return {};
}

QCoro::Task<Status> Runner::settleUnknown(bool tookEffect, QString reason)
{
    const auto self = d;
    if (self->state.stage != Stage::Asking)
        co_return failure(ErrorKind::Conflict, u"No step has an unknown outcome."_s);
    const QString said = reason.simplified();
    const int length = reasonLength(said);
    if (length < shortestReason)
        co_return failure(ErrorKind::Invalid,
            u"Reason too short. %1 of %2 characters."_s.arg(length).arg(shortestReason),
            u"The step is still unknown."_s, u"Say what you found."_s);
    const TargetId target = self->state.view.plan.at(self->state.view.current).target;
    const Expected<TargetState> seen = co_await self->fleet.look(target);
    if (self->isGone() || self->state.stage != Stage::Asking)
        co_return failure(ErrorKind::Conflict, u"The step was settled meanwhile."_s);
    const QString fingerprint = seen ? seen->fingerprint : QString();
    self->apply(happening::PersonSettled{tookEffect, said, fingerprint});
    co_return Status{};
}

QCoro::Task<Status> Runner::recover()
{
    const auto self = d;
    if (self->mirrored)
        co_return Status{};
    if (self->starting || self->isOn())
        co_return failure(ErrorKind::Conflict, u"%1 is on."_s.arg(self->state.view.run));
    const RecordedRuns runs = readRuns(self->record.entries());
    QList<Event> ends;
    for (const QString &run : runs.withoutPlan) {
        const QString detail = u"The plan of this run is not in the record. Look at its targets."_s;
        self->log(LogTag::Error, u"%1: %2"_s.arg(run, detail));
        ends.append(self->event(events::RunFinished{run, events::RunResult::NeedsPerson, detail}));
    }
    if (!ends.isEmpty()) {
        const Expected<QList<Entry>> written = co_await self->record.appendAll(ends);
        if (!written)
            co_return std::unexpected(written.error());
    }
    if (self->isGone())
        co_return Status{};
    self->openRuns = runs.open;
    self->restoreNext();
    co_return Status{};
}

bool Runner::isOn() const
{
    return d->starting || d->isOn();
}

void Runner::mirror()
{
    d->mirrored = std::make_unique<RunFold>();
    for (const Entry &entry : d->record.entries())
        d->mirrored->apply(entry.event);
    connect(&d->record, &record::Record::appended, this, [this](const Entry &entry) {
        d->mirrored->apply(entry.event);
        Q_EMIT changed();
    });
}

const RunView &Runner::view() const
{
    return d->mirrored ? d->mirrored->view() : d->state.view;
}

void Runner::keepWarm(const QList<Step> &steps)
{
    if (!d->hands().http)
        return;
    QList<io::Address> addresses;
    for (const Step &step : steps) {
        if (const auto *request = std::get_if<HttpRequest>(&step.act))
            addresses.append(io::Address{request->url, request->connection});
    }
    d->hands().http->keepWarm(addresses);
}

const QList<LogLine> &Runner::log() const
{
    return d->lines;
}

} // namespace breakglass::execution
