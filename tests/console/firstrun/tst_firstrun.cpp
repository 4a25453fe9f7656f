// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/firstrunmodel.h"
#include "io/files.h"
#include "support/openconsole.h"

using namespace breakglass;
using namespace breakglass::support;

class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenConsole>(); }
    void cleanup() { m_bench.reset(); }
    void beginsWithARecordAndNothingElse();
    void anIncidentNeedsNoConnection();
    void practiceLeadsBack();
    void listsTheRunbooksOnTheShelf();
    void aRunbookOnTheShelfOpensItsWorkspaceForAVisit();
    void opensAWorkspaceAndRemembersIt();
    void saysEveryMistakeWithItsLine();
    void writesAWorkspaceThatIsWatchedOnly();
    void listsFoldersAndMarksWorkspaces();
    void budgets_data();
    void budgets();

private:
    [[nodiscard]] console::Console &console() { return m_bench->console(); }
    [[nodiscard]] console::FirstRunModel &model() { return *console().firstRun(); }
    [[nodiscard]] console::ConnectModel &connecting() { return *model().connecting(); }

    std::unique_ptr<OpenConsole> m_bench;
};

void FirstRunTest::beginsWithARecordAndNothingElse()
{
    QVERIFY(!console().shell()->isConnected());
    QVERIFY(console().live().fleet().targets().isEmpty());
    QVERIFY(m_bench->until([this] { return console().live().record().head().entries == 1; }));
    m_bench->run(2s);
    QCOMPARE(console().shell()->statuses(),
        (QStringList{u"No environments connected"_s, u"Audit log started, 1 entry"_s}));
}

void FirstRunTest::anIncidentNeedsNoConnection()
{
    console().shell()->declareIncident(u"Nobody can log in"_s, u"P0"_s);
    QVERIFY(m_bench->until([this] { return console().live().desk().state().incident.isActive(); }));
    const auto declared = m_bench->recorded<events::IncidentDeclared>();
    QCOMPARE(declared.size(), 1);
    QVERIFY(declared.first().targets.isEmpty());
    m_bench->run(20min);
    QVERIFY(m_bench->until([this] { return !m_bench->recorded<events::Escalated>().isEmpty(); }));
}

void FirstRunTest::practiceLeadsBack()
{
    const console::Session *home = &console().live();
    model().startDrill();
    QVERIFY(console().isVisiting());
    QVERIFY(console().present().scenario());
    QCOMPARE(console().present().scenario()->id, u"bad-deployment"_s);
    QVERIFY(console().shell()->isConnected());
    QCOMPARE(console().preferences()->choice().workspace, QString());
    console().shell()->open(u"drills"_s);
    console().leaveDrill();
    QCOMPARE(console().shell()->place(), u"overview"_s);
    QVERIFY(!console().isVisiting());
    QCOMPARE(&console().live(), home);
    QCOMPARE(&console().present(), home);
    QVERIFY(!console().shell()->isConnected());
}

void FirstRunTest::listsTheRunbooksOnTheShelf()
{
    QVERIFY(OpenConsole::comes([this] { return model().runbooks()->count() > 0; }));
    const console::Shelf shelf = console::readShelf(app::bundledWorkspaces());
    QCOMPARE(model().runbooks()->count(), shelf.runbooks.size());
    QCOMPARE(model().bundled().size(), shelf.workspaces.size());
    for (const console::ShelfRunbookRow &row : shelf.runbooks) {
        QVERIFY2(row.isReady, qPrintable(row.title + row.status));
        QVERIFY(!row.title.isEmpty());
        QVERIFY(!row.covers.isEmpty());
        QVERIFY(!row.strategies.isEmpty());
        QVERIFY(!row.budget.isEmpty());
    }
}

void FirstRunTest::aRunbookOnTheShelfOpensItsWorkspaceForAVisit()
{
    QVERIFY(OpenConsole::comes([this] { return model().runbooks()->count() > 0; }));
    model().openRunbook(0);
    QCOMPARE(console().shell()->place(), u"runbooks"_s);
    QCOMPARE(console().live().workspace().name, u"checkr-console"_s);
    QVERIFY(console().isVisiting());
    console().comeBack();
    QVERIFY(!console().shell()->isConnected());
}

void FirstRunTest::opensAWorkspaceAndRemembersIt()
{
    bool opened = false;
    connect(&connecting(), &console::ConnectModel::opened, this, [&opened] { opened = true; });
    connecting().openFolder(app::bundledWorkspace() + u"/"_s);
    QVERIFY(connecting().isBusy());
    QVERIFY(OpenConsole::comes([&opened] { return opened; }));
    QCOMPARE(console().live().workspace().name, u"checkr-console"_s);
    QCOMPARE(connecting().present(), app::bundledWorkspace());
    QCOMPARE(console().preferences()->choice().recent, QStringList{app::bundledWorkspace()});
    // Once more, as after an edit of breakglass.yaml: its record is free again for it.
    opened = false;
    connecting().openFolder(app::bundledWorkspace());
    QVERIFY(OpenConsole::comes([&opened] { return opened; }));
    QCOMPARE(console().live().workspace().name, u"checkr-console"_s);
    QCOMPARE(connecting().present(), app::bundledWorkspace());
    connecting().disconnectAll();
    QVERIFY(!console().shell()->isConnected());
    QCOMPARE(connecting().present(), QString());
}

