// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/credentials.h"

#include "io/files.h"
#include "io/worker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::kubeapi {

namespace {

constexpr qint64 longestToken = qint64(256) * 1024;
// A token that ends while a request is on its way is refused; fetched a little before, it is not.
constexpr Milliseconds earlier = 10s;
// client-go reads a token file anew after a minute at the latest; kubelets renew it hours before its end.
constexpr Milliseconds tokenFileAge = 10s;

std::unexpected<Error> noCredential(const QString &cause, const QString &remedy = {})
{
    return failure(ErrorKind::Denied, cause, u"No cluster was asked."_s, remedy);
}

/// What tools of cloud providers read, beside what every command gets.
QMap<QString, QString> pluginEnvironment(const ExecPlugin &plugin)
{
    static const QStringList prefixes{
        u"AWS_"_s, u"AZURE_"_s, u"CLOUDSDK_"_s, u"GOOGLE_"_s, u"XDG_"_s};
    QMap<QString, QString> environment;
    const auto own = QProcessEnvironment::systemEnvironment();
    for (const QString &name : own.keys()) {
        if (std::ranges::any_of(
                prefixes, [&](const QString &prefix) { return name.startsWith(prefix); }))
            environment.insert(name, own.value(name));
    }
    environment.insert(plugin.environment);
    return environment;
}

QString execInfo(const ExecPlugin &plugin, const ClusterEntry &cluster)
{
    QJsonObject spec{{u"interactive"_s, false}};
    if (plugin.wantsCluster) {
        QJsonObject about{{u"server"_s, cluster.server}};
        if (!cluster.serverName.isEmpty())
            about.insert(u"tls-server-name"_s, cluster.serverName);
        if (!cluster.authority.data.isEmpty())
            about.insert(u"certificate-authority-data"_s,
                QString::fromLatin1(cluster.authority.data.toBase64()));
        spec.insert(u"cluster"_s, about);
    }
    const QJsonObject info{
        {u"apiVersion"_s, plugin.apiVersion}, {u"kind"_s, u"ExecCredential"_s}, {u"spec"_s, spec}};
    return QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact));
}

QCoro::Task<Expected<QByteArray>> readText(QString path)
{
    auto bytes = co_await io::inWorker([path] { return io::readFile(path, longestToken); });
    if (bytes)
        *bytes = bytes->trimmed();
    co_return bytes;
}

} // namespace

Expected<ExecCredential> execCredentialFrom(const QByteArray &printed, const QString &apiVersion)
{
    const QJsonObject answer = QJsonDocument::fromJson(printed).object();
    if (answer.value(u"kind") != u"ExecCredential"_s)
        return noCredential(u"The credential plugin did not print an ExecCredential."_s);
    if (answer.value(u"apiVersion") != apiVersion)
        return noCredential(u"The credential plugin answered in version “%1”, not in “%2”."_s.arg(
            answer.value(u"apiVersion").toString(), apiVersion));
    const QJsonObject status = answer.value(u"status").toObject();
    ExecCredential credential{status.value(u"token").toString().toUtf8(),
        status.value(u"clientCertificateData").toString().toUtf8(),
        status.value(u"clientKeyData").toString().toUtf8(), {}};
    const QString expires = status.value(u"expirationTimestamp").toString();
    if (!expires.isEmpty()) {
        const auto moment = QDateTime::fromString(expires, Qt::ISODateWithMs);
        if (!moment.isValid())
            return noCredential(
                u"The credential plugin says “%1” as its end, which is no time."_s.arg(
                    expires.left(64)));
        credential.expires = TimePoint(Milliseconds(moment.toMSecsSinceEpoch()));
    }
    const bool hasIdentity = !credential.certificate.isEmpty() && !credential.key.isEmpty();
    if (credential.token.isEmpty() && !hasIdentity)
        return noCredential(u"The credential plugin printed neither a token nor a certificate."_s);
    return credential;
}

QString programOf(const ExecPlugin &plugin)
{
    const bool isPath = plugin.command.startsWith(u'/');
    return isPath ? plugin.command : QStandardPaths::findExecutable(plugin.command);
}

Credentials::Credentials(UserEntry user, ClusterEntry cluster, Doors doors)
    : m_state(std::make_shared<State>(
          State{std::move(user), std::move(cluster), std::move(doors), std::nullopt}))
{
}

bool Credentials::forget()
{
    m_state->fetched.reset();
    return !m_state->user.tokenFile.isEmpty() || m_state->user.exec;
}

QString Credentials::scheme() const
{
    const UserEntry &user = m_state->user;
    // A plugin may hand out a certificate alone.
    const bool hasNoToken = m_state->fetched && m_state->fetched->token->reveal().isEmpty();
    if (user.token || !user.tokenFile.isEmpty() || (user.exec && !hasNoToken))
        return u"bearer"_s;
    return user.basic ? u"basic"_s : QString();
}

