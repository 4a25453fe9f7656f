// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "realclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace breakglass::support;

/// The real kubectl, Debian's and a newer one, takes the fake cluster for a real one.
class KubectlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rollsOutAndBack_data();
    void rollsOutAndBack();
    void undoesSetsToo_data();
    void undoesSetsToo();
    void appliesAndShows_data();
    void appliesAndShows();
    void makesAndDeletes_data();
    void makesAndDeletes();
    void isRefusedAsByARealServer();
    void complainsWhenNobodyAnswers();

private:
    static void addKubectls();
    static QString programOf(const QString &name);
};

#define RUN(program, ...)                                                                          \
    do {                                                                                           \
        const Run ran = live.run(program, QStringList{__VA_ARGS__});                               \
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.output + ran.errors));                          \
        last = ran.output;                                                                         \
    } while (false)

void KubectlTest::addKubectls()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("1.32, from Debian") << u"kubectl"_s;
    QTest::addRow("1.35") << u"kubectl-1.35/kubectl"_s;
}

QString KubectlTest::programOf(const QString &name)
{
    return name == u"kubectl" ? QStandardPaths::findExecutable(name) : fetchedTool(name);
}

#define NEED_TOOL(program)                                                                         \
    if (program.isEmpty() && !whyNoTools().isEmpty())                                              \
        QSKIP(whyNoTools().constData());                                                           \
    QVERIFY2(!program.isEmpty(), "packaging/test fetches it: see packaging/tools")

void KubectlTest::rollsOutAndBack_data()
{
    addKubectls();
}

void KubectlTest::rollsOutAndBack()
{
    QFETCH(const QString, name);
    const QString kubectl = programOf(name);
    NEED_TOOL(kubectl);
    LiveCluster live;
    QString last;
    QVERIFY(live.cluster.load(workload("Deployment", "1.0", "  progressDeadlineSeconds: 6\n")));
    QVERIFY(live.settles());
    const QString shopName = u"deployment/shop"_s;
    RUN(kubectl, u"set"_s, u"image"_s, shopName, u"web=registry.example.com/shop:1.1"_s);
    RUN(kubectl, u"annotate"_s, shopName, u"kubernetes.io/change-cause=release 1.1"_s,
        u"--overwrite"_s);
    RUN(kubectl, u"rollout"_s, u"status"_s, shopName, u"--timeout=50s"_s);
    QVERIFY(last.endsWith(u"deployment \"shop\" successfully rolled out\n"_s));
    RUN(kubectl, u"set"_s, u"image"_s, shopName, u"web=registry.example.com/shop:1.2-bad"_s);
    const Run stuck = live.run(kubectl, {u"rollout"_s, u"status"_s, shopName, u"--timeout=50s"_s});
    QCOMPARE(stuck.exitCode, 1);
    QVERIFY(stuck.errors.contains(u"exceeded its progress deadline"_s));
    RUN(kubectl, u"rollout"_s, u"history"_s, shopName);
    QVERIFY(last.contains(u"1         release 1.0\n2         release 1.1\n3 "_s));
    RUN(kubectl, u"rollout"_s, u"undo"_s, shopName, u"--dry-run=server"_s);
    QCOMPARE(annotationOf(shop(live.cluster), u"deployment.kubernetes.io/revision"_s), u"3"_s);
    RUN(kubectl, u"rollout"_s, u"undo"_s, shopName, u"--to-revision=1"_s);
    RUN(kubectl, u"rollout"_s, u"status"_s, shopName, u"--timeout=50s"_s);
    QVERIFY(live.settles());
    QCOMPARE(annotationOf(shop(live.cluster), u"deployment.kubernetes.io/revision"_s), u"4"_s);
    QCOMPARE(annotationOf(shop(live.cluster), u"kubernetes.io/change-cause"_s), u"release 1.0"_s);
    const QJsonValue web = dig(shop(live.cluster), "spec.template.spec.containers").toArray()[0];
    QCOMPARE(web[u"image"_s].toString(), u"registry.example.com/shop:1.0"_s);

    RUN(kubectl, u"rollout"_s, u"pause"_s, shopName);
    const Run paused = live.run(kubectl, {u"rollout"_s, u"undo"_s, shopName});
    QVERIFY(paused.errors.contains(u"you cannot rollback a paused deployment"_s));
    RUN(kubectl, u"rollout"_s, u"resume"_s, shopName);
    RUN(kubectl, u"rollout"_s, u"restart"_s, shopName);
    RUN(kubectl, u"scale"_s, shopName, u"--replicas=4"_s);
    QVERIFY(
        eventually([&live] { return number(shop(live.cluster), "status.updatedReplicas") == 4; }));
    const Run missing =
        live.run(kubectl, {u"rollout"_s, u"undo"_s, shopName, u"--to-revision=77"_s});
    QCOMPARE(missing.errors, u"error: unable to find specified revision 77 in history\n"_s);
}

