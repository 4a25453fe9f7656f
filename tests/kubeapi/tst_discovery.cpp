// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "clusterbench.h"
#include "kubeapi/discovery.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::kubeapi;
using Kind = Candidate::Kind;

namespace {

QJsonObject object(const QString &nameSpace, const QString &name, const QString &release = {},
    const QString &releaseSpace = {})
{
    QJsonObject meta{{u"name"_s, name}, {u"namespace"_s, nameSpace}};
    if (!release.isEmpty()) {
        meta.insert(u"labels"_s, QJsonObject{{u"app.kubernetes.io/managed-by"_s, u"Helm"_s}});
        meta.insert(u"annotations"_s, QJsonObject{{u"meta.helm.sh/release-name"_s, release},
                                          {u"meta.helm.sh/release-namespace"_s, releaseSpace}});
    }
    return {{u"metadata"_s, meta}};
}

QJsonObject secret(const QString &nameSpace, const QString &release, int version,
    const QString &status = u"deployed"_s)
{
    return {{u"metadata"_s,
        QJsonObject{{u"name"_s, u"sh.helm.release.v1.%1.v%2"_s.arg(release).arg(version)},
            {u"namespace"_s, nameSpace},
            {u"labels"_s,
                QJsonObject{{u"name"_s, release}, {u"version"_s, QString::number(version)},
                    {u"status"_s, status}, {u"owner"_s, u"helm"_s}}}}}};
}

QJsonObject listOf(const QList<QJsonObject> &items, const QString &next = {})
{
    QJsonArray array;
    for (const QJsonObject &item : items)
        array.append(item);
    return {{u"kind"_s, u"PartialObjectMetadataList"_s},
        {u"metadata"_s, QJsonObject{{u"resourceVersion"_s, u"1"_s}, {u"continue"_s, next}}},
        {u"items"_s, array}};
}

QJsonObject forbidden()
{
    return {{u"kind"_s, u"Status"_s}, {u"code"_s, 403}, {u"message"_s, u"it is forbidden"_s}};
}

Expected<Discovery> look(support::ClusterBench &bench)
{
    return QCoro::waitFor(discover(&bench.client, {}));
}

QStringList pathsOf(const support::ClusterBench &bench)
{
    QStringList paths;
    for (const HttpRequest &request : bench.http.asked())
        paths.append(request.url.section(u"6443"_s, 1).section(u'?', 0, 0));
    return paths;
}

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesAReleaseForWhatBelongsToIt();
    void believesTheSecretsWhereTheyCanBeSeen();
    void knowsReleasesByTheirMarksWhereSecretsAreDenied();
    void knowsReleasesByTheirMarksWhereSecretsAreTooMany();
    void leavesOutWhatNoServerWouldName();
    void looksEverywhereWithMetadataAlone();
    void looksInOneNamespaceWhereNoMoreIsPermitted();
    void saysWhyNothingMayBeListed();
    void saysWhatTheServerSaid();
    void endsAtItsLimit();
    void endsWhenItIsStopped();
    void knowsTheSystem();
};

void DiscoveryTest::proposesAReleaseForWhatBelongsToIt()
{
    Holdings holdings;
    holdings.nameSpace = u"shop"_s;
    holdings.deployments.items = {object(u"shop"_s, u"web"_s),
        object(u"shop"_s, u"checkout-api"_s, u"checkout"_s, u"shop"_s),
        object(u"jobs"_s, u"checkout-worker"_s, u"checkout"_s, u"shop"_s)};
    holdings.statefulSets.items = {object(u"shop"_s, u"web"_s)};
    holdings.daemonSets.items = {object(u"kube-system"_s, u"kube-proxy"_s)};
    holdings.releases.items = {secret(u"shop"_s, u"checkout"_s, 9, u"superseded"_s),
        secret(u"shop"_s, u"checkout"_s, 10), secret(u"crds"_s, u"only-types"_s, 1)};
    const Discovery found = proposalFrom(holdings);
    QCOMPARE(found.candidates,
        (QList<Candidate>{{Kind::Release, u"crds"_s, u"only-types"_s, 0, true},
            {Kind::DaemonSet, u"kube-system"_s, u"kube-proxy"_s},
            {Kind::Release, u"shop"_s, u"checkout"_s, 2, true},
            {Kind::Deployment, u"shop"_s, u"web"_s}, {Kind::StatefulSet, u"shop"_s, u"web"_s}}));
    QCOMPARE(found.narrowed, QStringList());
    QCOMPARE(found.denied, QStringList());
    QCOMPARE(found.misnamed, 0);
}

