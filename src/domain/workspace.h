// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/channel.h"
#include "domain/health.h"
#include "domain/incident.h"
#include "domain/metrics.h"
#include "domain/plan.h"
#include "domain/runbook.h"
#include "domain/strategy.h"
#include "domain/target.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace breakglass {

/// Where a target's health comes from, beside what its backend measures.
struct HttpProbe
{
    QString url;
    Milliseconds every{5'000};
    Milliseconds timeout{3'000};
    QList<int> expectedStatus{200};
    friend bool operator==(const HttpProbe &, const HttpProbe &) = default;
};

/// One service in one environment, and how it is reached.
struct TargetSetup
{
    TargetId id;
    QString backend;                 ///< Key of Workspace::backends.
    QMap<QString, QString> settings; ///< For the backend: "release", "namespace", "directory"...
    std::optional<HttpProbe> probe;
    std::optional<TargetMetrics> metrics{}; ///< Measured there instead of by the backend.
    std::optional<TargetAlerts> alerts{};
    QList<Threshold> triggers; ///< Empty in the file: standardTriggers().
    GateRule gate;
    QString runbook; ///< Runbook::id that guides for this target.
};

/// A backend as the file declares it; `settings` is for its room alone.
struct BackendSetup
{
    QString kind; ///< "simulated", "command"
    QJsonObject settings;
};

struct Person
{
    QString name;
    QString role; ///< Default role in an incident.
    QString contact;
    QString signer = {}; ///< Principal under which allowedSigners knows the person's keys.
    friend bool operator==(const Person &, const Person &) = default;
};

/// A message with places to fill: "{{service}}".
struct MessageTemplate
{
    QString id;
    QString title;
    QString audience; ///< "internal" or "external"
    QString text;
};

/// A surprise of a drill at a moment of it.
struct Inject
{
    QString id;
    Milliseconds at{};
    QString action; ///< What it does to the world: "deploy", "fail", "note"...
    QMap<QString, QString> arguments;
    QString text; ///< What the trainee reads.
};

struct IdealPhase
{
    QString phase;
    Milliseconds duration{};
};

/// A drill: a script over a simulated world or a practice cluster, and what a perfect answer would be.
struct Scenario
{
    QString id;
    QString title;
    QString description;
    QString world; ///< World file that it runs on, relative to the workspace; or:
    /// Manifest of what runs in a Kubernetes API server of Breakglass's own, relative to the workspace.
    QString cluster{};
    TargetId target;
    double speed = 1;     ///< Clock factor.
    Milliseconds limit{}; ///< Target time: 15 min.
    int passMark = 70;
    QList<Inject> injects;
    QStringList correctStrategies;
    QList<IdealPhase> ideal;
    QStringList expectedItems;   ///< ChecklistItem ids that count.
    Milliseconds firstAlertBy{}; ///< From the declaration to the first message.
    QString incidentTitle;
    Severity severity = Severity::P0;
    QStringList approvers; ///< Who approves in the drill, without a key; empty: nobody.
    Milliseconds approvalAfter{30'000}; ///< How long each takes to read the plan.
};

/// A workspace folder, read and checked. A value; made by workspace::load.
struct Workspace
{
    QString path;
    QString name;
    QString description;
    QList<Environment> environments;
    QList<Service> services;
    QMap<QString, BackendSetup> backends;
    QMap<QString, MetricsSource> metrics; ///< By name.
    QList<TargetSetup> targets;
    QList<Strategy> strategies;
    /// Reference -> {"env": "NAME"} | {"file": path} | {"keychain": entry}
    QMap<QString, QJsonObject> credentials;
    /// Host of a registry -> {"credential": reference, ...}; see registry::Access.
    QMap<QString, QJsonObject> registries;
    /// Of servers with certificates of their own, by the name of the io::Connection.
    QMap<QString, TlsFiles> connections;
    QList<Person> people;
    QStringList roles;
    QList<EscalationLevel> escalation;
    QMap<QString, ServiceLevel> serviceLevels; ///< By severity name.
    UpdateRhythm updates;
    QList<ChannelSetup> channels;
    QByteArray allowedSigners; ///< Whose keys count, in OpenSSH's own format.
    QList<Runbook> runbooks;
    QList<MessageTemplate> templates;
    QList<Scenario> drills;
    bool readOnly = false; ///< Nothing is ever planned here, only watched.
    /// Where breakglass.yaml says it: "escalation", "service_levels.P0", "targets.2" -> line.
    QMap<QString, int> lines;

    [[nodiscard]] const Environment *environment(const QString &name) const;
    [[nodiscard]] const Service *service(const QString &name) const;
    [[nodiscard]] const TargetSetup *target(const TargetId &id) const;
    [[nodiscard]] const Strategy *strategy(const QString &id) const;
    [[nodiscard]] const Runbook *runbook(const QString &id) const;
    [[nodiscard]] const Scenario *drill(const QString &id) const;
    [[nodiscard]] const ChannelSetup *channel(const QString &name) const;
    [[nodiscard]] const Person *signer(const QString &principal) const;
    [[nodiscard]] ServiceLevel serviceLevel(Severity severity) const;
};

} // namespace breakglass
