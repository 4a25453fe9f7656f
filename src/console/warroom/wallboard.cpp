// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/board.h"

#include "console/sentences/sentences.h"
#include "console/warroom/wall.h"
#include "console/warroom/warroomwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The calm wall: every environment and how it is.
namespace breakglass::console {

namespace {

/// What is legible from four metres.
constexpr qsizetype mostColumns = 4;
constexpr qsizetype mostTargets = 5;

QList<TargetId> targetsIn(Session &session, const QString &environment)
{
    QList<TargetId> targets = session.fleet().targets();
    targets.removeIf([&](const TargetId &target) { return target.environment != environment; });
    return targets;
}

bool isWell(Session &session, const TargetId &target)
{
    return session.fleet().view(target)->level == HealthLevel::Healthy;
}

WallTone worstTone(Session &session, const QList<TargetId> &targets)
{
    WallTone worst = WallTone::Quiet;
    for (const TargetId &target : targets)
        worst = std::max(worst, wallToneOf(session.fleet().view(target)->level, false));
    return worst;
}

// Silence is told by the time since the last answer, whatever the level still says.
QString wordOf(const health::TargetView &view, TimePoint now)
{
    const bool isSilent = view.state && now - view.lookedAt > wallStaleAfter;
    if (isSilent)
        return WarRoomWords::tr("No data for %1").arg(toAge(now - view.lookedAt));
    return translated(healthWord(view.level));
}

WallTarget targetRow(Session &session, const TargetId &target, qsizetype column, qsizetype line)
{
    const TimePoint now = session.clock().now();
    const health::TargetView &view = *session.fleet().view(target);
    const CardRow card = cardRow(session, *session.workspace().service(target.service),
        *session.workspace().environment(target.environment));
    const bool isSilent = view.state && now - view.lookedAt > wallStaleAfter;
    WallTarget row{.column = int(column),
        .line = int(line),
        .service = target.service,
        .icon = wallIconOf(isSilent ? HealthLevel::NoData : view.level),
        .word = wordOf(view, now),
        .value = card.errors,
        .revision = card.revision,
        .tone = int(wallToneOf(isSilent ? HealthLevel::NoData : view.level, false)),
        .from = card.from,
        .to = card.to,
        .series = card.series,
        .thresholds = card.thresholds};
    return row;
}

// Where not all have room, those that are not well come first; the others are counted.
QList<TargetId> shownOf(Session &session, QList<TargetId> targets)
{
    if (targets.size() <= mostTargets)
        return targets;
    std::ranges::stable_partition(
        targets, [&](const TargetId &target) { return !isWell(session, target); });
    return targets.first(mostTargets);
}

QString moreText(Session &session, const QList<TargetId> &all, const QList<TargetId> &shown)
{
    const auto rest = all.size() - shown.size();
    if (rest == 0)
        return {};
    const auto bad = std::ranges::count_if(all, [&](const TargetId &target) {
        return !shown.contains(target) && !isWell(session, target);
    });
    return bad == 0 ? WarRoomWords::tr("and %1 more, healthy").arg(rest)
                    : WarRoomWords::tr("and %1 more, %2 not healthy").arg(rest).arg(bad);
}

QList<Environment> columnsOf(Session &session)
{
    QList<Environment> environments = session.workspace().environments;
    environments.removeIf([&](const Environment &environment) {
        return targetsIn(session, environment.name).isEmpty();
    });
    std::ranges::stable_partition(environments, [](const Environment &environment) {
        return environment.kind == EnvironmentKind::Production;
    });
    return environments;
}

} // namespace

WallBoard wallBoard(Session &session)
{
    WallBoard board;
    const QList<Environment> columns = columnsOf(session);
    for (const Environment &environment : columns.first(std::min(columns.size(), mostColumns))) {
        const QList<TargetId> all = targetsIn(session, environment.name);
        const QList<TargetId> shown = shownOf(session, all);
        const EnvironmentRow summary = environmentRow(session, environment);
        const auto column = board.environments.size();
        board.environments.append({environment.name, summary.summary, moreText(session, all, shown),
            summary.production, int(worstTone(session, all))});
        for (qsizetype line = 0; line < shown.size(); ++line)
            board.targets.append(targetRow(session, shown.at(line), column, line));
        board.lines = std::max(board.lines, int(shown.size()));
    }
    if (columns.size() > mostColumns)
        board.environments.last().more = WarRoomWords::tr("%1 more environments are not shown")
                                             .arg(columns.size() - mostColumns);
    return board;
}

} // namespace breakglass::console