void KubectlTest::undoesSetsToo_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addRow("a StatefulSet") << QByteArray("StatefulSet");
    QTest::addRow("a DaemonSet") << QByteArray("DaemonSet");
}

void KubectlTest::undoesSetsToo()
{
    QFETCH(const QByteArray, kind);
    const QString kubectl = programOf(u"kubectl"_s);
    LiveCluster live;
    QString last;
    QVERIFY(live.cluster.load(workload(kind, "1.0")));
    const QString name = QString::fromLatin1(kind).toLower() + u"/shop"_s;
    RUN(kubectl, u"rollout"_s, u"status"_s, name, u"--timeout=50s"_s);
    RUN(kubectl, u"set"_s, u"image"_s, name, u"web=registry.example.com/shop:2.0"_s);
    RUN(kubectl, u"rollout"_s, u"status"_s, name, u"--timeout=50s"_s);
    RUN(kubectl, u"rollout"_s, u"undo"_s, name);
    RUN(kubectl, u"rollout"_s, u"status"_s, name, u"--timeout=50s"_s);
    RUN(kubectl, u"rollout"_s, u"history"_s, name);
    QVERIFY2(last.contains(u"\n3  "_s) && !last.contains(u"\n1  "_s), qPrintable(last));
    for (const QJsonObject &pod : live.cluster.objects("Pod", u"production"_s))
        QCOMPARE(dig(pod, "spec.containers").toArray()[0][u"image"_s].toString(),
            u"registry.example.com/shop:1.0"_s);
}

void KubectlTest::appliesAndShows_data()
{
    addKubectls();
}

void KubectlTest::appliesAndShows()
{
    QFETCH(const QString, name);
    const QString kubectl = programOf(name);
    NEED_TOOL(kubectl);
    LiveCluster live;
    QString last;
    const QString manifest = live.write(u"shop.yaml"_s, workload("Deployment", "1.0"));
    RUN(kubectl, u"apply"_s, u"-f"_s, manifest);
    QCOMPARE(last, u"deployment.apps/shop created\n"_s);
    RUN(kubectl, u"apply"_s, u"-f"_s, manifest);
    QCOMPARE(last, u"deployment.apps/shop unchanged\n"_s);
    RUN(kubectl, u"apply"_s, u"--server-side"_s, u"--force-conflicts"_s, u"-f"_s, manifest);
    (void)live.write(u"shop.yaml"_s, workload("Deployment", "1.1-bad"));
    RUN(kubectl, u"apply"_s, u"-f"_s, manifest);
    QCOMPARE(last, u"deployment.apps/shop configured\n"_s);
    QVERIFY(eventually([&live] {
        const QList<QJsonObject> pods = live.cluster.objects("Pod", u"production"_s);
        return std::ranges::any_of(
            pods, [](const QJsonObject &pod) { return waitingReason(pod) == u"ImagePullBackOff"; });
    }));
    RUN(kubectl, u"get"_s, u"deployments,replicasets,pods"_s, u"-o"_s, u"wide"_s);
    QVERIFY(last.contains(u"ImagePullBackOff"_s));
    RUN(kubectl, u"describe"_s, u"deployment"_s, u"shop"_s);
    QVERIFY(last.contains(u"Scaled up replica set shop-"_s));
    RUN(kubectl, u"get"_s, u"events"_s);
    QVERIFY(last.contains(u"Back-off pulling image"_s));
    RUN(kubectl, u"logs"_s, u"deployment/shop"_s, u"--tail=1"_s);
    RUN(kubectl, u"get"_s, u"--raw"_s, u"/readyz?verbose"_s);
    QVERIFY(last.endsWith(u"readyz check passed\n"_s));
    RUN(kubectl, u"api-resources"_s);
    QVERIFY(last.contains(u"horizontalpodautoscalers"_s));
}

