// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "askedplans.h"

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;

/// The steps of every other action, over a release as it was recorded.
class HelmPlansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freesWhatHangs();
    void freesNothingThatMayBeAtWork();
    void deletesOnlyWhatCannotBeRead();
    void deploysByDigest();
    void refusesToDeployWithoutEffect();
    void repairsDrift();
    void removesFromTheEnd();
    void readsOnlyWithoutHelm();
};

void HelmPlansTest::freesWhatHangs()
{
    QJsonArray all = secretsAfterRollback();
    const QJsonObject stuck = restored(all.at(4).toObject(), u"pending-upgrade"_s);
    all[4] = stuck;
    Asked asked(all, deployment());
    asked.state.observedAt += std::chrono::hours(1);
    const auto steps = asked.steps(u"unlock"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(titlesOf(*steps),
        (QStringList{u"Read the release history"_s, u"Mark rev 5 as failed"_s,
            u"Wait until the release is free"_s, u"Roll back to rev 4"_s, u"Wait for the pods"_s}));
    const auto &request = std::get<HttpRequest>(steps->at(1).act);
    QVERIFY(request.url.endsWith(
        u"/production/secrets/sh.helm.release.v1.checkr-worker.v5?fieldManager=breakglass"_s));
    const QJsonArray patch = patchOf(steps->at(1));
    QCOMPARE(patch.at(0).toObject(),
        op(u"test"_s, u"/metadata/uid"_s, stuck[u"metadata"][u"uid"].toString()));
    QCOMPARE(patch.at(1).toObject(), op(u"test"_s, u"/metadata/resourceVersion"_s,
                                         stuck[u"metadata"][u"resourceVersion"].toString()));
    QCOMPARE(patch.at(3).toObject(), op(u"replace"_s, u"/metadata/labels/status"_s, u"failed"_s));
    // What is stored then is the same release, failed: as Helm reads it.
    const QJsonObject freed = with(with(stuck, {u"data"_s, u"release"_s}, patch.at(4)[u"value"]),
        {u"metadata"_s, u"labels"_s, u"status"_s}, u"failed"_s);
    const auto release = backends::helm::releaseFrom(freed, backends::helm::Driver::Secret);
    const auto before = backends::helm::releaseFrom(stuck, backends::helm::Driver::Secret);
    QCOMPARE(release->status, u"failed"_s);
    QCOMPARE(release->manifest, before->manifest);
    QCOMPARE(release->values, before->values);
    // The lock is taken away before the first step that waits for it.
    QVERIFY(!steps->at(1).changesTarget);
    QCOMPARE(std::get<AwaitSettled>(steps->at(2).act).condition, (Condition{u"5"_s, {}, false, 0}));
}

void HelmPlansTest::freesNothingThatMayBeAtWork()
{
    QJsonArray all = secretsAfterRollback();
    Asked idle(all, deployment());
    QVERIFY(!idle.steps(u"unlock"_s, u"4"_s));
    all[4] = restored(all.at(4).toObject(), u"pending-upgrade"_s);
    Asked young(all, deployment());
    const auto steps = young.steps(u"unlock"_s, u"4"_s);
    QVERIFY(!steps);
    QVERIFY2(
        steps.error().what.contains(u"may still be at work"_s), qPrintable(steps.error().what));
}

void HelmPlansTest::deletesOnlyWhatCannotBeRead()
{
    QJsonArray all = secretsAfterRollback();
    const QJsonObject stuck = restored(all.at(4).toObject(), u"pending-upgrade"_s);
    all[4] = with(stuck, {u"data"_s, u"release"_s}, u"AAAA"_s);
    HelmBench bench;
    bench.tells(all);
    const History history = bench.history().value();
    bench.cluster.http.reply(200, HelmBench::listOf(all));
    bench.cluster.http.reply(200, all.last().toObject());
    bench.cluster.http.reply(200, HelmBench::listOf({}));
    TargetState state = bench.observe().value();
    QCOMPARE(state.wanted, 0);
    state.observedAt += std::chrono::hours(1);
    const auto steps =
        bench.backend->steps(intentTo(u"4"_s), strategyOf(u"cancel-rollback"_s), state, history);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const auto &request = std::get<HttpRequest>(steps->at(1).act);
    QCOMPARE(request.method, u"DELETE"_s);
    const QJsonObject options = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(options[u"preconditions"][u"uid"].toString(), stuck[u"metadata"][u"uid"].toString());
    QVERIFY(!options[u"preconditions"][u"resourceVersion"].toString().isEmpty());
    QCOMPARE(std::get<AwaitSettled>(steps->at(2).act).condition.revision, u"4"_s);
}

void HelmPlansTest::deploysByDigest()
{
    const QMap<QString, QString> own{
        {u"image_key"_s, u"tag"_s}, {u"chart"_s, u"/srv/charts/worker"_s}};
    Asked asked(secretsAfterRollback(), deployment(), {}, own);
    const auto steps = asked.steps(u"upgrade"_s, {}, u"2.3.0@"_s + digest);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(titlesOf(*steps), (QStringList{u"Check the chart"_s, u"Let the server render it"_s,
                                   u"Deploy 2.3.0@"_s + digest, u"Wait for the pods"_s}));
    const Step &act = steps->at(2);
    // Done is only what runs it: a value without effect fails here at the latest.
    QCOMPARE(act.settled,
        (Condition{u"6"_s, u"registry.example.com/checkr-worker:2.3.0@"_s + digest, true, 2}));
    QCOMPARE(std::get<Command>(act.undo->act).argv.at(1), u"rollback"_s);
    QVERIFY(!steps->at(0).changesTarget && !steps->at(1).changesTarget && act.changesTarget);
    // A chart from a registry can't be linted where it is.
    Asked remote(secretsAfterRollback(), deployment(), {},
        {{u"image_key"_s, u"tag"_s}, {u"chart"_s, u"oci://r/charts/worker"_s}});
    QCOMPARE(remote.steps(u"direct-deploy"_s, {}, u"2.3.0@"_s + digest)->size(), 3);
}

void HelmPlansTest::refusesToDeployWithoutEffect()
{
    const QString image = u"2.3.0@"_s + digest;
    Asked keyless(secretsAfterRollback(), deployment(), {}, {{u"chart"_s, u"/srv/c"_s}});
    QVERIFY(!keyless.steps(u"upgrade"_s, {}, image));
    Asked chartless(secretsAfterRollback(), deployment(), {}, {{u"image_key"_s, u"tag"_s}});
    QVERIFY(!chartless.steps(u"upgrade"_s, {}, image));
    Asked wrong(secretsAfterRollback(), deployment(), {},
        {{u"chart"_s, u"/srv/c"_s}, {u"image_key"_s, u"image.repository"_s}});
    const auto steps = wrong.steps(u"upgrade"_s, {}, image);
    QVERIFY(!steps);
    QVERIFY2(steps.error().what.contains(u"no image.repository"_s), qPrintable(steps.error().what));
}

void HelmPlansTest::repairsDrift()
{
    Asked clean(secretsAfterRollback(), deployment());
    QVERIFY(!clean.steps(u"repair"_s, {}));
    QJsonArray containers = containersOf(deployment());
    containers[0] = with(
        containers.at(0).toObject(), {u"image"_s}, u"registry.example.com/checkr-worker:hand"_s);
    Asked asked(secretsAfterRollback(), withContainers(scaledTo(deployment(), 5), containers));
    QCOMPARE(
        asked.state.drift, (QStringList{u"Deployment/checkr-worker: container worker runs "
                                        "registry.example.com/checkr-worker:hand, released was "
                                        "registry.example.com/checkr-worker:2.1.0"_s,
                               u"Deployment/checkr-worker: 5 replicas, released were 2"_s}));
    QVERIFY(clean.state.drift.isEmpty());
    const auto steps = asked.steps(u"repair"_s, {});
    QVERIFY(steps);
    QCOMPARE(titlesOf(*steps),
        (QStringList{u"Bring Deployment/checkr-worker back to what was released"_s,
            u"Wait for the pods"_s}));
    const QString place = u"/spec/template/spec/containers/0/image"_s;
    const QJsonArray patch = patchOf(steps->at(0));
    QCOMPARE(
        patch.at(1).toObject(), op(u"test"_s, place, u"registry.example.com/checkr-worker:hand"_s));
    QCOMPARE(patch.at(2).toObject(),
        op(u"replace"_s, place, u"registry.example.com/checkr-worker:2.1.0"_s));
    QCOMPARE(patch.at(4).toObject(), op(u"replace"_s, u"/spec/replicas"_s, 2));
    QCOMPARE(steps->at(0).settled->atLeastReady, 2);
    // What an autoscaler does is no drift.
    Asked scaled(secretsAfterRollback(), scaledTo(deployment(), 5), {scalerOf(1, 9)});
    QVERIFY(!scaled.steps(u"repair"_s, {}));
    QVERIFY(scaled.state.drift.isEmpty());
}

void HelmPlansTest::removesFromTheEnd()
{
    using namespace backends::helm;
    const auto removal = [](const QString &path) {
        return Drift{u"x"_s, {op(u"test"_s, path + u"/name"_s, path),
                                 QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, path}}}};
    };
    LiveWorkload live;
    live.workload.meta.uid = u"u"_s;
    const QJsonArray patch =
        repairPatch(live, {removal(u"/c/2"_s), removal(u"/c/10"_s), removal(u"/c/9"_s),
                              removal(u"/c/2/env/1"_s), removal(u"/c/2/env/11"_s)});
    QStringList paths;
    for (const QJsonValue &one : patch) {
        if (one[u"op"].toString() == u"remove"_s)
            paths += one[u"path"].toString();
    }
    QCOMPARE(
        paths, (QStringList{u"/c/2/env/11"_s, u"/c/2/env/1"_s, u"/c/10"_s, u"/c/9"_s, u"/c/2"_s}));
}

void HelmPlansTest::readsOnlyWithoutHelm()
{
    Asked asked(secretsAfterRollback(), deployment(), {}, {}, QJsonObject{{u"helm"_s, QString()}});
    QVERIFY(!asked.bench.backend->capabilities().actions.contains(u"rollback"_s));
    QVERIFY(!asked.steps(u"rollback"_s, u"4"_s));
}

QTEST_GUILESS_MAIN(HelmPlansTest)
#include "tst_helmplans.moc"
