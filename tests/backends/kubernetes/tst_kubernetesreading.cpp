// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/settings.h"
#include "cluster.h"
#include "support/eventually.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using support::kubeRecording;
using support::KubernetesBench;

namespace {

/// The pods are read beside the looks.
TargetState settledLook(KubernetesBench &bench)
{
    TargetState state;
    const bool hasPods = support::eventually([&] {
        const auto seen = bench.look();
        if (seen)
            state = *seen;
        return seen && !seen->instances.isEmpty();
    });
    return hasPods ? state : TargetState{};
}

QJsonObject with(QJsonObject object, const QString &part, const QJsonObject &changes)
{
    QJsonObject inner = object.value(part).toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        inner.insert(change.key(), change.value());
    object.insert(part, inner);
    return object;
}

} // namespace

/// What answers of kube-apiserver 1.35 come to in the words of the console.
class KubernetesReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSettings_data();
    void readsSettings();
    void refusesOtherClusterSettings();
    void tellsTheHistoryOfADeployment();
    void tellsWhatARollbackCopied();
    void tellsTheHistoryOfAStatefulSet();
    void seesAStuckRollout();
    void seesASettledDeployment();
    void seesAPausedDeployment();
    void changesItsFingerprintWithWhatCounts();
    void seesAWorkloadMadeAnew();
    void readsRevisionsOnlyWhenTheyChange();
};

void KubernetesReadingTest::readsSettings_data()
{
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("workload");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("deployment") << u"production"_s << u"deployment/web"_s << true;
    QTest::newRow("dots in a name") << u"production"_s << u"daemonset/web.v2"_s << true;
    QTest::newRow("no such kind") << u"production"_s << u"job/web"_s << false;
    QTest::newRow("large letters") << u"production"_s << u"Deployment/web"_s << false;
    QTest::newRow("a path") << u"production"_s << u"deployment/../../secrets"_s << false;
    QTest::newRow("a query") << u"production"_s << u"deployment/web?x=1"_s << false;
    QTest::newRow("namespace with a slash") << u"a/b"_s << u"deployment/web"_s << false;
    QTest::newRow("no namespace") << QString() << u"deployment/web"_s << false;
    QTest::newRow("ends with a dash") << u"prod-"_s << u"deployment/web"_s << false;
    QTest::newRow("too long") << QString(64, u'a') << u"deployment/web"_s << false;
}

void KubernetesReadingTest::readsSettings()
{
    QFETCH(const QString, nameSpace);
    QFETCH(const QString, workload);
    TargetSetup target;
    target.settings = {{u"namespace"_s, nameSpace}, {u"workload"_s, workload}};
    const auto where = backends::kubernetes::whereOf(target);
    QTEST(where.has_value(), "isRight");
    target.settings.insert(u"release"_s, u"x"_s);
    QVERIFY(!backends::kubernetes::whereOf(target));
}

void KubernetesReadingTest::refusesOtherClusterSettings()
{
    using backends::kubernetes::clusterOf;
    const auto setup = clusterOf({{u"kubeconfig"_s, QJsonArray{u"/etc/kube"_s}},
        {u"context"_s, u"prod"_s}, {u"allow_exec"_s, QJsonArray{u"/usr/bin/aws"_s}}});
    QVERIFY(setup);
    QCOMPARE(setup->files, QStringList{u"/etc/kube"_s});
    QCOMPARE(setup->allowedPlugins, QStringList{u"/usr/bin/aws"_s});
    QVERIFY(clusterOf({}));
    QVERIFY(!clusterOf({{u"kubeconfig"_s, QJsonArray{u"config"_s}}}));
    QVERIFY(!clusterOf({{u"allow_exec"_s, QJsonArray{u"aws"_s}}}));
    QVERIFY(!clusterOf({{u"world"_s, u"w.yaml"_s}}));
}

