// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The confirmation of a plan that two others have to sign, in its window: locked, then half way, then ready. With
// BG_PICTURES set it leaves pictures in that folder.

#include "app/composition.h"
#include "app/engine.h"
#include "app/playclocks.h"
#include "app/robot.h"
#include "console/console.h"
#include "console/plan/planmodel.h"
#include "support/signedworkspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window with a plan on the screen that two others have to sign.
class Bench
{
public:
    Bench(const QString &workspace, QSize size, bool dark)
    {
        app::CommandLine line;
        line.workspace = workspace;
        line.state = m_state.path();
        line.person = u"Marta Kowalski"_s;
        session = app::openLive(line, m_clocks.makeLive()).value();
        m_console.show(
            session, app::drillSessions(*session, session->folder(), m_clocks.drillClocks()));
        m_console.preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
        engine.qml().setInitialProperties(
            {{u"width"_s, size.width()}, {u"height"_s, size.height()}});
        engine.qml().loadFromModule("Breakglass.Shell", "Main");
        window = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().value(0));
    }
    [[nodiscard]] bool until(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor([&] { return m_clocks.runUntil(holds, 100ms); }, 20'000);
    }
    [[nodiscard]] console::PlanModel &plan() { return *m_console.plan(); }
    [[nodiscard]] console::ConfirmationForm &form() { return *plan().confirmation(); }
    [[nodiscard]] bool reachPlan()
    {
        const TargetId target{u"checkr-console"_s, u"production_us"_s};
        m_console.shell()->selection()->select(target);
        m_console.shell()->open(u"plans"_s);
        m_console.shell()->declareIncident(u"Errors above 5 %"_s, u"P0"_s);
        if (!until([&] { return session->desk().state().incident.isActive(); }))
            return false;
        m_console.shell()->requestPlan({u"helm-rollback"_s, target, u"40"_s, {}, {}, {}});
        return until([&] { return plan().isPresent() && plan().refusal().isEmpty(); });
    }

    std::shared_ptr<console::Session> session;
    app::Engine engine;
    QQuickWindow *window = nullptr;

private:
    QTemporaryDir m_state;
    app::PlayClocks m_clocks;
    console::Console m_console;
};

} // namespace

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedSignatureUnlocks_data();
    void aPastedSignatureUnlocks();

private:
    static void picture(app::Robot &robot, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("BG_PICTURES"); !folder.isEmpty())
            QVERIFY(robot.takePicture(u"%1/approve-%2.png"_s.arg(folder, name)));
    }
    support::SignedWorkspace m_workspace{app::bundledWorkspace(), 2};
};

void TestApprovals::aPastedSignatureUnlocks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("the reference window") << QSize(1440, 900) << true;
    QTest::newRow("the smallest window, light") << QSize(1280, 720) << false;
}

void TestApprovals::aPastedSignatureUnlocks()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QCOMPARE(m_workspace.problem, QString());
    Bench bench(m_workspace.path(), size, dark);
    QVERIFY2(bench.window, qPrintable(bench.engine.warnings().join(u'\n')));
    bench.window->show();
    bench.window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(bench.window));
    app::Robot robot(*bench.window);
    QVERIFY(bench.reachPlan());
    console::ApprovalBoard &board = *bench.plan().approvals();
    robot.press(u"Ctrl+Return"_s);
    QVERIFY(bench.until([&] { return bench.form().isOpen() && !bench.form().isGuarded(); }));
    robot.type(u"ROLLBACK"_s);
    robot.press(u"Tab"_s);
    robot.type(u"Errors above 5 % since rev 41. Rev 40 was healthy."_s);
    QCOMPARE(bench.form().missing(), u"2 more approvals needed"_s);
    QVERIFY(bench.until([&] { return !board.command().isEmpty(); }));
    const QString name = QString::number(size.width());
    picture(robot, name + u"-1-locked"_s);
    robot.press(u"Tab"_s);
    robot.press(u"Tab"_s);
    const QString file = bench.session->folder() + u"/approvals/PLAN-0001.json"_s;
    QGuiApplication::clipboard()->setText(u"yes, go ahead"_s);
    robot.press(u"Ctrl+V"_s);
    QVERIFY(bench.until([&] { return board.checkText().contains(u"not a signature"_s); }));
    picture(robot, name + u"-2-refused"_s);
    for (const QString &key : {u"daniel"_s, u"lena"_s}) {
        const auto before = board.given().size();
        robot.press(u"Ctrl+A"_s);
        QGuiApplication::clipboard()->setText(m_workspace.sign(key, file));
        robot.press(u"Ctrl+V"_s);
        QVERIFY2(bench.until([&] { return board.given().size() > before; }),
            qPrintable(board.checkText()));
    }
    QVERIFY(bench.until([&] { return bench.form().missing().isEmpty(); }));
    picture(robot, name + u"-3-ready"_s);
    const QStringList warnings = bench.engine.warnings().filter(u"Places/Plan"_s);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

QTEST_MAIN(TestApprovals)
#include "tst_approvals.moc"
