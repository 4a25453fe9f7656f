// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/webmessage.h"

#include <functional>
#include <memory>
#include <QAbstractSocket>
#include <QObject>

namespace breakglass::fakecluster {

/// One connection of a client: requests one after the other, answers whole or as a stream.
class Connection final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(Connection &, const WebRequest &)>;
    using Date = std::function<QByteArray()>;
    /// Takes the socket over.
    Connection(QAbstractSocket *socket, Handler handler, Date date);

    void answer(const WebResponse &response);
    void startStream(const WebResponse &response);
    void send(const QByteArray &bytes);
    void endStream();
    /// What serves the stream; it goes with the stream.
    void keep(std::shared_ptr<void> server) { m_server = std::move(server); }
    /// Closes at once, without a word.
    void drop();
    /// Nothing is read, answered or sent any more; the connection stays open.
    void fallSilent() { m_isSilent = true; }
    void speakAgain();
    [[nodiscard]] bool isStreaming() const { return m_server != nullptr; }
    /// CN and O of the client's certificate; empty without one.
    [[nodiscard]] QString peerName() const { return m_peerName; }
    [[nodiscard]] QStringList peerGroups() const { return m_peerGroups; }
    [[nodiscard]] bool hasBadCertificate() const { return m_hasBadCertificate; }

Q_SIGNALS:
    void closed();

private:
    void read();
    void serveNext();
    void readPeer();
    std::unique_ptr<QAbstractSocket> m_socket;
    Handler m_handler;
    Date m_date;
    RequestReader m_reader;
    std::shared_ptr<void> m_server;
    bool m_isBusy = false;
    bool m_isSilent = false;
    bool m_isLast = false; ///< The client has asked to close after this answer.
    QString m_peerName;
    QStringList m_peerGroups;
    bool m_hasBadCertificate = false;
};

} // namespace breakglass::fakecluster
