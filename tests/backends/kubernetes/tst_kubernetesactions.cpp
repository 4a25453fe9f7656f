// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster.h"
#include "support/jsonpatching.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using support::bodyOf;
using support::kubeRecording;
using support::KubernetesBench;
using support::patched;

namespace {

const QString digest = u"sha256:"_s + QString(64, u'a');

QStringList titles(const QList<Step> &steps)
{
    QStringList all;
    for (const Step &step : steps)
        all.append(step.title);
    return all;
}

Step stepNamed(const QList<Step> &steps, const QString &beginning)
{
    const auto found = std::ranges::find_if(
        steps, [&](const Step &step) { return step.title.startsWith(beginning); });
    Q_ASSERT(found != steps.end());
    return *found;
}

QJsonArray undoOf(const Step &step)
{
    return QJsonDocument::fromJson(std::get<HttpRequest>(step.undo->act).body).array();
}

QJsonObject withMeta(QJsonObject object, const QString &part, const QJsonObject &changes)
{
    QJsonObject meta = object.value(u"metadata").toObject();
    QJsonObject inner = meta.value(part).toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        inner.insert(change.key(), change.value());
    meta.insert(part, inner);
    object.insert(u"metadata"_s, meta);
    return object;
}

const QJsonObject application{{u"metadata"_s, QJsonObject{{u"uid"_s, u"a1"_s}}},
    {u"spec"_s, QJsonObject{{u"syncPolicy"_s,
                    QJsonObject{{u"automated"_s, QJsonObject{{u"prune"_s, true}}}}}}}};

/// A Deployment that Argo CD keeps as its Application "shop" says.
void showKept(KubernetesBench &bench)
{
    bench.showBadRollout();
    bench.show(u"deployments/checkr-console"_s,
        withMeta(kubeRecording(u"deployment-get-bad-rollout"_s), u"annotations"_s,
            {{u"argocd.argoproj.io/tracking-id"_s,
                u"shop:apps/Deployment:production/checkr-console"_s}}));
    bench.http.objects.insert(
        u"/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/shop"_s, application);
}

} // namespace

/// Everything but the rollback: other changes, the lock around them, rights, and what keeps a workload as git says.
class KubernetesActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAnImageByItsDigest();
    void refusesImages_data();
    void refusesImages();
    void restartsAsKubectlDoes();
    void pausesAndResumes();
    void scalesWithWhatWasSeen();
    void scalesWithinTheAutoscaler();
    void locksBeforeAndUnlocksAfter();
    void takesOverAnExpiredLock();
    void refusesWhatSomebodyElseLocked();
    void saysWhichRightIsMissing();
    void takesNothingAwayOnAGuess();
    void freezesWhatWouldUndoTheChange();
    void letsGitGoOnAgain();
    void knowsFlux();
    void forgetsAKeeperThatIsGone();
};

void KubernetesActionsTest::setsAnImageByItsDigest()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const QString image = u"registry.example.com/checkr-console@"_s + digest;
    const auto steps = bench.plan(u"set-image"_s, {}, u"console="_s + image);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const Step step = stepNamed(*steps, u"Set the image"_s);
    const auto after = patched(before, bodyOf(step).array());
    QVERIFY(after);
    QCOMPARE((*after)[u"spec"][u"template"][u"spec"][u"containers"][0][u"image"].toString(), image);
    QCOMPARE(*patched(*after, undoOf(step)), before);
    QVERIFY(bench.plan(u"set-image"_s, {}, image)); // there is only one container
}

void KubernetesActionsTest::refusesImages_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("a tag") << u"console=registry.example.com/checkr-console:1.42.0"_s;
    QTest::newRow("short digest") << u"console=shop@sha256:abc"_s;
    QTest::newRow("no such container") << u"sidecar=shop@"_s + digest;
    QTest::newRow("empty") << QString();
    QTest::newRow("two lines") << u"console=shop@"_s + digest + u"\nconsole=x"_s;
}

void KubernetesActionsTest::refusesImages()
{
    QFETCH(const QString, input);
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"set-image"_s, {}, input);
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::Invalid);
}

