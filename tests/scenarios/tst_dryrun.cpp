// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// A plan for a real API server, asked about before it runs: the server checks everything and nothing is changed, to the
// byte; whoever lacks a right hears it before the night depends on it; then the same plan runs.

#include "backends/kubernetes/kubernetesbackend.h"
#include "execution/dryrunner.h"
#include "execution/runbench.h"
#include "fakecluster/realclient.h"
#include "kubeapi/objects.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;
using Outcome = events::DryRunOutcome;

namespace {

const TargetId target{u"shop"_s, u"production"_s};
const User marta{u"marta"_s, {u"release"_s}};

Workspace workspaceOf()
{
    Workspace workspace;
    workspace.environments.append({u"production"_s, EnvironmentKind::Production, {}});
    workspace.services.append({u"shop"_s, {}, {}});
    TargetSetup setup;
    setup.id = target;
    setup.settings = {{u"namespace"_s, u"production"_s}, {u"workload"_s, u"deployment/shop"_s}};
    workspace.targets.append(setup);
    return workspace;
}

bool changes(const RecordedRequest &request)
{
    return request.method != "GET" && !request.target.contains("selfsubjectaccessreviews");
}

/// A console at a cluster where a bad release has just come.
class House
{
    QTemporaryDir m_folder; // Last to go.

public:
    House()
    {
        const QString config =
            live.write(u"marta"_s, live.cluster.kubeconfig(marta, u"production"_s));
        m_access.emplace(kubeapi::Setup{{config}, {}, {}},
            kubeapi::Access::Doors{*m_http, m_secrets, nullptr, live.clock});
        m_client.emplace(*m_access);
        auto made = backends::KubernetesBackend::make(
            workspace.targets, *m_client, u"breakglass/marta@console-1"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        backend = std::move(*made);
        record = std::move(*record::Record::open(m_folder.filePath(u"record"_s)));
        const backends::Backends backends{{target, backend.get()}};
        fleet = std::make_unique<health::Fleet>(workspace, backends, live.clock, nullptr);
        const execution::Hands hands{m_http.get(), nullptr, nullptr, &m_secrets.redactor()};
        runner = std::make_unique<execution::Runner>(
            *record, *fleet, live.clock, hands, m_folder.filePath(u"journals"_s));
        asker =
            std::make_unique<execution::DryRunner>(*record, *runner, live.clock, hands, backends);
    }
    void allow(const QStringList &verbs, const QStringList &resources)
    {
        Grant grant;
        grant.subject = marta.name;
        grant.verbs = verbs;
        grant.resources = resources;
        live.cluster.access().allow(grant);
    }
    [[nodiscard]] bool release(const QByteArray &image)
    {
        return live.cluster.load(workload("Deployment", image)).has_value() && live.settles() &&
               eventually([this] { return isCalm(); });
    }
    /// The pods of before are gone, and every controller has said so.
    [[nodiscard]] bool isCalm() const
    {
        int counted = 0;
        for (const QJsonObject &set : live.cluster.objects("ReplicaSet"))
            counted += dig(set, "status.replicas").toInt() +
                       dig(set, "status.terminatingReplicas").toInt();
        const QJsonObject deployment = shop(live.cluster);
        return counted == 3 && live.cluster.objects("Pod").size() == 3 &&
               number(deployment, "status.replicas") == 3 &&
               number(deployment, "status.updatedReplicas") == 3 &&
               number(deployment, "status.terminatingReplicas") == 0 &&
               number(deployment, "status.availableReplicas") == 3;
    }
    [[nodiscard]] Expected<Plan> plan()
    {
        const auto history = QCoro::waitFor(backend->history(target, {}));
        const auto state = QCoro::waitFor(backend->observe(target, {}));
        if (!history || !state)
            return std::unexpected(history ? state.error() : history.error());
        Strategy strategy;
        strategy.id = strategy.action = u"undo"_s;
        Plan plan = examples::planOf({});
        plan.intent.target = target;
        plan.intent.toRevision = u"1"_s;
        plan.fingerprint = state->fingerprint;
        const auto steps = backend->steps(plan.intent, strategy, *state, *history);
        if (!steps)
            return std::unexpected(steps.error());
        plan.steps = *steps;
        return plan;
    }
    Status ask(const Plan &plan)
    {
        live.cluster.forgetRequests();
        return QCoro::waitFor(asker->ask(plan, marta.name, u"INCIDENT-1"_s));
    }
    /// Everything there is, with its version: a write that changes nothing else would still show.
    [[nodiscard]] QByteArray state() const
    {
        QJsonArray all;
        for (const char *kind : {"Deployment", "ReplicaSet", "Pod", "Lease", "Event"}) {
            for (const QJsonObject &object : live.cluster.objects(kind))
                all.append(object);
        }
        return QJsonDocument(all).toJson();
    }
    [[nodiscard]] QList<events::DryRunAnswered> answers() const
    {
        QList<events::DryRunAnswered> found;
        for (const Entry &entry : record->entries()) {
            if (const auto *said = std::get_if<events::DryRunAnswered>(&entry.event.payload))
                found.append(*said);
        }
        return found;
    }

    LiveCluster live;
    Workspace workspace = workspaceOf();
    std::unique_ptr<backends::KubernetesBackend> backend;
    std::unique_ptr<record::Record> record;
    std::unique_ptr<health::Fleet> fleet;
    std::unique_ptr<execution::Runner> runner;
    std::unique_ptr<execution::DryRunner> asker;

private:
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(live.clock, m_secrets);
    std::optional<kubeapi::Access> m_access;
    std::optional<kubeapi::Client> m_client;
};

} // namespace

class DryRunScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theServerIsAskedAndNothingChanges();
    void aMissingRightIsHeardBefore();
    void aChangeOfSomebodyElseIsHeardBefore();
    void aServerThatIsAwaySaysNothing();

private:
    std::optional<House> m_house;
};

