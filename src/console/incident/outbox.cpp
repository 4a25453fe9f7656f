// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/outbox.h"

#include "channels/courier.h"
#include "console/incident/outboxrows.h"
#include "console/sentences/sentences.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

QString audienceWord(const QString &audience)
{
    return audience == u"external" ? Outbox::tr("External") : Outbox::tr("Internal");
}

} // namespace

Outbox::Outbox(ShellModel &shell, MessageComposer &composer) : m_shell(shell), m_composer(composer)
{
    connect(&m_composer, &MessageComposer::changed, this, [this] {
        if (m_session)
            update();
    });
}

Outbox::~Outbox() = default;

void Outbox::attach(std::shared_ptr<Session> session)
{
    m_scope = std::make_unique<QObject>();
    m_session = std::move(session);
    m_choices.clear();
    m_sendsOther.reset();
    m_testText.clear();
    setSending(false);
    if (courier())
        connect(courier(), &channels::Courier::changed, m_scope.get(), [this] { update(); });
    update();
    Q_EMIT tested();
}

void Outbox::update()
{
    QList<ChannelRow> rows;
    for (const ChannelSetup &channel : m_session->workspace().channels)
        rows.append(rowOf(channel));
    m_channels.setRows(rows);
    const QList<Entry> &entries = m_session->record().entries();
    m_sent.setRows(
        sentRowsWith(incident(), messagesOf(entries, incident().id), m_session->workspace().updates,
            courier() ? courier()->postings().all() : QList<channels::Posting>(), columns()));
    updateTroubles();
    Q_EMIT changed();
}

ChannelRow Outbox::rowOf(const ChannelSetup &channel) const
{
    ChannelRow row;
    row.name = channel.name;
    row.icon = channelIcon(channel.kind);
    row.audience = audienceWord(channel.audience);
    row.about = channelText(channel);
    row.usable = isUsable(channel);
    row.chosen = isChosen(channel);
    const QString obstacle = courier() ? courier()->obstacle(channel.name) : QString();
    row.state = obstacle.isEmpty() ? silence() : tr("Not configured: comes later");
    return row;
}

void Outbox::updateTroubles()
{
    m_troubles.setRows(
        courier() ? troubleRows(courier()->postings().all(), incident().id) : QList<TroubleRow>());
}

QStringList Outbox::columns() const
{
    QStringList names;
    if (!m_session)
        return names;
    for (const ChannelSetup &channel : m_session->workspace().channels) {
        if (isUsable(channel))
            names.append(channel.name);
    }
    return names;
}

bool Outbox::isUsable(const ChannelSetup &channel) const
{
    return courier() && courier()->obstacle(channel.name).isEmpty();
}

bool Outbox::isChosen(const ChannelSetup &channel) const
{
    if (!isUsable(channel))
        return false;
    if (channel.audience != m_composer.audience() && !sendsOther())
        return false;
    const bool takesIt =
        channel.severities.isEmpty() || channel.severities.contains(incident().severity);
    // Marks in graphs are made of runs; of a message only when somebody wants it.
    return m_choices.value(channel.name, takesIt && channel.kind != u"grafana");
}

QString Outbox::otherAudience() const
{
    return m_composer.isExternal() ? u"internal"_s : u"external"_s;
}

QStringList Outbox::chosenFor(const QString &audience) const
{
    QStringList names;
    for (const ChannelSetup &channel : m_session->workspace().channels) {
        if (channel.audience == audience && isChosen(channel))
            names.append(channel.name);
    }
    return names;
}

bool Outbox::isOtherPossible() const
{
    if (!m_session || !m_composer.hasOther())
        return false;
    return std::ranges::any_of(m_session->workspace().channels, [&](const ChannelSetup &channel) {
        return channel.audience == otherAudience() && isUsable(channel);
    });
}

// A text with places still to fill in goes out only when somebody says so.
bool Outbox::sendsOther() const
{
    return isOtherPossible() && m_isOtherInSight &&
           m_sendsOther.value_or(openPlaces(m_composer.otherText()).isEmpty());
}

void Outbox::setOtherInSight(bool inSight)
{
    if (std::exchange(m_isOtherInSight, inSight) != inSight)
        update();
}

void Outbox::setSendsOther(bool sends)
{
    m_sendsOther = sends;
    update();
}

QString Outbox::otherChannels() const
{
    return m_session ? chosenFor(otherAudience()).join(u", "_s) : QString();
}

QString Outbox::silence() const
{
    return m_session && courier() ? translated(courier()->silence(), Saying::Event) : QString();
}

qsizetype Outbox::chosenCount() const
{
    return m_session ? chosenFor(u"internal"_s).size() + chosenFor(u"external"_s).size() : 0;
}

QString Outbox::sendText() const
{
    const qsizetype count = chosenCount();
    if (count == 0)
        return tr("Post to the timeline");
    return count == 1 ? tr("Send to 1 channel") : tr("Send to %1 channels").arg(count);
}

QString Outbox::consequence() const
{
    if (!silence().isEmpty())
        return tr("%1. The record says so. The next update is counted from it.").arg(silence());
    if (chosenCount() == 0)
        return tr("Writes the message to the record. No channel gets it: tell people yourself. The "
                  "next update is counted from it.");
    return tr("Writes the message to the record and hands it to the chosen channels, once. The "
              "next update is counted from it.");
}

QString Outbox::goesText() const
{
    if (!m_session)
        return {};
    if (m_session->workspace().channels.isEmpty())
        return tr("This workspace has no channels. Copy the message to where people read.");
    if (!silence().isEmpty())
        return tr("%1. The record says so.").arg(silence());
    const QStringList external = chosenFor(u"external"_s);
    return external.isEmpty() ? tr("Nothing goes to people outside")
                              : tr("External text goes to %1").arg(external.join(u", "_s));
}

void Outbox::toggle(int channel)
{
    if (channel < 0 || channel >= m_channels.rows().size() || m_sending)
        return;
    const ChannelSetup &setup = m_session->workspace().channels.at(channel);
    if (!isUsable(setup))
        return;
    const bool chosen = !isChosen(setup);
    m_choices.insert(setup.name, chosen);
    if (chosen && setup.audience != m_composer.audience()) {
        m_sendsOther = true;
        // Whoever wants it there gets to see what it is.
        if (!m_isOtherInSight)
            m_composer.setExternal(!m_composer.isExternal());
    }
    update();
}

QMap<QString, QString> Outbox::fields() const
{
    QMap<QString, QString> fields = m_composer.facts();
    fields.insert(u"operator"_s, m_session->desk().person());
    fields.insert(u"time"_s, toIso(m_session->clock().now()));
    return fields;
}

void Outbox::setSending(bool sending)
{
    m_sending = sending;
    Q_EMIT sendingChanged();
}

} // namespace breakglass::console
