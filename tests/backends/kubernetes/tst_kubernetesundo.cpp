// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster.h"
#include "support/jsonpatching.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using support::bodyOf;
using support::kubeRecording;
using support::KubernetesBench;
using support::patched;

namespace {

Step changeIn(const QList<Step> &steps)
{
    const auto found = std::ranges::find_if(steps, [](const Step &step) {
        const auto *request = std::get_if<HttpRequest>(&step.act);
        return request && request->url.contains(u"/apis/apps/");
    });
    Q_ASSERT(found != steps.end());
    return *found;
}

/// An object without what only Breakglass leaves on it.
QJsonObject withoutOurs(QJsonObject object)
{
    QJsonObject meta = object.value(u"metadata").toObject();
    QJsonObject annotations = meta.value(u"annotations").toObject();
    annotations.remove(u"breakglass.dev/change"_s);
    annotations.remove(u"breakglass.dev/fence"_s);
    annotations.remove(u"breakglass.dev/rolled-back"_s);
    annotations.remove(u"kubernetes.io/change-cause"_s);
    meta.insert(u"annotations"_s, annotations);
    object.insert(u"metadata"_s, meta);
    return object;
}

QJsonObject kubectlSent(const QString &recording)
{
    return support::recorded(u"backends/kubernetes"_s, recording);
}

QString annotation(const QJsonObject &object, const QString &name)
{
    return object[u"metadata"][u"annotations"][name].toString();
}

} // namespace

/// A rollback is one request that the server refuses as soon as anything is not as it was seen, and that leaves what
/// kubectl would leave.
class KubernetesUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatKubectlLeaves();
    void saysWhatItWas();
    void isRefusedWhenAnythingChanged_data();
    void isRefusedWhenAnythingChanged();
    void isTakenBackExactly();
    void rollsBackAStatefulSetAsKubectl_data();
    void rollsBackAStatefulSetAsKubectl();
    void waitsUntilItSettled();
    void isRefusedBeforeItIsPlanned();
    void bringsTheAppliedManifestAlong();
    void takesTheSettingsAndLeavesTheImage();
};

void KubernetesUndoTest::leavesWhatKubectlLeaves()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const Step step = changeIn(*steps);
    const auto &request = std::get<HttpRequest>(step.act);
    QCOMPARE(request.method, u"PATCH"_s);
    QCOMPARE(request.url, u"https://api.test:6443/apis/apps/v1/namespaces/production/deployments/"
                          "checkr-console?fieldManager=breakglass"_s);
    QCOMPARE(request.headers.value(u"Content-Type"_s), u"application/json-patch+json"_s);
    QCOMPARE(request.connection, u"kubernetes:prod"_s);
    QCOMPARE(request.credentialHeaders.value(u"Authorization"_s), u"bearer:kubernetes:prod"_s);

    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const auto ours = patched(before, bodyOf(step).array());
    const auto theirs =
        patched(before, kubectlSent(u"kubectl-rollout-undo"_s).value(u"body").toArray());
    QVERIFY(ours);
    QVERIFY(theirs);
    QCOMPARE(withoutOurs(*ours), withoutOurs(*theirs));
    QVERIFY(annotation(*ours, u"kubernetes.io/change-cause"_s)
            .startsWith(annotation(*theirs, u"kubernetes.io/change-cause"_s)));
    QCOMPARE(step.resume, ResumeClass::CasAbsolute);
    QVERIFY(step.changesTarget);
}

