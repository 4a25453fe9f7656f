// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "clusterbench.h"
#include "kubeapi/watchlines.h"
#include "support/recording.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::kubeapi;
using support::ClusterBench;

namespace {

QJsonObject recorded(const QString &name)
{
    return support::recorded(u"kubeapi"_s, name);
}

template <typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

const QString deployments = appsPath(u"production"_s, u"deployments"_s);

} // namespace

/// What is asked of an API server, and what its answers come to.
class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheContextSays();
    void asksTheSameServerEveryTime();
    void saysWhatTheServerMeant_data();
    void saysWhatTheServerMeant();
    void takesOneFreshTokenWhenTheOldIsRefused();
    void readsByPages();
    void readsAnewWhenPagesExpire();
    void writesSelectors_data();
    void writesSelectors();
    void asksWhatIsAllowed();
    void followsAWatchHoweverItIsCut();
    void knowsAWatchThatIsTooOld();
    void endsAWatchThatIsNone();
};

void ClientTest::asksAsTheContextSays()
{
    ClusterBench bench;
    bench.http.replay(recorded(u"deployment-get-after-undo"_s));
    const auto object = wait(bench.client.get(deployments + u"/checkr-console"_s, {}));
    QVERIFY(object);
    QCOMPARE(object->value(u"kind").toString(), u"Deployment"_s);
    const HttpRequest asked = bench.http.asked().constFirst();
    QCOMPARE(asked.method, u"GET"_s);
    QCOMPARE(asked.url,
        u"https://api.test:6443/apis/apps/v1/namespaces/production/deployments/checkr-console"_s);
    QCOMPARE(asked.connection, u"kubernetes:prod"_s);
    QCOMPARE(asked.credentialHeaders.value(u"Authorization"_s), u"bearer:kubernetes:prod"_s);
    // However often: the place is kept.
    for (int time = 0; time < 3; ++time) {
        bench.http.replay(recorded(u"deployment-get-after-undo"_s));
        QVERIFY(wait(bench.client.get(deployments + u"/checkr-console"_s, {})));
        QCOMPARE(bench.http.asked().constLast(), asked);
    }
    const auto token = wait(bench.secrets.resolve(u"kubernetes:prod"_s));
    QVERIFY(token);
    QCOMPARE(token->reveal(), "t0ken");
    QCOMPARE(bench.secrets.redactor().redact(u"got t0ken"_s).contains(u"t0ken"), false);
}

void ClientTest::asksTheSameServerEveryTime()
{
    ClusterBench bench;
    for (int at = 0; at < 3; ++at) {
        bench.http.replay(recorded(u"deployment-get-after-undo"_s));
        QVERIFY(wait(bench.client.get(deployments, {})));
        QCOMPARE(bench.http.asked().constLast().url, u"https://api.test:6443"_s + deployments);
    }
}

void ClientTest::saysWhatTheServerMeant_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not found") << u"error-404-deployment"_s << ErrorKind::NotFound
                               << u"deployments.apps \"nope\" not found"_s;
    QTest::newRow("not allowed") << u"error-403-viewer-patch"_s << ErrorKind::Denied
                                 << u"viewer-bob"_s;
    QTest::newRow("changed by somebody else")
        << u"error-409-patch-stale-resourceversion"_s << ErrorKind::Conflict
        << u"the object has been modified"_s;
    QTest::newRow("a test that failed")
        << u"error-422-jsonpatch-test-failed"_s << ErrorKind::Invalid << u"422"_s;
}

void ClientTest::saysWhatTheServerMeant()
{
    QFETCH(const QString, recording);
    ClusterBench bench;
    bench.http.replay(recorded(recording));
    const auto object = wait(bench.client.get(deployments, {}));
    QVERIFY(!object);
    QTEST(object.error().kind, "kind");
    QFETCH(const QString, sentence);
    QVERIFY2(object.error().what.contains(sentence), qPrintable(object.error().what));
}

void ClientTest::takesOneFreshTokenWhenTheOldIsRefused()
{
    ClusterBench bench;
    bench.http.replay(recorded(u"error-401-bad-token"_s));
    bench.http.replay(recorded(u"deployment-get-after-undo"_s));
    QVERIFY(wait(bench.client.get(deployments, {})));
    bench.http.replay(recorded(u"error-401-bad-token"_s));
    bench.http.replay(recorded(u"error-401-bad-token"_s));
    const auto object = wait(bench.client.get(deployments, {}));
    QVERIFY(!object);
    QCOMPARE(object.error().kind, ErrorKind::Denied);
    QCOMPARE(bench.http.asked().size(), 4);
    QCOMPARE(bench.http.unexpected(), 0);
}

