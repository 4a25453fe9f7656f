// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/kubernetesbackend.h"
#include "io/httpgateway.h"
#include "kubeapi/client.h"
#include "support/accessreview.h"
#include "support/recording.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

namespace breakglass::support {

using namespace Qt::StringLiterals;

inline QJsonObject kubeRecording(const QString &name)
{
    return recordedBody(u"kubeapi"_s, name);
}
inline QJsonObject ownRecording(const QString &name)
{
    return recordedBody(u"backends/kubernetes"_s, name);
}
/// One object of a recorded collection.
inline QJsonObject itemOf(const QJsonObject &list, qsizetype at = 0)
{
    return list.value(u"items").toArray().at(at).toObject();
}
inline QList<QJsonObject> itemsOf(const QJsonObject &list)
{
    QList<QJsonObject> items;
    for (const auto &item : list.value(u"items").toArray())
        items.append(item.toObject());
    return items;
}
inline QJsonObject listOf(const QJsonArray &items)
{
    return {{u"metadata"_s, QJsonObject{{u"resourceVersion"_s, u"1"_s}}}, {u"items"_s, items}};
}

/// A door to a cluster that answers a GET by its path, as often as it is asked. What it was not told is not found.
class AnsweringHttp final : public io::HttpGateway
{
public:
    QMap<QString, QJsonObject> objects; ///< By path, without the query.
    QSet<QString> forbidden;            ///< Rights that a review says no to: "patch deployments".
    QList<HttpRequest> asked;
    bool knowsRights = true;

    [[nodiscard]] qsizetype count(const QString &path) const
    {
        return std::ranges::count_if(
            asked, [&](const HttpRequest &one) { return pathOf(one) == path; });
    }
    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token) override
    {
        asked.append(request);
        co_return answerTo(request);
    }
    QCoro::Task<Expected<io::HttpResponse>> follow(HttpRequest, io::FollowLimits,
        std::function<void(const QByteArray &)>, std::stop_token) override
    {
        co_return failure(ErrorKind::Unavailable, u"Nothing is watched here."_s);
    }
    Status setConnection(const QString &, const io::Connection &) override { return {}; }

private:
    [[nodiscard]] static QString pathOf(const HttpRequest &request)
    {
        return request.url.section(u":6443"_s, 1).section(u'?', 0, 0);
    }
    [[nodiscard]] io::HttpResponse answerTo(const HttpRequest &request) const
    {
        const QString path = pathOf(request);
        if (isAccessReview(request))
            return knowsRights ? accessReview(request, forbidden)
                               : io::HttpResponse{500, {}, "{}", {}};
        const auto found = objects.constFind(path);
        if (found == objects.constEnd())
            return {404, {}, R"({"kind":"Status","code":404,"message":"not found"})", {}};
        return {200, {}, QJsonDocument(*found).toJson(), {}};
    }
};

/// A backend for one workload of such a cluster.
struct KubernetesBench
{
    explicit KubernetesBench(const QString &workload = u"deployment/checkr-console"_s)
    {
        QFile file(folder.filePath(u"config"_s));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write("current-context: prod\n"
                   "contexts: [{name: prod, context: {cluster: c, user: u}}]\n"
                   "clusters: [{name: c, cluster: {server: 'https://api.test:6443'}}]\n"
                   "users: [{name: u, user: {token: t0ken}}]\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        TargetSetup target;
        target.id = id;
        target.settings = {{u"namespace"_s, u"production"_s}, {u"workload"_s, workload}};
        auto made = backends::KubernetesBackend::make({target}, client, holder);
        Q_ASSERT(made);
        backend = std::move(*made);
        strategy.id = u"back"_s;
    }
    /// As recorded while the bad release of a Deployment was stuck.
    void showBadRollout()
    {
        show(u"deployments/checkr-console"_s, kubeRecording(u"deployment-get-bad-rollout"_s));
        show(u"replicasets"_s, ownRecording(u"replicasets-list"_s));
        http.objects.insert(podsPath, kubeRecording(u"pods-list-console"_s));
    }
    void show(const QString &path, const QJsonObject &object)
    {
        http.objects.insert(apps + path, object);
    }
    void showLease(const QString &heldBy, TimePoint since, int seconds, int transitions = 3)
    {
        const QJsonObject spec{{u"holderIdentity"_s, heldBy}, {u"acquireTime"_s, toIso(since)},
            {u"renewTime"_s, toIso(since)}, {u"leaseDurationSeconds"_s, seconds},
            {u"leaseTransitions"_s, transitions}};
        http.objects.insert(leasePath,
            {{u"metadata"_s, QJsonObject{{u"resourceVersion"_s, u"88"_s}}}, {u"spec"_s, spec}});
    }
    [[nodiscard]] Expected<TargetState> look() { return QCoro::waitFor(backend->observe(id, {})); }
    [[nodiscard]] Expected<History> history() { return QCoro::waitFor(backend->history(id, {})); }
    /// Looks, and plans an action on what was seen.
    [[nodiscard]] Expected<QList<Step>> plan(
        const QString &action, const QString &revision = {}, const QString &input = {})
    {
        const auto state = look();
        if (!state)
            return std::unexpected(state.error());
        strategy.action = action;
        return backend->steps(
            {strategy.id, id, revision, input, u"it is broken"_s, u"INCIDENT-7"_s}, strategy,
            *state, {});
    }

    const TargetId id{u"checkr-console"_s, u"production_us"_s};
    const QString holder = u"breakglass/marta@console-1"_s;
    const QString apps = u"/apis/apps/v1/namespaces/production/"_s;
    const QString podsPath = u"/api/v1/namespaces/production/pods"_s;
    const QString leasePath =
        u"/apis/coordination.k8s.io/v1/namespaces/production/leases/breakglass-checkr-console"_s;
    QTemporaryDir folder;
    AnsweringHttp http;
    io::Secrets secrets{{}};
    io::ManualClock clock{TimePoint(Milliseconds(1795230300000))}; // 2026-11-21T03:05:00Z
    kubeapi::Access access{
        {{folder.filePath(u"config"_s)}, {}, {}}, {http, secrets, nullptr, clock}};
    kubeapi::Client client{access};
    Strategy strategy;
    std::unique_ptr<backends::KubernetesBackend> backend;
};

/// The body of a request as JSON.
inline QJsonDocument bodyOf(const Step &step)
{
    return QJsonDocument::fromJson(std::get<HttpRequest>(step.act).body);
}

} // namespace breakglass::support