void KubernetesActionsTest::restartsAsKubectlDoes()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"restart"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const Step step = stepNamed(*steps, u"Restart"_s);
    const auto after = patched(before, bodyOf(step).array());
    QVERIFY(after);
    const QJsonValue annotations = (*after)[u"spec"][u"template"][u"metadata"][u"annotations"];
    QCOMPARE(
        annotations[u"kubectl.kubernetes.io/restartedAt"].toString(), u"2026-11-21T03:05:00Z"_s);
    QCOMPARE(annotations[u"release.example.com/git-sha"].toString(), u"badc0de"_s);
    QCOMPARE(*patched(*after, undoOf(step)), before);
}

void KubernetesActionsTest::pausesAndResumes()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"pause"_s);
    QVERIFY(steps);
    const QJsonObject before = kubeRecording(u"deployment-get-bad-rollout"_s);
    const Step step = stepNamed(*steps, u"Pause"_s);
    const auto after = patched(before, bodyOf(step).array());
    QVERIFY((*after)[u"spec"][u"paused"].toBool());
    QCOMPARE(step.settled->facts.value(u"paused"_s), u"yes"_s);
    QCOMPARE(*patched(*after, undoOf(step)), before);
    QVERIFY(!bench.plan(u"resume"_s));
    bench.show(u"deployments/checkr-console"_s, *after);
    QVERIFY(!bench.plan(u"pause"_s));
    const auto resumed = bench.plan(u"resume"_s);
    QVERIFY(resumed);
    QCOMPARE(*patched(*after, bodyOf(stepNamed(*resumed, u"Resume"_s)).array()), before);
}

void KubernetesActionsTest::scalesWithWhatWasSeen()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"scale"_s, {}, u"5"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const Step step = stepNamed(*steps, u"Scale"_s);
    const auto &request = std::get<HttpRequest>(step.act);
    QVERIFY(request.url.contains(u"/deployments/checkr-console/scale?"));
    const QJsonObject scale{
        {u"metadata"_s, QJsonObject{{u"uid"_s, u"d3411bef-7c8d-42ca-91f7-72cde565b503"_s}}},
        {u"spec"_s, QJsonObject{{u"replicas"_s, 3}}}};
    const auto after = patched(scale, bodyOf(step).array());
    QVERIFY(after);
    QCOMPARE((*after)[u"spec"][u"replicas"].toInt(), 5);
    QVERIFY(!patched(*after, bodyOf(step).array())); // somebody scaled it meanwhile
    QCOMPARE(*patched(*after, undoOf(step)), scale);
    for (const QString &number : {u"3"_s, u"0"_s, u"-1"_s, u"many"_s, u"20000"_s})
        QVERIFY2(!bench.plan(u"scale"_s, {}, number), qPrintable(number));
}

void KubernetesActionsTest::scalesWithinTheAutoscaler()
{
    KubernetesBench bench;
    bench.showBadRollout();
    bench.http.objects.insert(
        u"/apis/autoscaling/v2/namespaces/production/horizontalpodautoscalers"_s,
        support::listOf({QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"console"_s}}},
            {u"spec"_s, QJsonObject{{u"minReplicas"_s, 3}, {u"maxReplicas"_s, 6},
                            {u"scaleTargetRef"_s, QJsonObject{{u"kind"_s, u"Deployment"_s},
                                                      {u"name"_s, u"checkr-console"_s}}}}}}}));
    const auto steps = bench.plan(u"scale"_s, {}, u"5"_s);
    QVERIFY(steps);
    QVERIFY(stepNamed(*steps, u"Scale"_s).note.contains(u"between 3 and 6"));
    for (const QString &number : {u"2"_s, u"7"_s}) {
        const auto refused = bench.plan(u"scale"_s, {}, number);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"The autoscaler console keeps"),
            qPrintable(refused.error().what));
    }
}

