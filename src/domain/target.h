// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <optional>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass {

/// One service in one environment.
struct TargetId
{
    QString service;
    QString environment;
    /// "checkr-console@production_us": the spelling in the record and on the command line.
    [[nodiscard]] QString key() const;
    [[nodiscard]] static std::optional<TargetId> fromKey(const QString &key);
    friend auto operator<=>(const TargetId &, const TargetId &) = default;
    friend bool operator==(const TargetId &, const TargetId &) = default;
};
[[nodiscard]] size_t qHash(const TargetId &id, size_t seed = 0) noexcept;

enum class EnvironmentKind { Production, Staging, Sandbox };

/// No changes until `until`; an incident of `overriddenBy` (P0 by default) may proceed and is
/// logged.
struct Freeze
{
    TimePoint until;
    QString reason;
    friend bool operator==(const Freeze &, const Freeze &) = default;
};

/// What it takes to change something in an environment.
struct Protection
{
    int approvals = 0;   ///< Signatures by other people over the plan hash.
    QString typedPhrase; ///< What the operator types; empty: the environment's name.
    /// At most one operation at a time; empty: the environment's name.
    QString resourceGroup;
    std::optional<Freeze> freeze;
    QStringList approvers; ///< Names of those whose signatures count; empty: of everybody's.
    friend bool operator==(const Protection &, const Protection &) = default;
};

struct Environment
{
    QString name;
    EnvironmentKind kind = EnvironmentKind::Sandbox;
    Protection protection;
    friend bool operator==(const Environment &, const Environment &) = default;
};

struct Service
{
    QString name;
    QString description;
    QString owner;
    friend bool operator==(const Service &, const Service &) = default;
};

enum class RevisionStatus { Deployed, Superseded, Failed, Pending };
/// How bad it is to move the schema between two revisions (REQUIREMENTS 1a.37).
enum class SchemaRisk { Safe, Risky, Critical };

/// One entry of a target's release history, as its system numbers it.
struct Revision
{
    QString id;       ///< Absolute, as the system writes it: "42". Never relative.
    QString artifact; ///< Short name of what runs: "8f3c1e27".
    /// The full, immutable name: "registry/checkr-console@sha256:...".
    QString artifactReference;
    std::optional<bool> artifactAvailable; ///< Empty: nobody has looked.
    QString change;                        ///< Outside text: what changed, in the author's words.
    QString changeReference;               ///< "!4127"
    QString author;
    TimePoint deployedAt;
    RevisionStatus status = RevisionStatus::Superseded;
    /// A rollback is a new revision; this is the one it copies, or empty.
    QString copyOf;
    QString schemaVersion;                    ///< Newest migration that it carries, or empty.
    SchemaRisk schemaRisk = SchemaRisk::Safe; ///< Of its own migrations, going forward or back.
    QString configuration; ///< What it deploys, as YAML text; the diff is over this.
    /// Error rate in %, one value a minute of its first 30; NaN: no data.
    QList<double> firstErrorRates;
    /// Health of its whole life as recorded: true, false, or nobody knows.
    std::optional<bool> wasHealthy;
    friend bool operator==(const Revision &, const Revision &) = default;
};

/// Newest first.
struct History
{
    TargetId target;
    QList<Revision> revisions;
    [[nodiscard]] const Revision *find(const QString &id) const;
    /// The newest revision before `current` with recorded health, an artifact that is not gone
    /// and no failure.
    [[nodiscard]] const Revision *lastHealthyBefore(const QString &current) const;
    /// Where no health is recorded of any revision: the newest before `current` with other content,
    /// an artifact that is not gone and no failure. Otherwise null.
    [[nodiscard]] const Revision *lastUnrecordedBefore(const QString &current) const;
};

/// A deployment or rollback that is going on right now, by us or by somebody else.
struct Operation
{
    QString description; ///< "Pipeline 88121 deploys"
    QString holder;
    TimePoint since;
    /// A change takes its place at once and does not queue behind it: a rollout of Kubernetes.
    bool yields = false;
    bool isStuck = false; ///< It does not go on by itself.
    friend bool operator==(const Operation &, const Operation &) = default;
};

enum class InstanceState { Starting, Ready, Failing, Stopping };
struct Instance
{
    QString name;
    QString revision;
    InstanceState state = InstanceState::Ready;
    QString reason{}; ///< Why it is not ready, in words: "The image can't be pulled". Or empty.
    friend bool operator==(const Instance &, const Instance &) = default;
};

/// The part of the requests that a revision gets, where a system divides them.
struct TrafficShare
{
    QString revision;
    int percent = 0;
    QString tag; ///< Name under which the revision is reached without any traffic, or empty.
    friend bool operator==(const TrafficShare &, const TrafficShare &) = default;
};

/// Somebody assigned the traffic by hand: a new revision gets none until that is taken back.
struct TrafficPin
{
    TimePoint since;
    QString release; ///< The command that takes it back, as an operator would type it.
    friend bool operator==(const TrafficPin &, const TrafficPin &) = default;
};

/// Another system keeps a target as its source says, and takes back what it finds changed.
struct Ownership
{
    QString system;        ///< "Argo CD"
    QString object;        ///< "Application argocd/web"
    bool isFrozen = false; ///< It leaves the target alone for now.
    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/// What a target is right now.
struct TargetState
{
    TargetId target;
    /// Where traffic is divided, the newest revision that gets some of it.
    QString currentRevision;
    int ready = 0;
    int wanted = 0;
    /// False: nobody counts here, and one stands for the whole. It is not shown then.
    bool isCounted = true;
    QList<Instance> instances;
    QList<TrafficShare> traffic{}; ///< Empty: this system does not divide it.
    std::optional<TrafficPin> pin{};
    std::optional<Operation> inFlight;
    /// What the system says of it beside, in its backend's words: {"replicas": "3"}. A condition may
    /// name them.
    QMap<QString, QString> facts{};
    /// Actions that the operator may not take, each with the right that is missing. Empty: nobody
    /// asked.
    std::optional<QMap<QString, QString>> denied{};
    std::optional<Ownership> owner{};
    /// What was changed beside the releases, a clause each with outside text: "Deployment/web: 5 replicas, released
    /// were 3". Empty, too, where nobody can tell.
    QStringList drift{};
    /// Changes whenever something that a plan relies on changes; compared at confirm and before
    /// each step.
    QString fingerprint;
    TimePoint observedAt;
    /// The system itself has nothing left to do: observed generation, wanted > 0, all ready and
    /// on one revision, or on those that traffic is divided between.
    [[nodiscard]] bool isSettled() const;
    /// Something holds it, and a change would have to wait.
    [[nodiscard]] bool isHeld() const { return inFlight && !inFlight->yields; }
    [[nodiscard]] const TrafficShare *shareOf(const QString &revision) const;
    [[nodiscard]] bool isDivided() const; ///< More than one revision gets traffic.
    /// "75 % rev 41, 25 % rev 42": the revisions that get traffic.
    [[nodiscard]] QString trafficText(const QString &revisionWord) const;
};

} // namespace breakglass
