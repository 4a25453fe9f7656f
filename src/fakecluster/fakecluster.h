// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "fakecluster/api.h"
#include "fakecluster/controllers.h"
#include "fakecluster/faults.h"
#include "fakecluster/listener.h"

#include <QPointer>

namespace breakglass::fakecluster {

struct ClusterOptions
{
    bool isSecure = false; ///< TLS, client certificates and tokens; plain is for whoever comes.
    quint16 port = 0;      ///< Zero: a free one.
    Pace pace = {};
    quint64 seed = 1;
    quint64 firstVersion = 100;
    QStringList nameSpaces{QStringLiteral("production")};
    int nodes = 3;
};

/// A request that came, and what became of it.
struct RecordedRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray contentType;
    QByteArray userAgent;
    QByteArray body;
    QString user;
    int status = 0; ///< Zero: it was not answered.
};

/// A Kubernetes API server with what lives behind it, in memory, on loopback: for tests and drills.
/// Time is the clock's; nothing happens but by it.
class FakeCluster
{
public:
    /// `clock` outlives it. It listens at once; `port()` is zero if it can't.
    explicit FakeCluster(io::Clock &clock, ClusterOptions options = {});

    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    /// "https://127.0.0.1:6443", without a slash at the end.
    [[nodiscard]] QString url() const;
    [[nodiscard]] const CertificateAuthority &authority() const { return *m_authority; }
    [[nodiscard]] Access &access() { return m_access; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Registry &registry() { return m_registry; }
    [[nodiscard]] Controllers &controllers() { return m_controllers; }
    [[nodiscard]] Api &api() { return m_api; }

    /// Creates or replaces every object of a manifest (YAML or JSON, any number of documents), as
    /// `kubectl apply` by an administrator would. A namespace that is missing is made.
    [[nodiscard]] Status load(const QByteArray &manifest, const QString &nameSpace = {});
    /// The object as it is now; empty when there is none: object("Deployment", "production", "shop").
    [[nodiscard]] QJsonObject object(
        const char *kind, const QString &nameSpace, const QString &name) const;
    [[nodiscard]] QList<QJsonObject> objects(const char *kind, const QString &nameSpace = {}) const;
    /// Puts an object there as it is, without rules: to fill a cluster quickly.
    void put(const QJsonObject &object);

    /// A kubeconfig for a user with a client certificate, or with a token that is made known.
    [[nodiscard]] QByteArray kubeconfig(const User &user, const QString &nameSpace = {});
    [[nodiscard]] QByteArray tokenKubeconfig(const User &user, const QByteArray &token);

    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }

    /// New connections are refused; what is open stays.
    void refuseConnections() { m_listener.refuse(); }
    /// Listens again on the same port.
    [[nodiscard]] bool listenAgain() { return m_listener.listen(); }
    /// As a server that is shutting down: refuses, and says nothing more on what is open.
    void goSilent();
    void comeBack();
    void dropConnections() { m_listener.dropAll(); }
    void closeWatches() { m_listener.dropStreams(); }

private:
    void serve(Connection &connection, const WebRequest &request);
    void perform(QPointer<Connection> connection, const WebRequest &request,
        const std::optional<Fault> &fault, qsizetype record);
    void startWatch(Connection &connection, const WatchQuery &query);
    [[nodiscard]] Answered<User> authenticate(
        const Connection &connection, const WebRequest &request) const;
    void populate(const ClusterOptions &options);
    [[nodiscard]] Status loadObject(QJsonObject object, const QString &nameSpace);
    [[nodiscard]] QByteArray kubeconfigWith(
        const QString &user, const QByteArray &credential, const QString &nameSpace) const;
    io::Clock &m_clock;
    Pace m_pace;
    Store m_store;
    Registry m_registry;
    Controllers m_controllers;
    Access m_access;
    Faults m_faults;
    Api m_api;
    std::unique_ptr<CertificateAuthority> m_authority;
    QList<RecordedRequest> m_requests;
    std::map<quint64, std::unique_ptr<io::Clock::Timer>> m_delays;
    quint64 m_nextDelay = 0;
    Listener m_listener; // last: it is gone before what it serves
};

/// An administrator: may everything.
[[nodiscard]] User administrator();

} // namespace breakglass::fakecluster