void KubernetesUndoTest::saysWhatItWas()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    const Step step = changeIn(*steps);
    const auto after =
        patched(kubeRecording(u"deployment-get-bad-rollout"_s), bodyOf(step).array());
    QVERIFY(after);
    QCOMPARE(annotation(*after, u"kubernetes.io/change-cause"_s),
        u"release 1.42.0 (#841) by ci [Breakglass: rolled back from rev 5, INCIDENT-7]"_s);
    QCOMPARE(annotation(*after, u"breakglass.dev/rolled-back"_s), u"from 5 to 4, as 6"_s);
    // Who comes after can tell under which lock it was changed.
    QCOMPARE(annotation(*after, u"breakglass.dev/fence"_s), u"0"_s);
    // The world shows by this that the request was applied, whatever became of its answer.
    QVERIFY(step.settled);
    QCOMPARE(
        step.settled->facts.value(u"change"_s), annotation(*after, u"breakglass.dev/change"_s));
    bench.show(u"deployments/checkr-console"_s, *after);
    QCOMPARE(bench.look()->facts.value(u"change"_s), step.settled->facts.value(u"change"_s));
    // A rollback to what was rolled back to does not pile the words up.
    bench.show(u"replicasets"_s, [&] {
        QJsonObject list = support::ownRecording(u"replicasets-list"_s);
        QJsonArray items = list.value(u"items").toArray();
        QJsonObject first = items.at(0).toObject();
        QJsonObject meta = first.value(u"metadata").toObject();
        QJsonObject annotations = meta.value(u"annotations").toObject();
        annotations.insert(
            u"kubernetes.io/change-cause"_s, annotation(*after, u"kubernetes.io/change-cause"_s));
        meta.insert(u"annotations"_s, annotations);
        first.insert(u"metadata"_s, meta);
        items.replace(0, first);
        list.insert(u"items"_s, items);
        return list;
    }());
    const auto history = bench.history();
    QCOMPARE(history->find(u"4"_s)->change, u"release 1.42.0 (#841) by ci"_s);
}

void KubernetesUndoTest::isRefusedWhenAnythingChanged_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::newRow("made anew") << QByteArray(
        R"([{"op":"replace","path":"/metadata/uid","value":"another"}])");
    QTest::newRow("spec changed") << QByteArray(
        R"([{"op":"replace","path":"/metadata/generation","value":6}])");
    QTest::newRow("another template") << QByteArray(
        R"([{"op":"replace","path":"/spec/template/metadata/annotations","value":{}}])");
}

void KubernetesUndoTest::isRefusedWhenAnythingChanged()
{
    QFETCH(const QByteArray, patch);
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    const QJsonArray request = bodyOf(changeIn(*steps)).array();
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const auto meanwhile = patched(before, QJsonDocument::fromJson(patch).array());
    QVERIFY(meanwhile);
    QVERIFY(patched(before, request));
    QVERIFY(!patched(*meanwhile, request));
}

void KubernetesUndoTest::isTakenBackExactly()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    const Step step = changeIn(*steps);
    QVERIFY(step.undo);
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const auto after = patched(before, bodyOf(step).array());
    const QByteArray back = std::get<HttpRequest>(step.undo->act).body;
    const auto again = patched(*after, QJsonDocument::fromJson(back).array());
    QVERIFY(again);
    QCOMPARE(*again, before);
    QVERIFY(!patched(before, QJsonDocument::fromJson(back).array())); // there is nothing to undo
}

void KubernetesUndoTest::rollsBackAStatefulSetAsKubectl_data()
{
    QTest::addColumn<QString>("workload");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("recording");
    QTest::newRow("stateful set") << u"statefulset/checkr-queue"_s << u"statefulsets"_s
                                  << u"kubectl-rollout-undo-sts"_s;
    QTest::newRow("daemon set") << u"daemonset/checkr-agent"_s << u"daemonsets"_s
                                << u"kubectl-rollout-undo-ds"_s;
}

