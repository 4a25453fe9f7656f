// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/escalator.h"

#include <QPointer>

namespace breakglass::incident {

Escalator::Escalator(Desk &desk, QList<EscalationLevel> ladder, io::Clock &clock)
    : m_desk(desk), m_ladder(std::move(ladder)), m_clock(clock)
{
    std::ranges::sort(m_ladder, {}, &EscalationLevel::level);
    connect(&m_desk, &Desk::changed, this, &Escalator::follow);
    follow();
}

Escalator::~Escalator() = default;

void Escalator::follow()
{
    m_next.reset();
    const IncidentState &state = m_desk.state();
    if (m_isWriting || !state.incident.isActive())
        return;
    const auto next = std::ranges::find_if(
        m_ladder, [&](const EscalationLevel &level) { return level.level > state.levelReached; });
    if (next == m_ladder.cend())
        return;
    const Milliseconds left = next->after - state.incident.elapsed(m_clock.now());
    if (left <= Milliseconds(0)) {
        std::ignore = reach(*next);
        return;
    }
    m_next = m_clock.after(left, [this] { follow(); });
}

QCoro::Task<> Escalator::reach(EscalationLevel level)
{
    m_isWriting = true;
    const QPointer<Escalator> self(this);
    events::Payload payload = events::Escalated{level.level, level.who};
    const Expected<Entry> entry = co_await m_desk.note(std::move(payload));
    if (!self)
        co_return;
    m_isWriting = false;
    // A record that can't be written stays so; the console shows that itself.
    if (entry)
        follow();
}

} // namespace breakglass::incident
