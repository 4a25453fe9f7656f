// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QCoroTask>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace breakglass::io {

/// A credential in memory. Can't be printed, compared to JSON or converted; wiped when destroyed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();
    /// The bytes, for the one place that puts them on the wire.
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value;
};

/// Replaces known secret values, also base64-, URL-, hex- and JSON-encoded, before text reaches a
/// log, the record or the screen.
class Redactor
{
public:
    void learn(const Secret &secret);
    [[nodiscard]] QByteArray redact(const QByteArray &text) const;
    [[nodiscard]] QString redact(const QString &text) const;
    /// For streams: takes out of `pending`, redacted, all that no later chunk can turn into a part
    /// of a secret.
    [[nodiscard]] QByteArray redactChunk(QByteArray &pending) const;
    /// Longest known form: a stream never has to hold back as much as this.
    [[nodiscard]] qsizetype overlap() const;

private:
    struct Span;
    void learnForm(const QByteArray &form);
    [[nodiscard]] QList<Span> findSecrets(const QByteArray &text) const;
    QList<QByteArray> m_forms; // longest first
};

/// Where a credential reference of the workspace ("prod-us") is looked up.
struct CredentialSource
{
    enum class Kind { Environment, File, Keychain };
    Kind kind = Kind::Environment;
    QString location; ///< Variable, path (0600 or refused), or keychain entry.
};

/// From what a workspace declares: {"env": "NAME"} | {"file": path, within `folder`} | {"keychain": entry}.
[[nodiscard]] CredentialSource credentialSource(const QJsonObject &declared, const QString &folder);

/// Resolves credential references at the last moment and teaches the redactor every value it hands
/// out.
class Secrets
{
public:
    explicit Secrets(QMap<QString, CredentialSource> sources);
    /// "prod-us" is the value itself; "bearer:prod-us" and "basic:prod-us" are what an Authorization header holds of a
    /// token, or of "user:password".
    [[nodiscard]] QCoro::Task<Expected<Secret>> resolve(QString reference);
    /// From now on `reference` is what `provider` answers: a token that a program hands out, say.
    using Provider = std::function<QCoro::Task<Expected<Secret>>()>;
    /// `forget`: the value that was handed out was not accepted; true: another one may be had.
    void provide(const QString &reference, const QString &described, Provider provider,
        std::function<bool()> forget = {});
    /// A server did not accept what `reference` stands for. True: it may be worth asking for it once more.
    [[nodiscard]] bool refused(const QString &reference) const;
    [[nodiscard]] const Redactor &redactor() const { return *m_redactor; }
    /// Which source serves a reference ("environment variable PROD_TOKEN"), never the value.
    [[nodiscard]] QString describe(const QString &reference) const;

private:
    struct Provided
    {
        QString described;
        Provider provider;
        std::function<bool()> forget;
    };
    [[nodiscard]] QCoro::Task<Expected<Secret>> resolvePlain(QString reference);
    QMap<QString, CredentialSource> m_sources;
    QMap<QString, Provided> m_provided;
    std::shared_ptr<Redactor> m_redactor; // a resolution under way may outlive this object
};

} // namespace breakglass::io
