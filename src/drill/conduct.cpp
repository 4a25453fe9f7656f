// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "drill/conduct.h"

namespace breakglass::drill {

namespace {

/// Folds one entry after the other; what comes after the resolution counts no more.
class ConductFold
{
public:
    explicit ConductFold(Conduct &conduct) : m_conduct(conduct) {}

    void apply(const Event &event)
    {
        m_at = event.at;
        if (std::holds_alternative<events::DrillStarted>(event.payload)) {
            m_conduct = {};
            m_conduct.began = m_at;
        }
        if (!m_conduct.began && std::holds_alternative<events::IncidentDeclared>(event.payload))
            m_conduct.began = m_at;
        if (!m_conduct.began || m_conduct.resolved)
            return;
        m_conduct.last = since();
        std::visit(*this, event.payload);
    }

    void operator()(const events::IncidentDeclared &) { m_conduct.declared = since(); }
    void operator()(const events::IncidentResolved &) { m_conduct.resolved = since(); }
    void operator()(const events::PhaseEntered &event)
    {
        m_conduct.visits.append({event.phase, event.title, since()});
    }
    void operator()(const events::StrategyChosen &event)
    {
        m_conduct.choices.append({event.strategy, since()});
    }
    void operator()(const events::UpdateSent &) { m_conduct.messages.append(since()); }
    void operator()(const events::RunFinished &event)
    {
        m_conduct.runs.append({since(), event.result, event.detail});
    }
    void operator()(const events::ItemTicked &event)
    {
        m_conduct.ticked.insert(tickKey(event.runbook, event.item));
    }
    void operator()(const events::ItemUnticked &event)
    {
        m_conduct.ticked.remove(tickKey(event.runbook, event.item));
    }
    template <typename Other>
    void operator()(const Other &)
    {
    }

private:
    [[nodiscard]] Milliseconds since() const { return m_at - *m_conduct.began; }

    Conduct &m_conduct;
    TimePoint m_at;
};

} // namespace

QString tickKey(const QString &runbook, const QString &item)
{
    return runbook + u'#' + item;
}

Conduct conductOf(const QList<Entry> &entries)
{
    Conduct conduct;
    ConductFold fold(conduct);
    for (const Entry &entry : entries)
        fold.apply(entry.event);
    return conduct;
}

} // namespace breakglass::drill