void KubernetesReadingTest::tellsTheHistoryOfADeployment()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto history = bench.history();
    QVERIFY(history);
    QCOMPARE(history->revisions.size(), 5);
    const Revision &bad = history->revisions.constFirst();
    QCOMPARE(bad.id, u"5"_s);
    QCOMPARE(bad.artifact, u"1.43.0-bad"_s);
    QCOMPARE(bad.artifactReference, u"registry.example.com/checkr-console:1.43.0-bad"_s);
    QCOMPARE(bad.change, u"release 1.43.0 (#850) by ci"_s);
    QCOMPARE(bad.author, u"kubectl-client-side-apply"_s);
    QCOMPARE(bad.status, RevisionStatus::Failed); // ProgressDeadlineExceeded
    const Revision &good = history->revisions.at(1);
    QCOMPARE(good.id, u"4"_s);
    QCOMPARE(good.status, RevisionStatus::Superseded);
    QCOMPARE(good.wasHealthy, std::optional<bool>()); // the cluster does not know
    QVERIFY2(
        good.configuration.contains(u"    image: registry.example.com/checkr-console:1.42.0\n"),
        qPrintable(good.configuration));
    QVERIFY(!good.configuration.contains(u"pod-template-hash"));
    QVERIFY(good.deployedAt < bad.deployedAt);
}

void KubernetesReadingTest::tellsWhatARollbackCopied()
{
    KubernetesBench bench;
    bench.show(u"deployments/checkr-console"_s, kubeRecording(u"deployment-get-after-undo"_s));
    bench.show(u"replicasets"_s, kubeRecording(u"replicasets-list-after-undo"_s));
    const auto history = bench.history();
    QVERIFY(history);
    const Revision &now = history->revisions.constFirst();
    QCOMPARE(now.id, u"6"_s);
    QCOMPARE(now.copyOf, u"4"_s);
    QCOMPARE(now.status, RevisionStatus::Deployed);
    // It was deployed when it was rolled back to, not when its ReplicaSet was made.
    QVERIFY(now.deployedAt > history->revisions.at(1).deployedAt);
    QVERIFY(!history->find(u"4"_s));
}

void KubernetesReadingTest::tellsTheHistoryOfAStatefulSet()
{
    KubernetesBench bench(u"statefulset/checkr-queue"_s);
    bench.show(
        u"statefulsets/checkr-queue"_s, support::itemOf(kubeRecording(u"statefulsets-list"_s)));
    bench.show(u"controllerrevisions"_s, kubeRecording(u"controllerrevisions-list"_s));
    const auto history = bench.history();
    QVERIFY(history);
    QCOMPARE(history->revisions.size(), 2); // not those of the DaemonSet
    QCOMPARE(history->revisions.constFirst().id, u"2"_s);
    QCOMPARE(history->revisions.constFirst().artifact, u"7.1.0"_s);
    QCOMPARE(history->revisions.constLast().artifact, u"7.0.1"_s);
    const auto state = bench.look();
    QVERIFY(state);
    QCOMPARE(state->currentRevision, u"2"_s);
    QVERIFY(state->inFlight); // one pod is still of revision 1
    QVERIFY(!state->isSettled());
}

void KubernetesReadingTest::seesAStuckRollout()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const TargetState state = settledLook(bench);
    QCOMPARE(state.currentRevision, u"5"_s);
    QCOMPARE(state.ready, 3);
    QCOMPARE(state.wanted, 3);
    QVERIFY(!state.isSettled()); // however many are ready
    QVERIFY(state.inFlight);
    QVERIFY(state.inFlight->isStuck);
    QVERIFY(!state.isHeld()); // a rollback takes its place
    QCOMPARE(state.inFlight->holder, u"kubectl-client-side-apply"_s);
    QVERIFY2(state.inFlight->description.contains(u"no progress within its deadline"),
        qPrintable(state.inFlight->description));
    QCOMPARE(state.instances.size(), 4);
    const auto failing =
        std::ranges::find(state.instances, InstanceState::Failing, &Instance::state);
    QVERIFY(failing != state.instances.end());
    QCOMPARE(failing->revision, u"5"_s);
    QCOMPARE(failing->reason, u"The image can't be pulled"_s);
    QCOMPARE(std::ranges::count(state.instances, u"4"_s, &Instance::revision), 3);
}

