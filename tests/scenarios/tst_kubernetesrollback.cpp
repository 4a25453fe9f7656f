// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "clusterrun.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using events::RunResult;
using execution::RunPhase;
using execution::StepState;
using support::ClusterRun;

namespace {

constexpr const char *good = "registry.example.com/web:1.0.0";

/// A bad release over a good one, as far as it gets.
void breakIt(ClusterRun &run, const char *image)
{
    QVERIFY(run.passUntilState([](const TargetState &state) { return state.isSettled(); }));
    run.deploy(image, "release 1.1.0");
    QVERIFY(run.passUntilState([](const TargetState &state) {
        return std::ranges::any_of(state.instances,
            [](const Instance &instance) { return instance.state == InstanceState::Failing; });
    }));
    run.cluster.forgetRequests();
}

QString leaseHolder(const ClusterRun &run)
{
    return run.cluster
        .object("Lease", u"production"_s, u"breakglass-web"_s)[u"spec"][u"holderIdentity"]
        .toString();
}

QString storyOf(const ClusterRun &run)
{
    QString story = run.runner->view().detail + u'\n';
    for (const auto &line : run.runner->log())
        story += line.text + u'\n';
    return story;
}

} // namespace

/// Whole rollbacks against an API server: what an operator would see, and what is left on the server.
class KubernetesRollbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesABadReleaseBack_data();
    void takesABadReleaseBack();
    void saysWhatTheClusterSaysOfAPod();
    void changesNothingWhenSomebodyElseWasFaster();
    void goesOnWhenTheServerComesBack();
    void findsOutWhatALostAnswerDid();
    void takesAFreshTokenInTheMiddle();
    void changesWithAFreshToken();
    void saysWhatTheOperatorMayNotDo();
    void leavesALockedWorkloadAlone();
};

void KubernetesRollbackTest::takesABadReleaseBack_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("reason");
    QTest::newRow("image that is not there")
        << QByteArray("registry.example.com/web:1.1.0-bad") << u"The image can't be pulled"_s;
    QTest::newRow("crash loop") << QByteArray("registry.example.com/web:1.1.0-crash")
                                << u"It ends again and again after it starts"_s;
}

void KubernetesRollbackTest::takesABadReleaseBack()
{
    QFETCH(const QByteArray, image);
    QFETCH(const QString, reason);
    ClusterRun run;
    breakIt(run, image.constData());
    QVERIFY(run.passUntilState([&](const TargetState &state) {
        return std::ranges::any_of(
            state.instances, [&](const Instance &one) { return one.reason == reason; });
    }));
    const auto plan = run.plan(u"1"_s);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    const auto started = run.start(*plan);
    QVERIFY2(started, started ? "" : qPrintable(started.error().sentence()));
    QVERIFY(run.passUntilOver());
    QVERIFY2(run.runner->view().result == RunResult::Succeeded, qPrintable(storyOf(run)));
    QCOMPARE(run.patches(), 1);
    QCOMPARE(run.image(), QString::fromLatin1(good));
    const QJsonObject web = run.web();
    QCOMPARE(
        web[u"metadata"][u"annotations"][u"deployment.kubernetes.io/revision"].toString(), u"3"_s);
    QCOMPARE(web[u"metadata"][u"annotations"][u"kubernetes.io/change-cause"].toString(),
        u"release 1.0.0 [Breakglass: rolled back from rev 2, INCIDENT-7]"_s);
    QCOMPARE(leaseHolder(run), QString());
    QVERIFY(run.look().isSettled());
    const auto history = run.wait(run.fleet->lookHistory(run.id));
    QCOMPARE(history->revisions.constFirst().copyOf, u"1"_s);
    QCOMPARE(history->revisions.constFirst().change, u"release 1.0.0"_s);
}

