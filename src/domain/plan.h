// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/health.h"
#include "domain/strategy.h"
#include "domain/target.h"

#include <optional>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <variant>

namespace breakglass {

/// An exact HTTP request. Credentials are references, resolved by io at the last moment:
/// {"Authorization": "prod-us"}, or with what is made of the secret: "bearer:prod-us" (io::Secrets).
struct HttpRequest
{
    QString method;
    QString url;
    QMap<QString, QString> headers;
    QMap<QString, QString> credentialHeaders; ///< Header name -> credential reference.
    QByteArray body;
    QList<int> expectedStatus; ///< Empty: any 2xx.
    /// Name of the connection that leads to the server, where the system's way does not; see
    /// io::Connection.
    QString connection = {};
    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// An exact argv, never a shell line. argv[0] is an absolute path.
struct Command
{
    QStringList argv;
    QString workingDirectory;
    QMap<QString, QString> environment;           ///< Added to a scrubbed environment.
    QMap<QString, QString> credentialEnvironment; ///< Variable -> credential reference.
    friend bool operator==(const Command &, const Command &) = default;
};

/// How the world shows that a step took effect: the target is on `revision` and, if asked, settled.
struct Condition
{
    QString revision; ///< Absolute id that must be current, or the copy of it. Empty: any.
    QString artifact; ///< Artifact that must run. Empty: any.
    bool settled = true;
    int atLeastReady = 1; ///< Never below the count before the run.
    /// What a revision must get of the traffic; a tag that is named must be its tag. Empty: any.
    std::optional<TrafficShare> share{};
    /// Each must be among TargetState::facts.
    QMap<QString, QString> facts{};
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct AwaitSettled
{
    Condition condition;
    friend bool operator==(const AwaitSettled &, const AwaitSettled &) = default;
};
struct Gate
{
    GateRule rule;
    friend bool operator==(const Gate &, const Gate &) = default;
};
struct Wait
{
    Milliseconds duration{};
    friend bool operator==(const Wait &, const Wait &) = default;
};
struct Manual
{
    QString instruction;
    friend bool operator==(const Manual &, const Manual &) = default;
};
struct Message
{
    QString audience;
    QString text;
    friend bool operator==(const Message &, const Message &) = default;
};
/// An act on a simulated world, in the words of its `SimulatedWorld`; can't reach anything else.
struct SimulatedAct
{
    QString action;
    QMap<QString, QString> arguments;
    /// The command that the real system would get: "helm rollback checkr-console 41 ...".
    QString shownAs;
    friend bool operator==(const SimulatedAct &, const SimulatedAct &) = default;
};

using Act =
    std::variant<HttpRequest, Command, AwaitSettled, Gate, Wait, Manual, Message, SimulatedAct>;
[[nodiscard]] QString actKind(const Act &act); ///< "HTTP", "Command", "Wait for", "Gate", ...
/// The act as the operator reads it, complete: "helm rollback ... --timeout=5m", "GET https://...".
[[nodiscard]] QString actText(const Act &act);

/// Asks a system what a step would do, and changes nothing: its own dry run, literally. Of a type of
/// its own: who asks can't be handed an act, and who acts can't be handed a question.
struct DryRun
{
    std::variant<HttpRequest, Command, SimulatedAct> question;
    friend bool operator==(const DryRun &, const DryRun &) = default;
};
/// The question as the operator reads it, complete.
[[nodiscard]] QString dryRunText(const DryRun &dryRun);

/// What may be done with a step whose outcome is unknown (SAFETY.md section 2).
enum class ResumeClass {
    CasAbsolute,  ///< A: observe, send again if it is not applied.
    ObserveAfter, ///< B: observe; send again only if provably not applied.
    MarkerSearch, ///< C: look for the operation id.
    Opaque,       ///< D: a person decides.
    ReadOnly,     ///< Reading, waiting, gating: simply done again.
};

struct Undo
{
    Act act;
    QString note;
    friend bool operator==(const Undo &, const Undo &) = default;
};

/// One exact act. A value: printable, hashable, serialisable.
struct Step
{
    QString id;    ///< "s3"; unique within the plan.
    QString title; ///< "Roll back to rev 41"
    QString note;  ///< "Helm records it as rev 43, a copy of rev 41"
    TargetId target;
    Act act;
    bool changesTarget = false;
    ResumeClass resume = ResumeClass::ReadOnly;
    std::optional<Condition> settled; ///< How the world shows that this step took effect.
    std::optional<Undo> undo;
    Milliseconds timeout{};
    /// Empty: nothing can be asked about this step.
    std::optional<DryRun> dryRun{};
    friend bool operator==(const Step &, const Step &) = default;
};

/// What a plan touches, in words for the blast-radius panel.
struct BlastRadius
{
    /// {"Users lose", "Candidate search filters v2 (!4127)"}
    QList<QPair<QString, QString>> rows;
    QString inTarget; ///< "6 pods restart"
    friend bool operator==(const BlastRadius &, const BlastRadius &) = default;
};

/// The value that is shown, confirmed, recorded and performed.
struct Plan
{
    QString id;    ///< "PLAN-0087"
    QString title; ///< "Helm rollback, rev 42 → 41"
    Intent intent;
    QString fromRevision;
    QString fingerprint; ///< TargetState::fingerprint that it was made for.
    DurationRange expected;
    QList<Step> steps;
    /// What an abort performs once a step has changed the target, before the run ends. Empty: an
    /// abort only stops.
    std::optional<Step> onAbort{};
    BlastRadius blast;
    QString typedPhrase; ///< What has to be typed to confirm: "ROLLBACK".
    int approvalsNeeded = 0;
    /// Over everything above. Any change gives another hash and voids approvals.
    [[nodiscard]] QByteArray hash() const; ///< SHA-256, lower-case hex.
    [[nodiscard]] const Step *find(const QString &stepId) const;
    /// The step at `index`; the one after the last is what an abort performs.
    [[nodiscard]] const Step &at(qsizetype index) const;
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Canonical JSON (sorted keys, no spaces when printed compact). Reading refuses unknown acts and
/// missing fields.
[[nodiscard]] QJsonObject toJson(const Plan &plan);
[[nodiscard]] Expected<Plan> planFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Act &act);
[[nodiscard]] Expected<Act> actFromJson(const QJsonObject &json);

enum class PreflightResult { Pass, Caution, Waiting, Fail };
/// One check before a plan may be confirmed. Fail blocks; Caution may proceed and is logged.
struct Preflight
{
    QString id;    ///< "lock-free"
    QString title; ///< "Lock free"
    PreflightResult result = PreflightResult::Waiting;
    QString detail; ///< What was found, and for Fail the way out.
    friend bool operator==(const Preflight &, const Preflight &) = default;
};

/// Another person's signature over the plan hash.
struct Approval
{
    QString approver;
    QByteArray planHash;
    QByteArray signature; ///< OpenSSH signature, armoured.
    TimePoint at;
    friend bool operator==(const Approval &, const Approval &) = default;
};

} // namespace breakglass