void FirstRunTest::saysEveryMistakeWithItsLine()
{
    const QTemporaryDir folder;
    QVERIFY(io::writeFile(folder.filePath(u"breakglass.yaml"_s),
        "name: broken\nenvironments:\n  - name: a\n    kind: volcano\nservices:\n  - {nam: b}\n"));
    connecting().openFolder(folder.path());
    QVERIFY(OpenConsole::comes([this] { return !connecting().isBusy(); }));
    const QString all = connecting().problems().join(u'\n');
    QVERIFY2(connecting().problems().size() >= 2, qPrintable(all));
    QVERIFY2(all.contains(u"breakglass.yaml:4:"_s), qPrintable(all));
    QVERIFY2(all.contains(u"breakglass.yaml:6:"_s), qPrintable(all));
    QVERIFY(!console().shell()->isConnected());
    connecting().begin();
    QVERIFY(connecting().problems().isEmpty());
}

void FirstRunTest::writesAWorkspaceThatIsWatchedOnly()
{
    const QTemporaryDir folder;
    QVERIFY(!connecting().missing().isEmpty());
    connecting().setProperty("name", u"Shop"_s);
    connecting().setProperty("service", u"shop-api"_s);
    QCOMPARE(connecting().missing(), u"The address is missing. Say what can be asked how it is."_s);
    connecting().setProperty("address", u"http://127.0.0.1:9/health"_s);
    QCOMPARE(connecting().missing(), QString());
    QVERIFY(connecting().folder().endsWith(u"/breakglass/shop"_s));
    connecting().setFolder(folder.filePath(u"shop"_s));
    connecting().writeNew();
    QVERIFY(OpenConsole::comes([this] { return !connecting().isBusy(); }));
    QCOMPARE(connecting().problems(), QStringList());
    QCOMPARE(console().live().workspace().name, u"Shop"_s);
    const TargetId target{u"shop-api"_s, u"production"_s};
    QVERIFY(
        m_bench->until([&] { return console().live().fleet().view(target)->history.has_value(); }));
    QCOMPARE(console().live().fleet().view(target)->state->currentRevision, u"1"_s);
    console().shell()->requestPlan({u"roll-back"_s, target, u"1"_s, {}, {}, {}});
    QVERIFY(m_bench->until([this] { return !console().shell()->notice().isEmpty(); }));
    QVERIFY2(console().shell()->notice().startsWith(u"This workspace is watched only"_s),
        qPrintable(console().shell()->notice()));
}

void FirstRunTest::listsFoldersAndMarksWorkspaces()
{
    connecting().setPath(app::bundledWorkspaces());
    QVERIFY(OpenConsole::comes([this] { return connecting().folders()->count() > 0; }));
    QVERIFY(!connecting().isPathWorkspace());
    const auto *rows = static_cast<console::Rows<console::FolderRow> *>(connecting().folders());
    for (const console::FolderRow &row : rows->rows())
        QVERIFY2(row.isWorkspace, qPrintable(row.name));
    connecting().setPath(app::bundledWorkspace());
    QVERIFY(OpenConsole::comes([this] { return connecting().isPathWorkspace(); }));
    connecting().goUp();
    QCOMPARE(connecting().path(), app::bundledWorkspaces());
}

void FirstRunTest::budgets_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("no phase says how long") << QList<int>{0, 0} << u"Not stated"_s;
    QTest::newRow("phases follow each other") << QList<int>{5, 10} << u"15 min in all"_s;
    QTest::newRow("one of them says nothing") << QList<int>{5, 0} << u"5 min in all"_s;
    QTest::newRow("what goes on beside them does not count")
        << QList<int>{5, -60} << u"5 min in all"_s;
    QTest::newRow("nor what has days, after the emergency")
        << QList<int>{5, 2 * 24 * 60} << u"5 min in all"_s;
}

void FirstRunTest::budgets()
{
    QFETCH(const QList<int>, minutes);
    Runbook runbook;
    for (const int count : minutes) {
        Phase phase;
        phase.recurring = count < 0;
        if (count != 0)
            phase.budget = DurationRange{0min, std::chrono::minutes(std::abs(count))};
        runbook.phases.append(phase);
    }
    QTEST(console::budgetText(runbook), "text");
}

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
