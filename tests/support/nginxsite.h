// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/eventually.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace breakglass::examples {
using namespace Qt::StringLiterals;

/// A real nginx on a free port of 127.0.0.1 that serves <folder>/current -> releases/A or
/// releases/B. A is well;
/// B holds a file "broken", which the server looks for at every request and answers 500.
class NginxSite
{
public:
    static constexpr auto program = "/usr/sbin/nginx";
    [[nodiscard]] static bool isInstalled() { return QFile::exists(QLatin1String(program)); }

    /// Starts with `release` as the current one.
    explicit NginxSite(const QString &release = QStringLiteral("A"))
    {
        const QDir root(m_folder.path());
        for (const char *folder : {"releases/A", "releases/B", "tmp"})
            root.mkpath(QLatin1String(folder));
        write(QStringLiteral("releases/A/index.html"), "release A\n");
        write(QStringLiteral("releases/B/index.html"), "release B\n");
        write(QStringLiteral("releases/B/broken"), "1\n");
        write(QStringLiteral("releases.json"),
            R"({"releases": [
  {"name": "B", "note": "Search filters", "at": "2026-11-12T14:02:10.000Z", "healthy": false},
  {"name": "A", "note": "Login fixed", "at": "2026-11-11T09:00:00.000Z", "healthy": true}
]}
)");
        point(release);
        m_port = freePort();
        write(QStringLiteral("nginx.conf"), configuration());
    }
    ~NginxSite() { stop(); }
    NginxSite(const NginxSite &) = delete;
    NginxSite &operator=(const NginxSite &) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }

    /// True once it answers.
    [[nodiscard]] bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QLatin1String(program),
            {QStringLiteral("-p"), folder(), QStringLiteral("-c"), folder() + u"/nginx.conf"_s,
                QStringLiteral("-e"), folder() + u"/error.log"_s});
        if (!m_process.waitForStarted())
            return false;
        return support::eventually([this] { return status() != 0; });
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(5'000)) {
            m_process.kill();
            m_process.waitForFinished(5'000);
        }
    }
    /// Moves `current` by hand.
    void point(const QString &release)
    {
        const QString link = folder() + u"/current"_s;
        QFile::remove(link);
        QFile::link(QStringLiteral("releases/") + release, link);
    }
    [[nodiscard]] QString current() const
    {
        return QFile::symLinkTarget(folder() + u"/current"_s).section(u'/', -1);
    }
    /// Status of a GET, 0 without an answer.
    [[nodiscard]] int status() const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (!socket.waitForConnected(1'000))
            return 0;
        socket.write("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        while (!answer.contains('\n') && socket.waitForReadyRead(2'000))
            answer += socket.readAll();
        return answer.mid(9, 3).toInt();
    }

    /// Copies a workspace template, filling {{PORT}} and {{ROOT}}; the copy's folder.
    [[nodiscard]] QString fillWorkspace(const QString &from)
    {
        const QDir source(from);
        for (const QString &name : source.entryList(QDir::Files)) {
            QFile file(source.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return {};
            QByteArray text = file.readAll();
            text.replace("{{PORT}}", QByteArray::number(m_port));
            text.replace("{{ROOT}}", folder().toUtf8());
            write(QStringLiteral("workspace/") + name, text);
        }
        return folder() + u"/workspace"_s;
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(bytes);
    }
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost, 0);
        return server.serverPort();
    }
    [[nodiscard]] QByteArray configuration() const
    {
        // The link is resolved at every request: switching it needs no reload.
        return QStringLiteral(R"(daemon off;
master_process off;
pid %1/nginx.pid;
error_log %1/error.log warn;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path %1/tmp;
    proxy_temp_path %1/tmp;
    fastcgi_temp_path %1/tmp;
    uwsgi_temp_path %1/tmp;
    scgi_temp_path %1/tmp;
    server {
        listen 127.0.0.1:%2;
        root %1/current;
        location / {
            if (-f %1/current/broken) { return 500; }
            index index.html;
        }
    }
}
)")
            .arg(folder(), QString::number(m_port))
            .toUtf8();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace breakglass::examples
