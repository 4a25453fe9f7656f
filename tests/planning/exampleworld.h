// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/workspace.h"
#include "planning/situation.h"

/// The afternoon of the pictures: rev 42 came at 14:02:10, errors passed 5 % at 14:06, rev 41 was
/// healthy.
namespace breakglass::examples {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const TargetId consoleInUs{u"checkr-console"_s, u"production_us"_s};

inline TimePoint moment(const QString &clock)
{
    return *fromIso(u"2026-11-12T%1Z"_s.arg(clock));
}

inline QString configuration(const QString &image, const QString &memory)
{
    return u"microservice:\n  podDefaults:\n    image: registry/checkr-console:%1\n"
           "  limits:\n    memory: %2\n"_s.arg(image, memory);
}

inline Revision revision(const QString &id, const QString &artifact, const QString &memory)
{
    Revision one;
    one.id = id;
    one.artifact = artifact;
    one.artifactReference = u"registry/checkr-console:"_s + artifact;
    one.artifactAvailable = true;
    one.change = u"Change of "_s + id;
    one.changeReference = u"!41"_s + id;
    one.schemaVersion = u"20261001"_s;
    one.configuration = configuration(artifact, memory);
    one.wasHealthy = true;
    return one;
}

/// As of a system that says nothing of migrations.
inline void forgetSchema(History &history)
{
    for (Revision &one : history.revisions)
        one.schemaVersion.clear();
}

inline planning::Situation badDeployment()
{
    planning::Situation now;
    Revision bad = revision(u"42"_s, u"8f3c1e27"_s, u"768Mi"_s);
    bad.wasHealthy = false;
    bad.status = RevisionStatus::Deployed;
    bad.deployedAt = moment(u"14:02:10"_s);
    Revision good = revision(u"41"_s, u"5d90ab13"_s, u"1Gi"_s);
    good.deployedAt = bad.deployedAt - 52h;
    good.firstErrorRates = {0.2, 0.6, qQNaN(), 0.4};
    Revision older = revision(u"40"_s, u"c27e4f08"_s, u"1Gi"_s);
    older.deployedAt = good.deployedAt - 24h;
    now.history = {consoleInUs, {bad, good, older}};
    now.state.target = consoleInUs;
    now.state.currentRevision = u"42"_s;
    now.state.ready = 4;
    now.state.wanted = 6;
    now.state.fingerprint = u"42/4/6"_s;
    for (int at = 0; at < 6; ++at) {
        const InstanceState state = at < 4 ? InstanceState::Ready : InstanceState::Failing;
        now.state.instances.append({u"pod-%1"_s.arg(at), u"42"_s, state});
    }
    now.breachSince = moment(u"14:06:00"_s);
    now.breachText = u"errors passed 5 % at 14:06"_s;
    now.now = moment(u"14:14:12"_s);
    return now;
}

inline Strategy strategy(
    const QString &id, const QString &action, DurationRange expected, Risk risk)
{
    Strategy one;
    one.id = id;
    one.title = id;
    one.action = action;
    one.expected = expected;
    one.risk = risk;
    one.whenToUse = u"Use %1."_s.arg(id);
    return one;
}

inline QList<Strategy> everyStrategy()
{
    Strategy helm = strategy(u"helm-rollback"_s, u"rollback"_s, {2min, 5min}, Risk::Low);
    helm.title = u"Helm rollback"_s;
    helm.restoresConfiguration = true;
    helm.needs = {Fact::HealthyTarget};
    helm.favours = {Fact::RecentDeployment};
    Strategy image = strategy(u"image-rollback"_s, u"set-image"_s, {2min, 3min}, Risk::Medium);
    image.needs = {Fact::HealthyTarget, Fact::ImageChanged};
    image.favours = {Fact::RecentDeployment, Fact::SchemaChanged};
    Strategy revert = strategy(u"git-revert"_s, u"revert"_s, {5min, 15min}, Risk::Medium);
    revert.needs = {Fact::SingleChange, Fact::PipelineAvailable};
    revert.favours = {Fact::SchemaChanged};
    Strategy forward = strategy(u"forward"_s, u"deploy"_s, {15min, 15min}, Risk::Medium);
    forward.title = u"Emergency forward deploy"_s;
    forward.needsInput = true;
    forward.inputTitle = u"Commit"_s;
    forward.needs = {Fact::FixWritten};
    Strategy migration = strategy(u"migration"_s, u"migrate-down"_s, {5min, 10min}, Risk::High);
    migration.needs = {Fact::SchemaChanged};
    Strategy nuclear = strategy(u"kubectl-undo"_s, u"undo"_s, {}, Risk::High);
    nuclear.lastResort = true;
    return {nuclear, migration, forward, revert, image, helm};
}

inline const QStringList everyAction{
    u"rollback"_s, u"set-image"_s, u"revert"_s, u"deploy"_s, u"migrate-down"_s, u"undo"_s};

inline Workspace exampleWorkspace()
{
    Workspace workspace;
    Environment environment;
    environment.name = u"production_us"_s;
    environment.kind = EnvironmentKind::Production;
    environment.protection.approvals = 2;
    environment.protection.typedPhrase = u"ROLLBACK"_s;
    workspace.environments = {environment};
    workspace.services = {{u"checkr-console"_s, {}, {}}};
    TargetSetup setup;
    setup.id = consoleInUs;
    setup.gate.limits = {Threshold{Signal::ErrorRate, 1, true, 1}};
    setup.gate.hold = 5min;
    workspace.targets = {setup};
    workspace.strategies = everyStrategy();
    return workspace;
}

/// Answers with the steps that it is given.
class ScriptedBackend : public backends::Backend
{
public:
    ScriptedBackend()
    {
        Step step;
        step.id = u"rollback"_s;
        step.title = u"Roll back to rev 41"_s;
        step.target = consoleInUs;
        step.act = Manual{u"helm rollback checkr-console 41"_s};
        step.changesTarget = true;
        step.undo = Undo{Manual{u"helm rollback checkr-console 42"_s}, {}};
        answer = QList<Step>{step};
    }
    backends::Capabilities capabilities() const override
    {
        return {u"Helm"_s, u"rev"_s, actions, {}, true, true};
    }
    QCoro::Task<Expected<History>> history(TargetId, std::stop_token) override
    {
        co_return History();
    }
    QCoro::Task<Expected<TargetState>> observe(TargetId, std::stop_token) override
    {
        co_return TargetState();
    }
    QCoro::Task<Expected<QList<Sample>>> series(
        TargetId, Signal, TimePoint, TimePoint, std::stop_token) override
    {
        co_return QList<Sample>();
    }
    Expected<QList<Step>> steps(
        const Intent &, const Strategy &, const TargetState &, const History &) const override
    {
        return answer;
    }
    QStringList actions = everyAction;
    Expected<QList<Step>> answer;
};

} // namespace breakglass::examples
