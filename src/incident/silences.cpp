// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/silences.h"

using namespace Qt::StringLiterals;

namespace breakglass::incident {

void Silences::apply(const Entry &entry)
{
    const events::Payload &payload = entry.event.payload;
    if (const auto *intended = std::get_if<events::SilenceIntended>(&payload)) {
        if (Silence *earlier = known(intended->silence))
            earlier->isEnding = !intended->begins;
        else
            m_all.append({intended->silence, entry.event.incident, intended->target,
                intended->source, intended->until, {}, Silence::State::Asked, false});
        return;
    }
    const auto *finished = std::get_if<events::SilenceFinished>(&payload);
    Silence *silence = finished ? known(finished->silence) : nullptr;
    if (silence == nullptr)
        return;
    const bool isDone = finished->outcome == events::StepOutcome::Done;
    silence->isEnding = false;
    if (!finished->begins) {
        if (isDone)
            silence->state = Silence::State::Ended;
        return;
    }
    silence->held = finished->held;
    silence->state = isDone                                              ? Silence::State::Held
                     : finished->outcome == events::StepOutcome::Unknown ? Silence::State::Unknown
                                                                         : Silence::State::Failed;
}

const Silence *Silences::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Silence::id);
    return found == m_all.cend() ? nullptr : &*found;
}

Silence *Silences::known(const QString &id)
{
    const auto found = std::ranges::find(m_all, id, &Silence::id);
    return found == m_all.end() ? nullptr : &*found;
}

QString Silences::nextId() const
{
    return u"SILENCE-%1"_s.arg(m_all.size() + 1, 4, 10, QLatin1Char('0'));
}

} // namespace breakglass::incident
