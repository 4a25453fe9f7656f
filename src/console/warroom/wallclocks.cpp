// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/figures.h"
#include "console/warroom/wall.h"
#include "console/warroom/warroomwords.h"
#include "incident/strip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The four figures of the wall.
namespace breakglass::console {

namespace {

QString shortClock(TimePoint moment)
{
    return toClock(moment).left(5);
}

const Incident &incidentOf(Session &session)
{
    return session.desk().state().incident;
}

incident::StripFigures figuresOf(Session &session)
{
    const Incident &incident = incidentOf(session);
    const Workspace &workspace = session.workspace();
    return incident::stripFigures(incident, workspace.serviceLevel(incident.severity),
        workspace.updates, session.clock().now());
}

WallFigure calmMain(Session &session)
{
    const QList<TargetId> &targets = session.fleet().targets();
    const auto healthy = std::ranges::count_if(targets, [&](const TargetId &target) {
        return session.fleet().view(target)->level == HealthLevel::Healthy;
    });
    WallFigure figure{.title = WarRoomWords::tr("Healthy services"),
        .note = {},
        .value = WarRoomWords::tr("%1 of %2").arg(healthy).arg(targets.size()),
        .icon = {},
        .tone = int(healthy == targets.size() ? WallTone::Neutral : WallTone::Caution)};
    if (targets.isEmpty()) {
        figure.note = WarRoomWords::tr("Nothing is watched");
        figure.tone = int(WallTone::Quiet);
    }
    return figure;
}

/// How near the worst error rate comes to its trigger.
struct Nearness
{
    TargetId target;
    double value = 0;
    double limit = 0;
    [[nodiscard]] double part() const { return limit > 0 ? value / limit : 0; }
};

std::optional<Nearness> nearest(Session &session)
{
    std::optional<Nearness> worst;
    const TimePoint now = session.clock().now();
    for (const TargetId &target : session.fleet().targets()) {
        const health::TargetView &view = *session.fleet().view(target);
        const auto trigger =
            std::ranges::find(view.setup.triggers, Signal::ErrorRate, &Threshold::signal);
        const double value = view.of(Signal::ErrorRate).valueAt(now, wallStaleAfter);
        if (trigger == view.setup.triggers.end() || qIsNaN(value))
            continue;
        const Nearness one{target, value, trigger->limit};
        if (!worst || one.part() > worst->part())
            worst = one;
    }
    return worst;
}

WallFigure calmLevel(Session &session)
{
    const std::optional<Nearness> worst = nearest(session);
    if (!worst)
        return {.title = WarRoomWords::tr("Highest error rate"),
            .note = {},
            .value = WarRoomWords::tr("No data"),
            .icon = {},
            .tone = int(WallTone::Quiet)};
    return {.title = WarRoomWords::tr("Highest error rate"),
        .note = u"%1, %2"_s.arg(worst->target.service, worst->target.environment),
        .value = shownValue(Signal::ErrorRate, worst->value),
        .icon = {},
        .tone = int(worst->part() > 1 ? WallTone::Caution : WallTone::Neutral)};
}

WallScale calmScale(Session &session)
{
    const std::optional<Nearness> worst = nearest(session);
    if (!worst)
        return {};
    // Twice the trigger is the whole scale, so that a breach has room beyond the mark.
    return {.used = std::clamp(worst->part() / 2, 0.0, 1.0),
        .marks = {0.5},
        .labels = {WarRoomWords::tr("trigger %1").arg(shownValue(Signal::ErrorRate, worst->limit))},
        .tone = int(worst->part() > 1 ? WallTone::Caution : WallTone::Neutral)};
}

WallFigure calmNext(Session &session)
{
    const Incident &last = incidentOf(session);
    if (!last.resolvedAt)
        return {.title = WarRoomWords::tr("Last incident"),
            .note = {},
            .value = WarRoomWords::tr("None"),
            .icon = {},
            .tone = int(WallTone::Neutral)};
    const Milliseconds ago = session.clock().now() - *last.resolvedAt;
    return {.title = WarRoomWords::tr("Last incident"),
        .note = last.id,
        .value = WarRoomWords::tr("%1 ago").arg(
            toAge(ago < 1h ? ago : std::chrono::floor<std::chrono::hours>(ago))),
        .icon = {},
        .tone = int(WallTone::Neutral)};
}

WallFigure allClear(Session &session, const WallStory &story)
{
    const TimePoint resolved = *incidentOf(session).resolvedAt;
    if (!story.lastMessageAt || *story.lastMessageAt < resolved - 5min)
        return {.title = WarRoomWords::tr("All clear not sent"),
            .note = WarRoomWords::tr("Nobody was told yet"),
            .value = {},
            .icon = u"triangle-alert"_s,
            .tone = int(WallTone::Caution)};
    QStringList audiences;
    for (const QString &audience : story.lastAudiences)
        audiences.append(
            audience == u"external" ? WarRoomWords::tr("External") : WarRoomWords::tr("Internal"));
    return {.title = WarRoomWords::tr("All clear sent %1").arg(shortClock(*story.lastMessageAt)),
        .note = audiences.join(u", "_s),
        .value = {},
        .icon = {},
        .tone = int(WallTone::Neutral)};
}

WallFigure rung(Session &session, int level, const QString &title)
{
    const QList<EscalationLevel> &ladder = session.workspace().escalation;
    const auto found = std::ranges::find(ladder, level, &EscalationLevel::level);
    return {.title = title,
        .note = found == ladder.end() ? WarRoomWords::tr("No escalation is set up") : found->who,
        .value = {},
        .icon = {},
        .tone = int(WallTone::Neutral)};
}

} // namespace

WallFace wallFace(const Incident &incident, TimePoint now)
{
    if (incident.isActive())
        return WallFace::Active;
    const bool isKept = incident.resolvedAt && now - *incident.resolvedAt < wallKeepsResolved;
    return isKept ? WallFace::Resolved : WallFace::Calm;
}

WallFace wallFace(Session &session)
{
    return wallFace(incidentOf(session), session.clock().now());
}

WallFigure wallMain(Session &session)
{
    const Incident &incident = incidentOf(session);
    const WallFace face = wallFace(session);
    if (face == WallFace::Calm)
        return calmMain(session);
    const bool isOn = face == WallFace::Active;
    return {.title = isOn ? WarRoomWords::tr("Elapsed") : WarRoomWords::tr("Total time, stopped"),
        .note = isOn ? WarRoomWords::tr("Declared %1").arg(shortClock(incident.declaredAt))
                     : WarRoomWords::tr("%1 to %2")
                           .arg(shortClock(incident.declaredAt), shortClock(*incident.resolvedAt)),
        .value = toStopwatch(figuresOf(session).elapsed),
        .icon = {},
        .tone = int(WallTone::Neutral)};
}

WallFigure wallLevel(Session &session)
{
    if (wallFace(session) == WallFace::Calm)
        return calmLevel(session);
    const incident::StripFigures figures = figuresOf(session);
    if (!figures.resolveLeft)
        return {
            .title =
                WarRoomWords::tr("No SLA for %1").arg(severityName(incidentOf(session).severity)),
            .note = {},
            .value = WarRoomWords::tr("None"),
            .icon = {},
            .tone = int(WallTone::Quiet)};
    const bool isOn = incidentOf(session).isActive();
    const bool isMissed = figures.isServiceLevelMissed;
    const QString missed =
        isOn ? WarRoomWords::tr("SLA %1, over by") : WarRoomWords::tr("SLA %1 missed by");
    const QString kept =
        isOn ? WarRoomWords::tr("SLA %1, left") : WarRoomWords::tr("SLA %1 met, to spare");
    const WallTone good = isOn ? WallTone::Neutral : WallTone::Ok;
    return {.title = (isMissed ? missed : kept).arg(toAge(figures.resolveBy)),
        .note = {},
        .value = toStopwatch(std::chrono::abs(*figures.resolveLeft)),
        .icon = isMissed ? u"triangle-alert"_s : QString(),
        .tone = int(isMissed ? WallTone::Caution : good)};
}

WallScale wallScale(Session &session)
{
    if (wallFace(session) == WallFace::Calm)
        return calmScale(session);
    const incident::StripFigures figures = figuresOf(session);
    if (!figures.resolveLeft)
        return {};
    const auto whole = double(figures.resolveBy.count());
    WallScale scale{.used = std::min(1.0, double(figures.elapsed.count()) / whole),
        .marks = {},
        .labels = {},
        .tone = wallLevel(session).tone};
    if (figures.fixBy > 0ms && figures.fixBy < figures.resolveBy) {
        scale.marks.append(double(figures.fixBy.count()) / whole);
        scale.labels.append(WarRoomWords::tr("fix by %1").arg(figures.fixBy / 1min));
    }
    scale.marks.append(1.0);
    scale.labels.append(WarRoomWords::tr("%1 min").arg(figures.resolveBy / 1min));
    return scale;
}

WallFigure wallNext(Session &session)
{
    const WallFace face = wallFace(session);
    if (face == WallFace::Calm)
        return calmNext(session);
    if (face == WallFace::Resolved)
        return {.title = WarRoomWords::tr("Resolved at"),
            .note = incidentOf(session).resolvedBy,
            .value = shortClock(*incidentOf(session).resolvedAt),
            .icon = {},
            .tone = int(WallTone::Neutral)};
    const incident::StripFigures figures = figuresOf(session);
    const bool isDue = figures.isUpdateOverdue || figures.isUpdateDueSoon;
    return {.title = figures.isUpdateOverdue ? WarRoomWords::tr("Update overdue by")
                                             : WarRoomWords::tr("Next update due in"),
        .note = {},
        .value = toStopwatch(std::chrono::abs(figures.untilUpdate)),
        .icon = figures.isUpdateOverdue ? u"clock"_s
                : isDue                 ? u"triangle-alert"_s
                                        : QString(),
        .tone = int(isDue ? WallTone::Caution : WallTone::Neutral)};
}

WallFigure wallLadder(Session &session, const WallStory &story)
{
    const QList<EscalationLevel> &ladder = session.workspace().escalation;
    switch (wallFace(session)) {
    case WallFace::Calm:
        return rung(
            session, ladder.isEmpty() ? 1 : ladder.first().level, WarRoomWords::tr("Called first"));
    case WallFace::Resolved:
        return allClear(session, story);
    case WallFace::Active:
        break;
    }
    const int level = escalationLevel(ladder, figuresOf(session).elapsed);
    return rung(session, level, WarRoomWords::tr("Escalation level %1").arg(level));
}

QString wallSummary(Session &session)
{
    const Incident &incident = incidentOf(session);
    const WallHead head = wallHead(session);
    if (wallFace(session) == WallFace::Calm)
        return WarRoomWords::tr("%1, %2. %3 services are healthy.")
            .arg(head.title, head.word, calmMain(session).value);
    const WallOperation operation = wallOperation(session, {});
    const QString about =
        u"%1, %2, %3, %4."_s.arg(head.word, incident.id, incident.title, head.environment);
    const incident::StripFigures figures = figuresOf(session);
    const auto minutes = [](Milliseconds span) {
        return WarRoomWords::tr("%1 min").arg(std::chrono::abs(span) / 1min);
    };
    if (!incident.isActive())
        return WarRoomWords::tr("%1 It took %2.").arg(about, minutes(figures.elapsed));
    QStringList clocks{WarRoomWords::tr("Elapsed %1").arg(minutes(figures.elapsed))};
    if (figures.resolveLeft)
        clocks.append((figures.isServiceLevelMissed ? WarRoomWords::tr("service level over by %1")
                                                    : WarRoomWords::tr("service level left %1"))
                .arg(minutes(*figures.resolveLeft)));
    clocks.append((figures.isUpdateOverdue ? WarRoomWords::tr("update overdue by %1")
                                           : WarRoomWords::tr("next update in %1"))
            .arg(minutes(figures.untilUpdate)));
    return u"%1 %2. %3. %4"_s.arg(about, clocks.join(u", "_s), operation.title, operation.detail);
}

} // namespace breakglass::console