// The pod itself knows no reason: only the events of the cluster do.
void KubernetesRollbackTest::saysWhatTheClusterSaysOfAPod()
{
    ClusterRun run;
    QVERIFY(run.passUntilState([](const TargetState &state) { return state.isSettled(); }));
    run.deploy("registry.example.com/web:1.1.0-unready", "release 1.1.0");
    QVERIFY(run.passUntilState([](const TargetState &state) {
        return std::ranges::any_of(state.instances, [](const Instance &one) {
            return one.reason == u"Its health check fails: Readiness probe failed: HTTP probe "
                                 "failed with statuscode: 503";
        });
    }));
}

void KubernetesRollbackTest::changesNothingWhenSomebodyElseWasFaster()
{
    ClusterRun run;
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    const auto plan = run.plan(u"1"_s);
    QVERIFY(plan);
    // Between the last look and the request: the server itself has to refuse.
    run.cluster.faults().add({.kind = fakecluster::FaultKind::Delay,
        .method = "PATCH",
        .part = "/deployments/",
        .delay = 2s});
    QVERIFY(run.start(*plan));
    QVERIFY(run.passUntil([&] { return run.patches() == 1; }));
    run.deploy("registry.example.com/web:1.2.0", "hotfix by jonas");
    QVERIFY(run.passUntilOver());
    QCOMPARE(run.runner->view().result, RunResult::Failed);
    QCOMPARE(run.image(), u"registry.example.com/web:1.2.0"_s);
    QCOMPARE(run.web()[u"metadata"][u"annotations"][u"kubernetes.io/change-cause"].toString(),
        u"hotfix by jonas"_s);
    // The lock is still ours: giving it back is offered.
    QVERIFY(std::ranges::any_of(run.runner->view().undo,
        [](const Undo &undo) { return undo.note == u"Gives the lock back"; }));
    // What is there now can be planned for, and only that: the old plan stays refused.
    const auto again = run.plan(u"1"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().sentence()));
    QVERIFY(again->hash() != plan->hash());
    QVERIFY(run.start(*again));
    QVERIFY(run.passUntilOver());
    QVERIFY2(run.runner->view().result == RunResult::Succeeded, qPrintable(storyOf(run)));
    QCOMPARE(run.image(), QString::fromLatin1(good));
}

void KubernetesRollbackTest::goesOnWhenTheServerComesBack()
{
    ClusterRun run;
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    const auto plan = run.plan(u"1"_s);
    QVERIFY(plan);
    QVERIFY(run.start(*plan));
    QVERIFY(run.passUntil([&] { return run.image() == QString::fromLatin1(good); }));
    run.cluster.refuseConnections();
    run.cluster.dropConnections();
    run.clock.advance(30s);
    QTest::qWait(50);
    QCOMPARE(run.runner->view().phase, RunPhase::Running);
    QVERIFY(run.cluster.listenAgain());
    QVERIFY(run.passUntilOver());
    QVERIFY2(run.runner->view().result == RunResult::Succeeded, qPrintable(storyOf(run)));
    QCOMPARE(run.patches(), 1);
}

void KubernetesRollbackTest::findsOutWhatALostAnswerDid()
{
    ClusterRun run;
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    const auto plan = run.plan(u"1"_s);
    QVERIFY(plan);
    run.cluster.faults().add(
        {.kind = fakecluster::FaultKind::DropAfter, .method = "PATCH", .part = "/deployments/"});
    QVERIFY(run.start(*plan));
    QVERIFY(run.passUntilOver());
    QVERIFY2(run.runner->view().result == RunResult::Succeeded, qPrintable(storyOf(run)));
    QCOMPARE(run.patches(), 1); // it was seen that it had been applied
    QVERIFY(std::ranges::any_of(run.runner->view().steps, &execution::StepView::reconciled));
}

void KubernetesRollbackTest::takesAFreshTokenInTheMiddle()
{
    ClusterRun run("first-token");
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    const auto plan = run.plan(u"1"_s);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    QVERIFY(run.start(*plan));
    QVERIFY(run.passUntil([&] { return run.image() == QString::fromLatin1(good); }));
    run.cluster.access().expireToken("first-token");
    QVERIFY(run.passUntil([&] {
        const auto *view = run.fleet->view(run.id);
        return view->unreachable.has_value();
    }));
    QCOMPARE(run.runner->view().phase, RunPhase::Running);
    run.write(run.cluster.tokenKubeconfig({u"marta"_s, {u"oncall"_s}}, "second-token"));
    QVERIFY(run.passUntilOver());
    QVERIFY2(run.runner->view().result == RunResult::Succeeded, qPrintable(storyOf(run)));
}