void KubernetesActionsTest::locksBeforeAndUnlocksAfter()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    QCOMPARE(titles(*steps), (QStringList{u"Lock deployment/checkr-console"_s,
                                 u"Roll deployment/checkr-console back to rev 4"_s,
                                 u"Wait until deployment/checkr-console runs rev 6"_s,
                                 u"Give the lock of deployment/checkr-console back"_s}));
    const auto &lock = std::get<HttpRequest>(steps->constFirst().act);
    QCOMPARE(lock.method, u"POST"_s);
    const QJsonObject lease = bodyOf(steps->constFirst()).object();
    QCOMPARE(lease[u"metadata"][u"name"].toString(), u"breakglass-checkr-console"_s);
    QCOMPARE(lease[u"spec"][u"holderIdentity"].toString(), bench.holder);
    QCOMPARE(lease[u"spec"][u"acquireTime"].toString(), u"2026-11-21T03:05:00.000000Z"_s);
    QCOMPARE(lease[u"spec"][u"leaseTransitions"].toInt(-1), 0);
    // As long as the whole plan may take, and half an hour to read and confirm it.
    QVERIFY(lease[u"spec"][u"leaseDurationSeconds"].toInt() > 1800);
    QVERIFY(lease[u"spec"][u"leaseDurationSeconds"].toInt() < 3600);
    QCOMPARE(steps->constFirst().settled->facts.value(u"lock"_s), bench.holder);

    // Only our own lock is given back, also when it is by undo.
    const auto released = patched(lease, bodyOf(steps->constLast()).array());
    QVERIFY(released);
    QVERIFY(!(*released)[u"spec"].toObject().contains(u"holderIdentity"_s));
    QCOMPARE(undoOf(steps->constFirst()), bodyOf(steps->constLast()).array());
    QVERIFY(!patched(*released, bodyOf(steps->constLast()).array()));
}

void KubernetesActionsTest::takesOverAnExpiredLock()
{
    KubernetesBench bench;
    bench.showBadRollout();
    bench.showLease(u"breakglass/jonas@console-2"_s, bench.clock.now() - 20min, 600);
    const auto state = bench.look();
    QVERIFY(state);
    QVERIFY(!state->isHeld());
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    const auto request = std::get<HttpRequest>(steps->constFirst().act);
    QCOMPARE(request.method, u"PATCH"_s);
    const QJsonObject before = bench.http.objects.value(bench.leasePath);
    const auto after = patched(before, bodyOf(steps->constFirst()).array());
    QVERIFY(after);
    QCOMPARE((*after)[u"spec"][u"holderIdentity"].toString(), bench.holder);
    QCOMPARE((*after)[u"spec"][u"leaseTransitions"].toInt(), 4);
    // Whoever was first has it.
    const auto meanwhile =
        patched(before, {QJsonObject{{u"op"_s, u"replace"_s},
                            {u"path"_s, u"/metadata/resourceVersion"_s}, {u"value"_s, u"89"_s}}});
    QVERIFY(!patched(*meanwhile, bodyOf(steps->constFirst()).array()));
}

void KubernetesActionsTest::refusesWhatSomebodyElseLocked()
{
    KubernetesBench bench;
    bench.showBadRollout();
    bench.showLease(u"breakglass/jonas@console-2"_s, bench.clock.now() - 2min, 600);
    const auto state = bench.look();
    QVERIFY(state);
    QVERIFY(state->isHeld());
    QCOMPARE(state->inFlight->holder, u"breakglass/jonas@console-2"_s);
    QCOMPARE(state->inFlight->since, bench.clock.now() - 2min);
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::Conflict);
    QVERIFY2(
        steps.error().what.contains(u"breakglass/jonas@console-2"), qPrintable(steps.error().what));
    bench.showLease(bench.holder, bench.clock.now() - 2min, 600); // after a crash of ours
    QVERIFY(!bench.look()->isHeld());
    QVERIFY(bench.plan(u"undo"_s, u"4"_s));
}

void KubernetesActionsTest::saysWhichRightIsMissing()
{
    KubernetesBench bench;
    bench.showBadRollout();
    bench.http.forbidden = {u"patch deployments"_s};
    auto state = bench.look();
    QVERIFY(state);
    QVERIFY(state->denied);
    QCOMPARE(state->denied->value(u"undo"_s), u"patch deployments.apps in production"_s);
    QVERIFY(!state->denied->contains(u"scale"_s)); // another right
    bench.clock.advance(61s);
    bench.http.forbidden = {u"patch deployments/scale"_s};
    state = bench.look();
    QCOMPARE(state->denied->keys(), QStringList{u"scale"_s});
    bench.clock.advance(61s);
    bench.http.forbidden = {u"create leases"_s};
    state = bench.look();
    QCOMPARE(
        state->denied->value(u"restart"_s), u"create leases.coordination.k8s.io in production"_s);
}

