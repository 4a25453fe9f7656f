// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "domain/incident.h"
#include "domain/plan.h"
#include "domain/target.h"

#include <QJsonObject>
#include <QString>
#include <variant>

/// What happened, as typed and versioned values. Everything the console knows about the past is a fold over these.
/// A field may be added with a default; a meaning never changes: that is a new version of the event.
namespace breakglass::events {

// A table: an event whose fields fit on a line has one.
// clang-format off

struct RecordOpened { QString version; QString workspace; };
struct ThresholdCrossed
{
    TargetId target;
    Signal signal = Signal::ErrorRate;
    double value = 0;
    double limit = 0;
    bool over = true;
};
struct HealthChanged
{
    TargetId target;
    HealthLevel from = HealthLevel::NoData;
    HealthLevel to = HealthLevel::NoData;
};
struct RevisionObserved { TargetId target; QString from; QString to; };

struct IncidentDeclared
{
    QString title;
    Severity severity = Severity::P1;
    QList<TargetId> targets;
};
struct SeverityChanged { Severity severity = Severity::P1; QString reason; };
struct RoleAssigned { QString role; QString person; };
struct Escalated { int level = 1; QString who; };
struct NoteAdded { QString text; };
struct UpdateSent { QString audience; QString text; };
struct IncidentResolved { QString resolution; };

/// What is about to go out to people, durable before any channel is asked. An attempt that repeats
/// a message has its id and names the channels of this attempt alone.
struct MessageIntended
{
    QString message; ///< "MESSAGE-0007"
    QString purpose; ///< "update", "announcement" or "test"
    QString title;
    QString audience;
    QString text;
    QStringList channels;
};
enum class DeliveryOutcome { Delivered, Failed, Unknown, NotSent };
/// What one channel said to one attempt. `NotSent`: a drill, which never sends.
struct MessageDelivered
{
    QString message;
    QString channel;
    DeliveryOutcome outcome = DeliveryOutcome::Delivered;
    QString detail;
};

struct ItemTicked
{
    QString runbook;
    QString item;
    QString text;
    QString evidence;
    bool byBreakglass = false;
};
struct ItemUnticked { QString runbook; QString item; QString text; };
struct QuestionAnswered
{
    QString runbook;
    QString node;
    QString question;
    QString answer;
    QString leadsTo;
};
struct AnswerWithdrawn { QString runbook; QString node; };
struct PhaseEntered { QString runbook; QString phase; QString title; };
struct StrategyChosen { QString strategy; QString title; TargetId target; QString reason; };

struct PlanProposed { Plan plan; };
struct PreflightChecked { QString plan; QList<Preflight> results; };
/// What others are asked to sign. A new request for a plan voids what was signed before.
struct ApprovalRequested
{
    QString plan;
    QByteArray planHash;
    QString environment;
    QString nonce;
    TimePoint expires;
};
struct ApprovalGiven { QString plan; Approval approval; };
struct PlanConfirmed
{
    QString plan;
    QByteArray planHash;
    QString typedPhrase;
    QString reason;
    QString incident;
    QString method;
    QStringList cautions;
};

/// Durable before a system is asked what a step would do, literally. A step that was asked about
/// before begins a new dry run of its plan.
struct DryRunAsked { QString plan; QByteArray planHash; QString step; QString question; };
/// `NoAnswer`: it could not be asked, or it said neither yes nor no.
enum class DryRunOutcome { WouldSucceed, Refused, NoAnswer };
struct DryRunAnswered
{
    QString plan;
    QByteArray planHash;
    QString step;
    DryRunOutcome outcome = DryRunOutcome::NoAnswer;
    QString answer;
};

struct RunStarted { QString run; QString plan; QByteArray planHash; };
/// Durable before the act is dispatched. `operation` is unique and goes with the act where the
/// system takes it.
struct StepIntended
{
    QString run;
    QString step;
    QString operation;
    QByteArray planHash;
    QString fingerprint;
    QString act;
};
enum class StepOutcome { Done, Failed, Unknown, Skipped };
/// `reconciled`: the outcome was found by looking at the world after a crash, not seen as it
/// happened.
struct StepFinished
{
    QString run;
    QString step;
    QString operation;
    StepOutcome outcome = StepOutcome::Done;
    QString evidence;
    bool reconciled = false;
};
struct RunPaused { QString run; QString reason; };
struct RunResumed { QString run; };
struct GateSampled
{
    QString run;
    QString step;
    int passed = 0;
    int needed = 0;
    bool held = true;
    QString detail;
};
enum class RunResult { Succeeded, Failed, Aborted, NeedsPerson };
struct RunFinished { QString run; RunResult result = RunResult::Succeeded; QString detail; };

struct DrillStarted { QString drill; QString title; QString folder; };
struct InjectHappened { QString inject; QString text; };
struct DrillFinished
{
    QString drill;
    int score = 0;
    int outOf = 100;
    bool passed = false;
    Milliseconds duration{};
    QString strategy;
};
/// An alert of a system beside us began to fire, or it is over. Name and summary are outside text.
struct AlertObserved { TargetId target; QString alert; QString summary; bool firing = true; };
/// Alerts of a target are about to be kept quiet, or no longer; durable before Alertmanager is asked.
struct SilenceIntended
{
    QString silence; ///< "SILENCE-0001"
    TargetId target;
    QString source;
    bool begins = true; ///< false: it is ended before its time.
    QString request;    ///< The exact request, as it was shown.
    TimePoint until;
};
struct SilenceFinished
{
    QString silence;
    bool begins = true;
    StepOutcome outcome = StepOutcome::Done;
    QString held; ///< What Alertmanager calls it.
    QString detail;
};
/// How a person confirms from now on: types the service and presses twice, or holds.
struct ConfirmationMethodChosen { QString method; };

// clang-format on

using Payload = std::variant<RecordOpened, ThresholdCrossed, HealthChanged, RevisionObserved,
    IncidentDeclared, SeverityChanged, RoleAssigned, Escalated, NoteAdded, UpdateSent,
    IncidentResolved, ItemTicked, ItemUnticked, QuestionAnswered, AnswerWithdrawn, PhaseEntered,
    StrategyChosen, PlanProposed, PreflightChecked, ApprovalGiven, PlanConfirmed, RunStarted,
    StepIntended, StepFinished, RunPaused, RunResumed, GateSampled, RunFinished, DrillStarted,
    InjectHappened, DrillFinished, MessageIntended, MessageDelivered, ApprovalRequested,
    ConfirmationMethodChosen, AlertObserved, SilenceIntended, SilenceFinished, DryRunAsked,
    DryRunAnswered>;

/// "incident-declared": the type column of the record.
[[nodiscard]] QString eventName(const Payload &payload);
/// Version of the payload's shape; all are 1 today.
[[nodiscard]] int eventVersion(const Payload &payload);
[[nodiscard]] QJsonObject toJson(const Payload &payload);
/// Fails with the name of the missing or wrong field; unknown names and newer versions fail too.
[[nodiscard]] Expected<Payload> payloadFromJson(
    const QString &name, int version, const QJsonObject &json);

} // namespace breakglass::events

namespace breakglass {

/// What a caller hands to the record: who, when by the clock, about which incident, what.
struct Event
{
    QString actor; ///< Person, or "Breakglass" for what the console itself found or did.
    TimePoint at;
    QString incident; ///< Incident that it belongs to, or empty.
    events::Payload payload;
};

/// An event in the record, with its place in the chain.
struct Entry
{
    qint64 sequence = 0; ///< From 1, no gaps. This is the order.
    Event event;
    QByteArray hash; ///< SHA-256 (hex) over this row and the hash before it.
};

} // namespace breakglass