void DryRunScenario::init()
{
    m_house.emplace();
    m_house->allow({u"*"_s}, {u"*"_s});
    QVERIFY(m_house->release("1.0"));
    QVERIFY(m_house->release("1.1"));
}

void DryRunScenario::theServerIsAskedAndNothingChanges()
{
    const auto plan = m_house->plan();
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
    QCOMPARE(plan->steps.size(), 4); // Lock, roll back, wait, give the lock back.
    const QByteArray before = m_house->state();
    const Status asked = m_house->ask(*plan);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().sentence()));
    int sent = 0;
    for (const RecordedRequest &request : m_house->live.cluster.requests()) {
        QVERIFY2(!changes(request) || request.target.contains("dryRun=All"),
            (request.method + ' ' + request.target).constData());
        sent += changes(request) ? 1 : 0;
    }
    QCOMPARE(sent, 2);
    QCOMPARE(m_house->state(), before);
    const auto answers = m_house->answers();
    QCOMPARE(answers.size(), 2);
    for (const auto &answer : answers)
        QCOMPARE(answer.outcome, Outcome::WouldSucceed);
    QCOMPARE(answers[0].answer, u"Lease breakglass-shop would be created"_s);
    QCOMPARE(answers[1].answer, u"The pods of Deployment shop would run "
                                "registry.example.com/shop:1.0 instead of "
                                "registry.example.com/shop:1.1"_s);
    // Its guards still hold, so the very same plan runs.
    m_house->live.cluster.forgetRequests();
    QVERIFY(QCoro::waitFor(m_house->runner->start(examples::confirmed(*plan))));
    QVERIFY(eventually(
        [this] { return m_house->runner->view().phase == execution::RunPhase::Finished; }));
    QVERIFY2(m_house->runner->view().result == events::RunResult::Succeeded,
        qPrintable(m_house->runner->view().detail));
    for (const RecordedRequest &request : m_house->live.cluster.requests())
        QVERIFY(!request.target.contains("dryRun"));
    QVERIFY(m_house->state() != before);
    QCOMPARE(kubeapi::imagesOf(dig(shop(m_house->live.cluster), "spec.template").toObject()),
        QStringList{u"registry.example.com/shop:1.0"_s});
}

void DryRunScenario::aMissingRightIsHeardBefore()
{
    m_house->live.cluster.access().deny(marta.name, {u"patch"_s}, {u"deployments.apps"_s});
    const auto plan = m_house->plan();
    QVERIFY(plan);
    const QByteArray before = m_house->state();
    QVERIFY(m_house->ask(*plan));
    const auto answers = m_house->answers();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].outcome, Outcome::WouldSucceed);
    QCOMPARE(answers[1].outcome, Outcome::Refused);
    QVERIFY2(answers[1].answer.contains(u"cannot patch resource \"deployments\""),
        qPrintable(answers[1].answer));
    QCOMPARE(m_house->state(), before);
}

void DryRunScenario::aChangeOfSomebodyElseIsHeardBefore()
{
    const auto plan = m_house->plan();
    QVERIFY(plan);
    QVERIFY(m_house->release("1.2"));
    const QByteArray before = m_house->state();
    QVERIFY(m_house->ask(*plan));
    QCOMPARE(m_house->answers().at(1).outcome, Outcome::Refused);
    QCOMPARE(m_house->state(), before);
}

void DryRunScenario::aServerThatIsAwaySaysNothing()
{
    const auto plan = m_house->plan();
    QVERIFY(plan);
    m_house->live.cluster.refuseConnections();
    m_house->live.cluster.dropConnections();
    QVERIFY(m_house->ask(*plan));
    for (const auto &answer : m_house->answers())
        QCOMPARE(answer.outcome, Outcome::NoAnswer);
    QCOMPARE(m_house->answers().size(), 2);
}

QTEST_GUILESS_MAIN(DryRunScenario)
#include "tst_dryrun.moc"
