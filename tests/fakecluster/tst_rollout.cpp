// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "world.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace breakglass::support;
using breakglass::TimePoint;
using breakglass::io::ManualClock;

namespace {

/// A cluster that moves only when it is told.
struct Stepped
{
    Stepped() : clock(TimePoint(1'800'000'000s)), cluster(clock) {}
    [[nodiscard]] bool load(const QByteArray &manifest, std::chrono::milliseconds then = 60s)
    {
        const bool isLoaded = cluster.load(manifest).has_value();
        clock.advance(then);
        return isLoaded;
    }
    [[nodiscard]] QList<QJsonObject> pods() const
    {
        return cluster.objects("Pod", u"production"_s);
    }
    ManualClock clock;
    FakeCluster cluster;
};

} // namespace

/// The controllers by their clock: what becomes of a release, good or bad.
class RolloutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingMovesByItself();
    void aReleaseRollsOut();
    void availabilityIsKept();
    void badImagesStop_data();
    void badImagesStop();
    void crashesBackOff();
    void podsWithoutANodeWait();
    void pausedDeploymentsWait();
    void scalingKeepsTheRevision();
    void recreateEndsTheOldFirst();
    void oldSetsAreCleanedUp();
    void goingBackTakesTheOldSet();
    void statefulSetsGoFromTheLast();
    void daemonSetsRunOnEveryNode();
    void whatIsOwnedGoesToo_data();
    void whatIsOwnedGoesToo();
    void theSameWorldTwiceIsTheSame();
};

void RolloutTest::nothingMovesByItself()
{
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1"), 0ms));
    QVERIFY(world.pods().isEmpty());
    QVERIFY(dig(shop(world.cluster), "status").isUndefined());
    world.clock.advance(500ms);
    QCOMPARE(world.pods().size(), 3);
    QCOMPARE(number(shop(world.cluster), "status.readyReplicas"), 0);
}

void RolloutTest::aReleaseRollsOut()
{
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1")));
    QVERIFY(world.load(workload("Deployment", "2")));
    const QJsonObject deployment = shop(world.cluster);
    QCOMPARE(annotationOf(deployment, u"deployment.kubernetes.io/revision"_s), u"2"_s);
    QCOMPARE(
        number(deployment, "status.observedGeneration"), number(deployment, "metadata.generation"));
    for (const char *field : {"status.replicas", "status.updatedReplicas", "status.readyReplicas",
             "status.availableReplicas"})
        QCOMPARE(number(deployment, field), 3);
    QCOMPARE(conditionReason(deployment, u"Progressing"_s), u"NewReplicaSetAvailable"_s);
    QCOMPARE(conditionReason(deployment, u"Available"_s), u"MinimumReplicasAvailable"_s);
    QCOMPARE(world.cluster.objects("ReplicaSet", u"production"_s).size(), 2);
    QVERIFY(eventReasons(world.cluster, u"shop"_s).contains(u"ScalingReplicaSet"_s));
    QVERIFY(eventReasons(world.cluster, u"shop-"_s).contains(u"Started"_s));
}

void RolloutTest::availabilityIsKept()
{
    Stepped world;
    const QByteArray careful = "  strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}\n";
    QVERIFY(world.load(workload("Deployment", "1", careful)));
    QVERIFY(world.load(workload("Deployment", "2", careful), 0ms));
    for (int i = 0; i < 200; ++i) {
        world.clock.advance(50ms);
        qint64 ready = 0;
        for (const QJsonObject &pod : world.pods())
            ready += isReady(pod) && !isBeingDeleted(pod) ? 1 : 0;
        QVERIFY2(ready >= 3, qPrintable(QString::number(i)));
        QVERIFY(number(shop(world.cluster), "status.replicas") <= 4);
    }
    QCOMPARE(number(shop(world.cluster), "status.updatedReplicas"), 3);
}

void RolloutTest::badImagesStop_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("reason");
    QTest::addRow("it can't be pulled") << QByteArray("2-bad") << u"ImagePullBackOff"_s;
    QTest::addRow("it crashes") << QByteArray("2-crash") << u"CrashLoopBackOff"_s;
    QTest::addRow("it is killed") << QByteArray("2-oom") << u"CrashLoopBackOff"_s;
    QTest::addRow("it is never ready") << QByteArray("2-unready") << QString();
}

