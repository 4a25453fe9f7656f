// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The first run in its window, with the keyboard alone: practise, open, write, declare; then the palette, the sheet of
// shortcuts and the settings. With BG_PICTURES set it leaves pictures in that folder.

#include "firstrunwindow.h"

using namespace breakglass;

class TestFirstRunPlace : public FirstRunWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void itLooksAsDrawn_data();
    void itLooksAsDrawn();
    void ctrlShiftDStartsADrillThatLeadsBack();
    void aPathIsOpenedByTyping();
    void aMistakeIsSaidInFull();
    void aNewWorkspaceIsWrittenByTyping();
    void theTableIsReadWithEnter();
    void anIncidentIsDeclaredWithoutAConnection();
    void thePaletteLeadsByTyping();
    void everyPlaceOpensWithNothingConnected();
    void theSheetFitsTheSmallestWindow_data();
    void theSheetFitsTheSmallestWindow();
    void keysMakeItLarger();
    void settingsAreReachedByKeyboard();
    void pressingTwiceConfirms();
    void nothingWasWarned();
};

void TestFirstRunPlace::initTestCase()
{
    m_window = std::make_unique<support::MainWindow>(console());
    m_language = std::make_unique<app::Language>(m_window->qml(), console());
    QVERIFY(OpenConsole::comes([this] { return console().firstRun()->runbooks()->count() > 0; }));
    m_bench.run(2s);
}

void TestFirstRunPlace::init()
{
    m_window->press(u"Esc"_s);
    m_window->press(u"Esc"_s);
    if (shell().isConnected())
        QVERIFY(console().openWorkspace({}));
    shell().open(u"overview"_s);
    shell().dismissNotice();
    m_bench.run(400ms);
}

void TestFirstRunPlace::itLooksAsDrawn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::newRow("as drawn") << QSize(1440, 900) << u"dark"_s;
    QTest::newRow("smallest") << QSize(1280, 720) << u"dark"_s;
    QTest::newRow("large") << QSize(1920, 1080) << u"dark"_s;
    QTest::newRow("light") << QSize(1440, 900) << u"light"_s;
    QTest::newRow("contrast") << QSize(1440, 900) << u"contrast"_s;
}

void TestFirstRunPlace::itLooksAsDrawn()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, theme);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    show(size, theme);
    picture(u"firstrun-"_s + name);
    m_window->press(u"Ctrl+N"_s);
    QVERIFY(isShown(u"ConnectDialog"_s));
    m_bench.run(400ms);
    picture(u"connect-"_s + name);
    m_window->press(u"Esc"_s);
    QVERIFY(!isShown(u"ConnectDialog"_s));
    m_window->press(u"Ctrl+K"_s);
    QVERIFY(isShown(u"PaletteSheet"_s));
    m_window->type(u"go"_s);
    QVERIFY(OpenConsole::comes([this] { return console().palette()->rows().size() > 5; }));
    picture(u"palette-"_s + name);
    m_window->press(u"Esc"_s);
    QVERIFY(!isShown(u"PaletteSheet"_s));
    QVERIFY(console().openWorkspace(app::bundledWorkspace()));
    m_window->press(u"Ctrl+,"_s);
    QCOMPARE(shell().place(), u"settings"_s);
    m_bench.run(400ms);
    picture(u"settings-"_s + name);
    show(QSize(1440, 900), u"dark"_s);
}

void TestFirstRunPlace::ctrlShiftDStartsADrillThatLeadsBack()
{
    m_window->press(u"Return"_s);
    QVERIFY(console().present().scenario());
    m_bench.run(2s);
    picture(u"practice"_s);
    console().leaveDrill();
    QVERIFY(!shell().isConnected());
    m_window->press(u"Ctrl+Shift+D"_s);
    QVERIFY(console().present().scenario());
    console().leaveDrill();
    QVERIFY(!console().isVisiting());
}

void TestFirstRunPlace::aPathIsOpenedByTyping()
{
    m_window->press(u"Ctrl+N"_s);
    retype(app::bundledWorkspace());
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return shell().isConnected(); }));
    QCOMPARE(shell().place(), u"overview"_s);
    QVERIFY(!isShown(u"ConnectDialog"_s));
    m_bench.run(1s);
}

void TestFirstRunPlace::aMistakeIsSaidInFull()
{
    const QTemporaryDir folder;
    QVERIFY(io::writeFile(folder.filePath(u"breakglass.yaml"_s),
        "name: broken\nenvironments:\n  - name: a\n    kind: volcano\nservices:\n  - {nam: b}\n"));
    m_window->press(u"Ctrl+N"_s);
    retype(folder.path());
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return !connecting().problems().isEmpty(); }));
    m_bench.run(400ms);
    picture(u"connect-mistakes"_s);
    QVERIFY(isShown(u"ConnectDialog"_s));
    QVERIFY(!shell().isConnected());
    m_window->press(u"Esc"_s);
}

