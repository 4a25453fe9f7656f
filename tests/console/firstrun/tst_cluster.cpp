// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// From the contexts of a kubeconfig to a workspace that is watched only, with a door that answers what it is told.

#include "console/firstrun/firstrunmodel.h"
#include "io/files.h"
#include "support/clusterdoors.h"
#include "support/openconsole.h"

using namespace breakglass;
using namespace breakglass::support;
using kubeapi::Candidate;

class ClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void readsContextsAndAsksNothing();
    void saysWhatIsWrongWithTheFile();
    void aProgramForATokenIsAllowedFirst();
    void aDrillLooksAtNothing();
    void whatIsFoundIsTickedUnlessItIsTheSystems();
    void manyAreLeftToThePerson();
    void theFilterDecidesWhatIsTickedTogether();
    void whatIsHiddenIsNotTicked();
    void whatWasNotSeenIsSaid();
    void aFailureIsSaidAndCanBeTriedAgain();
    void whatComesAfterTheStopIsNotShown();
    void writesAWorkspaceThatIsWatchedOnly();

private:
    [[nodiscard]] console::Console &console() { return m_bench->console(); }
    [[nodiscard]] console::ConnectModel &connecting()
    {
        return *console().firstRun()->connecting();
    }
    [[nodiscard]] console::ClusterModel &model() { return *connecting().cluster(); }
    void read();
    void find(const kubeapi::Discovery &found);
    [[nodiscard]] QStringList ticked();

    std::unique_ptr<OpenConsole> m_bench;
    std::unique_ptr<ClusterDoors> m_doors;
};

void ClusterTest::init()
{
    m_bench = std::make_unique<OpenConsole>();
    m_doors = std::make_unique<ClusterDoors>();
    model().setDoor(m_doors->door());
}

void ClusterTest::read()
{
    model().enter();
    QVERIFY(OpenConsole::comes([this] { return !model().contextRows().isEmpty(); }));
}

void ClusterTest::find(const kubeapi::Discovery &found)
{
    m_doors->answer = found;
    read();
    model().look();
    QVERIFY(OpenConsole::comes([this] { return model().hasFound(); }));
}

QStringList ClusterTest::ticked()
{
    QStringList names;
    for (const Candidate &one : model().draft().chosen)
        names.append(one.name);
    return names;
}

void ClusterTest::readsContextsAndAsksNothing()
{
    read();
    const QList<console::ContextRow> rows = model().contextRows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).name, u"prod-eu"_s); // the current one, then by name
    QVERIFY(rows.at(0).isCurrent);
    QCOMPARE(rows.at(0).nameSpace, u"shop"_s);
    QCOMPARE(rows.at(0).server, u"https://127.0.0.1:9"_s);
    QCOMPARE(rows.at(1).name, u"by-program"_s);
    QCOMPARE(rows.at(2).name, u"staging"_s);
    QCOMPARE(model().cannotLook(), QString());
    QCOMPARE(model().contextText(), u"prod-eu, https://127.0.0.1:9"_s);
    QCOMPARE(m_doors->asked.size(), 0);
}

void ClusterTest::saysWhatIsWrongWithTheFile()
{
    QVERIFY(io::writeFile(m_doors->kubeconfig(), "apiVersion: v1\nkind: Config\nclusters: [\n"));
    model().enter();
    QVERIFY(OpenConsole::comes([this] { return !model().problem().isEmpty(); }));
    QVERIFY2(model().problem().contains(m_doors->kubeconfig()), qPrintable(model().problem()));
    QVERIFY(!model().cannotLook().isEmpty());
    model().choose(-1); // as the list without rows does
    QVERIFY(!model().problem().isEmpty());
    m_doors->writeKubeconfig();
    model().readAgain();
    QVERIFY(OpenConsole::comes([this] { return !model().contextRows().isEmpty(); }));
    QCOMPARE(model().problem(), QString());
}

void ClusterTest::aProgramForATokenIsAllowedFirst()
{
    read();
    QCOMPARE(model().plugin(), QString());
    model().choose(1);
    QCOMPARE(model().plugin(), u"/usr/bin/true"_s);
    QVERIFY2(model().cannotLook().contains(u"/usr/bin/true"_s), qPrintable(model().cannotLook()));
    model().look();
    QCOMPARE(m_doors->asked.size(), 0);
    model().allowPlugin(true);
    QCOMPARE(model().cannotLook(), QString());
    model().choose(2);
    model().choose(1);
    QVERIFY(!model().isPluginAllowed()); // said of what was chosen then
    model().allowPlugin(true);
    model().look();
    QVERIFY(OpenConsole::comes([this] { return model().hasFound(); }));
    QCOMPARE(m_doors->asked.constFirst().allowedPlugins, QStringList{u"/usr/bin/true"_s});
    QCOMPARE(model().draft().plugins, QStringList{u"/usr/bin/true"_s});
}

void ClusterTest::aDrillLooksAtNothing()
{
    read();
    console().firstRun()->startDrill();
    QVERIFY(console().present().scenario());
    QVERIFY(!model().cannotLook().isEmpty());
    model().look();
    QCOMPARE(m_doors->asked.size(), 0);
    model().readAgain();
    QVERIFY(!model().problem().isEmpty());
    QVERIFY(model().contextRows().isEmpty());
    console().leaveDrill();
    read();
    QCOMPARE(model().cannotLook(), QString());
}