void RolloutTest::badImagesStop()
{
    QFETCH(const QByteArray, image);
    QFETCH(const QString, reason);
    Stepped world;
    const QByteArray soon = "  progressDeadlineSeconds: 20\n";
    QVERIFY(world.load(workload("Deployment", "1", soon)));
    QVERIFY(world.load(workload("Deployment", image, soon), 15s));
    const QJsonObject deployment = shop(world.cluster);
    QCOMPARE(number(deployment, "status.availableReplicas"), 3);
    QCOMPARE(number(deployment, "status.updatedReplicas"), 1);
    QStringList reasons;
    for (const QJsonObject &pod : world.pods()) {
        if (!isReady(pod))
            reasons.append(waitingReason(pod));
    }
    QCOMPARE(reasons, QStringList{reason});
    QCOMPARE(conditionReason(deployment, u"Progressing"_s), u"ReplicaSetUpdated"_s);
    world.clock.advance(15s);
    QCOMPARE(conditionReason(shop(world.cluster), u"Progressing"_s), u"ProgressDeadlineExceeded"_s);
}

void RolloutTest::crashesBackOff()
{
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1-oom"), 5s));
    const auto first = [&world] {
        return dig(world.pods().first(), "status.containerStatuses").toArray().first();
    };
    QCOMPARE(first()[u"restartCount"_s].toInteger(), 1);
    QCOMPARE(dig(first(), "lastState.terminated.reason").toString(), u"OOMKilled"_s);
    QCOMPARE(dig(first(), "lastState.terminated.exitCode").toInteger(), 137);
    world.clock.advance(10s);
    QCOMPARE(first()[u"restartCount"_s].toInteger(), 2);
    world.clock.advance(10s);
    QCOMPARE(first()[u"restartCount"_s].toInteger(), 2); // twice as long now
    world.clock.advance(11s);
    QCOMPARE(first()[u"restartCount"_s].toInteger(), 3);
}

void RolloutTest::podsWithoutANodeWait()
{
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1-pending")));
    const QJsonObject pod = world.pods().first();
    QCOMPARE(dig(pod, "status.phase").toString(), u"Pending"_s);
    QCOMPARE(conditionReason(pod, u"PodScheduled"_s), u"Unschedulable"_s);
    QVERIFY(eventReasons(world.cluster, u"shop-"_s).contains(u"FailedScheduling"_s));
}

void RolloutTest::pausedDeploymentsWait()
{
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1")));
    QVERIFY(world.load(workload("Deployment", "2", "  paused: true\n")));
    QCOMPARE(conditionReason(shop(world.cluster), u"Progressing"_s), u"DeploymentPaused"_s);
    QCOMPARE(number(shop(world.cluster), "status.updatedReplicas"), 0);
    QVERIFY(world.load(workload("Deployment", "2", "  paused: false\n")));
    QCOMPARE(number(shop(world.cluster), "status.updatedReplicas"), 3);
    QCOMPARE(conditionReason(shop(world.cluster), u"Progressing"_s), u"NewReplicaSetAvailable"_s);
}

void RolloutTest::scalingKeepsTheRevision()
{
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1")));
    const auto scaled = world.cluster.registry().patchScale(
        {&typeOf("Deployment"), u"production"_s, u"shop"_s}, PatchKind::Merge,
        QJsonObject{{u"spec"_s, QJsonObject{{u"replicas"_s, 5}}}}, {.manager = u"test"_s});
    QVERIFY(scaled.has_value());
    world.clock.advance(60s);
    QCOMPARE(world.pods().size(), 5);
    QCOMPARE(number(shop(world.cluster), "status.availableReplicas"), 5);
    QCOMPARE(world.cluster.objects("ReplicaSet", u"production"_s).size(), 1);
}

void RolloutTest::recreateEndsTheOldFirst()
{
    Stepped world;
    const QByteArray recreate = "  strategy: {type: Recreate}\n";
    QVERIFY(world.load(workload("Deployment", "1", recreate)));
    QVERIFY(world.load(workload("Deployment", "2", recreate), 100ms));
    for (const QJsonObject &pod : world.pods())
        QVERIFY(isBeingDeleted(pod));
    world.clock.advance(30s);
    QCOMPARE(number(shop(world.cluster), "status.updatedReplicas"), 3);
    QCOMPARE(world.pods().size(), 3);
}

void RolloutTest::oldSetsAreCleanedUp()
{
    Stepped world;
    for (const char *image : {"1", "2", "3", "4", "5"})
        QVERIFY(world.load(workload("Deployment", image, "  revisionHistoryLimit: 2\n")));
    QStringList revisions;
    for (const QJsonObject &set : world.cluster.objects("ReplicaSet", u"production"_s))
        revisions.append(annotationOf(set, u"deployment.kubernetes.io/revision"_s));
    revisions.sort();
    QCOMPARE(revisions, (QStringList{u"3"_s, u"4"_s, u"5"_s}));
}

