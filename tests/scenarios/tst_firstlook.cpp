// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// From a kubeconfig to a service that is watched, over TLS, by people of different rights.

#include "app/clusterlook.h"
#include "console/firstrun/firstrunmodel.h"
#include "fakecluster/fakecluster.h"
#include "io/files.h"
#include "support/openconsole.h"

using namespace breakglass;
using namespace breakglass::support;

namespace {

constexpr QByteArrayView deployment = R"({"apiVersion": "apps/v1", "kind": "Deployment",
    "metadata": {"name": "%NAME%", "namespace": "%SPACE%"},
    "spec": {"replicas": 2, "selector": {"matchLabels": {"app": "%NAME%"}},
        "template": {"metadata": {"labels": {"app": "%NAME%"}},
            "spec": {"containers": [{"name": "web",
                "image": "registry.example.com/web:1.0.0"}]}}}})";

QByteArray manifest(const QByteArray &nameSpace, const QByteArray &name)
{
    return deployment.toByteArray().replace("%SPACE%", nameSpace).replace("%NAME%", name);
}

} // namespace

class TestFirstLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatRunsThereIsWatched();
    void oneNamespaceIsEnough();
    void whoMayListNothingIsTold();
    void aServerThatIsNotThereIsSaid();

private:
    [[nodiscard]] console::ConnectModel &connecting()
    {
        return *m_bench->console().firstRun()->connecting();
    }
    [[nodiscard]] console::ClusterModel &model() { return *connecting().cluster(); }
    void allow(const QString &nameSpace, const QStringList &resources);
    void look();

    QTemporaryDir m_folder;
    io::LiveClock m_clock;
    std::unique_ptr<fakecluster::FakeCluster> m_cluster;
    std::unique_ptr<app::ClusterLook> m_clusters;
    std::unique_ptr<OpenConsole> m_bench;
};

void TestFirstLook::init()
{
    m_bench.reset();
    m_clusters = std::make_unique<app::ClusterLook>();
    m_cluster = std::make_unique<fakecluster::FakeCluster>(m_clock,
        fakecluster::ClusterOptions{.isSecure = true, .nameSpaces = {u"shop"_s, u"bank"_s}});
    QVERIFY(m_cluster->load(manifest("shop", "web")));
    QVERIFY(m_cluster->load(manifest("bank", "ledger")));
    const fakecluster::User marta{u"marta"_s, {u"oncall"_s}};
    const QString file = m_folder.filePath(u"config"_s);
    QVERIFY(io::writeFile(file, m_cluster->kubeconfig(marta, u"shop"_s)));
    qputenv("KUBECONFIG", file.toUtf8());
    m_bench = std::make_unique<OpenConsole>();
    model().setDoor(m_clusters->door());
}

void TestFirstLook::allow(const QString &nameSpace, const QStringList &resources)
{
    m_cluster->access().allow(
        {u"marta"_s, false, {u"get"_s, u"list"_s, u"watch"_s}, resources, nameSpace});
}

void TestFirstLook::look()
{
    model().enter();
    QVERIFY(OpenConsole::comes([this] { return !model().contextRows().isEmpty(); }));
    QCOMPARE(m_cluster->requests().size(), 0); // nothing was asked before the look
    model().look();
    QVERIFY(OpenConsole::comes([this] { return !model().isLooking(); }));
}

void TestFirstLook::whatRunsThereIsWatched()
{
    allow({}, {u"*"_s});
    look();
    QCOMPARE(model().problem(), QString());
    QCOMPARE(model().foundRows().size(), 2);
    for (const fakecluster::RecordedRequest &one : m_cluster->requests())
        QCOMPARE(one.method, "GET"_ba);
    const QString folder = m_folder.filePath(u"whole"_s);
    model().setFolder(folder);
    connecting().writeFound();
    console::Console &console = m_bench->console();
    QVERIFY(OpenConsole::comes([&] { return console.shell()->isConnected(); }));
    QVERIFY(console.live().workspace().readOnly);
    const TargetId web{u"web"_s, u"shop"_s};
    const auto isSeen = [&]() -> bool {
        const auto view = console.live().fleet().view(web);
        return view && view->state && view->state->currentRevision == u"1";
    };
    QVERIFY(m_bench->until(isSeen));
    QVERIFY(console.openWorkspace({}));
}

void TestFirstLook::oneNamespaceIsEnough()
{
    allow(u"shop"_s, {u"deployments.apps"_s, u"statefulsets.apps"_s, u"daemonsets.apps"_s});
    look();
    QCOMPARE(model().problem(), QString());
    QCOMPARE(model().foundRows().size(), 1);
    QCOMPARE(model().foundRows().constFirst().name, u"web"_s);
    QVERIFY(!model().notes().isEmpty());
}

void TestFirstLook::whoMayListNothingIsTold()
{
    look();
    QVERIFY(!model().hasFound());
    QVERIFY2(model().problem().contains(u"deployments"_s), qPrintable(model().problem()));
}

void TestFirstLook::aServerThatIsNotThereIsSaid()
{
    m_cluster->refuseConnections();
    look();
    QVERIFY(!model().hasFound());
    QVERIFY(!model().problem().isEmpty());
}

QTEST_MAIN(TestFirstLook)
#include "tst_firstlook.moc"