void ClusterTest::whatIsFoundIsTickedUnlessItIsTheSystems()
{
    find(m_doors->shop());
    QCOMPARE(m_doors->asked.size(), 1);
    QCOMPARE(m_doors->asked.constFirst().context, u"prod-eu"_s);
    QCOMPARE(m_doors->asked.constFirst().files, QStringList{m_doors->kubeconfig()});
    QCOMPARE(ticked(), (QStringList{u"api"_s, u"shop"_s}));
    QCOMPARE(model().count(), u"2 of 3 ticked"_s);
    QCOMPARE(model().foundRows().size(), 3); // coredns is not shown
    QCOMPARE(model().foundRows().at(1).note, u"Its history can't be read"_s);
    QCOMPARE(model().name(), u"prod-eu"_s);
    model().toggle(0);
    QCOMPARE(ticked(), QStringList{u"shop"_s});
    model().leave();
    QVERIFY(!model().hasFound());
    QCOMPARE(model().contextRows().size(), 3);
}

void ClusterTest::manyAreLeftToThePerson()
{
    kubeapi::Discovery many;
    for (int i = 0; i < 31; ++i)
        many.candidates.append(
            {Candidate::Kind::Deployment, u"shop"_s, u"web-%1"_s.arg(i), 0, true});
    find(many);
    QCOMPARE(ticked(), QStringList());
    QVERIFY(!model().missing().isEmpty());
    model().tickAll(true);
    QCOMPARE(ticked().size(), 31);
    QCOMPARE(model().missing(), QString());
}

void ClusterTest::theFilterDecidesWhatIsTickedTogether()
{
    find(m_doors->shop());
    model().tickAll(false);
    model().setFilter(u"deploy"_s);
    QCOMPARE(model().foundRows().size(), 1);
    model().tickAll(true);
    model().setFilter({});
    QCOMPARE(ticked(), QStringList{u"api"_s});
}

void ClusterTest::whatIsHiddenIsNotTicked()
{
    find(m_doors->shop());
    model().showSystem(true);
    QCOMPARE(model().foundRows().size(), 4);
    model().tickAll(true);
    QVERIFY(ticked().contains(u"coredns"_s));
    model().showSystem(false);
    QVERIFY(!ticked().contains(u"coredns"_s));
}

void ClusterTest::whatWasNotSeenIsSaid()
{
    kubeapi::Discovery found = m_doors->shop();
    found.narrowed = {u"deployments"_s};
    found.denied = {u"secrets"_s, u"daemonsets"_s};
    found.isCut = true;
    found.misnamed = 2;
    find(found);
    QCOMPARE(model().notes().size(), 5);
    QVERIFY(model().notes().constFirst().contains(u"deployments"_s));
}

void ClusterTest::aFailureIsSaidAndCanBeTriedAgain()
{
    m_doors->answer = failure(ErrorKind::Unavailable, u"The server does not answer."_s, u"Wait."_s);
    read();
    int endings = 0;
    connect(&model(), &console::ClusterModel::ended, this, [&endings] { ++endings; });
    model().look();
    QVERIFY(OpenConsole::comes([this] { return !model().isLooking(); }));
    QVERIFY(model().problem().contains(u"does not answer"_s));
    QCOMPARE(endings, 1);
    m_doors->answer = m_doors->shop();
    model().look();
    QCOMPARE(model().problem(), QString());
    QVERIFY(OpenConsole::comes([this] { return model().hasFound(); }));
}

void ClusterTest::whatComesAfterTheStopIsNotShown()
{
    m_doors->isHeld = true;
    read();
    model().look();
    QVERIFY(model().isLooking());
    QVERIFY(!model().cannotLook().isEmpty());
    model().stop();
    QVERIFY(!model().isLooking());
    QVERIFY(m_doors->stops.constLast().stop_requested());
    m_doors->letGo();
    QVERIFY(OpenConsole::comes([this] { return m_doors->answered == 1; }));
    QVERIFY(!model().hasFound());
    QCOMPARE(model().problem(), QString());
}

void ClusterTest::writesAWorkspaceThatIsWatchedOnly()
{
    const QTemporaryDir place;
    find(m_doors->shop());
    model().setName(u"The shop"_s);
    model().setFolder(place.filePath(u"shop"_s));
    bool opened = false;
    connect(&connecting(), &console::ConnectModel::opened, this, [&opened] { opened = true; });
    connecting().writeFound();
    QVERIFY(OpenConsole::comes([&opened] { return opened; }));
    QCOMPARE(connecting().problems(), QStringList());
    const Workspace &workspace = console().live().workspace();
    QCOMPARE(workspace.name, u"The shop"_s);
    QVERIFY(workspace.readOnly);
    QCOMPARE(workspace.targets.size(), 2);
    const auto text = io::readFile(place.filePath(u"shop/breakglass.yaml"_s));
    QVERIFY(text);
    // The variable that names the files may not be set the next time.
    QVERIFY(text->contains(m_doors->kubeconfig().toUtf8()));
    QVERIFY(!text->contains("secret-token"));
    connecting().disconnectAll();
}

QTEST_MAIN(ClusterTest)
#include "tst_cluster.moc"
