// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/objects.h"
#include "support/recording.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::kubeapi;

namespace {

QJsonObject body(const QString &name)
{
    return support::recordedBody(u"kubeapi"_s, name);
}

QJsonArray items(const QString &name)
{
    return body(name).value(u"items").toArray();
}

} // namespace

/// What objects of a real API server come to.
class ObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deploymentSettles_data();
    void deploymentSettles();
    void statusBeforeTheLastChangeDoesNotCount();
    void nothingWantedIsNotSettled();
    void readsReplicaSetsAsRevisions();
    void readsControllerRevisions();
    void readsOtherKinds();
    void saysWhyAPodDoesNotRun_data();
    void saysWhyAPodDoesNotRun();
    void namesWhoChangedTheSpec();
};

void ObjectsTest::deploymentSettles_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<bool>("isSettled");
    QTest::addColumn<QString>("stuck");
    QTest::newRow("after an undo") << u"deployment-get-after-undo"_s << true << QString();
    QTest::newRow("an image that is not there")
        << u"deployment-get-bad-rollout"_s << false << u"ProgressDeadlineExceeded"_s;
    QTest::newRow("a crash loop") << u"deployment-get-crashloop"_s << false << QString();
}

void ObjectsTest::deploymentSettles()
{
    QFETCH(const QString, recording);
    const Workload workload = workloadOf(WorkloadKind::Deployment, body(recording));
    QTEST(workload.isSettled(), "isSettled");
    QTEST(workload.stuck, "stuck");
    QCOMPARE(workload.wanted, 3);
    QCOMPARE(workload.meta.name, u"checkr-console"_s);
}

void ObjectsTest::statusBeforeTheLastChangeDoesNotCount()
{
    // The first events after a PATCH still carry the old status, which looks finished.
    QJsonObject object = body(u"deployment-get-after-undo"_s);
    QJsonObject meta = object.value(u"metadata").toObject();
    meta.insert(u"generation"_s, meta.value(u"generation").toInteger() + 1);
    object.insert(u"metadata"_s, meta);
    QVERIFY(!workloadOf(WorkloadKind::Deployment, object).isSettled());
}

void ObjectsTest::nothingWantedIsNotSettled()
{
    // kubectl rollout status calls this "successfully rolled out".
    const QJsonObject object{{u"spec"_s, QJsonObject{{u"replicas"_s, 0}}},
        {u"status"_s, QJsonObject{{u"observedGeneration"_s, 3}}}};
    QVERIFY(!workloadOf(WorkloadKind::Deployment, object).isSettled());
}

void ObjectsTest::readsReplicaSetsAsRevisions()
{
    QMap<qint64, TemplateRevision> revisions;
    for (const QJsonValue &item : items(u"replicasets-list-after-undo"_s)) {
        const TemplateRevision revision = revisionOfReplicaSet(item.toObject());
        revisions.insert(revision.number, revision);
    }
    QCOMPARE(revisions.keys(), (QList<qint64>{1, 2, 3, 5, 6}));
    const TemplateRevision &undone = revisions[6];
    QCOMPARE(undone.formerly, QList<qint64>{4});
    QCOMPARE(undone.hash, u"554569c644"_s);
    QCOMPARE(undone.changeCause, u"release 1.42.0 (#841) by ci"_s);
    QCOMPARE(
        imagesOf(undone.podTemplate), QStringList{u"registry.example.com/checkr-console:1.42.0"_s});
    const QJsonObject labels =
        undone.podTemplate.value(u"metadata").toObject().value(u"labels").toObject();
    QCOMPARE(labels, (QJsonObject{{u"app"_s, u"checkr-console"_s}}));
}