void RolloutTest::goingBackTakesTheOldSet()
{
    Stepped world;
    for (const char *image : {"1", "2", "1"})
        QVERIFY(world.load(workload("Deployment", image)));
    QCOMPARE(annotationOf(shop(world.cluster), u"deployment.kubernetes.io/revision"_s), u"3"_s);
    const QList<QJsonObject> sets = world.cluster.objects("ReplicaSet", u"production"_s);
    QCOMPARE(sets.size(), 2);
    for (const QJsonObject &set : sets) {
        if (replicasOf(set) > 0)
            QCOMPARE(annotationOf(set, u"deployment.kubernetes.io/revision-history"_s), u"1"_s);
    }
}

void RolloutTest::statefulSetsGoFromTheLast()
{
    Stepped world;
    QVERIFY(world.load(workload("StatefulSet", "1")));
    QCOMPARE(nameOf(world.pods().first()), u"shop-0"_s);
    QCOMPARE(number(shop(world.cluster, "StatefulSet"), "status.readyReplicas"), 3);
    QVERIFY(world.load(workload("StatefulSet", "2"), 400ms));
    const QString update =
        dig(shop(world.cluster, "StatefulSet"), "status.updateRevision").toString();
    QVERIFY(update != dig(shop(world.cluster, "StatefulSet"), "status.currentRevision").toString());
    for (const QJsonObject &pod : world.pods())
        QCOMPARE(labelOf(pod, u"controller-revision-hash"_s) == update, nameOf(pod) == u"shop-2");
    world.clock.advance(60s);
    const QJsonObject set = shop(world.cluster, "StatefulSet");
    QCOMPARE(dig(set, "status.currentRevision").toString(), update);
    QCOMPARE(number(set, "status.updatedReplicas"), 3);
    QCOMPARE(world.cluster.objects("ControllerRevision", u"production"_s).size(), 2);
}

void RolloutTest::daemonSetsRunOnEveryNode()
{
    Stepped world;
    QVERIFY(world.load(workload("DaemonSet", "1")));
    QSet<QString> nodes;
    for (const QJsonObject &pod : world.pods())
        nodes.insert(dig(pod, "spec.nodeName").toString());
    QCOMPARE(nodes.size(), 3);
    QVERIFY(world.load(workload("DaemonSet", "2")));
    const QJsonObject set = shop(world.cluster, "DaemonSet");
    QCOMPARE(number(set, "status.updatedNumberScheduled"), 3);
    QCOMPARE(number(set, "status.numberAvailable"), 3);
    QCOMPARE(annotationOf(set, u"deprecated.daemonset.template.generation"_s), u"2"_s);
}

void RolloutTest::whatIsOwnedGoesToo_data()
{
    QTest::addColumn<QString>("propagation");
    QTest::addColumn<int>("left");
    QTest::addRow("in the background") << u"Background"_s << 0;
    QTest::addRow("in the foreground") << u"Foreground"_s << 0;
    QTest::addRow("orphaned") << u"Orphan"_s << 3;
}

void RolloutTest::whatIsOwnedGoesToo()
{
    QFETCH(const QString, propagation);
    QFETCH(const int, left);
    Stepped world;
    QVERIFY(world.load(workload("Deployment", "1")));
    QVERIFY(world.cluster.registry()
            .remove(
                {&typeOf("Deployment"), u"production"_s, u"shop"_s}, {.propagation = propagation})
            .has_value());
    QCOMPARE(shop(world.cluster).isEmpty(), propagation == u"Background");
    world.clock.advance(10s);
    QVERIFY(shop(world.cluster).isEmpty());
    QCOMPARE(world.pods().size(), left);
    QCOMPARE(world.cluster.objects("ReplicaSet", u"production"_s).size(), left == 0 ? 0 : 1);
}

void RolloutTest::theSameWorldTwiceIsTheSame()
{
    QByteArray worlds[2];
    for (QByteArray &all : worlds) {
        Stepped world;
        QVERIFY(world.load(workload("Deployment", "1")));
        QVERIFY(world.load(workload("Deployment", "2-crash")));
        for (const ResourceType &type : resourceTypes()) {
            for (const ChangePtr &one : world.cluster.store().list(type))
                all += one->objectJson() + '\n';
        }
    }
    QCOMPARE(worlds[0], worlds[1]);
}

QTEST_GUILESS_MAIN(RolloutTest)
#include "tst_rollout.moc"