void ClientTest::readsByPages()
{
    ClusterBench bench;
    const QJsonObject first = recorded(u"replicasets-list-limit2-page1"_s);
    QJsonObject last = recorded(u"replicasets-list-limit2-page2"_s);
    QJsonObject body = last.value(u"body").toObject();
    body.insert(u"metadata"_s, QJsonObject{{u"resourceVersion"_s, u"77"_s}});
    last.insert(u"body"_s, body);
    bench.http.replay(first);
    bench.http.replay(last);
    const auto listing = wait(bench.client.list(
        appsPath(u"production"_s, u"replicasets"_s), {u"app=checkr-console"_s, {}}, {}));
    QVERIFY(listing);
    QCOMPARE(listing->items.size(), 4);
    QCOMPARE(listing->resourceVersion, u"77"_s);
    const QString next = first[u"body"][u"metadata"][u"continue"].toString();
    const QString second = bench.http.asked().constLast().url;
    QVERIFY(second.contains(u"labelSelector=app%3Dcheckr-console"));
    QVERIFY(QUrl::fromPercentEncoding(second.toLatin1()).contains(u"continue="_s + next));
}

void ClientTest::readsAnewWhenPagesExpire()
{
    ClusterBench bench;
    bench.http.replay(recorded(u"replicasets-list-limit2-page1"_s));
    bench.http.replay(recorded(u"error-410-list-expired-continue"_s));
    bench.http.replay(recorded(u"replicasets-list-after-undo"_s));
    const auto listing =
        wait(bench.client.list(appsPath(u"production"_s, u"replicasets"_s), {}, {}));
    QVERIFY(listing);
    QCOMPARE(listing->items.size(), 5); // none of the first page twice
    QVERIFY(bench.http.isSpent());
}

void ClientTest::writesSelectors_data()
{
    QTest::addColumn<QByteArray>("selector");
    QTest::addColumn<QString>("text");
    QTest::newRow("labels") << QByteArray(R"({"matchLabels": {"app": "web", "tier": "x"}})")
                            << u"app=web,tier=x"_s;
    QTest::newRow("expressions")
        << QByteArray(R"({"matchExpressions": [{"key": "a", "operator": "In", "values": ["1", "2"]},
            {"key": "b", "operator": "NotIn", "values": ["3"]}, {"key": "c", "operator": "Exists"},
            {"key": "d", "operator": "DoesNotExist"}]})")
        << u"a in (1,2),b notin (3),c,!d"_s;
}

void ClientTest::writesSelectors()
{
    QFETCH(const QByteArray, selector);
    QTEST(selectorText(QJsonDocument::fromJson(selector).object()), "text");
}

void ClientTest::asksWhatIsAllowed()
{
    ClusterBench bench;
    const Right right{u"patch"_s, u"apps"_s, u"deployments"_s, {}, u"production"_s, u"web"_s};
    bench.http.replay(recorded(u"selfsubjectaccessreview-denied-viewer"_s));
    QCOMPARE(wait(bench.client.may(right, {})), Expected<bool>(false));
    bench.http.replay(recorded(u"selfsubjectaccessreview-allowed-oncall"_s));
    QCOMPARE(wait(bench.client.may(right, {})), Expected<bool>(true));
    const QJsonObject asked =
        QJsonDocument::fromJson(bench.http.asked().constFirst().body).object();
    QCOMPARE(asked[u"spec"][u"resourceAttributes"][u"verb"].toString(), u"patch"_s);
    QCOMPARE(right.text(), u"patch deployments.apps"_s);
}

void ClientTest::followsAWatchHoweverItIsCut()
{
    const QByteArray whole =
        support::recordedBytes(u"kubeapi"_s, u"watch-pods-rollout-bad.jsonl"_s);
    for (const qsizetype piece : {qsizetype(1), qsizetype(700), whole.size()}) {
        QStringList seen;
        WatchLines lines([&](const WatchEvent &event) {
            seen += event.object[u"metadata"][u"name"].toString();
        });
        for (qsizetype at = 0; at < whole.size(); at += piece)
            QVERIFY(lines.take(whole.sliced(at, std::min(piece, whole.size() - at))));
        QCOMPARE(seen.size(), 7);
        QCOMPARE(seen.constLast(), u"checkr-console-566dd56bb9-w68pb"_s);
    }
}

void ClientTest::knowsAWatchThatIsTooOld()
{
    ClusterBench bench;
    bench.http.stream({support::recordedBytes(u"kubeapi"_s, u"watch-too-old.jsonl"_s)});
    const auto end =
        wait(bench.client.watch(deployments, {}, u"1"_s, [](const WatchEvent &) {}, {}));
    QVERIFY(end);
    QVERIFY(end->isExpired);
    QVERIFY(bench.http.asked().constFirst().url.contains(u"allowWatchBookmarks=true"));
}

void ClientTest::endsAWatchThatIsNone()
{
    ClusterBench bench;
    bench.http.stream({"<html>", "\n", "</html>\n"});
    const auto end =
        wait(bench.client.watch(deployments, {}, u"1"_s, [](const WatchEvent &) {}, {}));
    QVERIFY(!end);
    QVERIFY2(end.error().what.contains(u"no watch"), qPrintable(end.error().what));
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