void DiscoveryTest::believesTheSecretsWhereTheyCanBeSeen()
{
    Holdings holdings;
    holdings.nameSpace = u"shop"_s;
    holdings.deployments.items = {object(u"shop"_s, u"left"_s, u"gone"_s, u"shop"_s),
        object(u"shop"_s, u"kept"_s, u"old"_s, u"shop"_s)};
    holdings.releases.items = {
        secret(u"shop"_s, u"old"_s, 2), secret(u"shop"_s, u"old"_s, 10, u"uninstalled"_s)};
    QCOMPARE(proposalFrom(holdings).candidates,
        (QList<Candidate>{
            {Kind::Deployment, u"shop"_s, u"kept"_s}, {Kind::Deployment, u"shop"_s, u"left"_s}}));
}

void DiscoveryTest::knowsReleasesByTheirMarksWhereSecretsAreDenied()
{
    Holdings holdings;
    holdings.nameSpace = u"shop"_s;
    holdings.deployments.items = {object(u"shop"_s, u"a"_s, u"here"_s, u"shop"_s),
        object(u"other"_s, u"b"_s, u"there"_s, u"other"_s)};
    holdings.releases.reach = Reach::OneNamespace;
    Discovery found = proposalFrom(holdings);
    QCOMPARE(found.candidates, (QList<Candidate>{{Kind::Release, u"other"_s, u"there"_s, 1, false},
                                   {Kind::Deployment, u"shop"_s, u"a"_s}}));
    QCOMPARE(found.narrowed, QStringList{u"secrets"_s});
    holdings.releases.reach = Reach::Nowhere;
    found = proposalFrom(holdings);
    QCOMPARE(found.candidates, (QList<Candidate>{{Kind::Release, u"other"_s, u"there"_s, 1, false},
                                   {Kind::Release, u"shop"_s, u"here"_s, 1, false}}));
    QCOMPARE(found.denied, QStringList{u"secrets"_s});
}

void DiscoveryTest::knowsReleasesByTheirMarksWhereSecretsAreTooMany()
{
    Holdings holdings;
    holdings.nameSpace = u"shop"_s;
    holdings.deployments.items = {object(u"shop"_s, u"a"_s, u"here"_s, u"shop"_s)};
    holdings.releases.isCut = true;
    const Discovery found = proposalFrom(holdings);
    QCOMPARE(found.candidates, (QList<Candidate>{{Kind::Release, u"shop"_s, u"here"_s, 1, true}}));
    QVERIFY(found.isCut);
}

void DiscoveryTest::leavesOutWhatNoServerWouldName()
{
    Holdings holdings;
    holdings.releases.reach = Reach::Nowhere;
    holdings.deployments.items = {object(u"shop"_s, u"../secrets"_s),
        object(u"a\nb: c"_s, u"web"_s), object({}, {}), object(u"shop"_s, u"<img>"_s), {},
        object(u"shop"_s, u"fine"_s, u"Not A Release"_s, u"shop"_s)};
    const Discovery found = proposalFrom(holdings);
    QCOMPARE(found.candidates, (QList<Candidate>{{Kind::Deployment, u"shop"_s, u"fine"_s}}));
    QCOMPARE(found.misnamed, 5);
    holdings = {};
    holdings.releases.items = {secret(u"shop"_s, u"a b"_s, 1), secret(u".."_s, u"a"_s, 1),
        secret(u"shop"_s, QString(54, u'a'), 1)};
    QCOMPARE(proposalFrom(holdings).candidates, QList<Candidate>());
    QCOMPARE(proposalFrom(holdings).misnamed, 3);
}

