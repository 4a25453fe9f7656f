// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/certificates.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace breakglass::fakecluster {

namespace {

struct Release
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};

using Key = std::unique_ptr<EVP_PKEY, Release>;
using Certificate = std::unique_ptr<X509, Release>;
using Memory = std::unique_ptr<BIO, Release>;

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

QByteArray contents(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

QByteArray pem(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contents(memory);
}

QByteArray pem(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contents(memory);
}

void addName(X509_NAME *name, const char *field, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()),
        -1, 0);
}

void addExtension(X509 *certificate, X509 *issuer, int what, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Release> extension(
        X509V3_EXT_conf_nid(nullptr, &context, what, value.constData()));
    if (extension)
        X509_add_ext(certificate, extension.get(), -1);
}

/// Version, serial number and a validity of ten years around now.
Certificate blank(EVP_PKEY *key)
{
    constexpr long day = 24L * 60 * 60;
    static long serial = 1;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    // A test may set its clock far from the wall's: TLS goes by the wall.
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day * 365);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), day * 365 * 9);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

} // namespace

struct CertificateAuthority::Parts
{
    Key key;
    Certificate certificate;
};

CertificateAuthority::CertificateAuthority() : m_parts(std::make_unique<Parts>())
{
    m_parts->key = newKey();
    m_parts->certificate = blank(m_parts->key.get());
    X509 *own = m_parts->certificate.get();
    addName(X509_get_subject_name(own), "CN", QStringLiteral("breakglass test authority"));
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, m_parts->key.get(), EVP_sha256());
}

CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::certificate() const
{
    return pem(m_parts->certificate.get());
}

KeyPair CertificateAuthority::issue(const QString &name, const QStringList &organizations,
    const QByteArray &usage, const QByteArray &otherNames) const
{
    const Key key = newKey();
    const Certificate certificate = blank(key.get());
    X509 *own = certificate.get();
    for (const QString &organization : organizations)
        addName(X509_get_subject_name(own), "O", organization);
    addName(X509_get_subject_name(own), "CN", name);
    X509 *issuer = m_parts->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(issuer));
    addExtension(own, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(own, issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(own, issuer, NID_ext_key_usage, usage);
    addExtension(own, issuer, NID_authority_key_identifier, "keyid");
    if (!otherNames.isEmpty())
        addExtension(own, issuer, NID_subject_alt_name, otherNames);
    X509_sign(own, m_parts->key.get(), EVP_sha256());
    return {pem(own), pem(key.get())};
}

KeyPair CertificateAuthority::server(const QStringList &names) const
{
    QByteArray others = "IP:127.0.0.1,DNS:localhost";
    for (const QString &name : names)
        others += ",DNS:" + name.toUtf8();
    return issue(QStringLiteral("kube-apiserver"), {}, "serverAuth", others);
}

KeyPair CertificateAuthority::user(const QString &name, const QStringList &groups) const
{
    return issue(name, groups, "clientAuth", {});
}

} // namespace breakglass::fakecluster