void KubernetesUndoTest::rollsBackAStatefulSetAsKubectl()
{
    QFETCH(const QString, workload);
    QFETCH(const QString, resource);
    QFETCH(const QString, recording);
    KubernetesBench bench(workload);
    const QJsonObject before = support::itemOf(kubeRecording(resource + u"-list"_s));
    bench.show(u"%1/%2"_s.arg(resource, workload.section(u'/', 1)), before);
    bench.show(u"controllerrevisions"_s, kubeRecording(u"controllerrevisions-list"_s));
    const auto steps = bench.plan(u"undo"_s, u"1"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const auto after = patched(before, bodyOf(changeIn(*steps)).array());
    QVERIFY(after);
    // kubectl sends the data of the revision as a strategic merge patch that replaces the template.
    QJsonObject sent = kubectlSent(recording)[u"body"][u"spec"][u"template"].toObject();
    QCOMPARE(sent.take(u"$patch"_s).toString(), u"replace"_s);
    QJsonObject expected = before;
    QJsonObject spec = before.value(u"spec").toObject();
    spec.insert(u"template"_s, sent);
    expected.insert(u"spec"_s, spec);
    QCOMPARE(withoutOurs(*after), withoutOurs(expected));
    // Its number is not remembered by the cluster: it is by us.
    QCOMPARE(annotation(*after, u"breakglass.dev/rolled-back"_s), u"from 2 to 1, as 3"_s);
}

void KubernetesUndoTest::waitsUntilItSettled()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    const auto waiting = std::ranges::find_if(
        *steps, [](const Step &step) { return std::holds_alternative<AwaitSettled>(step.act); });
    QVERIFY(waiting != steps->end());
    const Condition &condition = std::get<AwaitSettled>(waiting->act).condition;
    QCOMPARE(condition.revision, u"6"_s);
    QVERIFY(condition.settled);
    QCOMPARE(condition.atLeastReady, 3); // not fewer than before
    // Until the system itself gives a rollout up, and a minute.
    QCOMPARE(waiting->timeout, Milliseconds(80'000));
}

void KubernetesUndoTest::isRefusedBeforeItIsPlanned()
{
    KubernetesBench bench;
    bench.showBadRollout();
    auto steps = bench.plan(u"undo"_s, u"9"_s);
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::NotFound);
    steps = bench.plan(u"undo"_s, u"5"_s);
    QVERIFY(!steps);
    QVERIFY2(steps.error().what.contains(u"already runs"), qPrintable(steps.error().what));

    // What was looked at is not what is there any more.
    TargetState old = *bench.look();
    old.fingerprint = u"before"_s;
    bench.strategy.action = u"undo"_s;
    steps = bench.backend->steps({{}, bench.id, u"4"_s, {}, {}, {}}, bench.strategy, old, {});
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::Conflict);

    bench.show(u"deployments/checkr-console"_s, kubeRecording(u"deployment-get-paused"_s));
    steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(!steps);
    QVERIFY2(steps.error().what.contains(u"is paused"), qPrintable(steps.error().what));
    QVERIFY2(steps.error().remedy.contains(
                 u"kubectl rollout resume deployment/checkr-console -n production"),
        qPrintable(steps.error().remedy));
}

void KubernetesUndoTest::bringsTheAppliedManifestAlong()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"apply"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const Step step = changeIn(*steps);
    const auto after = patched(before, bodyOf(step).array());
    QVERIFY(after);
    const QString name = u"kubectl.kubernetes.io/last-applied-configuration"_s;
    const QJsonObject manifest =
        QJsonDocument::fromJson(annotation(*after, name).toUtf8()).object();
    QCOMPARE(manifest[u"spec"][u"template"], (*after)[u"spec"][u"template"]);
    QCOMPARE(manifest[u"spec"][u"replicas"].toInt(), 3);
    const auto again = patched(
        *after, QJsonDocument::fromJson(std::get<HttpRequest>(step.undo->act).body).array());
    QVERIFY(again);
    QCOMPARE(*again, before);
}

void KubernetesUndoTest::takesTheSettingsAndLeavesTheImage()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"set-configuration"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const Step step = changeIn(*steps);
    const auto after = patched(before, bodyOf(step).array());
    QVERIFY(after);
    const auto container = [](const QJsonObject &object) {
        return object[u"spec"][u"template"][u"spec"][u"containers"].toArray().at(0).toObject();
    };
    QCOMPARE(container(*after)[u"image"], container(before)[u"image"]);
    QCOMPARE(container(*after)[u"env"].toArray().at(0)[u"value"].toString(), u"1.42.0"_s);
    QVERIFY(container(before)[u"env"] != container(*after)[u"env"]);
    QVERIFY2(step.note.contains(u"1.43.0-bad"), qPrintable(step.note));
    // A revision of its own, and no copy of the one that lent the settings.
    QVERIFY(annotation(*after, u"breakglass.dev/rolled-back"_s).isEmpty());
    QVERIFY(annotation(*after, u"kubernetes.io/change-cause"_s)
            .startsWith(u"configuration of rev 4 [Breakglass: the image stays, INCIDENT-7]"_s));
    const auto again = patched(
        *after, QJsonDocument::fromJson(std::get<HttpRequest>(step.undo->act).body).array());
    QCOMPARE(*again, before);
}

QTEST_GUILESS_MAIN(KubernetesUndoTest)
#include "tst_kubernetesundo.moc"
