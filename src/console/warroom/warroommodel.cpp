// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/warroom/warroommodel.h"

#include "console/charttime.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr Milliseconds readAgainAfter = 5s;

} // namespace

WarRoomModel::~WarRoomModel() = default;

void WarRoomModel::attached()
{
    m_timer.reset();
    m_watch.reset();
    if (m_isShown)
        follow();
}

void WarRoomModel::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    m_timer.reset();
    m_watch.reset();
    if (shown && hasSession())
        follow();
    Q_EMIT shownChanged();
}

// Looks on, and no console has written yet: of incidents nothing is known.
bool WarRoomModel::isHealthOnly() const
{
    const record::Followed *followed = session().record().followed();
    return followed && followed->state == record::Followed::State::NotYet;
}

void WarRoomModel::follow()
{
    // Samples of many targets come in one turn of the loop; the next tick reads them once.
    const auto mark = [this] { m_isHealthStale = true; };
    m_watch = std::make_unique<QObject>();
    QObject *watch = m_watch.get();
    health::Fleet &fleet = session().fleet();
    connect(&fleet, &health::Fleet::changed, watch, mark);
    connect(&fleet, &health::Fleet::sampled, watch, mark);
    connect(&fleet, &health::Fleet::levelChanged, watch, mark);
    connect(&session().desk(), &incident::Desk::changed, watch, [this] { readAll(); });
    connect(&session().record(), &record::Record::appended, watch, [this] { readStory(); });
    connect(&session().record(), &record::Record::followedChanged, watch, [this] { readAll(); });
    connect(&session().runner(), &execution::Runner::changed, watch, [this] { tick(); });
    m_timer = session().clock().every(1s, [this] { tick(); });
    readAll();
}

void WarRoomModel::readAll()
{
    readStory();
    readHealth();
    tick();
}

void WarRoomModel::readStory()
{
    const incident::IncidentState &state = session().desk().state();
    m_story = wallStory(session().record().entries(), state.incident.id, state.plans);
    m_facts.setRows(m_story.facts);
    m_roles.setRows(wallRoles(session()));
}

void WarRoomModel::readHealth()
{
    m_isHealthStale = false;
    m_readAt = session().clock().elapsed();
    m_face = wallFace(session().desk().state().incident, session().clock().now());
    m_head = wallHead(session());
    if (isHealthOnly() && m_face == WallFace::Calm)
        m_head.name = tr("Health only");
    if (m_face == WallFace::Calm) {
        const WallBoard board = wallBoard(session());
        m_environments.setRows(board.environments);
        m_targets.setRows(board.targets);
        m_lines = board.lines;
    } else {
        readCharts();
    }
    Q_EMIT changed();
}

void WarRoomModel::readCharts()
{
    m_range = wallRange(session());
    m_charts.setRows(wallCharts(session(), m_range));
    Q_EMIT rangeChanged();
}

void WarRoomModel::tick()
{
    const WallFace face = wallFace(session().desk().state().incident, session().clock().now());
    // Ages grow when nothing comes, too.
    const bool isTime = session().clock().elapsed() - m_readAt >= readAgainAfter;
    if (m_isHealthStale || isTime || face != m_face)
        readHealth();
    m_main = wallMain(session());
    m_level = wallLevel(session());
    m_scale = wallScale(session());
    m_next = wallNext(session());
    if (isHealthOnly() && face == WallFace::Calm)
        m_next.value = tr("Not known here");
    m_ladder = wallLadder(session(), m_story);
    m_operation = wallOperation(session(), m_story);
    m_steps.setRows(wallSteps(session()));
    Q_EMIT ticked();
    tell();
}

void WarRoomModel::tell()
{
    const QString summary = wallSummary(session());
    if (summary == m_summary)
        return;
    m_summary = summary;
    Q_EMIT summaryChanged();
}

QString WarRoomModel::face() const
{
    return m_face == WallFace::Active     ? u"active"_s
           : m_face == WallFace::Resolved ? u"resolved"_s
                                          : u"calm"_s;
}

QString WarRoomModel::clock() const
{
    return hasSession() ? toClock(session().clock().now()) : QString();
}

bool WarRoomModel::isProductionHurt() const
{
    return m_face == WallFace::Active && m_head.kind == int(EnvironmentKind::Production);
}

double WarRoomModel::from() const
{
    return chartTime(m_range.from);
}

double WarRoomModel::to() const
{
    return chartTime(m_range.to);
}

QString WarRoomModel::warning() const
{
    if (!hasSession())
        return {};
    if (session().record().failed())
        return tr("The record can't be written. Nothing runs until it can.");
    const record::Followed *followed = session().record().followed();
    return followed ? warningOf(*followed) : QString();
}

QString WarRoomModel::warningOf(const record::Followed &followed)
{
    using State = record::Followed::State;
    const QString since = toClock(followed.since).left(5);
    switch (followed.state) {
    case State::NotYet:
        return tr("No console has written a record here yet. Only health is shown.");
    case State::Silent:
        return tr("The console is silent since %1. This may be out of date.").arg(since);
    case State::Closed:
        return tr("The console was closed at %1. This may be out of date.").arg(since);
    case State::Damaged:
        return tr("Entry %1 of the record is damaged. What came later is not shown.")
            .arg(followed.damagedEntry);
    case State::Unreadable:
        return tr("The record can't be read. This may be out of date.");
    case State::Live:
        break;
    }
    return {};
}

} // namespace breakglass::console
