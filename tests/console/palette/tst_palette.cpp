// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/firstrunmodel.h"
#include "console/palette/palettemodel.h"
#include "support/openconsole.h"

using namespace breakglass;
using namespace breakglass::support;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void finds_data();
    void finds();
    void leads_data();
    void leads();
    void holdsEveryActionOfTheRegistry();
    void rollBackOpensAReviewAndRunsNothing();
    void enterWaitsForTheSearch();
    void rememberedFirst();
    void opensAnotherWorkspace();
    void offersWhatIsThereWithNothingConnected();

private:
    [[nodiscard]] console::PaletteModel &palette() { return *m_bench->console().palette(); }
    [[nodiscard]] console::ShellModel &shell() { return *m_bench->console().shell(); }
    [[nodiscard]] bool search(const QString &query);

    std::unique_ptr<OpenConsole> m_bench;
};

void PaletteTest::init()
{
    m_bench = std::make_unique<OpenConsole>(app::bundledWorkspace());
    QVERIFY(OpenConsole::comes(
        [this] { return !m_bench->console().firstRun()->connecting()->knownRows().isEmpty(); }));
    palette().begin();
}

bool PaletteTest::search(const QString &query)
{
    bool found = false;
    const auto seen =
        connect(&palette(), &console::PaletteModel::found, this, [&found] { found = true; });
    palette().setQuery(query);
    const bool came = OpenConsole::comes([&found] { return found; });
    disconnect(seen);
    return came;
}

void PaletteTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a service where it runs")
        << u"portal eu"_s << u"candidate-portal in production_eu"_s << u"Service"_s;
    QTest::newRow("an environment") << u"sandbox"_s << u"sandbox"_s << u"Environment"_s;
    QTest::newRow("a command by its name")
        << u"declare"_s << u"Declare incident…"_s << u"Everywhere"_s;
    QTest::newRow("a command of another place")
        << u"export rep"_s << u"Export the report"_s << u"Incident"_s;
    QTest::newRow("a drill") << u"bad depl"_s << u"Bad deployment"_s << u"Drill"_s;
    QTest::newRow("an item of a checklist")
        << u"first alert out"_s << u"The first alert is out within five minutes"_s
        << u"Communicate, Emergency release of checkr-console"_s;
    QTest::newRow("a workspace that comes with Breakglass")
        << u"workspace docs"_s << u"Open workspace docs-site"_s
        << u"Comes with Breakglass, simulated"_s;
    QTest::newRow("a review of a way back")
        << u"roll back checkr us"_s << u"Roll back checkr-console in production_us…"_s
        << u"Opens the review of a plan"_s;
}

void PaletteTest::finds()
{
    QFETCH(const QString, query);
    QFETCH(const QString, title);
    QFETCH(const QString, detail);
    QVERIFY(search(query));
    QVERIFY(!palette().rows().isEmpty());
    QCOMPARE(palette().rows().first().title, title);
    QCOMPARE(palette().rows().first().detail, detail);
}

void PaletteTest::leads_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("action");
    QTest::newRow("to a service") << u"portal eu"_s << u"services"_s << QString();
    QTest::newRow("to an environment's first service")
        << u"sandbox"_s << u"services"_s << QString();
    QTest::newRow("to a drill without starting it") << u"bad depl"_s << u"drills"_s << QString();
    QTest::newRow("to the line of an item") << u"first alert out"_s << u"runbooks"_s << QString();
    QTest::newRow("to a command of everywhere") << u"declare"_s << u"overview"_s << u"declare"_s;
    QTest::newRow("to a command of a place, in that place")
        << u"first message"_s << u"incident"_s << u"template-1"_s;
}

void PaletteTest::leads()
{
    QFETCH(const QString, query);
    QStringList asked;
    connect(&shell(), &console::ShellModel::actionRequested, this,
        [&asked](const QString &action) { asked.append(action); });
    QVERIFY(search(query));
    palette().choose(0);
    QTEST(shell().place(), "place");
    QTEST(asked.join(u' '), "action");
    QVERIFY(!m_bench->console().present().scenario());
}

void PaletteTest::holdsEveryActionOfTheRegistry()
{
    for (const console::Action &action : console::allActions()) {
        if (action.id == u"palette" || action.id == u"back")
            continue;
        QVERIFY(search(action.title));
        const auto isIt = [&](const console::PaletteRow &row) { return row.title == action.title; };
        const auto found = std::ranges::find_if(palette().rows(), isIt);
        QVERIFY2(found != palette().rows().end(), qPrintable(action.title));
        QVERIFY2(!found->keys.isEmpty(), qPrintable(action.title));
        QVERIFY(search({}));
    }
}

void PaletteTest::rollBackOpensAReviewAndRunsNothing()
{
    QStringList asked;
    connect(&shell(), &console::ShellModel::actionRequested, this,
        [&asked](const QString &action) { asked.append(action); });
    QVERIFY(search(u"roll back portal eu"_s));
    palette().choose(0);
    QCOMPARE(asked, QStringList{u"roll-back"_s});
    QCOMPARE(shell().selection()->target(), (TargetId{u"candidate-portal"_s, u"production_eu"_s}));
    m_bench->run(5s);
    QCOMPARE(m_bench->recorded<events::RunStarted>().size(), 0);
}

void PaletteTest::enterWaitsForTheSearch()
{
    palette().setQuery(u"go to guide"_s);
    palette().choose(0);
    QVERIFY(OpenConsole::comes([this] { return palette().rows().size() < 20; }));
    QStringList asked;
    connect(&shell(), &console::ShellModel::actionRequested, this,
        [&asked](const QString &action) { asked.append(action); });
    palette().begin();
    palette().setQuery(u"go to live"_s);
    palette().choose(0);
    QVERIFY(OpenConsole::comes([&asked] { return !asked.isEmpty(); }));
    QCOMPARE(asked.first(), u"go-5"_s);
}

void PaletteTest::rememberedFirst()
{
    QVERIFY(search(u"go to plans"_s));
    palette().choose(0);
    palette().begin();
    QCOMPARE(palette().rows().first().title, u"Go to Plans"_s);
}

void PaletteTest::opensAnotherWorkspace()
{
    QVERIFY(search(u"open workspace docs-site"_s));
    palette().choose(0);
    QCOMPARE(m_bench->console().live().workspace().name, u"docs-site"_s);
    QCOMPARE(m_bench->console().preferences()->choice().workspace,
        app::bundledWorkspaces() + u"/docs-site"_s);
    palette().begin();
    QVERIFY(search(u"close the workspace"_s));
    palette().choose(0);
    QVERIFY(!shell().isConnected());
}

void PaletteTest::offersWhatIsThereWithNothingConnected()
{
    QVERIFY(m_bench->console().openWorkspace({}));
    palette().begin();
    for (const console::PaletteRow &row : palette().rows()) {
        QVERIFY(row.detail != u"Service");
        QVERIFY(row.detail != u"Overview");
    }
    QVERIFY(search(u"start a drill"_s));
    QCOMPARE(palette().rows().first().title, u"Start a drill"_s);
    QCOMPARE(palette().rows().first().keys, u"Ctrl+Shift+D"_s);
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
