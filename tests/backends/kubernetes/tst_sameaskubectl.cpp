// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/kubernetesbackend.h"
#include "fakecluster/realclient.h"
#include "fakecluster/replay.h"

#include <QCoroTask>
#include <QTest>

using namespace breakglass;
using namespace breakglass::support;

namespace {

const TargetId target{u"shop"_s, u"production"_s};

QByteArray withImage(const QByteArray &kind, const QByteArray &tag)
{
    return workload(kind, tag, kind == "Deployment" ? "  progressDeadlineSeconds: 60\n" : "");
}

/// A server with a good first release, a second one and a third that is bad.
class Site
{
public:
    explicit Site(const QByteArray &kind) : m_kind(kind) {}

    [[nodiscard]] QString name() const
    {
        return QString::fromLatin1(m_kind).toLower() + u"/shop"_s;
    }
    [[nodiscard]] QJsonObject object() const { return shop(live.cluster, m_kind.constData()); }
    /// Each release is waited for, as a pipeline would.
    bool deploy(const QByteArray &tag)
    {
        if (!live.cluster.load(withImage(m_kind, tag)))
            return false;
        return eventually([this] {
            return number(object(), "status.observedGeneration") ==
                       number(object(), "metadata.generation") &&
                   runs(object());
        });
    }
    bool deployAll() { return deploy("1.0") && deploy("1.1") && deploy("1.2"); }

    LiveCluster live;

private:
    // Every kind counts in words of its own what is up to date.
    static bool runs(const QJsonObject &object)
    {
        const QJsonValue status = object[u"status"_s];
        if (object[u"kind"_s] == u"DaemonSet"_s)
            return status[u"updatedNumberScheduled"].toInt() == 3 &&
                   status[u"numberAvailable"].toInt() == 3;
        return status[u"updatedReplicas"].toInt() == 3 && status[u"readyReplicas"].toInt() == 3 &&
               status[u"replicas"].toInt() == 3 && status[u"terminatingReplicas"].toInt() == 0;
    }

    QByteArray m_kind;
};

/// The one request that changes the workload, sent as the run would send it.
QString rollBack(Site &site, const QString &revision)
{
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"config"_s);
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        return u"no kubeconfig"_s;
    file.write(site.live.cluster.kubeconfig(administrator(), u"production"_s));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    io::Secrets secrets{{}};
    const auto http = io::makeHttpGateway(site.live.clock, secrets);
    kubeapi::Access access({{config}, {}, {}}, {*http, secrets, nullptr, site.live.clock});
    kubeapi::Client client(access);
    TargetSetup setup;
    setup.id = target;
    setup.settings = {{u"namespace"_s, u"production"_s}, {u"workload"_s, site.name()}};
    const auto backend = backends::KubernetesBackend::make({setup}, client, u"console"_s);
    if (!backend)
        return backend.error().sentence();
    const auto state = QCoro::waitFor((*backend)->observe(target, {}));
    const auto history = QCoro::waitFor((*backend)->history(target, {}));
    if (!state || !history)
        return u"it can't be read"_s;
    Strategy strategy;
    strategy.action = u"undo"_s;
    const auto steps =
        (*backend)->steps({{}, target, revision, {}, {}, {}}, strategy, *state, *history);
    if (!steps)
        return steps.error().sentence();
    for (const Step &step : *steps) {
        const auto *request = std::get_if<HttpRequest>(&step.act);
        if (!request || !request->url.contains(u"/apis/apps/"_s))
            continue;
        const auto answer = QCoro::waitFor(http->send(*request, {}, {}));
        return answer && answer->status == 200 ? QString() : u"it was refused"_s;
    }
    return u"nothing is changed"_s;
}

/// What both leave, without who did it and what only Breakglass writes beside.
QByteArray left(QJsonObject object)
{
    QJsonObject meta = object[u"metadata"_s].toObject();
    QJsonObject annotations = meta[u"annotations"_s].toObject();
    for (const auto &name : {u"breakglass.dev/change"_s, u"breakglass.dev/fence"_s,
             u"breakglass.dev/rolled-back"_s, u"kubernetes.io/change-cause"_s})
        annotations.remove(name);
    meta[u"annotations"_s] = annotations;
    meta.remove(u"managedFields"_s);
    object[u"metadata"_s] = meta;
    return normalised(object);
}

} // namespace

/// The same rollback by the real kubectl and by Breakglass, on two servers with the same past, leaves the same object.
class SameAsKubectlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheSameObject_data();
    void leavesTheSameObject();
};

void SameAsKubectlTest::leavesTheSameObject_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("revision");
    const QString fetched = fetchedTool(u"kubectl-1.35/kubectl"_s);
    for (const auto &[version, program] :
        {std::pair("1.32", QStandardPaths::findExecutable(u"kubectl"_s)),
            std::pair("1.35", fetched)}) {
        const auto row = [&](const char *what) -> QTestData & {
            return QTest::addRow("%s, kubectl %s", what, version) << program;
        };
        row("a Deployment, one back") << QByteArray("Deployment") << u"2"_s;
        row("a Deployment, to the first") << QByteArray("Deployment") << u"1"_s;
        row("a StatefulSet") << QByteArray("StatefulSet") << u"1"_s;
        row("a DaemonSet") << QByteArray("DaemonSet") << u"1"_s;
    }
}

void SameAsKubectlTest::leavesTheSameObject()
{
    QFETCH(const QString, program);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, revision);
    if (program.isEmpty() && !whyNoTools().isEmpty())
        QSKIP(whyNoTools().constData());
    QVERIFY2(!program.isEmpty(), "packaging/test fetches it: see packaging/tools");
    Site theirs(kind);
    Site ours(kind);
    QVERIFY(theirs.deployAll());
    QVERIFY(ours.deployAll());
    const QByteArray before = left(ours.object());
    QCOMPARE(before, left(theirs.object()));

    const Run kubectl = theirs.live.run(
        program, {u"rollout"_s, u"undo"_s, theirs.name(), u"--to-revision="_s + revision});
    QVERIFY2(kubectl.exitCode == 0, qPrintable(kubectl.errors));
    QCOMPARE(rollBack(ours, revision), QString());
    QVERIFY(eventually([&] {
        return left(ours.object()) == left(theirs.object()) && left(ours.object()) != before;
    }));
    const auto image = [](const Site &site) {
        return dig(site.object(), "spec.template.spec.containers")
            .toArray()[0][u"image"]
            .toString();
    };
    QCOMPARE(image(ours), revision == u"2"_s ? u"registry.example.com/shop:1.1"_s
                                             : u"registry.example.com/shop:1.0"_s);
}

QTEST_GUILESS_MAIN(SameAsKubectlTest)
#include "tst_sameaskubectl.moc"
