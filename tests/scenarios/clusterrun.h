// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/kubernetesbackend.h"
#include "execution/confirm.h"
#include "execution/runner.h"
#include "fakecluster/fakecluster.h"
#include "health/fleet.h"
#include "io/inflight.h"
#include "planning/planner.h"
#include "record/record.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace breakglass::support {

/// A console without its screen, and a Kubernetes API server of our own behind TLS: one Deployment "web" of three pods
/// in "production", its first revision good.
class ClusterRun
{
public:
    explicit ClusterRun(const QByteArray &token = {})
    {
        using namespace Qt::StringLiterals;
        const fakecluster::User person{u"marta"_s, {u"oncall"_s}};
        cluster.access().allow({u"marta"_s, false, {u"*"_s}, {u"*"_s}, {}, u"oncall"_s});
        write(token.isEmpty() ? cluster.kubeconfig(person, u"production"_s)
                              : cluster.tokenKubeconfig(person, token));
        deploy("registry.example.com/web:1.0.0", "release 1.0.0");
        TargetSetup target;
        target.id = id;
        target.backend = u"prod"_s;
        target.settings = {{u"namespace"_s, u"production"_s}, {u"workload"_s, u"deployment/web"_s}};
        auto made =
            backends::KubernetesBackend::make({target}, client, u"breakglass/marta@console"_s);
        Q_ASSERT(made);
        backend = std::move(*made);
        workspace.environments = {{u"production"_s, EnvironmentKind::Production, {}}};
        workspace.services = {{u"web"_s, {}, {}}};
        target.gate.hold = Milliseconds(0);
        target.gate.limits = {
            {.signal = Signal::ReadyReplicas, .limit = 3, .above = false, .samples = 1}};
        target.gate.samples = 1;
        workspace.targets = {target};
        Strategy strategy;
        strategy.id = u"undo"_s;
        strategy.title = u"Roll back"_s;
        strategy.action = u"undo"_s;
        workspace.strategies = {strategy};
        auto opened = record::Record::open(folder.filePath(u"record.db"_s));
        Q_ASSERT(opened);
        record = std::move(*opened);
        fleet = std::make_unique<health::Fleet>(
            workspace, backends::Backends{{id, backend.get()}}, clock, nullptr);
        runner = std::make_unique<execution::Runner>(*record, *fleet, clock,
            execution::Hands{http.get(), nullptr, nullptr}, folder.filePath(u"journal"_s));
        fleet->start();
    }

