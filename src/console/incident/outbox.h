// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/incidentrows.h"
#include "console/incident/messagecomposer.h"
#include "console/incident/rhythm.h"
#include "console/rowmodel.h"
#include "console/session.h"
#include "console/shell/shellmodel.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// Which channels the composed message goes to, the sending, and what became of it.
class Outbox : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by IncidentModel")
    Q_PROPERTY(breakglass::console::RowModel *channels READ channels CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *sent READ sent CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *troubles READ troubles CONSTANT FINAL)
    Q_PROPERTY(bool anyChannels READ hasChannels NOTIFY changed FINAL)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(QString sendText READ sendText NOTIFY changed FINAL)
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed FINAL)
    Q_PROPERTY(QString goesText READ goesText NOTIFY changed FINAL)
    Q_PROPERTY(QString silence READ silence NOTIFY changed FINAL)
    Q_PROPERTY(bool otherPossible READ isOtherPossible NOTIFY changed FINAL)
    Q_PROPERTY(bool sendsOther READ sendsOther WRITE setSendsOther NOTIFY changed FINAL)
    Q_PROPERTY(bool otherInSight READ isOtherInSight WRITE setOtherInSight NOTIFY changed FINAL)
    Q_PROPERTY(QString otherChannels READ otherChannels NOTIFY changed FINAL)
    Q_PROPERTY(bool sending READ isSending NOTIFY sendingChanged FINAL)
    Q_PROPERTY(QString testText READ testText NOTIFY tested FINAL)
public:
    Outbox(ShellModel &shell, MessageComposer &composer);
    ~Outbox() override;
    void attach(std::shared_ptr<Session> session);
    /// The incident or its messages have changed.
    void update();

    [[nodiscard]] RowModel *channels() { return &m_channels; }
    [[nodiscard]] RowModel *sent() { return &m_sent; }
    [[nodiscard]] const QList<SentRow> &sentRows() const { return m_sent.rows(); }
    [[nodiscard]] RowModel *troubles() { return &m_troubles; }
    [[nodiscard]] bool hasChannels() const { return m_channels.count() > 0; }
    /// Names of the channels that can send.
    [[nodiscard]] QStringList columns() const;
    /// "Send to 4 channels", or what is done without any.
    [[nodiscard]] QString sendText() const;
    [[nodiscard]] QString consequence() const;
    /// "External text goes to status-page", or why nothing goes anywhere.
    [[nodiscard]] QString goesText() const;
    [[nodiscard]] QString silence() const;
    [[nodiscard]] bool isOtherPossible() const;
    [[nodiscard]] bool sendsOther() const;
    /// Whether the window shows the other audience's text. What nobody sees does not go out.
    [[nodiscard]] bool isOtherInSight() const { return m_isOtherInSight; }
    void setOtherInSight(bool inSight);
    void setSendsOther(bool sends);
    /// Names of those that take the text for the other audience.
    [[nodiscard]] QString otherChannels() const;
    [[nodiscard]] bool isSending() const { return m_sending; }
    [[nodiscard]] const QString &testText() const { return m_testText; }

    Q_INVOKABLE void toggle(int channel);
    Q_INVOKABLE void send();
    /// One more attempt for the channel of a trouble.
    Q_INVOKABLE void retry(int trouble);
    /// Somebody has looked: it arrived.
    Q_INVOKABLE void settle(int trouble);
    /// Sends a test message to one channel.
    Q_INVOKABLE void test(int channel);

Q_SIGNALS:
    void changed();
    void sendingChanged();
    void posted();
    void tested();

private:
    struct Part
    {
        QString audience;
        QString text;
        QStringList channels;
    };
    [[nodiscard]] const Incident &incident() const { return m_session->desk().state().incident; }
    [[nodiscard]] channels::Courier *courier() const { return m_session->courier(); }
    [[nodiscard]] bool isChosen(const ChannelSetup &channel) const;
    [[nodiscard]] bool isUsable(const ChannelSetup &channel) const;
    [[nodiscard]] QStringList chosenFor(const QString &audience) const;
    [[nodiscard]] qsizetype chosenCount() const;
    [[nodiscard]] QString otherAudience() const;
    [[nodiscard]] ChannelRow rowOf(const ChannelSetup &channel) const;
    [[nodiscard]] QMap<QString, QString> fields() const;
    void updateTroubles();
    void setSending(bool sending);
    QCoro::Task<> sendParts(QList<Part> parts, QString title);
    [[nodiscard]] QCoro::Task<bool> sendPart(Part part, QString title);
    QCoro::Task<> retryOne(TroubleRow trouble);
    QCoro::Task<> settleOne(TroubleRow trouble);
    QCoro::Task<> testOne(QString channel);

    ShellModel &m_shell;
    MessageComposer &m_composer;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<QObject> m_scope;
    Rows<ChannelRow> m_channels;
    Rows<SentRow> m_sent;
    Rows<TroubleRow> m_troubles;
    QHash<QString, bool> m_choices;   ///< What a person chose, by channel.
    std::optional<bool> m_sendsOther; ///< What a person chose.
    bool m_isOtherInSight = true;
    bool m_sending = false;
    QString m_testText;
};

} // namespace breakglass::console
