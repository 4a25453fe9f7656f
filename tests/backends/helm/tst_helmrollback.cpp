// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "askedplans.h"

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;

/// The steps of a rollback, over a release as it was recorded.
class HelmRollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollsBackWithTheRealHelm();
    void namesTheHooksThatRun_data();
    void namesTheHooksThatRun();
    void givesTheCountsBack();
    void givesTheLimitsOfAutoscalersBack();
    void leavesCountsAloneThatNoManifestSays();
    void takesAwayWhatNoReleaseHas();
    void refusesRevisions_data();
    void refusesRevisions();
    void refusesWhatIsPending();
    void refusesAStaleLook();
};

void HelmRollbackTest::rollsBackWithTheRealHelm()
{
    Asked asked(secretsAfterRollback(), deployment());
    const auto steps = asked.steps(u"rollback"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(titlesOf(*steps), (QStringList{u"Read the release history"_s, u"Roll back to rev 4"_s,
                                   u"Wait for the pods"_s}));
    const Step &act = steps->at(1);
    const QString config = asked.bench.cluster.folder.filePath(u"config"_s);
    QCOMPARE(std::get<Command>(act.act).argv,
        (QStringList{u"/usr/bin/helm"_s, u"rollback"_s, u"checkr-worker"_s, u"4"_s,
            u"--namespace"_s, u"production"_s, u"--kube-context"_s, u"prod"_s, u"--kubeconfig"_s,
            config, u"--wait"_s, u"--timeout"_s, u"300s"_s}));
    QVERIFY(act.changesTarget);
    QCOMPARE(act.resume, ResumeClass::ObserveAfter);
    QCOMPARE(act.settled, (Condition{u"4"_s, {}, true, 2}));
    QCOMPARE(act.note, u"Helm records it as rev 6, a copy of rev 4"_s);
    QCOMPARE(std::get<Command>(act.undo->act).argv.at(3), u"5"_s);
    QVERIFY(act.timeout > std::chrono::minutes(5));
    QVERIFY(!steps->at(0).changesTarget);
    for (const Step &step : *steps)
        QCOMPARE(step.target, worker);
}

// Helm runs the hooks of the revision that it goes back to: whoever reads the plan has to know which.
void HelmRollbackTest::namesTheHooksThatRun_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("before") << u"pre-rollback"_s << true;
    QTest::newRow("after") << u"post-rollback"_s << true;
    QTest::newRow("of an upgrade") << u"pre-upgrade"_s << false;
}

