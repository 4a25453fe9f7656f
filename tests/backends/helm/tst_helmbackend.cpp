// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "helmbench.h"

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;

/// What is asked of a cluster about a release, and what its answers come to.
class HelmBackendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheHistoryWithoutHelm();
    void asksOnlyForWhatIsNew();
    void leavesOutWhatCannotBeRead();
    void saysWhatIsMissing();
    void seesWhatRuns();
    void isNotSettledWhileSomethingIsToBeDone_data();
    void isNotSettledWhileSomethingIsToBeDone();
    void namesPodsThatFail();
    void explainsWhatIsPending();
    void changesItsFingerprintWithWhatCounts();
    void readsConfigMaps();
};

void HelmBackendTest::tellsTheHistoryWithoutHelm()
{
    HelmBench bench;
    bench.tells(secretsAfterRollback());
    const auto history = bench.history();
    QVERIFY2(history, history ? "" : qPrintable(history.error().sentence()));
    QStringList told;
    for (const Revision &revision : history->revisions)
        told += u"%1 %2 %3"_s.arg(revision.id, revision.artifact, revision.copyOf).trimmed();
    QCOMPARE(told,
        (QStringList{u"5 2.1.0 2"_s, u"4 2.2.1"_s, u"3 2.2.0-bad"_s, u"2 2.1.0"_s, u"1 2.0.0"_s}));
    QCOMPARE(history->find(u"3"_s)->status, RevisionStatus::Failed);
    QCOMPARE(history->find(u"5"_s)->status, RevisionStatus::Deployed);
    QCOMPARE(
        history->find(u"2"_s)->change, u"release 2.1.0, chart checkr-worker-0.1.0, app 2.0.0"_s);
    // A copy deploys what it copies.
    QCOMPARE(history->find(u"5"_s)->configuration, history->find(u"2"_s)->configuration);
    QVERIFY(history->find(u"4"_s)->configuration != history->find(u"2"_s)->configuration);
    const auto &asked = bench.cluster.http.asked();
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.at(0).headers.value(u"Accept"_s).contains(u"PartialObjectMetadataList"_s));
    QVERIFY(asked.at(0).url.contains(u"/namespaces/production/secrets?"_s));
    QVERIFY(asked.at(0).url.contains(u"owner%3Dhelm%2Cname%3Dcheckr-worker"_s));
    QVERIFY(bench.cluster.http.isSpent());
}

void HelmBackendTest::asksOnlyForWhatIsNew()
{
    HelmBench bench;
    const QJsonArray all = secretsAfterRollback();
    QJsonArray four = all;
    four.removeLast();
    bench.tells(four);
    QCOMPARE(bench.history()->revisions.size(), 4);
    bench.cluster.http.reply(200, HelmBench::listOf(all));
    bench.cluster.http.reply(200, all.last().toObject());
    QCOMPARE(bench.history()->revisions.size(), 5);
    QVERIFY(bench.cluster.http.asked().last().url.endsWith(
        u"/secrets/sh.helm.release.v1.checkr-worker.v5"_s));
    for (int time = 0; time < 3; ++time) {
        bench.cluster.http.reply(200, HelmBench::listOf(all));
        QCOMPARE(bench.history()->revisions.size(), 5);
    }
    QCOMPARE(bench.cluster.http.unexpected(), 0);
    QVERIFY(bench.cluster.http.isSpent());
}

void HelmBackendTest::leavesOutWhatCannotBeRead()
{
    HelmBench bench;
    QJsonArray all = secretsAfterRollback();
    all[1] = with(all.at(1).toObject(), {u"data"_s, u"release"_s}, u"AAAA"_s);
    bench.tells(all);
    const auto history = bench.history();
    QCOMPARE(history->revisions.size(), 5);
    QCOMPARE(history->find(u"2"_s)->artifact, QString());
    QVERIFY(history->find(u"2"_s)->deployedAt != TimePoint{});
    QCOMPARE(history->find(u"1"_s)->artifact, u"2.0.0"_s);
}

void HelmBackendTest::saysWhatIsMissing()
{
    HelmBench bench;
    bench.cluster.http.reply(200, HelmBench::listOf({}));
    const auto none = bench.history();
    QVERIFY(!none);
    QCOMPARE(none.error().what, u"Helm has no release checkr-worker in namespace production."_s);
    bench.cluster.http.replay(recorded(u"backends/helm"_s, u"helm-secrets-403-oncall"_s));
    const auto denied = bench.observe();
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, ErrorKind::Denied);
    QVERIFY(!QCoro::waitFor(bench.backend->history({u"other"_s, u"production"_s}, {})));
}

void HelmBackendTest::seesWhatRuns()
{
    HelmBench bench;
    bench.looks(secretsAfterRollback(), deployment());
    const auto state = bench.observe();
    QVERIFY2(state, state ? "" : qPrintable(state.error().sentence()));
    QCOMPARE(state->currentRevision, u"5"_s);
    QCOMPARE(state->ready, 2);
    QCOMPARE(state->wanted, 2);
    QVERIFY(!state->inFlight);
    QVERIFY(state->isSettled());
    QVERIFY2(state->fingerprint.startsWith(u"rev 5 deployed"_s), qPrintable(state->fingerprint));
    QVERIFY(bench.cluster.http.isSpent());
    QCOMPARE(bench.cluster.http.unexpected(), 0);
}

