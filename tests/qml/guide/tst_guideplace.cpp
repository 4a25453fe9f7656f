// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/engine.h"
#include "app/playclocks.h"
#include "app/robot.h"
#include "console/console.h"
#include "console/guide/guidemodel.h"

#include <QCoroTask>
#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The bad deployment's drill in a window, five minutes after the incident was declared.
class GuideWindow
{
public:
    explicit GuideWindow(QSize size = {1440, 900}, bool dark = true)
    {
        app::CommandLine line;
        line.workspace = app::bundledWorkspace();
        line.state = m_folder.path();
        line.person = u"Marta Kowalski"_s;
        auto live = app::openLive(line, m_clocks.makeLive());
        if (!live)
            qFatal("%s", qPrintable(live.error().sentence()));
        m_console.show(*live, app::drillSessions(**live, m_folder.path(), m_clocks.drillClocks()));
        m_console.preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
        m_engine = std::make_unique<app::Engine>();
        m_engine->qml().setInitialProperties(
            {{u"width"_s, size.width()}, {u"height"_s, size.height()}});
        m_engine->qml().loadFromModule("Breakglass.Shell", "Main");
        m_window = qobject_cast<QQuickWindow *>(m_engine->qml().rootObjects().value(0));
        if (!m_window)
            qFatal("%s", qPrintable(m_engine->warnings().join(u'\n')));
        m_window->show();
        m_robot = std::make_unique<app::Robot>(*m_window);
    }

    void beginDrill()
    {
        const Scenario &scenario = m_console.live().workspace().drills.constFirst();
        QVERIFY(m_console.enterDrill(scenario).has_value());
        run(320s);
        const auto declared = QCoro::waitFor(
            desk().declare(scenario.incidentTitle, scenario.severity, {scenario.target}));
        QVERIFY(declared.has_value());
        shell().open(u"guide"_s);
        run(200s);
    }
    console::GuideModel &guide() { return *m_console.guide(); }
    console::ShellModel &shell() { return *m_console.shell(); }
    incident::Desk &desk() { return m_console.present().desk(); }
    QQuickWindow &window() { return *m_window; }
    [[nodiscard]] QStringList warnings() const { return m_engine->warnings(); }
    void run(Milliseconds span)
    {
        (void)m_clocks.runUntil([] { return false; }, span);
    }
    bool until(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 10'000); }
    void press(const QString &keys) { m_robot->press(keys); }
    void type(const QString &text) { m_robot->type(text); }
    void picture(const QString &name)
    {
        const QString folder = u"" BG_BINARY_DIR "/guide-pictures"_s;
        QDir().mkpath(folder);
        QTest::qWait(300);
        QVERIFY(m_robot->takePicture(folder + u'/' + name + u".png"_s));
    }

private:
    QTemporaryDir m_folder;
    app::PlayClocks m_clocks;
    console::Console m_console;
    std::unique_ptr<app::Engine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<app::Robot> m_robot;
};

} // namespace

class GuidePlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookAtIt_data();
    void lookAtIt();
    void keysAnswerAndPlan();
    void aWayForwardAsksForTheFix();
};

void GuidePlaceTest::lookAtIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1440-dark") << QSize(1440, 900) << true;
    QTest::newRow("1280-dark") << QSize(1280, 720) << true;
    QTest::newRow("1440-light") << QSize(1440, 900) << false;
    QTest::newRow("1920-dark") << QSize(1920, 1080) << true;
}

void GuidePlaceTest::lookAtIt()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    GuideWindow window(size, dark);
    window.shell().open(u"guide"_s);
    window.run(10s);
    window.picture(name + u"-1-calm"_s);
    window.beginDrill();
    window.press(u"N"_s);
    window.run(100s);
    window.press(u"1"_s);
    QVERIFY(window.until([&] { return window.guide().crumbs()->count() == 2; }));
    window.run(30s);
    window.picture(name + u"-2-question"_s);
    window.press(u"1"_s);
    QVERIFY(window.until([&] { return window.guide().question().isEmpty(); }));
    window.run(3s);
    window.picture(name + u"-3-decided"_s);
    QCOMPARE(window.warnings(), QStringList());
}

void GuidePlaceTest::keysAnswerAndPlan()
{
    GuideWindow window;
    window.beginDrill();
    QSignalSpy asked(&window.shell(), &console::ShellModel::planRequested);
    window.press(u"1"_s);
    QVERIFY(window.until([&] { return window.guide().crumbs()->count() == 2; }));
    window.press(u"Backspace"_s);
    QVERIFY(window.until([&] { return window.guide().crumbs()->count() == 1; }));
    window.press(u"N"_s);
    QVERIFY(window.until([&] { return window.guide().shownPhaseTitle() == u"Decide"_s; }));
    window.press(u"Ctrl+Return"_s);
    QVERIFY(window.until([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked.constFirst().constFirst().value<Intent>().strategy, u"helm-rollback"_s);
}

void GuidePlaceTest::aWayForwardAsksForTheFix()
{
    GuideWindow window;
    window.beginDrill();
    QSignalSpy asked(&window.shell(), &console::ShellModel::planRequested);
    window.press(u"3"_s);
    QVERIFY(window.until([&] { return window.guide().question().isEmpty(); }));
    QCOMPARE(window.guide().decided(), u"Emergency forward deploy"_s);
    window.press(u"Ctrl+Return"_s);
    QTest::qWait(50);
    QVERIFY(asked.isEmpty());
    window.picture(u"fix"_s);
    window.press(u"Return"_s);
    QVERIFY(asked.isEmpty());
    window.type(u"b7714e0c"_s);
    window.press(u"Return"_s);
    QVERIFY(window.until([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked.constFirst().constFirst().value<Intent>().input, u"b7714e0c"_s);
}

QTEST_MAIN(GuidePlaceTest)
#include "tst_guideplace.moc"