void KubectlTest::makesAndDeletes_data()
{
    addKubectls();
}

void KubectlTest::makesAndDeletes()
{
    QFETCH(const QString, name);
    const QString kubectl = programOf(name);
    NEED_TOOL(kubectl);
    LiveCluster live;
    QString last;
    RUN(kubectl, u"create"_s, u"secret"_s, u"generic"_s, u"key"_s, u"--from-literal=a=b"_s);
    QCOMPARE(dig(live.cluster.object("Secret", u"production"_s, u"key"_s), "data.a"),
        QJsonValue(u"Yg=="_s));
    RUN(kubectl, u"create"_s, u"deployment"_s, u"shop"_s, u"--image=registry.example.com/shop:1"_s);
    QVERIFY(live.settles());
    RUN(kubectl, u"label"_s, u"deployment/shop"_s, u"team=payments"_s);
    QCOMPARE(labelOf(shop(live.cluster), u"team"_s), u"payments"_s);
    RUN(kubectl, u"expose"_s, u"deployment/shop"_s, u"--port=80"_s);
    RUN(kubectl, u"delete"_s, u"deployment/shop"_s, u"service/shop"_s, u"secret/key"_s,
        u"--cascade=foreground"_s);
    QVERIFY(eventually([&live] { return live.cluster.objects("Pod", u"production"_s).isEmpty(); }));
    RUN(kubectl, u"auth"_s, u"can-i"_s, u"patch"_s, u"deployments"_s);
    QCOMPARE(last, u"yes\n"_s);
}

void KubectlTest::isRefusedAsByARealServer()
{
    const QString kubectl = programOf(u"kubectl"_s);
    LiveCluster live;
    for (const char *image : {"1.0", "2.0"}) {
        QVERIFY(live.cluster.load(workload("Deployment", image)));
        QVERIFY(live.settles());
    }
    live.cluster.access().allow({.subject = u"viewers"_s,
        .isGroup = true,
        .verbs = {u"get"_s, u"list"_s, u"watch"_s},
        .resources = {u"deployments.apps"_s, u"replicasets.apps"_s}});
    live.writeKubeconfig({u"viewer-bob"_s, {u"viewers"_s}});
    const Run refused = live.run(kubectl, {u"rollout"_s, u"undo"_s, u"deployment/shop"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(
        refused.errors.contains(
            u"deployments.apps \"shop\" is forbidden: User \"viewer-bob\" cannot patch "
            "resource \"deployments\" in API group \"apps\" in the namespace \"production\""_s),
        qPrintable(refused.errors));
    const Run may = live.run(kubectl, {u"auth"_s, u"can-i"_s, u"patch"_s, u"deployments"_s});
    QCOMPARE(may.output, u"no\n"_s);
}

void KubectlTest::complainsWhenNobodyAnswers()
{
    const QString kubectl = programOf(u"kubectl"_s);
    LiveCluster live;
    live.cluster.refuseConnections();
    const Run run = live.run(kubectl, {u"get"_s, u"pods"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains(u"was refused - did you specify the right host or port?"_s),
        qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(KubectlTest)
#include "tst_kubectl.moc"
