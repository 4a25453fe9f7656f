// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/secrets.h"

#include "io/files.h"
#include "io/handover.h"

#include <cstring>
#include <QDir>
#include <QFileInfo>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

void wipe(QByteArray &bytes)
{
    // Shared bytes belong to somebody else, too; data() would only wipe a fresh copy.
    if (!bytes.isEmpty() && bytes.isDetached())
        explicit_bzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

/// "bearer:prod-us" and "basic:prod-us" -> "prod-us"
QString plainReference(const QString &reference)
{
    for (const QLatin1StringView scheme : {"bearer:"_L1, "basic:"_L1}) {
        if (reference.startsWith(scheme))
            return reference.sliced(scheme.size());
    }
    return reference;
}

std::unexpected<Error> unusable(const QString &reference, const QString &cause)
{
    return failure(ErrorKind::Denied,
        u"The credential “%1” can't be used: %2."_s.arg(reference, cause), u"Nothing was sent."_s);
}

Expected<QByteArray> fromEnvironment(const QString &reference, const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData()))
        return unusable(reference, u"the environment variable %1 is not set"_s.arg(variable));
    return qgetenv(name.constData());
}

Expected<QByteArray> fromFile(const QString &reference, const QString &path)
{
    constexpr auto othersRights = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                  QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                  QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo entry(path);
    if (entry.exists() && (entry.permissions() & othersRights)) {
        return failure(ErrorKind::Denied,
            u"The credential “%1” can't be used: others may read or change “%2”."_s.arg(
                reference, path),
            u"Nothing was sent."_s, u"Set its mode to 0600."_s);
    }
    constexpr qint64 longest = qint64(256) * 1024;
    auto bytes = readFile(path, longest);
    if (!bytes)
        return unusable(reference, bytes.error().what.chopped(1));
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    return bytes;
}

QCoro::Task<Expected<QByteArray>> fromKeychain(QString reference, QString entry)
{
    const auto handover = std::make_shared<Handover<Expected<QByteArray>>>();
    // The job deletes itself. There is no fallback to a plain file: no keychain, no secret.
    auto *job = new QKeychain::ReadPasswordJob(u"breakglass"_s);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, handover, reference] {
        if (job->error() == QKeychain::NoError)
            handover->deliver(job->binaryData());
        else
            handover->deliver(
                unusable(reference, u"the keychain says “%1”"_s.arg(job->errorString())));
    });
    job->start();
    co_return co_await *handover;
}

} // namespace

CredentialSource credentialSource(const QJsonObject &declared, const QString &folder)
{
    using Kind = CredentialSource::Kind;
    if (declared.contains(u"env"))
        return {Kind::Environment, declared.value(u"env").toString()};
    if (declared.contains(u"file"))
        return {Kind::File, QDir(folder).absoluteFilePath(declared.value(u"file").toString())};
    return {Kind::Keychain, declared.value(u"keychain").toString()};
}

Secret::Secret(QByteArray value) : m_value(value.constData(), value.size())
{
    wipe(value);
}

Secret::Secret(Secret &&other) noexcept : m_value(std::exchange(other.m_value, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_value);
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_value);
}

Secrets::Secrets(QMap<QString, CredentialSource> sources)
    : m_sources(std::move(sources)), m_redactor(std::make_shared<Redactor>())
{
}

void Secrets::provide(const QString &reference, const QString &described, Provider provider,
    std::function<bool()> forget)
{
    m_provided.insert(reference, {described, std::move(provider), std::move(forget)});
}

bool Secrets::refused(const QString &reference) const
{
    const auto provided = m_provided.constFind(plainReference(reference));
    return provided != m_provided.constEnd() && provided->forget && provided->forget();
}

QCoro::Task<Expected<Secret>> Secrets::resolve(QString reference)
{
    const QString named = plainReference(reference);
    if (named == reference)
        co_return co_await resolvePlain(reference);
    const QString scheme = reference.chopped(named.size() + 1);
    const auto redactor = m_redactor;
    const Expected<Secret> plain = co_await resolvePlain(named);
    if (!plain)
        co_return std::unexpected(plain.error());
    Secret formed(scheme == "bearer"_L1 ? "Bearer " + plain->reveal()
                                        : "Basic " + plain->reveal().toBase64());
    redactor->learn(formed);
    co_return formed;
}

QCoro::Task<Expected<Secret>> Secrets::resolvePlain(QString reference)
{
    if (const auto provided = m_provided.constFind(reference); provided != m_provided.constEnd()) {
        const auto redactor = m_redactor;
        const Provider provider = provided->provider;
        Expected<Secret> secret = co_await provider();
        if (secret)
            redactor->learn(*secret);
        co_return secret;
    }
    const auto source = m_sources.constFind(reference);
    if (source == m_sources.constEnd()) {
        co_return failure(ErrorKind::NotFound,
            u"The workspace declares no credential “%1”."_s.arg(reference), u"Nothing was sent."_s,
            u"Add it under “credentials” in breakglass.yaml."_s);
    }
    const auto redactor = m_redactor;
    const QString location = source->location;
    Expected<QByteArray> value;
    if (source->kind == CredentialSource::Kind::Environment)
        value = fromEnvironment(reference, location);
    else if (source->kind == CredentialSource::Kind::File)
        value = fromFile(reference, location);
    else
        value = co_await fromKeychain(reference, location);
    if (!value)
        co_return std::unexpected(value.error());
    if (value->isEmpty())
        co_return unusable(reference, u"it is empty"_s);
    Secret secret(std::exchange(*value, {}));
    redactor->learn(secret);
    co_return secret;
}

QString Secrets::describe(const QString &reference) const
{
    if (const auto provided = m_provided.constFind(reference); provided != m_provided.constEnd())
        return provided->described;
    const auto source = m_sources.constFind(reference);
    if (source == m_sources.constEnd())
        return u"not declared"_s;
    switch (source->kind) {
    case CredentialSource::Kind::Environment:
        return u"environment variable "_s + source->location;
    case CredentialSource::Kind::File:
        return u"file "_s + source->location;
    case CredentialSource::Kind::Keychain:
        return u"keychain entry "_s + source->location;
    }
    return {};
}

} // namespace breakglass::io
