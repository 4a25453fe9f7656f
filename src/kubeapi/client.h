// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "kubeapi/access.h"

#include <functional>
#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <stop_token>

namespace breakglass::kubeapi {

/// Which objects of a collection are meant; empty: all.
struct Selection
{
    QString labels;     ///< "app=web,tier!=db"
    QString fields;     ///< "metadata.name=web"
    qsizetype most = 0; ///< No further page is asked for after so many; 0: all.
    friend bool operator==(const Selection &, const Selection &) = default;
};
/// What kubectl calls a selector, of a workload's spec.selector: matchLabels and matchExpressions.
[[nodiscard]] QString selectorText(const QJsonObject &selector);

/// A whole collection at one moment of it.
struct Listing
{
    QList<QJsonObject> items;
    QString resourceVersion; ///< From here a watch goes on.
    bool isCut = false;      ///< There are more than were asked for.
};

/// One thing that happened in a watch. BOOKMARK has no object but its resourceVersion.
struct WatchEvent
{
    enum class Type { Added, Modified, Deleted, Bookmark };
    Type type = Type::Modified;
    QJsonObject object;
};

/// Why a watch came to its end.
struct WatchEnd
{
    bool isExpired = false; ///< 410: list anew.
};

/// A right that may be asked about: may I "patch" "deployments" of "apps" in "production"?
struct Right
{
    QString verb;
    QString group; ///< Empty: core.
    QString resource;
    QString subresource;
    QString nameSpace;
    QString name;
    /// "patch deployments.apps", as it is said to people.
    [[nodiscard]] QString text() const;
};

/// Speaks to one API server as the operator. Reading only; what changes something is made here as a literal request and
/// performed by the run.
class Client
{
public:
    explicit Client(Access &access) : m_access(access) {}

    [[nodiscard]] QCoro::Task<Expected<Place>> open() { return m_access.open(); }
    [[nodiscard]] io::Clock &clock() const { return m_access.clock(); }
    [[nodiscard]] QCoro::Task<Expected<QJsonObject>> get(QString path, std::stop_token stop);
    /// By pages; when they expire half way, once more from the beginning.
    [[nodiscard]] QCoro::Task<Expected<Listing>> list(
        QString path, Selection selection, std::stop_token stop);
    /// The same of their metadata alone, where the content is large or nobody's business.
    [[nodiscard]] QCoro::Task<Expected<Listing>> listMetadata(
        QString path, Selection selection, std::stop_token stop);
    /// Until the server ends it, which it does every few minutes, or until nothing was heard for longer than bookmarks
    /// take to come.
    [[nodiscard]] QCoro::Task<Expected<WatchEnd>> watch(QString path, Selection selection,
        QString resourceVersion, std::function<void(WatchEvent)> seen, std::stop_token stop);
    /// Whether the operator may do it; the server's own answer (SelfSubjectAccessReview).
    [[nodiscard]] QCoro::Task<Expected<bool>> may(Right right, std::stop_token stop);

private:
    [[nodiscard]] QCoro::Task<Expected<io::HttpResponse>> ask(
        QString path, QString accept, QString asked, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Expected<Listing>> pages(
        QString path, QString accept, Selection selection, std::stop_token stop);

    Access &m_access;
};

/// A request to a place, as it may stand in a plan.
[[nodiscard]] HttpRequest requestTo(const Place &place, const QString &method, const QString &path,
    const QByteArray &body = {}, const QString &contentType = {});

// Paths: "/apis/apps/v1/namespaces/production/deployments/web". Names are checked by the caller.
[[nodiscard]] QString appsPath(
    const QString &nameSpace, const QString &resource, const QString &name = {});
[[nodiscard]] QString corePath(
    const QString &nameSpace, const QString &resource, const QString &name = {});

} // namespace breakglass::kubeapi