QString Credentials::described() const
{
    const UserEntry &user = m_state->user;
    if (!user.tokenFile.isEmpty())
        return u"token file "_s + user.tokenFile;
    if (user.token)
        return u"token of the kubeconfig"_s;
    if (user.exec)
        return (QStringList{user.exec->command} + user.exec->arguments).join(u' ');
    if (user.basic)
        return u"user and password of the kubeconfig"_s;
    return u"client certificate"_s;
}

Expected<Command> Credentials::pluginCommand(const State &state)
{
    const ExecPlugin &plugin = *state.user.exec;
    const QString program = programOf(plugin);
    if (program.isEmpty())
        return noCredential(u"The credential plugin “%1” is not installed."_s.arg(plugin.command),
            plugin.installHint.left(300));
    if (!state.doors.allowedPlugins.contains(program))
        return noCredential(
            u"The kubeconfig wants to start %1, which this workspace does not allow."_s.arg(
                program),
            u"Read what it does, then add it under “allow_exec” of the backend."_s);
    Command command;
    command.argv = QStringList{program} + plugin.arguments;
    command.environment = pluginEnvironment(plugin);
    command.environment.insert(u"KUBERNETES_EXEC_INFO"_s, execInfo(plugin, state.cluster));
    return command;
}

QCoro::Task<Status> Credentials::fetch(std::shared_ptr<State> state)
{
    const TimePoint now = state->doors.clock.now();
    if (state->fetched && (!state->fetched->expires || *state->fetched->expires > now + earlier))
        co_return Status{};
    if (!state->user.tokenFile.isEmpty()) {
        auto token = co_await readText(state->user.tokenFile);
        if (!token)
            co_return std::unexpected(token.error());
        if (token->isEmpty())
            co_return noCredential(u"The token file %1 is empty."_s.arg(state->user.tokenFile));
        state->fetched =
            Fetched{std::make_shared<const io::Secret>(*token), {}, now + tokenFileAge + earlier};
        co_return Status{};
    }
    if (!state->user.exec)
        co_return Status{};
    const auto command = pluginCommand(*state);
    if (!command)
        co_return std::unexpected(command.error());
    if (!state->doors.process)
        co_return noCredential(u"No credential plugin can be started from here."_s);
    const auto run = co_await state->doors.process->run(*command, {}, {}, {}, {});
    if (!run)
        co_return std::unexpected(run.error());
    if (run->crashed || run->exitCode != 0)
        co_return noCredential(u"%1 ended with exit code %2: %3"_s.arg(command->argv.first())
                .arg(run->exitCode)
                .arg(QString::fromUtf8(run->errors).simplified().left(300)));
    const auto credential = execCredentialFrom(run->output, state->user.exec->apiVersion);
    if (!credential)
        co_return std::unexpected(credential.error());
    Fetched fetched;
    fetched.expires = credential->expires;
    fetched.token = std::make_shared<const io::Secret>(credential->token);
    fetched.identity = {
        credential->certificate, std::make_shared<const io::Secret>(credential->key)};
    state->fetched = std::move(fetched);
    co_return Status{};
}

QCoro::Task<Expected<io::Secret>> Credentials::authorization()
{
    const auto state = m_state;
    if (const Status fetched = co_await fetch(state); !fetched)
        co_return std::unexpected(fetched.error());
    const UserEntry &user = state->user;
    const auto &token = state->fetched ? state->fetched->token
                        : user.token   ? user.token
                                       : user.basic;
    co_return io::Secret(token ? token->reveal() : QByteArray());
}

QCoro::Task<Expected<Credentials::Identity>> Credentials::identity()
{
    const auto state = m_state;
    const UserEntry &user = state->user;
    Identity identity{user.certificate.data, user.keyData};
    if (identity.certificate.isEmpty() && !user.certificate.file.isEmpty()) {
        auto bytes = co_await readText(user.certificate.file);
        if (!bytes)
            co_return std::unexpected(bytes.error());
        identity.certificate = *bytes;
    }
    if (!identity.key && !user.keyFile.isEmpty()) {
        auto bytes = co_await readText(user.keyFile);
        if (!bytes)
            co_return std::unexpected(bytes.error());
        identity.key = std::make_shared<const io::Secret>(*bytes);
    }
    if (identity.certificate.isEmpty() && user.exec) {
        if (const Status fetched = co_await fetch(state); !fetched)
            co_return std::unexpected(fetched.error());
        identity = state->fetched->identity;
    }
    co_return identity;
}

} // namespace breakglass::kubeapi
