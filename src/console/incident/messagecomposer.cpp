// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/messagecomposer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Where a template belongs in the course of an incident, by the words of its id or title.
int stageOf(const MessageTemplate &message)
{
    const QString name = message.id + u' ' + message.title;
    if (name.contains(u"initial"_s, Qt::CaseInsensitive))
        return 0;
    if (name.contains(u"progress"_s, Qt::CaseInsensitive))
        return 1;
    return name.contains(u"resol"_s, Qt::CaseInsensitive) ? 2 : 3;
}

} // namespace

int suggestedTemplate(const QStringList &titles, const Incident &incident, bool hasMessages)
{
    const int last = int(titles.size()) - 1;
    if (!incident.isActive() && !incident.id.isEmpty())
        return std::clamp(2, 0, std::max(0, last));
    return std::clamp(hasMessages ? 1 : 0, 0, std::max(0, last));
}

void MessageComposer::reset(const QList<MessageTemplate> &templates)
{
    m_templates = templates;
    std::ranges::stable_sort(m_templates, {}, stageOf);
    m_titles.clear();
    for (const MessageTemplate &message : m_templates)
        m_titles.append(message.title);
    m_titles.removeDuplicates();
    m_drafts.clear();
    m_facts.clear();
    m_current = 0;
    m_chosen = false;
    m_external = false;
    show();
}

void MessageComposer::fill(const QMap<QString, QString> &facts, int suggested)
{
    const int wanted = m_chosen || isEdited() ? m_current : suggested;
    if (facts == m_facts && wanted == m_current)
        return;
    m_facts = facts;
    m_current = wanted;
    show();
}

void MessageComposer::clearDrafts()
{
    m_drafts.remove(key(m_external));
    m_drafts.remove(key(!m_external));
    m_chosen = false;
    show();
}

void MessageComposer::choose(int index)
{
    if (index < 0 || index >= m_titles.size())
        return;
    m_chosen = true;
    m_current = index;
    show();
}

void MessageComposer::setExternal(bool external)
{
    if (external == m_external)
        return;
    m_external = external;
    show();
}

QString MessageComposer::audience() const
{
    return m_external ? u"external"_s : u"internal"_s;
}

QString MessageComposer::key(bool external) const
{
    return m_titles.value(m_current) + (external ? u"|external"_s : u"|internal"_s);
}

const MessageTemplate *MessageComposer::find(bool external) const
{
    const QString wanted = external ? u"external"_s : u"internal"_s;
    const auto found = std::ranges::find_if(m_templates, [&](const MessageTemplate &message) {
        return message.title == m_titles.value(m_current) && message.audience == wanted;
    });
    return found == m_templates.end() ? nullptr : &*found;
}

void MessageComposer::show()
{
    if (const auto draft = m_drafts.find(key(m_external)); draft != m_drafts.end()) {
        fillAgain(*draft, m_facts);
        m_shown = *draft;
    } else {
        const MessageTemplate *message = find(m_external);
        m_shown = message ? fillMessage(message->text, m_facts) : FilledMessage();
    }
    Q_EMIT changed();
}

void MessageComposer::edit(const QString &text)
{
    if (text == m_shown.text)
        return;
    keepUntouched(m_shown, text);
    m_drafts.insert(key(m_external), m_shown);
    Q_EMIT changed();
}

void MessageComposer::refill()
{
    m_drafts.remove(key(m_external));
    show();
}

QString MessageComposer::lengthText() const
{
    const qsizetype length = m_shown.text.trimmed().size();
    return length == 1 ? tr("1 character") : tr("%1 characters").arg(length);
}

QString MessageComposer::missing() const
{
    const QStringList open = openPlaces(m_shown.text);
    return open.isEmpty() ? QString() : tr("Still to fill in: %1.").arg(open.join(u", "_s));
}

QString MessageComposer::problem() const
{
    return m_shown.text.trimmed().isEmpty() ? tr("The message is empty.") : QString();
}

QString MessageComposer::otherTitle() const
{
    return m_external ? tr("Internal version") : tr("External version");
}

bool MessageComposer::hasOther() const
{
    return m_drafts.contains(key(!m_external)) || find(!m_external);
}

QString MessageComposer::otherText() const
{
    if (const auto draft = m_drafts.constFind(key(!m_external)); draft != m_drafts.cend()) {
        FilledMessage now = *draft;
        fillAgain(now, m_facts);
        return now.text.trimmed();
    }
    const MessageTemplate *message = find(!m_external);
    return message ? fillMessage(message->text, m_facts).text.trimmed()
                   : tr("This workspace has no template for it.");
}

} // namespace breakglass::console
