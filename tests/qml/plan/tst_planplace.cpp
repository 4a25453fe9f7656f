// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The plan place in its window, with the keyboard alone: read, copy, confirm, hold. With BG_PICTURES set it leaves
// pictures in that folder.

#include "console/plan/planmodel.h"
#include "support/placewindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>

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
    void theSystemIsAsked();
    void aRefusalStandsInTheConfirmation();
    void enterAndEscapeStartNothing();
    void aPasteIsTakenBack();
    void aShortHoldStartsNothing();
    void itFitsAnyWindow_data();
    void itFitsAnyWindow();
    void aHeldKeyStartsTheRun();
    void nothingWasWarned();

private:
    [[nodiscard]] console::PlanModel &plan() { return *m_place.console().plan(); }
    [[nodiscard]] console::ConfirmationForm &form() { return *plan().confirmation(); }
    [[nodiscard]] bool openForm();
    void fillForm();
    support::PlaceWindow m_place;
};

void TestPlanPlace::initTestCase()
{
    m_place.run(40s);
    m_place.shell().open(u"plans"_s);
    m_place.picture(u"plan-empty"_s);
    m_place.shell().declareIncident(u"Errors above 5 %"_s, u"P0"_s);
    const TargetId target{u"checkr-console"_s, u"production_us"_s};
    QVERIFY(m_place.runUntil([&] { return m_place.desk().state().incident.isActive(); }, 10s));
    m_place.shell().requestPlan({u"helm-rollback"_s, target, u"40"_s, {}, {}, {}});
    QVERIFY(
        m_place.runUntil([&] { return plan().isPresent() && plan().refusal().isEmpty(); }, 10s));
}

void TestPlanPlace::init()
{
    form().cancel();
    QCoreApplication::processEvents();
}

bool TestPlanPlace::openForm()
{
    m_place.press(u"Ctrl+Return"_s);
    return form().isOpen() && m_place.runUntil([&] { return !form().isGuarded(); }, 2s);
}

void TestPlanPlace::fillForm()
{
    m_place.type(u"ROLLBACK"_s);
    m_place.press(u"Tab"_s);
    m_place.type(u"Errors above 5 % since rev 41. Rev 40 was healthy."_s);
}

void TestPlanPlace::theSelectedCommandIsCopied()
{
    m_place.press(u"K"_s);
    m_place.press(u"J"_s);
    m_place.press(u"C"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), plan().selectedAct());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"helm rollback checkr-console 40"_s));
}

void TestPlanPlace::theSystemIsAsked()
{
    using Board = console::DryRunBoard;
    QCOMPARE(plan().dryRun()->standing(), int(Board::NotAsked));
    m_place.press(u"Ctrl+D"_s);
    QVERIFY(m_place.runUntil([&] { return plan().dryRun()->standing() == Board::Good; }, 10s));
    QVERIFY(!form().isOpen());
    QCOMPARE(m_place.shell().place(), u"plans"_s);
    // What a reader of the screen hears: the step itself, and the whole.
    bool step = false;
    bool whole = false;
    QList<QQuickItem *> items{m_place.window().contentItem()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeLast();
        items += item->childItems();
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(item);
        if (!heard || !item->isVisible())
            continue;
        const QString name = heard->text(QAccessible::Name);
        whole = whole || name == u"Dry run: 1 of 1 changes would succeed"_s;
        step = step || heard->text(QAccessible::Description)
                           .startsWith(u"Would succeed: rev 42 would take the place of rev 41"_s);
    }
    QVERIFY(whole);
    QVERIFY(step);
    m_place.picture(u"plan-dry-run"_s);
}

void TestPlanPlace::aRefusalStandsInTheConfirmation()
{
    using Board = console::DryRunBoard;
    const Plan plan = m_place.desk().state().plans.value(this->plan().planId());
    const auto refused = std::ranges::find(plan.steps, true, &Step::changesTarget);
    const auto note = [&](events::Payload payload) {
        static_cast<void>(m_place.desk().note(std::move(payload)));
    };
    note(events::DryRunAsked{plan.id, plan.hash(), refused->id, u"ask"_s});
    note(events::DryRunAnswered{plan.id, plan.hash(), refused->id, events::DryRunOutcome::Refused,
        u"deployments.apps \"checkr-console\" is forbidden"_s});
    const auto stands = [&](Board::Standing standing) {
        return m_place.runUntil(
            [&] { return this->plan().dryRun()->standing() == int(standing); }, 10s);
    };
    QVERIFY(stands(Board::Refused));
    m_place.press(u"F5"_s);
    QVERIFY(m_place.runUntil([&] { return !this->plan().isChecking(); }, 10s));
    m_place.picture(u"plan-refused"_s);
    QVERIFY(openForm());
    QVERIFY(form().caution().contains(u"is forbidden"));
    m_place.picture(u"confirm-refused"_s);
    form().cancel();
    m_place.press(u"Ctrl+D"_s);
    QVERIFY(stands(Board::Good));
}

void TestPlanPlace::enterAndEscapeStartNothing()
{
    QVERIFY(openForm());
    fillForm();
    QCOMPARE(form().missing(), QString());
    m_place.press(u"Shift+Tab"_s);
    for (int i = 0; i < 5; ++i)
        m_place.press(u"Return"_s);
    QVERIFY(!form().isBusy());
    QVERIFY(form().isOpen());
    m_place.press(u"Esc"_s);
    QVERIFY(!form().isOpen());
}

void TestPlanPlace::aPasteIsTakenBack()
{
    QGuiApplication::clipboard()->setText(u"ROLLBACK"_s);
    QVERIFY(openForm());
    m_place.press(u"Ctrl+V"_s);
    QCOMPARE(form().typed(), QString());
    QVERIFY(form().phraseText().contains(u"paste"_s));
    m_place.type(u"ROLL"_s);
    QCOMPARE(form().typed(), u"ROLL"_s);
    m_place.picture(u"confirm-incomplete"_s);
}

void TestPlanPlace::aShortHoldStartsNothing()
{
    QVERIFY(openForm());
    fillForm();
    QElapsedTimer held;
    held.start();
    m_place.robot().hold(u"Ctrl+Return"_s, [&] { return held.elapsed() > 600; });
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
    m_place.resize(size);
    m_place.console().preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
    m_place.run(400ms);
    m_place.picture(u"plan-"_s + name);
    QVERIFY(openForm());
    fillForm();
    auto *sheet = m_place.window().activeFocusItem();
    QVERIFY(sheet);
    const QRectF shown = sheet->mapRectToScene(sheet->boundingRect());
    QVERIFY(QRectF({}, m_place.window().size()).contains(shown.center()));
    m_place.picture(u"confirm-"_s + name);
}

void TestPlanPlace::aHeldKeyStartsTheRun()
{
    m_place.resize({1440, 900});
    QVERIFY(openForm());
    fillForm();
    QElapsedTimer held;
    held.start();
    m_place.robot().hold(
        u"Ctrl+Return"_s, [&] { return form().isBusy() || held.elapsed() > 20'000; });
    QVERIFY(held.elapsed() >= 1900);
    QVERIFY(m_place.runUntil([&] { return m_place.shell().place() == u"live"; }, 10s));
    m_place.shell().open(u"plans"_s);
    m_place.picture(u"plan-running"_s);
}

void TestPlanPlace::nothingWasWarned()
{
    QCOMPARE(m_place.warnings(), QStringList());
}

QTEST_MAIN(TestPlanPlace)
#include "tst_planplace.moc"