void HelmBackendTest::isNotSettledWhileSomethingIsToBeDone_data()
{
    QTest::addColumn<QJsonObject>("object");
    const QJsonObject good = deployment();
    QTest::newRow("the change is not seen yet") << with(good, {u"metadata"_s, u"generation"_s}, 6);
    QTest::newRow("old pods are there") << with(good, {u"status"_s, u"replicas"_s}, 3);
    QTest::newRow("not all are new") << with(good, {u"status"_s, u"updatedReplicas"_s}, 1);
    QTest::newRow("not all are available") << with(good, {u"status"_s, u"availableReplicas"_s}, 1);
    QTest::newRow("scaled to nothing") << scaledTo(good, 0);
    QTest::newRow("gone") << QJsonObject();
}

void HelmBackendTest::isNotSettledWhileSomethingIsToBeDone()
{
    QFETCH(QJsonObject, object);
    HelmBench bench;
    bench.looks(secretsAfterRollback(), object);
    const auto state = bench.observe();
    QVERIFY(state);
    QVERIFY(!state->isSettled());
}

void HelmBackendTest::namesPodsThatFail()
{
    HelmBench bench;
    const auto pod = [](const QString &name, const QString &hash, const QString &at,
                         const QString &waiting) {
        return QJsonObject{
            {u"metadata"_s,
                QJsonObject{{u"name"_s, name}, {u"uid"_s, name}, {u"creationTimestamp"_s, at},
                    {u"labels"_s, QJsonObject{{u"pod-template-hash"_s, hash}}}}},
            {u"status"_s,
                QJsonObject{{u"containerStatuses"_s,
                    QJsonArray{QJsonObject{{u"state"_s,
                        QJsonObject{{u"waiting"_s, QJsonObject{{u"reason"_s, waiting}}}}}}}}}}};
    };
    bench.looks(secretsAfterBad(), deployment(),
        {pod(u"old"_s, u"a"_s, u"2026-11-21T03:00:00Z"_s, u"ContainerCreating"_s),
            pod(u"new"_s, u"b"_s, u"2026-11-21T03:07:36Z"_s, u"ImagePullBackOff"_s)});
    const auto state = bench.observe();
    QCOMPARE(state->instances.size(), 2);
    QCOMPARE(state->instances.at(0), (Instance{u"old"_s, u"2"_s, InstanceState::Starting}));
    QCOMPARE(state->instances.at(1),
        (Instance{u"new"_s, u"3"_s, InstanceState::Failing, u"The image can't be pulled"_s}));
}

void HelmBackendTest::explainsWhatIsPending()
{
    HelmBench bench;
    QJsonArray all = secretsAfterRollback();
    all[4] = restored(all.at(4).toObject(), u"pending-upgrade"_s);
    bench.looks(all, deployment());
    const auto state = bench.observe();
    QVERIFY(state->inFlight);
    QCOMPARE(state->inFlight->holder, u"Helm"_s);
    QCOMPARE(toIso(state->inFlight->since), u"2026-11-21T03:07:49.000Z"_s);
    QVERIFY(!state->isSettled());
    QCOMPARE(state->inFlight->description, u"Helm: pending-upgrade of rev 5"_s);
    bench.cluster.clock.advance(std::chrono::minutes(20));
    bench.looks(all, deployment(), {}, {}, true);
    QVERIFY(bench.observe()->inFlight->description.contains(u"stuck"_s));
}

void HelmBackendTest::changesItsFingerprintWithWhatCounts()
{
    const auto seen = [](const QJsonArray &secrets, const QJsonObject &object,
                          const QJsonArray &scalers) {
        HelmBench bench;
        bench.looks(secrets, object, {}, scalers);
        return bench.observe()->fingerprint;
    };
    const QJsonArray secrets = secretsAfterRollback();
    const QJsonObject good = deployment();
    const QJsonArray scalers{QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"w"_s}}},
        {u"spec"_s, QJsonObject{{u"scaleTargetRef"_s, QJsonObject{{u"kind"_s, u"Deployment"_s},
                                                          {u"name"_s, u"checkr-worker"_s}}}}}}};
    const QString before = seen(secrets, good, {});
    QCOMPARE(seen(secrets, with(good, {u"metadata"_s, u"resourceVersion"_s}, u"9"_s), {}), before);
    QVERIFY(seen(secrets, with(good, {u"metadata"_s, u"generation"_s}, 6), {}) != before);
    QVERIFY(seen(secrets, with(good, {u"metadata"_s, u"uid"_s}, u"other"_s), {}) != before);
    QJsonArray pending = secrets;
    pending[4] = restored(pending.at(4).toObject(), u"pending-rollback"_s);
    QVERIFY(seen(pending, good, {}) != before);
    // An autoscaler changes the count, and with it the generation, at any time.
    const QJsonObject more = with(scaledTo(good, 7), {u"metadata"_s, u"generation"_s}, 6);
    QCOMPARE(seen(secrets, more, scalers), seen(secrets, good, scalers));
    const QJsonObject other = withContainers(more, {});
    QVERIFY(seen(secrets, other, scalers) != seen(secrets, good, scalers));
}

void HelmBackendTest::readsConfigMaps()
{
    HelmBench bench(QJsonObject{{u"driver"_s, u"configmap"_s}});
    QJsonArray maps;
    for (const QJsonValue &secret : secretsAfterRollback()) {
        using namespace backends::helm;
        const QByteArray text = releaseText(secret.toObject(), Driver::Secret).value();
        maps.append(with(
            secret.toObject(), {u"data"_s, u"release"_s}, storedText(text, Driver::ConfigMap)));
    }
    bench.tells(maps);
    QCOMPARE(bench.history()->find(u"5"_s)->copyOf, u"2"_s);
    QVERIFY(bench.cluster.http.asked().constFirst().url.contains(u"/configmaps?"_s));
}

QTEST_GUILESS_MAIN(HelmBackendTest)
#include "tst_helmbackend.moc"
