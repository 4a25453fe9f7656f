// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace breakglass::fakecluster {

/// A certificate and its key, both PEM.
struct KeyPair
{
    QByteArray certificate;
    QByteArray key;
};

/// An authority that lives as long as a test: makes certificates for the server and for users.
class CertificateAuthority
{
public:
    CertificateAuthority();
    ~CertificateAuthority();
    CertificateAuthority(const CertificateAuthority &) = delete;
    CertificateAuthority &operator=(const CertificateAuthority &) = delete;

    [[nodiscard]] QByteArray certificate() const;
    /// For 127.0.0.1, localhost and the names given.
    [[nodiscard]] KeyPair server(const QStringList &names = {}) const;
    /// CN is the user, each O a group, as Kubernetes reads it.
    [[nodiscard]] KeyPair user(const QString &name, const QStringList &groups) const;

private:
    struct Parts;
    [[nodiscard]] KeyPair issue(const QString &name, const QStringList &organizations,
        const QByteArray &usage, const QByteArray &otherNames) const;
    std::unique_ptr<Parts> m_parts;
};

} // namespace breakglass::fakecluster
