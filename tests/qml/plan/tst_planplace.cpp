// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The plan place in its window, with the keyboard alone: read, copy, confirm, hold. With BG_PICTURES set it leaves
// pictures in that folder.

#include "app/composition.h"
#include "app/engine.h"
#include "app/playclocks.h"
#include "app/robot.h"
#include "console/console.h"
#include "console/plan/planmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPlanPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSelectedCommandIsCopied();
    void enterAndEscapeStartNothing();
    void aPasteIsTakenBack();
    void aShortHoldStartsNothing();
    void itFitsAnyWindow_data();
    void itFitsAnyWindow();
    void aHeldKeyStartsTheRun();
    void nothingWasWarned();

private:
    [[nodiscard]] console::PlanModel &plan() { return *m_console->plan(); }
    [[nodiscard]] console::ConfirmationForm &form() { return *plan().confirmation(); }
    [[nodiscard]] bool openForm();
    void fillForm();
    void picture(const QString &name);
    void run(Milliseconds span);

    QTemporaryDir m_state;
    app::PlayClocks m_clocks;
    std::unique_ptr<console::Console> m_console;
    std::unique_ptr<app::Engine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<app::Robot> m_robot;
};

void TestPlanPlace::initTestCase()
{
    app::CommandLine line;
    line.workspace = app::bundledWorkspace();
    line.state = m_state.path();
    line.person = u"Marta Kowalski"_s;
    const auto session = app::openLive(line, m_clocks.makeLive()).value();
    m_console = std::make_unique<console::Console>();
    m_console->show(
        session, app::drillSessions(*session, session->folder(), m_clocks.drillClocks()));
    m_engine = std::make_unique<app::Engine>();
    m_engine->qml().setInitialProperties({{u"width"_s, 1440}, {u"height"_s, 900}});
    m_engine->qml().loadFromModule("Breakglass.Shell", "Main");
    QVERIFY2(
        !m_engine->qml().rootObjects().isEmpty(), qPrintable(m_engine->warnings().join(u'\n')));
    m_window = qobject_cast<QQuickWindow *>(m_engine->qml().rootObjects().constFirst());
    m_window->show();
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_robot = std::make_unique<app::Robot>(*m_window);
    run(40s);
    m_console->shell()->open(u"plans"_s);
    picture(u"plan-empty"_s);
    m_console->shell()->declareIncident(u"Errors above 5 %"_s, u"P0"_s);
    const TargetId target{u"checkr-console"_s, u"production_us"_s};
    QVERIFY(m_clocks.runUntil([&] { return session->desk().state().incident.isActive(); }, 10s));
    m_console->shell()->requestPlan({u"helm-rollback"_s, target, u"40"_s, {}, {}, {}});
    QVERIFY(
        m_clocks.runUntil([&] { return plan().isPresent() && plan().refusal().isEmpty(); }, 10s));
}

void TestPlanPlace::init()
{
    form().cancel();
    QCoreApplication::processEvents();
}

void TestPlanPlace::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("BG_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_robot->takePicture(u"%1/%2.png"_s.arg(folder, name)));
}

void TestPlanPlace::run(Milliseconds span)
{
    io::Clock &clock = m_console->live().clock();
    const TimePoint end = clock.now() + span;
    QVERIFY(m_clocks.runUntil([&] { return clock.now() >= end; }, span + 1s));
}

bool TestPlanPlace::openForm()
{
    m_robot->press(u"Ctrl+Return"_s);
    return form().isOpen() && m_clocks.runUntil([&] { return !form().isGuarded(); }, 2s);
}

void TestPlanPlace::fillForm()
{
    m_robot->type(u"ROLLBACK"_s);
    m_robot->press(u"Tab"_s);
    m_robot->type(u"Errors above 5 % since rev 41. Rev 40 was healthy."_s);
}

void TestPlanPlace::theSelectedCommandIsCopied()
{
    m_robot->press(u"K"_s);
    m_robot->press(u"J"_s);
    m_robot->press(u"C"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), plan().selectedAct());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"helm rollback checkr-console 40"_s));
}

void TestPlanPlace::enterAndEscapeStartNothing()
{
    QVERIFY(openForm());
    fillForm();
    QCOMPARE(form().missing(), QString());
    m_robot->press(u"Shift+Tab"_s);
    for (int i = 0; i < 5; ++i)
        m_robot->press(u"Return"_s);
    QVERIFY(!form().isBusy());
    QVERIFY(form().isOpen());
    m_robot->press(u"Esc"_s);
    QVERIFY(!form().isOpen());
}

void TestPlanPlace::aPasteIsTakenBack()
{
    QGuiApplication::clipboard()->setText(u"ROLLBACK"_s);
    QVERIFY(openForm());
    m_robot->press(u"Ctrl+V"_s);
    QCOMPARE(form().typed(), QString());
    QVERIFY(form().phraseText().contains(u"paste"_s));
    m_robot->type(u"ROLL"_s);
    QCOMPARE(form().typed(), u"ROLL"_s);
    picture(u"confirm-incomplete"_s);
}

void TestPlanPlace::aShortHoldStartsNothing()
{
    QVERIFY(openForm());
    fillForm();
    QElapsedTimer held;
    held.start();
    m_robot->hold(u"Ctrl+Return"_s, [&] { return held.elapsed() > 600; });
    QVERIFY(!form().isBusy());
    QVERIFY(form().isOpen());
}

void TestPlanPlace::itFitsAnyWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("as drawn") << QSize(1440, 900) << true;
    QTest::newRow("smallest") << QSize(1280, 720) << true;
    QTest::newRow("large") << QSize(1920, 1080) << true;
    QTest::newRow("light") << QSize(1440, 900) << false;
}

void TestPlanPlace::itFitsAnyWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    m_window->resize(size);
    m_console->preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
    run(400ms);
    QTest::qWait(250);
    picture(u"plan-"_s + name);
    QVERIFY(openForm());
    fillForm();
    auto *sheet = m_window->activeFocusItem();
    QVERIFY(sheet);
    const QRectF shown = sheet->mapRectToScene(sheet->boundingRect());
    QVERIFY(QRectF({}, m_window->size()).contains(shown.center()));
    picture(u"confirm-"_s + name);
}

void TestPlanPlace::aHeldKeyStartsTheRun()
{
    m_window->resize(1440, 900);
    QVERIFY(openForm());
    fillForm();
    QElapsedTimer held;
    held.start();
    m_robot->hold(u"Ctrl+Return"_s, [&] { return form().isBusy() || held.elapsed() > 20'000; });
    QVERIFY(held.elapsed() >= 1900);
    QVERIFY(m_clocks.runUntil([&] { return m_console->shell()->place() == u"live"; }, 10s));
    m_console->shell()->open(u"plans"_s);
    QTest::qWait(250);
    picture(u"plan-running"_s);
}

void TestPlanPlace::nothingWasWarned()
{
    QCOMPARE(m_engine->warnings(), QStringList());
}

QTEST_MAIN(TestPlanPlace)
#include "tst_planplace.moc"