void KubernetesReadingTest::seesASettledDeployment()
{
    KubernetesBench bench;
    const QJsonObject now = kubeRecording(u"deployment-get-after-undo"_s);
    bench.show(u"deployments/checkr-console"_s, now);
    bench.show(u"replicasets"_s, kubeRecording(u"replicasets-list-after-undo"_s));
    QJsonArray pods = kubeRecording(u"pods-list-console"_s).value(u"items").toArray();
    pods.removeAt(3); // that of the bad release
    bench.http.objects.insert(bench.podsPath, support::listOf(pods));
    TargetState state = settledLook(bench);
    QVERIFY(!state.inFlight);
    QVERIFY(state.isSettled());

    // The first answers after a change look finished: they carry the old status.
    bench.show(u"deployments/checkr-console"_s, with(now, u"metadata"_s, {{u"generation"_s, 7}}));
    state = settledLook(bench);
    QVERIFY(state.inFlight);
    QVERIFY(!state.isSettled());

    // Nothing wanted is not settled.
    bench.show(u"deployments/checkr-console"_s,
        with(with(now, u"spec"_s, {{u"replicas"_s, 0}}), u"status"_s,
            {{u"replicas"_s, 0}, {u"updatedReplicas"_s, 0}, {u"availableReplicas"_s, 0}}));
    QVERIFY(!settledLook(bench).isSettled());
}

void KubernetesReadingTest::seesAPausedDeployment()
{
    KubernetesBench bench;
    bench.show(u"deployments/checkr-console"_s, kubeRecording(u"deployment-get-paused"_s));
    bench.show(u"replicasets"_s, kubeRecording(u"replicasets-list-after-undo"_s));
    const auto state = bench.look();
    QVERIFY(state);
    QVERIFY(state->inFlight);
    QCOMPARE(state->inFlight->description, u"The rollout is paused"_s);
    QCOMPARE(state->facts.value(u"paused"_s), u"yes"_s);
    QVERIFY(!state->isSettled());
}

void KubernetesReadingTest::changesItsFingerprintWithWhatCounts()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const QJsonObject now = kubeRecording(u"deployment-get-bad-rollout"_s);
    const QString path = u"deployments/checkr-console"_s;
    const QString before = bench.look()->fingerprint;
    QVERIFY(!before.isEmpty());
    // Every write of the status changes the resourceVersion: a plan that waits must stay current.
    bench.show(path, with(with(now, u"metadata"_s, {{u"resourceVersion"_s, u"9999"_s}}),
                         u"status"_s, {{u"readyReplicas"_s, 2}}));
    QCOMPARE(bench.look()->fingerprint, before);
    bench.show(path, with(now, u"metadata"_s, {{u"generation"_s, 6}}));
    QVERIFY(bench.look()->fingerprint != before);
    bench.show(path, with(now, u"metadata"_s, {{u"uid"_s, u"another"_s}}));
    QVERIFY(bench.look()->fingerprint != before);
    bench.show(path, with(now, u"spec"_s, {{u"replicas"_s, 9}}));
    QVERIFY(bench.look()->fingerprint != before);
    bench.show(path, now);
    QCOMPARE(bench.look()->fingerprint, before);
    bench.showLease(u"breakglass/jonas@console-2"_s, bench.clock.now(), 600);
    QVERIFY(bench.look()->fingerprint != before);
}

void KubernetesReadingTest::seesAWorkloadMadeAnew()
{
    KubernetesBench bench;
    bench.showBadRollout();
    QVERIFY(bench.history());
    bench.show(u"deployments/checkr-console"_s, with(kubeRecording(u"deployment-get-bad-rollout"_s),
                                                    u"metadata"_s, {{u"uid"_s, u"another"_s}}));
    QVERIFY(bench.look());
    QCOMPARE(bench.history()->revisions.size(), 0); // those ReplicaSets are not its own
}

void KubernetesReadingTest::readsRevisionsOnlyWhenTheyChange()
{
    KubernetesBench bench;
    bench.showBadRollout();
    settledLook(bench);
    const qsizetype before = bench.http.count(bench.apps + u"replicasets"_s);
    const qsizetype rights =
        bench.http.count(u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s);
    for (int at = 0; at < 5; ++at)
        QVERIFY(bench.look());
    QCOMPARE(bench.http.count(bench.apps + u"replicasets"_s), before);
    QCOMPARE(bench.http.count(u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s), rights);
    bench.clock.advance(61s);
    QVERIFY(bench.look());
    QCOMPARE(
        bench.http.count(u"/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"_s), rights * 2);
}

QTEST_GUILESS_MAIN(KubernetesReadingTest)
#include "tst_kubernetesreading.moc"