void TestFirstRunPlace::aNewWorkspaceIsWrittenByTyping()
{
    const QTemporaryDir folder;
    m_window->press(u"Ctrl+N"_s);
    for (int tabs = 0; tabs < 12 && !hasFocus(u"Segmented"_s); ++tabs)
        m_window->press(u"Shift+Tab"_s);
    QVERIFY(hasFocus(u"Segmented"_s));
    m_window->press(u"Right"_s);
    m_bench.run(400ms);
    QVERIFY(hasFocus(u"Segmented"_s)); // the arrows may go on
    m_window->press(u"Return"_s);
    m_window->type(u"Shop"_s);
    m_window->press(u"Tab"_s);
    retype(folder.filePath(u"shop"_s));
    m_window->press(u"Tab"_s);
    m_window->type(u"shop-api"_s);
    for (int tabs = 0; tabs < 4; ++tabs)
        m_window->press(u"Tab"_s);
    m_window->type(u"http://127.0.0.1:9/health"_s);
    m_bench.run(400ms);
    picture(u"connect-new"_s);
    QCOMPARE(connecting().missing(), QString());
    m_window->press(u"Ctrl+Return"_s);
    QVERIFY(OpenConsole::comes([this] { return shell().isConnected(); }));
    QCOMPARE(shell().workspaceName(), u"Shop"_s);
    m_bench.run(10s);
    picture(u"new-workspace"_s);
}

void TestFirstRunPlace::theTableIsReadWithEnter()
{
    for (int tabs = 0; tabs < 3; ++tabs)
        m_window->press(u"Tab"_s);
    m_window->press(u"Return"_s);
    QCOMPARE(shell().place(), u"runbooks"_s);
    QVERIFY(console().isVisiting());
    console().comeBack();
}

void TestFirstRunPlace::anIncidentIsDeclaredWithoutAConnection()
{
    m_window->press(u"Ctrl+I"_s);
    m_window->type(u"Nobody can log in"_s);
    picture(u"declare-unconnected"_s);
    m_window->press(u"Return"_s);
    QVERIFY(m_bench.until([this] { return console().live().desk().state().incident.isActive(); }));
    m_bench.run(1s);
    shell().open(u"incident"_s);
    picture(u"incident-unconnected"_s);
}

void TestFirstRunPlace::thePaletteLeadsByTyping()
{
    m_window->press(u"Ctrl+K"_s);
    m_window->type(u"workspace checkr"_s);
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return shell().isConnected(); }));
    m_bench.run(3s);
    m_window->press(u"Ctrl+K"_s);
    m_window->type(u"portal eu"_s);
    const auto first = [this] { return console().palette()->rows().value(0).title; };
    QVERIFY(OpenConsole::comes([&] { return first().startsWith(u"candidate-portal"_s); }));
    m_window->press(u"Down"_s);
    m_window->press(u"Up"_s);
    m_window->press(u"Return"_s);
    QVERIFY(OpenConsole::comes([this] { return shell().place() == u"services"; }));
    QCOMPARE(shell().selection()->target(), (TargetId{u"candidate-portal"_s, u"production_eu"_s}));
    QVERIFY(!isShown(u"PaletteSheet"_s));
}

void TestFirstRunPlace::everyPlaceOpensWithNothingConnected()
{
    for (const QString &place : {u"services"_s, u"guide"_s, u"plans"_s, u"live"_s, u"incident"_s,
             u"drills"_s, u"runbooks"_s, u"audit"_s, u"settings"_s, u"overview"_s}) {
        shell().open(place);
        m_bench.run(400ms);
        QVERIFY2(
            m_window->warnings().isEmpty(), qPrintable(place + m_window->warnings().join(u'\n')));
    }
}

void TestFirstRunPlace::theSheetFitsTheSmallestWindow_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : {u"overview"_s, u"services"_s, u"guide"_s, u"incident"_s})
        QTest::newRow(qPrintable(place)) << place;
}

void TestFirstRunPlace::theSheetFitsTheSmallestWindow()
{
    QFETCH(const QString, place);
    QVERIFY(console().openWorkspace(app::bundledWorkspace()));
    show(QSize(1280, 720), u"dark"_s);
    shell().open(place);
    m_window->press(u"F1"_s);
    QVERIFY(isShown(u"ShortcutSheet"_s));
    picture(u"shortcuts-"_s + place);
    int rows = 0;
    QList<QQuickItem *> open{item(u"ShortcutSheet"_s)};
    while (!open.isEmpty()) {
        const QQuickItem *next = open.takeFirst();
        open.append(next->childItems());
        if (!next->isVisible() || !next->property("keyList").isValid())
            continue;
        ++rows;
        const QRectF shown = next->mapRectToScene(next->boundingRect());
        QVERIFY2(QRectF(0, 0, 1280, 720).contains(shown),
            qPrintable(next->property("title").toString()));
    }
    QCOMPARE(rows, int(console::actionsOf(place).size()));
    m_window->press(u"Esc"_s);
    show(QSize(1440, 900), u"dark"_s);
}

