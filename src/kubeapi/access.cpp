// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/access.h"

#include "io/files.h"
#include "io/worker.h"

#include <algorithm>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

std::unexpected<Error> unusable(const QString &what, const QString &remedy = {})
{
    return failure(ErrorKind::Invalid, what, u"No cluster was asked."_s, remedy);
}

/// One context with what it names.
struct Chosen
{
    ContextEntry context;
    ClusterEntry cluster;
    UserEntry user;
};

Expected<Chosen> choose(const Kubeconfig &config, const QString &wanted)
{
    const QString name = wanted.isEmpty() ? config.currentContext : wanted;
    const QString files = config.files.join(u", "_s);
    const auto context = config.contexts.constFind(name);
    if (context == config.contexts.constEnd()) {
        const QStringList known = config.contexts.keys();
        return unusable(name.isEmpty() ? u"%1 names no current context."_s.arg(files)
                                       : u"%1 has no context “%2”."_s.arg(files, name),
            known.isEmpty() ? QString() : u"Choose one of %1."_s.arg(known.join(u", "_s)));
    }
    const auto cluster = config.clusters.constFind(context->cluster);
    if (cluster == config.clusters.constEnd())
        return unusable(u"The context “%1” names a cluster “%2” that %3 does not have."_s.arg(
            name, context->cluster, files));
    if (cluster->isInsecure)
        return unusable(u"The cluster “%1” is reached without checking who answers "
                        "(insecure-skip-tls-verify)."_s.arg(context->cluster),
            u"Give it a certificate-authority instead."_s);
    const UserEntry user = config.users.value(context->user);
    // Left out it would act with other rights than the file means, mostly with more.
    if (!user.unsupported.isEmpty())
        return unusable(u"The user “%1” has the setting %2, which Breakglass does not know."_s.arg(
                            context->user, user.unsupported),
            u"Use a context whose user has a token, a certificate or an exec plugin of its own."_s);
    return Chosen{*context, *cluster, user};
}

} // namespace

Access::Access(Setup setup, Doors doors) : m_setup(std::move(setup)), m_doors(doors)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Access::forget);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (std::ranges::any_of(m_missing, [](const QString &path) { return QFile::exists(path); }))
            forget();
    });
}

QCoro::Task<Expected<Place>> Access::open()
{
    // A copy that is const: what is handed to co_return is moved away, and this has to stay.
    if (const std::optional<Place> known = m_place)
        co_return *known;
    co_return co_await read();
}

void Access::refused()
{
    // A plugin or a file may have a new one; a certificate of a plugin is made known with it.
    if (m_credentials)
        m_credentials->forget();
    m_place.reset();
}

void Access::forget()
{
    ++m_changes;
    m_place.reset();
}

void Access::watch(const QStringList &paths)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_missing.clear();
    QStringList watched;
    for (const QString &path : paths) {
        if (QFile::exists(path)) {
            watched.append(path);
            continue;
        }
        m_missing.append(path);
        const QString folder = QFileInfo(path).path();
        if (QFileInfo(folder).isDir() && !watched.contains(folder))
            watched.append(folder);
    }
    m_watcher.addPaths(watched);
}

QCoro::Task<Expected<Place>> Access::read()
{
    const QPointer<Access> self(this);
    const QStringList paths =
        m_setup.files.isEmpty()
            ? kubeconfigPaths(qEnvironmentVariable("KUBECONFIG"), QDir::homePath())
            : m_setup.files;
    // Watched before it is read: what is written in between is read again.
    watch(paths);
    const int reading = m_changes;
    auto config = co_await io::inWorker([paths] { return readKubeconfig(paths); });
    if (!self)
        co_return failure(ErrorKind::Cancelled, u"The cluster is no longer asked."_s);
    if (!config)
        co_return std::unexpected(config.error());
    const auto chosen = choose(*config, m_setup.context);
    if (!chosen)
        co_return std::unexpected(chosen.error());
    const QString name = u"kubernetes:"_s + chosen->context.name;
    m_credentials = std::make_shared<Credentials>(chosen->user, chosen->cluster,
        Credentials::Doors{m_doors.clock, m_doors.process, m_setup.allowedPlugins});
    const Status connected = co_await connectTo(name, chosen->cluster);
    if (!self)
        co_return failure(ErrorKind::Cancelled, u"The cluster is no longer asked."_s);
    if (!connected)
        co_return std::unexpected(connected.error());
    if (reading != m_changes)
        co_return co_await read();
    Place place{chosen->context.name, chosen->cluster.server, chosen->context.nameSpace, name, {}};
    if (const QString scheme = m_credentials->scheme(); !scheme.isEmpty()) {
        place.credential = scheme + u':' + name;
        m_doors.secrets.provide(
            name, m_credentials->described(),
            [credentials = m_credentials] { return credentials->authorization(); },
            [credentials = m_credentials] { return credentials->forget(); });
    }
    m_place = place;
    co_return place;
}

QCoro::Task<Status> Access::connectTo(QString name, ClusterEntry cluster)
{
    io::Connection connection{
        cluster.authority.data, {}, nullptr, cluster.serverName, cluster.proxy};
    if (connection.authorities.isEmpty() && !cluster.authority.file.isEmpty()) {
        const QString file = cluster.authority.file;
        const auto bytes = co_await io::inWorker([file] { return io::readFile(file); });
        if (!bytes)
            co_return std::unexpected(bytes.error());
        connection.authorities = *bytes;
    }
    const auto credentials = m_credentials;
    auto identity = co_await credentials->identity();
    if (!identity)
        co_return std::unexpected(identity.error());
    connection.certificate = identity->certificate;
    if (!identity->certificate.isEmpty())
        connection.key = identity->key;
    co_return m_doors.http.setConnection(name, connection);
}

} // namespace breakglass::kubeapi
