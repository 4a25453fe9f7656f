// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The confirmation of a plan that two others have to sign, in its window: locked, then half way, then ready. With
// BG_PICTURES set it leaves pictures in that folder.

#include "console/plan/planmodel.h"
#include "support/placewindow.h"
#include "support/signedworkspace.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window with a plan on the screen that two others have to sign.
class Bench : public support::PlaceWindow
{
public:
    using PlaceWindow::PlaceWindow;
    /// Moves the clock as well.
    [[nodiscard]] bool until(const std::function<bool()> &holds)
    {
        return support::eventually([&] { return clocks().runUntil(holds, 100ms); });
    }
    [[nodiscard]] console::PlanModel &plan() { return *console().plan(); }
    [[nodiscard]] console::ConfirmationForm &form() { return *plan().confirmation(); }
    [[nodiscard]] bool reachPlan()
    {
        const TargetId target{u"checkr-console"_s, u"production_us"_s};
        console().shell()->selection()->select(target);
        console().shell()->open(u"plans"_s);
        console().shell()->declareIncident(u"Errors above 5 %"_s, u"P0"_s);
        if (!until([&] { return session().desk().state().incident.isActive(); }))
            return false;
        console().shell()->requestPlan({u"helm-rollback"_s, target, u"40"_s, {}, {}, {}});
        return until([&] { return plan().isPresent() && plan().refusal().isEmpty(); });
    }
};

} // namespace

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedSignatureUnlocks_data();
    void aPastedSignatureUnlocks();

private:
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
    Bench bench(size, dark, m_workspace.path());
    QVERIFY(bench.reachPlan());
    console::ApprovalBoard &board = *bench.plan().approvals();
    bench.press(u"Ctrl+Return"_s);
    QVERIFY(bench.until([&] { return bench.form().isOpen() && !bench.form().isGuarded(); }));
    bench.type(u"ROLLBACK"_s);
    bench.press(u"Tab"_s);
    bench.type(u"Errors above 5 % since rev 41. Rev 40 was healthy."_s);
    QCOMPARE(bench.form().missing(), u"2 more approvals needed"_s);
    QVERIFY(bench.until([&] { return !board.command().isEmpty(); }));
    const QString name = u"approve-%1"_s.arg(size.width());
    bench.picture(name + u"-1-locked"_s);
    bench.press(u"Tab"_s);
    bench.press(u"Tab"_s);
    const QString file = bench.session().folder() + u"/approvals/PLAN-0001.json"_s;
    QGuiApplication::clipboard()->setText(u"yes, go ahead"_s);
    bench.press(u"Ctrl+V"_s);
    QVERIFY(bench.until([&] { return board.checkText().contains(u"not a signature"_s); }));
    bench.picture(name + u"-2-refused"_s);
    for (const QString &key : {u"daniel"_s, u"lena"_s}) {
        const auto before = board.given().size();
        bench.press(u"Ctrl+A"_s);
        QGuiApplication::clipboard()->setText(m_workspace.sign(key, file));
        bench.press(u"Ctrl+V"_s);
        QVERIFY2(bench.until([&] { return board.given().size() > before; }),
            qPrintable(board.checkText()));
    }
    QVERIFY(bench.until([&] { return bench.form().missing().isEmpty(); }));
    bench.picture(name + u"-3-ready"_s);
    const QStringList warnings = bench.warnings().filter(u"Places/Plan"_s);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

QTEST_MAIN(TestApprovals)
#include "tst_approvals.moc"
