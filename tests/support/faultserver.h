// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <sys/socket.h>

namespace breakglass::support {

/// An HTTP server that reads whole requests, counts them as executed and then does what its script
/// says.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray head;
        QByteArray body;
    };
    using Script = std::function<void(QTcpSocket &, const Request &)>;

    FaultServer() : FaultServer(answer("200 OK", "{}", {})) {}
    explicit FaultServer(Script script) : m_script(std::move(script))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] QString url(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }
    [[nodiscard]] const QList<Request> &executed() const { return m_executed; }
    void forget() { m_executed.clear(); }
    void close() { m_server.close(); }

    static Script answer(QByteArray status, QByteArray body, QByteArray headers = {})
    {
        return [=](QTcpSocket &socket, const Request &) {
            socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        };
    }
    static void cut(QTcpSocket &socket, const Request &) { socket.disconnectFromHost(); }
    static void reset(QTcpSocket &socket, const Request &)
    {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
            sizeof atOnce);
        socket.abort();
    }
    static void cutStatusLine(QTcpSocket &socket, const Request &)
    {
        socket.write("HTTP/1.1 2");
        socket.disconnectFromHost();
    }
    static void stall(QTcpSocket &, const Request &) {}

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.first(end + 2);
        qsizetype size = 0;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                size = line.sliced(15).trimmed().toLongLong();
        }
        if (buffer.size() < end + 4 + size)
            return;
        const QList<QByteArray> words = head.first(head.indexOf('\r')).split(' ');
        const Request request{words.value(0), words.value(1), head, buffer.sliced(end + 4, size)};
        buffer.remove(0, end + 4 + size);
        m_executed.append(request);
        m_script(socket, request);
    }

    QTcpServer m_server;
    Script m_script;
    QList<Request> m_executed;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace breakglass::support
