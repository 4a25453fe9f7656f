// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/recordedhealth.h"

namespace breakglass::health {

void RecordedHealth::apply(const Entry &entry)
{
    const Event &event = entry.event;
    if (const auto *changed = std::get_if<events::HealthChanged>(&event.payload))
        see(*changed, event.at);
    else if (const auto *observed = std::get_if<events::RevisionObserved>(&event.payload))
        see(*observed, event.at);
    else if (std::holds_alternative<events::RecordOpened>(event.payload))
        forgetPresent();
    m_lastAt = event.at;
}

void RecordedHealth::see(const events::HealthChanged &changed, TimePoint at)
{
    Life &life = m_lives[changed.target];
    if (life.level == HealthLevel::Healthy)
        life.longest = std::max(life.longest, at - life.since);
    life.level = changed.to;
    life.since = at;
}

void RecordedHealth::see(const events::RevisionObserved &observed, TimePoint at)
{
    Life &life = m_lives[observed.target];
    if (life.revision.isEmpty())
        life.revision = observed.from;
    if (life.revision == observed.from)
        endOf(observed.target, life, at);
    // The level goes on; how long it holds is counted anew.
    life = {observed.to, life.level, at, {}};
}

void RecordedHealth::endOf(const TargetId &target, Life &life, TimePoint at)
{
    if (life.level == HealthLevel::Healthy)
        life.longest = std::max(life.longest, at - life.since);
    if (life.revision.isEmpty())
        return;
    if (life.level == HealthLevel::Unhealthy)
        m_verdicts[target].insert(life.revision, false);
    else if (life.longest >= longEnough)
        m_verdicts[target].insert(life.revision, true);
}

// A console begins: nobody watched since the last entry, and another revision may run.
void RecordedHealth::forgetPresent()
{
    for (const auto &[target, life] : m_lives.asKeyValueRange())
        endOf(target, life, m_lastAt);
    m_lives.clear();
}

std::optional<bool> RecordedHealth::of(const TargetId &target, const QString &revision) const
{
    const auto known = m_verdicts.constFind(target);
    if (known == m_verdicts.constEnd() || !known->contains(revision))
        return {};
    return known->value(revision);
}

void RecordedHealth::annotate(History &history) const
{
    for (Revision &revision : history.revisions) {
        if (!revision.wasHealthy)
            revision.wasHealthy = of(history.target, revision.id);
    }
}

} // namespace breakglass::health