void TestFirstRunPlace::keysMakeItLarger()
{
    m_window->resize({2560, 1440});
    for (int i = 0; i < 12; ++i)
        m_window->press(u"Ctrl+="_s);
    QCOMPARE(console().preferences()->scale(), 2.0);
    m_bench.run(400ms);
    picture(u"firstrun-200"_s);
    const QQuickItem *place = item(u"FirstRunPlace"_s);
    QVERIFY(place);
    QVERIFY(std::abs(place->mapRectToScene(place->boundingRect()).right() - 2560) < 2);
    QVERIFY(place->width() < 1280);
    m_window->resize({1280, 720});
    m_bench.run(400ms);
    QVERIFY(std::abs(place->mapRectToScene(place->boundingRect()).right() - 1280) < 2);
    for (int i = 0; i < 12; ++i)
        m_window->press(u"Ctrl+-"_s);
    QCOMPARE(console().preferences()->scale(), 1.0);
    m_window->resize({1440, 900});
}

void TestFirstRunPlace::settingsAreReachedByKeyboard()
{
    console().preferences()->reduceMotion(false);
    m_window->press(u"Ctrl+,"_s);
    m_bench.run(400ms);
    m_window->press(u"Right"_s);
    QCOMPARE(console().preferences()->theme(), u"light"_s);
    m_window->press(u"Left"_s);
    QCOMPARE(console().preferences()->theme(), u"dark"_s);
    m_window->press(u"Tab"_s);
    m_window->press(u"Right"_s);
    QCOMPARE(console().preferences()->scale(), 1.25);
    m_window->press(u"Left"_s);
    m_window->press(u"Tab"_s);
    m_window->press(u"Right"_s);
    QCOMPARE(console().preferences()->language(), u"en"_s);
    m_window->press(u"Left"_s);
    m_window->press(u"Tab"_s);
    m_window->press(u"Space"_s);
    QVERIFY(console().preferences()->isMotionReduced());
    m_window->press(u"Tab"_s);
    m_window->press(u"Space"_s);
    QVERIFY(m_bench.until([this] { return console().preferences()->confirmsByTyping(); }));
}

void TestFirstRunPlace::pressingTwiceConfirms()
{
    console().preferences()->confirmByTyping(true);
    QVERIFY(console().openWorkspace(app::bundledWorkspace()));
    const TargetId target{u"checkr-console"_s, u"production_us"_s};
    QVERIFY(
        m_bench.until([&] { return console().live().fleet().view(target)->history.has_value(); }));
    shell().declareIncident(u"Errors above 5 %"_s, u"P0"_s);
    QVERIFY(m_bench.until([this] { return console().live().desk().state().incident.isActive(); }));
    shell().requestPlan({u"helm-rollback"_s, target, u"40"_s, {}, {}, {}});
    console::PlanModel &plan = *console().plan();
    QVERIFY(m_bench.until([&] { return plan.isPresent() && plan.refusal().isEmpty(); }));
    m_window->press(u"Ctrl+Return"_s);
    console::ConfirmationForm &form = *plan.confirmation();
    QVERIFY(m_bench.until([&] { return form.isOpen() && !form.isGuarded(); }));
    m_window->type(u"ROLLBACK"_s);
    m_window->press(u"Tab"_s);
    m_window->type(u"Errors above 5 % since rev 41. Rev 40 was healthy."_s);
    QCOMPARE(form.missing(), u"Type checkr-console"_s);
    m_window->press(u"Ctrl+Return"_s);
    m_window->press(u"Ctrl+Return"_s);
    QVERIFY(!form.isBusy());
    m_window->press(u"Tab"_s);
    m_window->press(u"Tab"_s);
    m_window->type(u"checkr-console"_s);
    QCOMPARE(form.missing(), QString());
    picture(u"confirm-twice"_s);
    m_window->press(u"Ctrl+Return"_s);
    QVERIFY(!form.isBusy());
    QTest::qWait(150); // A key that comes again at once is one that repeats.
    m_window->press(u"Ctrl+Return"_s);
    QVERIFY(m_bench.until([this] { return shell().place() == u"live"; }));
    QVERIFY(m_bench.until([this] { return !m_bench.recorded<events::PlanConfirmed>().isEmpty(); }));
    QCOMPARE(m_bench.recorded<events::PlanConfirmed>().last().method, u"typed-twice"_s);
    const auto isOver = [this] {
        return console().live().runner().view().phase == execution::RunPhase::Finished;
    };
    QVERIFY(!console().openWorkspace({}));
    QVERIFY(m_bench.until(isOver, 20min));
}

void TestFirstRunPlace::nothingWasWarned()
{
    QCOMPARE(m_window->warnings(), QStringList());
}

QTEST_MAIN(TestFirstRunPlace)
#include "tst_firstrunplace.moc"