void ObjectsTest::readsControllerRevisions()
{
    QMap<QString, TemplateRevision> revisions;
    for (const QJsonValue &item : items(u"controllerrevisions-list"_s)) {
        const TemplateRevision revision = revisionOfController(item.toObject());
        revisions.insert(revision.meta.name, revision);
    }
    const TemplateRevision &agent = revisions[u"checkr-agent-57b87cc985"_s];
    QCOMPARE(agent.number, 1);
    QCOMPARE(agent.hash, u"57b87cc985"_s);
    QCOMPARE(agent.changeCause, u"agent 0.9.0"_s);
    QVERIFY(!agent.podTemplate.contains(u"$patch"));
    QCOMPARE(
        imagesOf(agent.podTemplate), QStringList{u"registry.example.com/checkr-agent:0.9.0"_s});
    // Pods of a StatefulSet are labelled with the whole name.
    QCOMPARE(revisions[u"checkr-queue-59fc8684f5"_s].hash, u"checkr-queue-59fc8684f5"_s);
}

void ObjectsTest::readsOtherKinds()
{
    const Workload queue =
        workloadOf(WorkloadKind::StatefulSet, items(u"statefulsets-list"_s).at(0).toObject());
    QCOMPARE(queue.wanted, 2);
    QCOMPARE(queue.updateRevision, u"checkr-queue-59fc8684f5"_s);
    QVERIFY(!queue.isSettled()); // no pod has been updated yet
    const Workload agent =
        workloadOf(WorkloadKind::DaemonSet, items(u"daemonsets-list"_s).at(0).toObject());
    QCOMPARE(agent.wanted, 3);
    QCOMPARE(agent.available, 3);
}

void ObjectsTest::saysWhyAPodDoesNotRun_data()
{
    QTest::addColumn<QJsonObject>("pod");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("restarts");
    const QJsonArray crashing = items(u"pods-list-crashloop"_s);
    QTest::newRow("it crashes") << crashing.at(0).toObject() << u"CrashLoopBackOff"_s << 2;
    QTest::newRow("it runs") << crashing.at(1).toObject() << QString() << 0;
    const QList<QByteArray> lines =
        support::recordedBytes(u"kubeapi"_s, u"watch-pods-rollout-bad.jsonl"_s).split('\n');
    QTest::newRow("its image can't be pulled")
        << QJsonDocument::fromJson(lines.at(5)).object().value(u"object").toObject()
        << u"ErrImagePull"_s << 0;
    const auto podWith = [](const QJsonObject &status) {
        return QJsonObject{{u"status"_s, status}};
    };
    const QJsonObject killed{{u"terminated"_s, QJsonObject{{u"reason"_s, u"OOMKilled"_s}}}};
    const QJsonObject waits{{u"waiting"_s, QJsonObject{{u"reason"_s, u"CrashLoopBackOff"_s}}}};
    QTest::newRow("it was killed for its memory")
        << podWith(
               {{u"containerStatuses"_s, QJsonArray{QJsonObject{{u"state"_s, waits},
                                             {u"lastState"_s, killed}, {u"restartCount"_s, 4}}}}})
        << u"OOMKilled"_s << 4;
    QTest::newRow("no node takes it")
        << podWith({{u"phase"_s, u"Pending"_s},
               {u"conditions"_s,
                   QJsonArray{QJsonObject{{u"type"_s, u"PodScheduled"_s}, {u"status"_s, u"False"_s},
                       {u"reason"_s, u"Unschedulable"_s}}}}})
        << u"Unschedulable"_s << 0;
}

void ObjectsTest::saysWhyAPodDoesNotRun()
{
    QFETCH(const QJsonObject, pod);
    const Pod read = podOf(pod);
    QTEST(read.reason, "reason");
    QTEST(read.restarts, "restarts");
}

void ObjectsTest::namesWhoChangedTheSpec()
{
    const auto change = lastSpecChange(body(u"deployment-get-bad-rollout"_s));
    QVERIFY(change);
    QCOMPARE(change->manager, u"kubectl-client-side-apply"_s);
}

QTEST_GUILESS_MAIN(ObjectsTest)
#include "tst_objects.moc"
