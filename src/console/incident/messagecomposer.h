// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/messagefacts.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The next message: a template for an audience, filled from the state until somebody edits it.
class MessageComposer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by IncidentModel")
    Q_PROPERTY(QStringList templates READ templates NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(bool external READ isExternal WRITE setExternal NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(bool edited READ isEdited NOTIFY changed FINAL)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed FINAL)
    Q_PROPERTY(bool live READ isLive NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString otherTitle READ otherTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
public:
    using QObject::QObject;
    /// A new session: forgets what was written.
    void reset(const QList<MessageTemplate> &templates);
    /// What is known now. The template is chosen anew while nobody has chosen one.
    void fill(const QMap<QString, QString> &facts, int suggested);
    /// The texts are in the record: their drafts are gone, and the next template is suggested again.
    void clearDrafts();

    [[nodiscard]] const QStringList &templates() const { return m_titles; }
    [[nodiscard]] int current() const { return m_current; }
    Q_INVOKABLE void choose(int index);
    [[nodiscard]] bool isExternal() const { return m_external; }
    void setExternal(bool external);
    [[nodiscard]] QString audience() const;
    [[nodiscard]] const QString &text() const { return m_shown.text; }
    [[nodiscard]] const QList<TextSpan> &filled() const { return m_shown.filled; }
    [[nodiscard]] QString title() const { return m_titles.value(m_current); }
    [[nodiscard]] const QMap<QString, QString> &facts() const { return m_facts; }
    /// A text for the other audience exists, from a template or from a person.
    [[nodiscard]] bool hasOther() const;
    [[nodiscard]] bool isEdited() const { return m_drafts.contains(key(m_external)); }
    /// Something in it is still filled in.
    [[nodiscard]] bool isLive() const { return !m_shown.filled.isEmpty(); }
    [[nodiscard]] QString lengthText() const;
    /// "Still to fill in: impact, channel." or empty.
    [[nodiscard]] QString missing() const;
    /// Why it can't be posted as it is; empty: it can.
    [[nodiscard]] QString problem() const;
    /// The same template for the other audience, as it would read now.
    [[nodiscard]] QString otherTitle() const;
    [[nodiscard]] QString otherText() const;

    /// The operator has changed the text: what was touched is no longer filled in.
    Q_INVOKABLE void edit(const QString &text);
    /// Throws the changes away and fills the template again.
    Q_INVOKABLE void refill();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString key(bool external) const;
    [[nodiscard]] const MessageTemplate *find(bool external) const;
    void show();

    QList<MessageTemplate> m_templates;
    QStringList m_titles; ///< In the order of an incident: alert, update, resolution, others.
    QMap<QString, QString> m_facts;
    QHash<QString, FilledMessage> m_drafts; ///< Edited texts by template and audience.
    FilledMessage m_shown;
    int m_current = 0;
    bool m_chosen = false; ///< By a person.
    bool m_external = false;
};

/// Index among the titles of what an incident needs next: the alert, an update, the notice that it is over.
[[nodiscard]] int suggestedTemplate(
    const QStringList &titles, const Incident &incident, bool hasMessages);

} // namespace breakglass::console
