// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "channels/postings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::channels {

namespace {

using events::DeliveryOutcome;

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return u"%1 and %2"_s.arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString asSentence(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

bool Posting::isPending(const QString &channel) const
{
    return channels.contains(channel) && !delivered.contains(channel);
}

bool Posting::isTaken() const
{
    return !with(DeliveryOutcome::Delivered).isEmpty();
}

QStringList Posting::with(DeliveryOutcome outcome) const
{
    QStringList names;
    for (const QString &channel : channels) {
        const auto said = delivered.constFind(channel);
        if (said != delivered.cend() && said->outcome == outcome)
            names.append(channel);
    }
    return names;
}

void Postings::apply(const Entry &entry)
{
    const Event &event = entry.event;
    if (const auto *intended = std::get_if<events::MessageIntended>(&event.payload)) {
        auto known = std::ranges::find(m_all, intended->message, &Posting::message);
        if (known == m_all.end()) {
            m_all.append(
                {intended->message, event.incident, event.actor, event.at, intended->purpose,
                    intended->title, intended->audience, intended->text, intended->channels, {}});
            return;
        }
        for (const QString &channel : intended->channels) {
            known->delivered.remove(channel);
            if (!known->channels.contains(channel))
                known->channels.append(channel);
        }
    } else if (const auto *said = std::get_if<events::MessageDelivered>(&event.payload)) {
        const auto known = std::ranges::find(m_all, said->message, &Posting::message);
        if (known != m_all.end() && known->channels.contains(said->channel))
            known->delivered.insert(said->channel, {said->outcome, said->detail});
    }
}

const Posting *Postings::find(const QString &message) const
{
    const auto known = std::ranges::find(m_all, message, &Posting::message);
    return known == m_all.end() ? nullptr : &*known;
}

QString Postings::nextId() const
{
    return u"MESSAGE-%1"_s.arg(m_all.size() + 1, 4, 10, QLatin1Char('0'));
}

QString troubleOf(const Posting &posting, const QString &channel)
{
    const Delivery said = posting.delivered.value(channel);
    const bool isUnknown = said.outcome == DeliveryOutcome::Unknown;
    if (!posting.delivered.contains(channel) ||
        (!isUnknown && said.outcome != DeliveryOutcome::Failed))
        return {};
    QStringList sentences{asSentence(u"%1 %2"_s.arg(channel, said.detail))};
    if (const QStringList taken = posting.with(DeliveryOutcome::Delivered); !taken.isEmpty())
        sentences.append(u"%1 got it."_s.arg(listed(taken)));
    sentences.append(
        isUnknown ? u"Look there before you send it again."_s : u"Retry %1."_s.arg(channel));
    return sentences.join(u' ');
}

} // namespace breakglass::channels