// The token ends after the last look and before the change: refused, fetched anew, sent once more.
void KubernetesRollbackTest::changesWithAFreshToken()
{
    ClusterRun run("first-token");
    const auto writeToken = [&](const QByteArray &token) {
        QFile file(run.folder.filePath(u"token"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(token);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    };
    writeToken("first-token");
    run.write(run.cluster.tokenKubeconfig({u"marta"_s, {u"oncall"_s}}, "first-token")
            .replace("    token: first-token\n",
                "    tokenFile: " + run.folder.filePath(u"token"_s).toUtf8() + "\n"));
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    const auto plan = run.plan(u"1"_s);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    run.cluster.faults().add({.kind = fakecluster::FaultKind::Answer,
        .method = "PATCH",
        .part = "/deployments/",
        .status = 401});
    QVERIFY(run.start(*plan));
    QVERIFY(run.passUntilOver());
    QVERIFY2(run.runner->view().result == RunResult::Succeeded, qPrintable(storyOf(run)));
    QCOMPARE(run.patches(), 2); // the second one was accepted
    QCOMPARE(run.image(), QString::fromLatin1(good));
    QVERIFY(storyOf(run).contains(u"Sent once more with a fresh one"_s));
}

void KubernetesRollbackTest::saysWhatTheOperatorMayNotDo()
{
    ClusterRun run;
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    run.cluster.access().deny(u"marta"_s, {u"patch"_s}, {u"deployments.apps"_s});
    run.clock.advance(61s);
    const TargetState state = run.look();
    QVERIFY(state.denied);
    QCOMPARE(state.denied->value(u"undo"_s), u"patch deployments.apps in production"_s);
    const auto plan = run.plan(u"1"_s);
    QVERIFY(plan);
    planning::PreflightInput input{.plan = &*plan, .workspace = &run.workspace};
    input.situation.state = state;
    QVERIFY(!planning::mayConfirm(planning::checkPreflights(input)));
    // And if it is sent all the same, nothing changes.
    const QJsonObject before = run.web();
    QVERIFY(run.start(*plan));
    QVERIFY(run.passUntilOver());
    QCOMPARE(run.runner->view().result, RunResult::Failed);
    QCOMPARE(run.web()[u"spec"], before[u"spec"]);
}

void KubernetesRollbackTest::leavesALockedWorkloadAlone()
{
    ClusterRun run;
    breakIt(run, "registry.example.com/web:1.1.0-bad");
    const auto plan = run.plan(u"1"_s);
    QVERIFY(plan);
    const QByteArray now = toIso(run.clock.now()).toUtf8();
    QVERIFY(run.cluster.load(R"({"apiVersion": "coordination.k8s.io/v1", "kind": "Lease",
        "metadata": {"name": "breakglass-web", "namespace": "production"},
        "spec": {"holderIdentity": "breakglass/jonas@console-2", "leaseDurationSeconds": 600,
            "acquireTime": ")" +
                             now + R"(", "renewTime": ")" + now + R"("}})"));
    const auto started = run.start(*plan);
    QVERIFY(!started);
    QCOMPARE(started.error().what, u"Lock held. breakglass-web is locked by another console."_s);
    QCOMPARE(run.patches(), 0);
    QCOMPARE(leaseHolder(run), u"breakglass/jonas@console-2"_s);
    const auto again = run.plan(u"1"_s);
    QVERIFY(!again);
    QVERIFY2(
        again.error().what.contains(u"breakglass/jonas@console-2"), qPrintable(again.error().what));
}

QTEST_GUILESS_MAIN(KubernetesRollbackTest)
#include "tst_kubernetesrollback.moc"
