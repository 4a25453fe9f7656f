// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// From a kubeconfig to a workspace with the keyboard alone. With BG_PICTURES set it leaves pictures in that folder.

#include "firstrunwindow.h"
#include "support/clusterdoors.h"

#include <QAccessible>

using namespace breakglass;

class TestClusterForm : public FirstRunWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itLooksAsDrawn_data();
    void itLooksAsDrawn();
    void theWayIsReachedByArrows();
    void aWorkspaceIsWrittenOfWhatWasTicked();
    void aLookIsStoppedAndBegunAgain();
    void aMistakeInTheFileIsSaidAndReadAgain();
    void aProgramForATokenIsAllowedByKeyboard();
    void nothingWasWarned();

private:
    [[nodiscard]] console::ClusterModel &cluster() { return *connecting().cluster(); }
    [[nodiscard]] bool isIn(const QString &name) const;
    /// Lists take up what is in their models when a frame is drawn.
    void appear()
    {
        m_bench.run(400ms);
        m_window->settle();
    }
    void ask();
    void look();

    support::ClusterDoors m_doors;
};

// In it, or on it: a list hands the focus to its current row.
bool TestClusterForm::isIn(const QString &name) const
{
    for (QQuickItem *at = m_window->window().activeFocusItem(); at; at = at->parentItem()) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(at);
        if (seen && seen->text(QAccessible::Name) == name)
            return true;
    }
    return false;
}

void TestClusterForm::initTestCase()
{
    QAccessible::setActive(true);
    cluster().setDoor(m_doors.door());
    m_window = std::make_unique<support::MainWindow>(console());
    m_language = std::make_unique<app::Language>(m_window->qml(), console());
    m_bench.run(2s);
}

void TestClusterForm::init()
{
    m_window->press(u"Esc"_s);
    m_bench.run(400ms);
    QVERIFY(!isShown(u"ConnectDialog"_s));
    if (shell().isConnected())
        QVERIFY(console().openWorkspace({}));
    shell().open(u"overview"_s);
    shell().dismissNotice();
    m_doors.answer = support::ClusterDoors::shop();
    m_doors.isHeld = false;
    m_doors.writeKubeconfig();
    m_bench.run(400ms);
}

void TestClusterForm::ask()
{
    m_window->press(u"Ctrl+Shift+N"_s);
    QVERIFY(isShown(u"ClusterForm"_s));
    QVERIFY(OpenConsole::comes([this] { return !cluster().contextRows().isEmpty(); }));
    appear();
    QVERIFY(isIn(u"Contexts of your kubeconfig"_s));
}

void TestClusterForm::look()
{
    ask();
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return cluster().hasFound(); }));
    appear();
    QVERIFY(isIn(u"What runs there"_s));
}

void TestClusterForm::itLooksAsDrawn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::newRow("drawn") << QSize(1440, 900) << u"dark"_s;
    QTest::newRow("smallest") << QSize(1280, 720) << u"light"_s;
    QTest::newRow("large") << QSize(1920, 1080) << u"contrast"_s;
}

void TestClusterForm::itLooksAsDrawn()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, theme);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    show(size, theme);
    ask();
    picture(u"cluster-contexts-"_s + name);
    m_window->press(u"Down"_s);
    m_bench.run(400ms);
    picture(u"cluster-plugin-"_s + name);
    m_window->press(u"Up"_s);
    kubeapi::Discovery found = support::ClusterDoors::shop();
    for (int i = 0; i < 12; ++i)
        found.candidates.append({kubeapi::Candidate::Kind::StatefulSet, u"warehouse"_s,
            u"partition-%1-of-the-stock-in-the-warehouse"_s.arg(i), 0, true});
    found.denied = {u"daemonsets"_s};
    m_doors.answer = found;
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return cluster().hasFound(); }));
    m_bench.run(400ms);
    picture(u"cluster-found-"_s + name);
    show(QSize(1440, 900), u"dark"_s);
}

