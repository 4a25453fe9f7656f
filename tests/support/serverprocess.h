// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/eventually.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

namespace breakglass::support {

/// A port of 127.0.0.1 that nobody uses now.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

/// The answer to GET `path`, head and body; empty without one.
[[nodiscard]] inline QByteArray plainGet(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(1'000))
        return {};
    socket.write("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(2'000))
        answer += socket.readAll();
    return answer;
}

/// A real server that runs as long as this object.
class ServerProcess
{
public:
    ServerProcess() = default;
    ~ServerProcess() { stop(); }
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// True once it answers `ready` with 200.
    [[nodiscard]] bool start(
        const QString &program, const QStringList &arguments, quint16 port, const QByteArray &ready)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return false;
        return eventually([&] {
            return m_process.state() == QProcess::NotRunning ||
                   plainGet(port, ready).mid(9, 3) == "200";
        }) && m_process.state() == QProcess::Running;
    }
    /// The same of one that speaks TLS only: true once it takes connections.
    [[nodiscard]] bool startSecure(
        const QString &program, const QStringList &arguments, quint16 port)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return false;
        return eventually([&] {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            return m_process.state() == QProcess::NotRunning || socket.waitForConnected(1'000);
        }) && m_process.state() == QProcess::Running;
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(10'000);
        }
    }
    /// What it has said so far, for a failing test.
    [[nodiscard]] QByteArray output()
    {
        return m_process.isOpen() ? m_process.readAll() : QByteArray();
    }

private:
    QProcess m_process;
};

} // namespace breakglass::support