void HelmRollbackTest::namesTheHooksThatRun()
{
    QFETCH(const QString, event);
    QFETCH(const bool, isNamed);
    QJsonArray secrets = secretsAfterRollback();
    secrets[3] = restored(secrets.at(3).toObject(), u"superseded"_s, [&event](QJsonObject json) {
        json.insert(
            u"hooks"_s, QJsonArray{QJsonObject{{u"name"_s, u"warm-cache"_s}, {u"kind"_s, u"Job"_s},
                            {u"manifest"_s, u"kind: Job\nmetadata: {name: warm-cache}\n"_s},
                            {u"events"_s, QJsonArray{event}}}});
        return json;
    });
    Asked asked(secrets, deployment());
    const auto steps = asked.steps(u"rollback"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    const QString &note = steps->at(1).note;
    QCOMPARE(note.contains(u"Runs hooks of rev 4, not of the current one: warm-cache"_s), isNamed);
}

void HelmRollbackTest::givesTheCountsBack()
{
    // The manifests say 2; somebody or something made it 6.
    Asked asked(secretsAfterRollback(), scaledTo(deployment(), 6));
    const auto steps = asked.steps(u"rollback"_s, u"4"_s);
    QVERIFY(steps);
    QCOMPARE(titlesOf(*steps).at(2), u"Give Deployment/checkr-worker its 6 replicas back"_s);
    const Step &scale = steps->at(2);
    const auto &request = std::get<HttpRequest>(scale.act);
    QCOMPARE(request.method, u"PATCH"_s);
    QVERIFY(request.url.endsWith(
        u"/namespaces/production/deployments/checkr-worker/scale?fieldManager=breakglass"_s));
    QCOMPARE(request.headers.value(u"Content-Type"_s), u"application/json-patch+json"_s);
    const QString uid = deployment()[u"metadata"][u"uid"].toString();
    QCOMPARE(patchOf(scale), (QJsonArray{op(u"test"_s, u"/metadata/uid"_s, uid),
                                 op(u"replace"_s, u"/spec/replicas"_s, 6)}));
    QVERIFY(scale.changesTarget);
    QCOMPARE(scale.settled->atLeastReady, 6);
    // Helm itself ends with what the manifest says, the run with what served before.
    QCOMPARE(steps->at(1).settled->atLeastReady, 2);
    QCOMPARE(steps->last().settled->atLeastReady, 6);
    // Fewer than the manifest says is nothing to go back to.
    Asked fewer(secretsAfterRollback(), scaledTo(deployment(), 1));
    QCOMPARE(fewer.steps(u"rollback"_s, u"4"_s)->size(), 3);
}

void HelmRollbackTest::givesTheLimitsOfAutoscalersBack()
{
    const QString more =
        u"---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n"
        "spec: {minReplicas: 2, maxReplicas: 4, "
        "scaleTargetRef: {kind: Deployment, name: checkr-worker}}\n"_s;
    const QJsonArray secrets = withManifests(secretsAfterRollback(), more);
    Asked asked(secrets, deployment(), {scalerOf(5, 20)});
    const auto steps = asked.steps(u"rollback"_s, u"4"_s);
    QVERIFY(steps);
    QCOMPARE(titlesOf(*steps).at(2), u"Give autoscaler web its limits back"_s);
    QCOMPARE(patchOf(steps->at(2)), (QJsonArray{op(u"test"_s, u"/metadata/uid"_s, u"hpa-uid"_s),
                                        op(u"replace"_s, u"/spec/minReplicas"_s, 5),
                                        op(u"replace"_s, u"/spec/maxReplicas"_s, 20)}));
    Asked same(secrets, deployment(), {scalerOf(2, 4)});
    QCOMPARE(same.steps(u"rollback"_s, u"4"_s)->size(), 3);
    // One that belongs to no release is left alone by Helm, too.
    Asked foreign(secretsAfterRollback(), deployment(), {scalerOf(5, 20)});
    QCOMPARE(foreign.steps(u"rollback"_s, u"4"_s)->size(), 3);
}

void HelmRollbackTest::leavesCountsAloneThatNoManifestSays()
{
    using backends::helm::replicasAfter;
    const QJsonObject says{{u"spec"_s, QJsonObject{{u"replicas"_s, 3}}}};
    const QJsonObject silent{{u"spec"_s, QJsonObject{}}};
    QCOMPARE(replicasAfter(says, says), std::optional<int>(3));
    QCOMPARE(replicasAfter(silent, says), std::optional<int>(3));
    QCOMPARE(replicasAfter(says, silent), std::optional<int>(1));
    QCOMPARE(replicasAfter(silent, silent), std::optional<int>());
}

void HelmRollbackTest::takesAwayWhatNoReleaseHas()
{
    QJsonArray containers = containersOf(deployment());
    containers.prepend(QJsonObject{{u"name"_s, u"debug"_s}, {u"image"_s, u"busybox"_s}});
    QJsonObject own = containers.at(1).toObject();
    own.insert(u"env"_s, QJsonArray{QJsonObject{{u"name"_s, u"TRACE"_s}, {u"value"_s, u"1"_s}}});
    containers[1] = own;
    Asked asked(secretsAfterRollback(), withContainers(deployment(), containers));
    const auto steps = asked.steps(u"rollback"_s, u"4"_s);
    QVERIFY(steps);
    const Step &step = steps->at(2);
    QCOMPARE(step.title, u"Take away what no release has from Deployment/checkr-worker"_s);
    QCOMPARE(step.note,
        u"container debug is in no release; variable TRACE of container worker is in no release"_s);
    QCOMPARE(step.resume, ResumeClass::CasAbsolute);
    const QString place = u"/spec/template/spec/containers"_s;
    const QJsonArray patch = patchOf(step);
    // The variable goes before the container whose removal would move it.
    QCOMPARE(patch.at(1).toObject(), op(u"test"_s, place + u"/1/env/0/name"_s, u"TRACE"_s));
    QCOMPARE(patch.at(2)[u"path"].toString(), place + u"/1/env/0"_s);
    QCOMPARE(patch.at(3).toObject(), op(u"test"_s, place + u"/0/name"_s, u"debug"_s));
    QCOMPARE(patch.at(4)[u"op"].toString(), u"remove"_s);
    QCOMPARE(patch.size(), 5);
}

void HelmRollbackTest::refusesRevisions_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<ErrorKind>("kind");
    for (const char *name :
        {"0", "", "-1", "previous", "04", "4 ", "+4", "4.0", "--force", "99999999999"})
        QTest::addRow("%s", name) << QString::fromLatin1(name) << ErrorKind::Invalid;
    QTest::newRow("current") << u"5"_s << ErrorKind::Conflict;
    QTest::newRow("unknown") << u"6"_s << ErrorKind::NotFound;
}

void HelmRollbackTest::refusesRevisions()
{
    QFETCH(QString, revision);
    Asked asked(secretsAfterRollback(), deployment());
    const auto steps = asked.steps(u"rollback"_s, revision);
    QVERIFY(!steps);
    QTEST(steps.error().kind, "kind");
}

void HelmRollbackTest::refusesWhatIsPending()
{
    QJsonArray all = secretsAfterRollback();
    all[4] = restored(all.at(4).toObject(), u"pending-rollback"_s);
    Asked asked(all, deployment());
    const auto steps = asked.steps(u"rollback"_s, u"4"_s);
    QVERIFY(!steps);
    QCOMPARE(steps.error().what, u"Helm: pending-rollback of rev 5."_s);
}

void HelmRollbackTest::refusesAStaleLook()
{
    Asked asked(secretsAfterRollback(), deployment());
    TargetState old = asked.state;
    old.fingerprint += u'x';
    const auto steps =
        asked.bench.backend->steps(intentTo(u"4"_s), strategyOf(u"rollback"_s), old, asked.history);
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(HelmRollbackTest)
#include "tst_helmrollback.moc"
