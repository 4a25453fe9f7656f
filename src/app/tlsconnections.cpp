// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tlsconnections.h"

#include "io/connection.h"
#include "io/files.h"
#include "io/worker.h"

#include <QLoggingCategory>
#include <QPointer>

namespace breakglass::app {

namespace {

Q_LOGGING_CATEGORY(tls, "breakglass.tls")

QStringList filesOf(const TlsFiles &files)
{
    QStringList named{files.authority, files.certificate, files.key};
    named.removeAll(QString());
    return named;
}

/// Blocking.
Expected<io::Connection> readConnection(const TlsFiles &files)
{
    io::Connection connection;
    connection.serverName = files.serverName;
    const auto into = [](const QString &path, auto take) -> Status {
        if (path.isEmpty())
            return {};
        auto bytes = io::readFile(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        take(std::move(*bytes));
        return {};
    };
    Status read =
        into(files.authority, [&](QByteArray bytes) { connection.authorities = std::move(bytes); });
    if (read)
        read = into(files.certificate,
            [&](QByteArray bytes) { connection.certificate = std::move(bytes); });
    if (read)
        read = into(files.key, [&](QByteArray bytes) {
            connection.key = std::make_shared<const io::Secret>(std::move(bytes));
        });
    if (!read)
        return std::unexpected(read.error());
    return connection;
}

} // namespace

TlsConnections::TlsConnections(io::HttpGateway &http, QMap<QString, TlsFiles> connections)
    : m_http(http), m_connections(std::move(connections))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { read(); });
}

QCoro::Task<> TlsConnections::read()
{
    const QPointer<TlsConnections> self(this);
    const QMap<QString, TlsFiles> connections = m_connections;
    for (const auto &[name, files] : connections.asKeyValueRange()) {
        const auto connection = co_await io::inWorker([files] { return readConnection(files); });
        if (!self)
            co_return;
        // A file that was replaced is another one for the watcher.
        m_watcher.addPaths(filesOf(files));
        const Status known = connection ? m_http.setConnection(name, *connection)
                                        : Status(std::unexpected(connection.error()));
        if (!known)
            qCWarning(tls, "%s: %s", qPrintable(name), qPrintable(known.error().sentence()));
    }
}

} // namespace breakglass::app