void DiscoveryTest::looksEverywhereWithMetadataAlone()
{
    support::ClusterBench bench;
    bench.http.reply(200, listOf({object(u"a"_s, u"web"_s)}, u"next"_s));
    bench.http.reply(200, listOf({object(u"b"_s, u"web"_s)}));
    bench.http.reply(200, listOf({}));
    bench.http.reply(200, listOf({}));
    bench.http.reply(200, listOf({secret(u"b"_s, u"shop"_s, 1)}));
    const auto found = look(bench);
    QVERIFY2(found, found ? "" : qPrintable(found.error().sentence()));
    QCOMPARE(found->candidates.size(), 3);
    QCOMPARE(found->nameSpace, u"shop"_s);
    QVERIFY(!found->isCut);
    QCOMPARE(pathsOf(bench),
        (QStringList{u"/apis/apps/v1/deployments"_s, u"/apis/apps/v1/deployments"_s,
            u"/apis/apps/v1/statefulsets"_s, u"/apis/apps/v1/daemonsets"_s, u"/api/v1/secrets"_s}));
    for (const HttpRequest &request : bench.http.asked()) {
        QCOMPARE(request.method, u"GET"_s);
        QVERIFY(request.headers.value(u"Accept"_s).contains(u"PartialObjectMetadataList"_s));
    }
    const QString secrets = bench.http.asked().last().url;
    QVERIFY2(secrets.contains(u"labelSelector=owner%3Dhelm"_s), qPrintable(secrets));
    QVERIFY2(secrets.contains(u"helm.sh%2Frelease.v1"_s), qPrintable(secrets));
}

void DiscoveryTest::looksInOneNamespaceWhereNoMoreIsPermitted()
{
    support::ClusterBench bench;
    for (int kind = 0; kind < 3; ++kind) {
        bench.http.reply(403, forbidden());
        bench.http.reply(200, listOf({object(u"shop"_s, u"web"_s)}));
    }
    bench.http.reply(403, forbidden());
    bench.http.reply(403, forbidden());
    const auto found = look(bench);
    QVERIFY2(found, found ? "" : qPrintable(found.error().sentence()));
    QCOMPARE(found->candidates.size(), 3);
    QCOMPARE(found->narrowed, (QStringList{u"deployments"_s, u"statefulsets"_s, u"daemonsets"_s}));
    QCOMPARE(found->denied, QStringList{u"secrets"_s});
    QCOMPARE(pathsOf(bench).at(1), u"/apis/apps/v1/namespaces/shop/deployments"_s);
    QCOMPARE(pathsOf(bench).last(), u"/api/v1/namespaces/shop/secrets"_s);
}

void DiscoveryTest::saysWhyNothingMayBeListed()
{
    support::ClusterBench bench;
    for (int request = 0; request < 8; ++request)
        bench.http.reply(403, forbidden());
    const auto found = look(bench);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Denied);
    QCOMPARE(found.error().what,
        u"GET /apis/apps/v1/namespaces/shop/deployments was answered with 403: it is forbidden."_s);
}

void DiscoveryTest::saysWhatTheServerSaid()
{
    support::ClusterBench bench;
    bench.http.fail({ErrorKind::Unavailable, u"api.test can't be reached."_s});
    const auto found = look(bench);
    QVERIFY(!found);
    QCOMPARE(found.error().what, u"api.test can't be reached."_s);
    QCOMPARE(bench.http.asked().size(), 1);
}

void DiscoveryTest::endsAtItsLimit()
{
    support::ClusterBench bench;
    for (int page = 0; page < 20; ++page) {
        QList<QJsonObject> items;
        for (int i = 0; i < 500; ++i)
            items.append(object(u"shop"_s, u"web-%1"_s.arg(page * 500 + i)));
        bench.http.reply(200, listOf(items, u"more"_s));
    }
    bench.http.reply(200, listOf({object(u"shop"_s, u"db"_s)}, u"more"_s));
    bench.http.reply(200, listOf({}));
    bench.http.reply(200, listOf({}));
    const auto found = look(bench);
    QVERIFY2(found, found ? "" : qPrintable(found.error().sentence()));
    QVERIFY(found->isCut);
    QCOMPARE(found->candidates.size(), 10'001);
    QCOMPARE(bench.http.unexpected(), 0);
    QVERIFY(bench.http.isSpent());
}

void DiscoveryTest::endsWhenItIsStopped()
{
    support::ClusterBench bench;
    bench.http.reply(200, listOf({}));
    std::stop_source stopping;
    stopping.request_stop();
    const auto found = QCoro::waitFor(discover(&bench.client, stopping.get_token()));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Cancelled);
    QVERIFY(bench.http.asked().isEmpty());
}

void DiscoveryTest::knowsTheSystem()
{
    QVERIFY(isOfTheSystem(u"kube-system"_s));
    QVERIFY(isOfTheSystem(u"kube-public"_s));
    QVERIFY(isOfTheSystem(u"kube-node-lease"_s));
    QVERIFY(!isOfTheSystem(u"kube-dashboards"_s));
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
