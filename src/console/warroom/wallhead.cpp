// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/warroom/wall.h"

#include "console/sentences/sentences.h"
#include "console/warroom/warroomwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// What the wall is about.
namespace breakglass::console {

namespace {

// The numbers of EnvironmentLabel.Kind; the first three are those of EnvironmentKind.
enum LabelKind { Production, Staging, Sandbox, AllEnvironments, Drill };

int badness(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Healthy:
        return 0;
    case HealthLevel::RollingOut:
        return 1;
    case HealthLevel::NoData:
        return 2;
    case HealthLevel::Degraded:
        return 3;
    case HealthLevel::Unhealthy:
        return 4;
    }
    return 0;
}

int kindOf(const Workspace &workspace, const TargetId &target)
{
    const Environment *environment = workspace.environment(target.environment);
    return environment ? int(environment->kind) : int(Sandbox);
}

void fillPlace(WallHead &head, Session &session)
{
    const std::optional<TargetId> first = wallTarget(session);
    const QList<TargetId> targets = wallTargets(session);
    if (!first) {
        head.environment = WarRoomWords::tr("All environments");
        return;
    }
    head.environment = first->environment;
    head.kind = kindOf(session.workspace(), *first);
    QStringList others;
    for (const TargetId &target : targets) {
        if (target.environment != first->environment && !others.contains(target.environment))
            others.append(target.environment);
    }
    if (!others.isEmpty())
        head.environment += WarRoomWords::tr(" and %1 more").arg(others.size());
    const bool hasProduction = std::ranges::any_of(
        targets, [&](const TargetId &target) { return isProduction(session.workspace(), target); });
    if (hasProduction)
        head.kind = Production;
}

// Without an incident the head says how the worst target is.
void fillCalm(WallHead &head, Session &session)
{
    HealthLevel worst = HealthLevel::Healthy;
    int count = 0;
    for (const TargetId &target : session.fleet().targets()) {
        const HealthLevel level = session.fleet().view(target)->level;
        if (badness(level) > badness(worst))
            count = 0;
        worst = badness(level) > badness(worst) ? level : worst;
        count += level == worst ? 1 : 0;
    }
    const bool isCalm = worst == HealthLevel::Healthy && count > 0;
    head.icon = wallIconOf(isCalm ? worst : count == 0 ? HealthLevel::NoData : worst);
    head.word = isCalm       ? WarRoomWords::tr("All calm")
                : count == 0 ? WarRoomWords::tr("No data")
                             : u"%1 %2"_s.arg(count).arg(translated(healthWord(worst).toLower()));
    // Red is for an active incident; a breach without one is due for attention.
    head.tone = int(isCalm ? WallTone::Ok : wallToneOf(worst, false));
    head.title = session.workspace().name;
    head.environment = WarRoomWords::tr("All environments");
    head.kind = AllEnvironments;
}

void fillIncident(WallHead &head, Session &session, WallFace face)
{
    const Incident &incident = session.desk().state().incident;
    const bool isActive = face == WallFace::Active;
    head.icon = isActive ? u"siren"_s : u"circle-check"_s;
    head.word = isActive ? severityName(incident.severity) : WarRoomWords::tr("Resolved");
    head.tone = int(isActive ? WallTone::Danger : WallTone::Ok);
    head.name = incident.id;
    head.title = incident.title;
    const std::optional<TargetId> target = wallTarget(session);
    const health::TargetView *view = target ? session.fleet().view(*target) : nullptr;
    if (!isActive && view && view->level == HealthLevel::Healthy)
        head.title = WarRoomWords::tr("%1 restored").arg(target->service);
    fillPlace(head, session);
}

} // namespace

bool isProduction(const Workspace &workspace, const TargetId &target)
{
    const Environment *environment = workspace.environment(target.environment);
    return environment && environment->kind == EnvironmentKind::Production;
}

QList<TargetId> wallTargets(Session &session)
{
    QList<TargetId> targets;
    for (const TargetId &target : session.desk().state().incident.targets) {
        if (session.fleet().view(target))
            targets.append(target);
    }
    if (!targets.isEmpty())
        return targets;
    for (const TargetId &target : session.fleet().targets()) {
        if (isProduction(session.workspace(), target) &&
            badness(session.fleet().view(target)->level) > badness(HealthLevel::NoData))
            targets.append(target);
    }
    return targets;
}

std::optional<TargetId> wallTarget(Session &session)
{
    const execution::RunView &run = session.runner().view();
    const bool isOn =
        run.phase != execution::RunPhase::Idle && run.phase != execution::RunPhase::Finished;
    if (isOn && session.fleet().view(run.plan.intent.target))
        return run.plan.intent.target;
    std::optional<TargetId> worst;
    for (const TargetId &target : wallTargets(session)) {
        const int bad = badness(session.fleet().view(target)->level);
        if (!worst || bad > badness(session.fleet().view(*worst)->level))
            worst = target;
    }
    return worst;
}

QString wallAge(TimePoint known, TimePoint now)
{
    return now - known > wallStaleAfter ? WarRoomWords::tr("%1 old").arg(toAge(now - known))
                                        : QString();
}

WallTone wallToneOf(HealthLevel level, bool production)
{
    switch (level) {
    case HealthLevel::NoData:
        return WallTone::Quiet;
    case HealthLevel::Healthy:
        return WallTone::Ok;
    case HealthLevel::RollingOut:
        return WallTone::Accent;
    case HealthLevel::Degraded:
        return WallTone::Caution;
    case HealthLevel::Unhealthy:
        return production ? WallTone::Danger : WallTone::Caution;
    }
    return WallTone::Neutral;
}

QString wallIconOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::NoData:
        return u"circle-dashed"_s;
    case HealthLevel::Healthy:
        return u"circle-check"_s;
    case HealthLevel::RollingOut:
        return u"loader-circle"_s;
    case HealthLevel::Degraded:
        return u"triangle-alert"_s;
    case HealthLevel::Unhealthy:
        return u"octagon-alert"_s;
    }
    return {};
}

WallHead wallHead(Session &session)
{
    WallHead head;
    const WallFace face = wallFace(session.desk().state().incident, session.clock().now());
    if (face == WallFace::Calm)
        fillCalm(head, session);
    else
        fillIncident(head, session, face);
    head.drill = session.scenario() != nullptr;
    head.stripe = head.drill ? int(Drill) : head.kind;
    return head;
}

QList<WallRole> wallRoles(Session &session)
{
    constexpr int room = 6;
    const QMap<QString, QString> &assigned = session.desk().state().incident.roles;
    QStringList names = session.workspace().roles;
    for (const auto &[role, person] : assigned.asKeyValueRange()) {
        if (!names.contains(role))
            names.append(role);
    }
    // With more roles than room, those that somebody has come first.
    if (names.size() > room)
        std::ranges::stable_partition(
            names, [&](const QString &role) { return assigned.contains(role); });
    QList<WallRole> rows;
    for (const QString &role : names.first(std::min<qsizetype>(names.size(), room)))
        rows.append({role, assigned.value(role)});
    return rows;
}

} // namespace breakglass::console