void KubernetesActionsTest::takesNothingAwayOnAGuess()
{
    KubernetesBench bench;
    bench.showBadRollout();
    bench.http.knowsRights = false;
    QVERIFY(!bench.look()->denied);
}

void KubernetesActionsTest::freezesWhatWouldUndoTheChange()
{
    KubernetesBench bench;
    showKept(bench);
    const auto state = bench.look();
    QVERIFY(state);
    QVERIFY(state->owner);
    QCOMPARE(state->owner->system, u"Argo CD"_s);
    QCOMPARE(state->owner->object, u"Application argocd/shop"_s);
    QVERIFY(!state->owner->isFrozen);
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(titles(*steps).at(1), u"Pause Application argocd/shop"_s);
    const Step &step = steps->at(1);
    const auto frozen = patched(application, bodyOf(step).array());
    QVERIFY(frozen);
    QVERIFY(!(*frozen)[u"spec"][u"syncPolicy"].toObject().contains(u"automated"_s));
    const auto thawed = patched(*frozen, undoOf(step));
    QVERIFY(thawed);
    QCOMPARE((*thawed)[u"spec"], application[u"spec"]);
    // Told otherwise meanwhile: refused.
    const QJsonObject other{{u"metadata"_s, application[u"metadata"]},
        {u"spec"_s, QJsonObject{{u"syncPolicy"_s,
                        QJsonObject{{u"automated"_s, QJsonObject{{u"selfHeal"_s, true}}}}}}}};
    QVERIFY(!patched(other, bodyOf(step).array()));
}

void KubernetesActionsTest::letsGitGoOnAgain()
{
    KubernetesBench bench;
    showKept(bench);
    QVERIFY(!bench.plan(u"start-sync"_s));
    const auto undo = bench.plan(u"undo"_s, u"4"_s);
    const QString path = u"/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/shop"_s;
    bench.http.objects.insert(path, *patched(application, bodyOf(undo->at(1)).array()));
    QVERIFY(bench.look()->owner->isFrozen); // what is left to be done
    QCOMPARE(titles(*bench.plan(u"undo"_s, u"4"_s)).at(1),
        u"Roll deployment/checkr-console back to rev 4"_s);
    const auto start = bench.plan(u"start-sync"_s);
    QVERIFY2(start, start ? "" : qPrintable(start.error().sentence()));
    QCOMPARE(start->size(), 1);
    const auto thawed =
        patched(bench.http.objects.value(path), bodyOf(start->constFirst()).array());
    QVERIFY(thawed);
    QCOMPARE((*thawed)[u"spec"], application[u"spec"]);
}

void KubernetesActionsTest::knowsFlux()
{
    KubernetesBench bench;
    bench.showBadRollout();
    bench.show(u"deployments/checkr-console"_s,
        withMeta(kubeRecording(u"deployment-get-bad-rollout"_s), u"labels"_s,
            {{u"kustomize.toolkit.fluxcd.io/name"_s, u"apps"_s},
                {u"kustomize.toolkit.fluxcd.io/namespace"_s, u"flux-system"_s}}));
    const QJsonObject kustomization{{u"metadata"_s, QJsonObject{{u"uid"_s, u"k1"_s}}},
        {u"spec"_s, QJsonObject{{u"suspend"_s, false}}}};
    bench.http.objects.insert(
        u"/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/flux-system/kustomizations/apps"_s,
        kustomization);
    QCOMPARE(bench.look()->owner,
        std::optional(Ownership{u"Flux"_s, u"Kustomization flux-system/apps"_s, false}));
    const auto steps = bench.plan(u"undo"_s, u"4"_s);
    QVERIFY(steps);
    const auto frozen = patched(kustomization, bodyOf(steps->at(1)).array());
    QVERIFY((*frozen)[u"spec"][u"suspend"].toBool());
    QCOMPARE(*patched(*frozen, undoOf(steps->at(1))), kustomization);
}

void KubernetesActionsTest::forgetsAKeeperThatIsGone()
{
    KubernetesBench bench;
    showKept(bench);
    bench.http.objects.remove(u"/apis/argoproj.io/v1alpha1/namespaces/argocd/applications/shop"_s);
    QVERIFY(!bench.look()->owner);
}

QTEST_GUILESS_MAIN(KubernetesActionsTest)
#include "tst_kubernetesactions.moc"
