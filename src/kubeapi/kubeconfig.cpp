// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/kubeconfig.h"

#include "io/files.h"
#include "yaml/yamlparser.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

using yaml::YamlNode;

// Certificates stand in one line of base64 each, and a large company has many clusters.
constexpr yaml::Limits limits{
    .bytes = qint64(4) * 1024 * 1024, .depth = 32, .nodes = 50'000, .text = 128 * 1024};

std::unexpected<Error> unreadable(const QString &file, const QString &cause)
{
    return failure(
        ErrorKind::Invalid, u"%1 can't be used: %2"_s.arg(file, cause), u"No cluster was asked."_s);
}

/// One file being read: relative paths in it are meant from its own folder.
class FileReading
{
public:
    explicit FileReading(const QString &file) : m_folder(QFileInfo(file).absolutePath()) {}

    [[nodiscard]] QString path(const YamlNode &node, const QString &key) const
    {
        const QString written = node.textOf(key);
        return written.isEmpty() ? QString() : absolute(written);
    }
    [[nodiscard]] PemSource pem(const YamlNode &node, const QString &key) const
    {
        return {QByteArray::fromBase64(node.textOf(key + u"-data"_s).toLatin1()), path(node, key)};
    }
    [[nodiscard]] ClusterEntry cluster(const YamlNode &node) const;
    [[nodiscard]] UserEntry user(const YamlNode &node) const;

private:
    [[nodiscard]] ExecPlugin exec(const YamlNode &node) const;
    [[nodiscard]] QString absolute(const QString &written) const
    {
        return QDir::cleanPath(m_folder.absoluteFilePath(written));
    }

    QDir m_folder;
};

std::shared_ptr<const io::Secret> secret(const QByteArray &bytes)
{
    return bytes.isEmpty() ? nullptr : std::make_shared<const io::Secret>(bytes);
}

ClusterEntry FileReading::cluster(const YamlNode &node) const
{
    ClusterEntry cluster;
    cluster.server = node.textOf(u"server"_s);
    while (cluster.server.endsWith(u'/'))
        cluster.server.chop(1);
    cluster.authority = pem(node, u"certificate-authority"_s);
    cluster.serverName = node.textOf(u"tls-server-name"_s);
    cluster.proxy = node.textOf(u"proxy-url"_s);
    cluster.isInsecure = node.textOf(u"insecure-skip-tls-verify"_s) == "true"_L1;
    return cluster;
}

ExecPlugin FileReading::exec(const YamlNode &node) const
{
    ExecPlugin plugin;
    plugin.apiVersion = node.textOf(u"apiVersion"_s);
    plugin.command = node.textOf(u"command"_s);
    // As in kubectl, "./login" is meant from the folder of the file, "aws" from PATH.
    if (plugin.command.contains(u'/'))
        plugin.command = absolute(plugin.command);
    plugin.arguments = node.textsOf(u"args"_s);
    for (const YamlNode &variable : node.itemsOf(u"env"_s))
        plugin.environment.insert(variable.textOf(u"name"_s), variable.textOf(u"value"_s));
    plugin.installHint = node.textOf(u"installHint"_s);
    plugin.wantsCluster = node.textOf(u"provideClusterInfo"_s) == "true"_L1;
    return plugin;
}

UserEntry FileReading::user(const YamlNode &node) const
{
    UserEntry user;
    user.token = secret(node.textOf(u"token"_s).toUtf8());
    user.tokenFile = path(node, u"tokenFile"_s);
    user.certificate = pem(node, u"client-certificate"_s);
    user.keyData = secret(QByteArray::fromBase64(node.textOf(u"client-key-data"_s).toLatin1()));
    user.keyFile = path(node, u"client-key"_s);
    if (node.has(u"username"_s))
        user.basic =
            secret((node.textOf(u"username"_s) + u':' + node.textOf(u"password"_s)).toUtf8());
    if (const YamlNode *plugin = node.child(u"exec"_s))
        user.exec = exec(*plugin);
    for (const QString &key :
        {u"auth-provider"_s, u"as-user-extra"_s, u"as-groups"_s, u"as-uid"_s, u"as"_s}) {
        if (node.has(key))
            user.unsupported = key;
    }
    return user;
}

ContextEntry contextFrom(const QString &name, const YamlNode &node)
{
    ContextEntry context{
        name, node.textOf(u"cluster"_s), node.textOf(u"user"_s), node.textOf(u"namespace"_s)};
    if (context.nameSpace.isEmpty())
        context.nameSpace = u"default"_s;
    return context;
}

/// Entries of a list such as "clusters", each {name, cluster: {...}}; one that is known already stays.
template <typename Entry, typename Make>
void mergeEntries(const YamlNode &root, const QString &list, const QString &body,
    QMap<QString, Entry> &known, Make make)
{
    for (const YamlNode &item : root.itemsOf(list)) {
        const QString name = item.textOf(u"name"_s);
        static const YamlNode nothing{.kind = yaml::NodeKind::Map};
        const YamlNode *node = item.child(body);
        if (!name.isEmpty() && !known.contains(name))
            known.insert(name, make(name, node ? *node : nothing));
    }
}

Status checkOwners(const QString &file)
{
    constexpr auto othersMayWrite = QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (!(QFileInfo(file).permissions() & othersMayWrite))
        return {};
    return failure(ErrorKind::Denied, u"%1 may be written by others."_s.arg(file),
        u"No cluster was asked."_s, u"Take their right to write away: chmod go-w %1"_s.arg(file));
}

Status mergeFile(const QString &file, Kubeconfig &config)
{
    if (const Status checked = checkOwners(file); !checked)
        return checked;
    const auto bytes = io::readFile(file, limits.bytes + 1);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->trimmed().isEmpty())
        return {};
    const auto root = yaml::parse(*bytes, limits);
    if (!root) {
        const auto &[at, text] = root.error();
        return unreadable(u"%1:%2:%3"_s.arg(file).arg(at.line).arg(at.column), text);
    }
    const FileReading reading(file);
    if (config.currentContext.isEmpty())
        config.currentContext = root->textOf(u"current-context"_s);
    mergeEntries(*root, u"contexts"_s, u"context"_s, config.contexts, contextFrom);
    mergeEntries(*root, u"clusters"_s, u"cluster"_s, config.clusters,
        [&](const QString &, const YamlNode &node) { return reading.cluster(node); });
    mergeEntries(*root, u"users"_s, u"user"_s, config.users,
        [&](const QString &, const YamlNode &node) { return reading.user(node); });
    return {};
}

} // namespace

QStringList kubeconfigPaths(const QString &variable, const QString &home)
{
    QStringList paths = variable.split(u':', Qt::SkipEmptyParts);
    paths.removeDuplicates();
    return paths.isEmpty() ? QStringList{home + u"/.kube/config"_s} : paths;
}

Expected<Kubeconfig> readKubeconfig(const QStringList &paths)
{
    Kubeconfig config;
    for (const QString &path : paths) {
        if (!io::fileExists(path))
            continue;
        config.files.append(path);
        if (const Status merged = mergeFile(path, config); !merged)
            return std::unexpected(merged.error());
    }
    if (config.files.isEmpty())
        return failure(ErrorKind::NotFound,
            u"There is no kubeconfig at %1."_s.arg(paths.join(u" or "_s)),
            u"No cluster was asked."_s, u"Set KUBECONFIG, or name the file in the workspace."_s);
    return config;
}

} // namespace breakglass::kubeapi