    void write(const QByteArray &kubeconfig)
    {
        QFile file(folder.filePath(QStringLiteral("config")));
        const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
        Q_ASSERT(isOpen);
        file.write(kubeconfig);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    /// As `kubectl apply` by a pipeline: the next revision.
    void deploy(const QByteArray &image, const QByteArray &cause)
    {
        const Status loaded = cluster.load(R"({"apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "web", "namespace": "production",
                "annotations": {"kubernetes.io/change-cause": ")" +
                                           cause + R"("}},
            "spec": {"replicas": 3, "progressDeadlineSeconds": 60,
                "selector": {"matchLabels": {"app": "web"}},
                "template": {"metadata": {"labels": {"app": "web"}},
                    "spec": {"containers": [{"name": "web", "image": ")" +
                                           image + R"("}]}}}})");
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().sentence()));
    }

    /// Lets time pass until `done`; never sleeps for it. The network is not on this clock: it gets its turn first.
    bool passUntil(const std::function<bool()> &done, Milliseconds limit = std::chrono::minutes(20))
    {
        const Milliseconds end = clock.elapsed() + limit;
        while (clock.elapsed() < end) {
            for (int turn = 0; (turn < 10 || io::InFlight::any()) && turn < 5000; ++turn) {
                if (done())
                    return true;
                QTest::qWait(1);
            }
            clock.advance(Milliseconds(500));
        }
        return done();
    }
    template <typename T>
    Expected<T> wait(QCoro::Task<Expected<T>> task)
    {
        std::optional<Expected<T>> answer;
        take(std::move(task), answer);
        const bool came = passUntil([&] { return answer.has_value(); });
        Q_ASSERT(came);
        return *answer;
    }
    [[nodiscard]] TargetState look()
    {
        const auto state = wait(fleet->look(id));
        if (!state)
            qWarning("%s", qPrintable(state.error().sentence()));
        return state.value_or(TargetState{});
    }
    /// Until nothing is rolled out any more, or it is stuck.
    bool passUntilState(const std::function<bool(const TargetState &)> &holds)
    {
        for (int turn = 0; turn < 400; ++turn) {
            if (holds(look()))
                return true;
            clock.advance(Milliseconds(500));
            QTest::qWait(1);
        }
        return false;
    }

    [[nodiscard]] Expected<Plan> plan(const QString &revision)
    {
        planning::Situation situation;
        situation.state = look();
        const auto history = wait(fleet->lookHistory(id));
        if (!history)
            return std::unexpected(history.error());
        situation.history = *history;
        situation.now = clock.now();
        return planning::makePlan(
            {QStringLiteral("undo"), id, revision, {}, QStringLiteral("it does not start"),
                QStringLiteral("INCIDENT-7")},
            QStringLiteral("PLAN-0001"), workspace, *backend, situation);
    }
    /// Confirms a plan as it is and runs it.
    Expected<QString> start(const Plan &plan)
    {
        const execution::Confirmation confirmation{plan.typedPhrase,
            QStringLiteral("errors since the last release"), QStringLiteral("INCIDENT-7"),
            QStringLiteral("Marta Kowalski"), plan.hash(), execution::Confirmation::Method::Held};
        const QList<Preflight> preflights{
            {QStringLiteral("x"), QStringLiteral("X"), PreflightResult::Pass, {}}};
        TargetState observed = look();
        observed.fingerprint = plan.fingerprint; // what the guard of the run is for
        auto confirmed = execution::confirm(plan, confirmation, {}, preflights, observed);
        if (!confirmed)
            return std::unexpected(confirmed.error());
        return wait(runner->start(*confirmed));
    }
    bool passUntilOver()
    {
        return passUntil([this] {
            const auto phase = runner->view().phase;
            return phase == execution::RunPhase::Finished ||
                   phase == execution::RunPhase::NeedsPerson;
        });
    }
    [[nodiscard]] QJsonObject web() const
    {
        return cluster.object("Deployment", QStringLiteral("production"), QStringLiteral("web"));
    }
    [[nodiscard]] QString image() const
    {
        return web()[u"spec"][u"template"][u"spec"][u"containers"][0][u"image"].toString();
    }
    [[nodiscard]] qsizetype patches() const
    {
        return std::ranges::count_if(
            cluster.requests(), [](const fakecluster::RecordedRequest &one) {
                return one.method == "PATCH" && one.target.contains("/deployments/");
            });
    }

    const TargetId id{QStringLiteral("web"), QStringLiteral("production")};
    QTemporaryDir folder;
    io::ManualClock clock{TimePoint(std::chrono::hours(480'000))};
    io::LiveClock realTime;
    fakecluster::FakeCluster cluster{clock, {.isSecure = true}};
    io::Secrets secrets{{}};
    std::unique_ptr<io::HttpGateway> http = io::makeHttpGateway(realTime, secrets);
    kubeapi::Access access{
        {{folder.filePath(QStringLiteral("config"))}, {}, {}}, {*http, secrets, nullptr, clock}};
    kubeapi::Client client{access};
    Workspace workspace;
    std::unique_ptr<backends::KubernetesBackend> backend;
    std::unique_ptr<record::Record> record;
    std::unique_ptr<health::Fleet> fleet;
    std::unique_ptr<execution::Runner> runner;

private:
    template <typename T>
    static QCoro::Task<> take(QCoro::Task<Expected<T>> task, std::optional<Expected<T>> &answer)
    {
        answer = co_await std::move(task);
    }
};

} // namespace breakglass::support
