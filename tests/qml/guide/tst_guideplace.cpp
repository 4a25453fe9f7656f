// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "console/guide/guidemodel.h"
#include "support/placewindow.h"

#include <QCoroTask>
#include <QSignalSpy>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The bad deployment's drill in a window, five minutes after the incident was declared.
class GuideWindow : public support::PlaceWindow
{
public:
    using PlaceWindow::PlaceWindow;

    void beginDrill()
    {
        const Scenario &scenario = console().live().workspace().drills.constFirst();
        QVERIFY(console().enterDrill(scenario).has_value());
        run(320s);
        const auto declared = QCoro::waitFor(
            desk().declare(scenario.incidentTitle, scenario.severity, {scenario.target}));
        QVERIFY(declared.has_value());
        shell().open(u"guide"_s);
        run(200s);
    }
    [[nodiscard]] console::GuideModel &guide() { return *console().guide(); }
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
    void withoutARunbookThereIsAWayOn();
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
    window.picture(u"guide"_s, name + u"-1-calm"_s);
    window.beginDrill();
    window.press(u"N"_s);
    window.run(100s);
    window.press(u"1"_s);
    QVERIFY(window.until([&] { return window.guide().crumbs()->count() == 2; }));
    window.run(30s);
    window.picture(u"guide"_s, name + u"-2-question"_s);
    window.press(u"1"_s);
    QVERIFY(window.until([&] { return window.guide().question().isEmpty(); }));
    window.run(3s);
    window.picture(u"guide"_s, name + u"-3-decided"_s);
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
    window.settle();
    QVERIFY(asked.isEmpty());
    window.picture(u"guide"_s, u"fix"_s);
    window.press(u"Return"_s);
    QVERIFY(asked.isEmpty());
    window.type(u"b7714e0c"_s);
    window.press(u"Return"_s);
    QVERIFY(window.until([&] { return !asked.isEmpty(); }));
    QCOMPARE(asked.constFirst().constFirst().value<Intent>().input, u"b7714e0c"_s);
}

void GuidePlaceTest::withoutARunbookThereIsAWayOn()
{
    GuideWindow window;
    window.shell().selection()->select({u"nothing"_s, u"production_us"_s});
    window.shell().open(u"guide"_s);
    window.run(1s);
    window.settle();
    window.picture(u"guide"_s, u"no-runbook"_s);
    QVERIFY(!window.guide().isGuided());
    window.press(u"Space"_s);
    QCOMPARE(window.shell().place(), u"services"_s);
    QCOMPARE(window.warnings(), QStringList());
}

QTEST_MAIN(GuidePlaceTest)
#include "tst_guideplace.moc"