void TestClusterForm::theWayIsReachedByArrows()
{
    m_window->press(u"Ctrl+N"_s);
    for (int tabs = 0; tabs < 12 && !hasFocus(u"Segmented"_s); ++tabs)
        m_window->press(u"Shift+Tab"_s);
    m_window->press(u"Right"_s);
    m_window->press(u"Right"_s);
    QVERIFY(isShown(u"ClusterForm"_s));
    QVERIFY(OpenConsole::comes([this] { return !cluster().contextRows().isEmpty(); }));
    m_bench.run(400ms);
    QVERIFY(hasFocus(u"Segmented"_s));
    m_window->press(u"Return"_s);
    QVERIFY(isIn(u"Contexts of your kubeconfig"_s));
}

void TestClusterForm::aWorkspaceIsWrittenOfWhatWasTicked()
{
    const QTemporaryDir folder;
    look();
    m_window->press(u"Space"_s); // the Deployment is not wanted
    QCOMPARE(cluster().count(), u"1 of 3 ticked"_s);
    for (int tabs = 0; tabs < 8 && !isIn(u"Folder it is written into"_s); ++tabs)
        m_window->press(u"Tab"_s);
    retype(folder.filePath(u"shop"_s));
    m_window->press(u"Ctrl+Return"_s);
    QVERIFY(OpenConsole::comes([this] { return shell().isConnected(); }));
    QCOMPARE(shell().place(), u"overview"_s);
    QVERIFY(!isShown(u"ConnectDialog"_s));
    QVERIFY(console().live().workspace().readOnly);
    QCOMPARE(console().live().workspace().targets.size(), 1);
}

void TestClusterForm::aLookIsStoppedAndBegunAgain()
{
    m_doors.isHeld = true;
    ask();
    m_window->press(u"Return"_s);
    QVERIFY(cluster().isLooking());
    appear();
    for (int tabs = 0; tabs < 4 && !isIn(u"Stop"_s); ++tabs)
        m_window->press(u"Tab"_s);
    QVERIFY(isIn(u"Stop"_s));
    m_window->press(u"Return"_s);
    QVERIFY(!cluster().isLooking());
    appear();
    QVERIFY(isIn(u"Contexts of your kubeconfig"_s));
    m_doors.letGo();
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return cluster().hasFound(); }));
    appear();
    for (int tabs = 0; tabs < 12 && !isIn(u"Another context"_s); ++tabs)
        m_window->press(u"Shift+Tab"_s);
    m_window->press(u"Return"_s);
    QVERIFY(!cluster().hasFound());
    appear();
    QVERIFY(isIn(u"Contexts of your kubeconfig"_s));
}

void TestClusterForm::aMistakeInTheFileIsSaidAndReadAgain()
{
    QVERIFY(io::writeFile(m_doors.kubeconfig(), "apiVersion: v1\nkind: Config\nclusters: [\n"));
    m_window->press(u"Ctrl+Shift+N"_s);
    QVERIFY(isShown(u"ClusterForm"_s));
    QVERIFY(OpenConsole::comes([this] { return !cluster().problem().isEmpty(); }));
    m_bench.run(400ms);
    picture(u"cluster-mistake"_s);
    QVERIFY(isIn(u"Read the kubeconfig again"_s));
    m_doors.writeKubeconfig();
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return !cluster().contextRows().isEmpty(); }));
    appear();
    QVERIFY(isIn(u"Contexts of your kubeconfig"_s));
}

void TestClusterForm::aProgramForATokenIsAllowedByKeyboard()
{
    ask();
    m_window->press(u"Down"_s);
    QCOMPARE(cluster().plugin(), u"/usr/bin/true"_s);
    m_window->press(u"Return"_s);
    QVERIFY(!cluster().isLooking());
    m_window->press(u"Tab"_s);
    m_window->press(u"Space"_s);
    QVERIFY(cluster().isPluginAllowed());
    m_window->press(u"Ctrl+Return"_s);
    QVERIFY(OpenConsole::comes([this] { return cluster().hasFound(); }));
}

void TestClusterForm::nothingWasWarned()
{
    QCOMPARE(m_window->warnings(), QStringList());
}

QTEST_MAIN(TestClusterForm)
#include "tst_clusterform.moc"
