// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "drill/director.h"

using namespace Qt::StringLiterals;

namespace breakglass::drill {

namespace {

constexpr int patience = 2;

} // namespace

std::optional<DrillEnd> drillEnd(const Scenario &scenario, Milliseconds elapsed, bool resolved)
{
    if (resolved)
        return DrillEnd::Resolved;
    if (scenario.limit > Milliseconds(0) && elapsed >= patience * scenario.limit)
        return DrillEnd::TimeUp;
    return std::nullopt;
}

TargetId injectTarget(const Scenario &scenario, const Inject &inject)
{
    return TargetId::fromKey(inject.arguments.value(u"target"_s)).value_or(scenario.target);
}

DrillDirector::DrillDirector(
    Scenario scenario, PlayInject play, io::Clock &clock, RecordInject record)
    : m_scenario(std::move(scenario)),
      m_play(std::move(play)),
      m_clock(clock),
      m_record(std::move(record))
{
}

DrillDirector::~DrillDirector() = default;

void DrillDirector::start()
{
    if (m_began)
        return;
    m_began = m_clock.elapsed();
    for (const Inject &inject : m_scenario.injects)
        m_timers.push_back(m_clock.after(inject.at, [this, inject] { play(inject); }));
    if (m_scenario.limit > Milliseconds(0)) {
        m_timers.push_back(m_clock.after(patience * m_scenario.limit, [this] {
            if (const auto end = drillEnd(m_scenario, elapsed(), false))
                finish(*end);
        }));
    }
}

void DrillDirector::stop()
{
    if (isRunning())
        finish(DrillEnd::Stopped);
}

void DrillDirector::see(const Entry &entry)
{
    const bool resolved = std::holds_alternative<events::IncidentResolved>(entry.event.payload);
    if (!isRunning())
        return;
    if (const auto end = drillEnd(m_scenario, elapsed(), resolved))
        finish(*end);
}

Milliseconds DrillDirector::elapsed() const
{
    if (!m_began)
        return {};
    return m_end ? m_took : m_clock.elapsed() - *m_began;
}

void DrillDirector::play(const Inject &inject)
{
    if (!isRunning())
        return;
    const Status done = m_play(injectTarget(m_scenario, inject), inject);
    if (!done) {
        Q_EMIT refused(inject, done.error());
        return;
    }
    m_happened.append(inject);
    m_record({inject.id, inject.text});
    Q_EMIT injected(inject);
}

void DrillDirector::finish(DrillEnd end)
{
    m_took = elapsed();
    m_end = end;
    m_timers.clear();
    Q_EMIT over(end);
}

} // namespace breakglass::drill
