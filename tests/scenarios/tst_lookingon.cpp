// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition.h"
#include "app/playclocks.h"
#include "console/console.h"
#include "console/warroom/warroommodel.h"
#include "support/planexamples.h"
#include "support/recordtext.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

namespace {

const TargetId consoleInProduction{u"checkr-console"_s, u"production_us"_s};

/// A console, and a war room that was started beside it: two sessions of one file on one clock.
class TwoConsoles
{
public:
    TwoConsoles()
    {
        m_line.workspace = QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/checkr-console");
        m_line.state = m_state.path();
        m_line.person = u"Marta Kowalski"_s;
    }
    ~TwoConsoles() { m_writer.reset(); }
    Q_DISABLE_COPY_MOVE(TwoConsoles)

    [[nodiscard]] bool lookOn()
    {
        auto session = app::openLookingOn(m_line, m_clocks.makeLive());
        if (!session)
            return false;
        m_onlooker = *session;
        m_room.show(*session, {});
        wall().setShown(true);
        return true;
    }
    [[nodiscard]] bool openConsole()
    {
        auto session = app::openLive(m_line, m_clocks.makeLive());
        if (!session)
            return false;
        m_writer = *session;
        m_writer->start();
        return true;
    }
    void closeConsole() { m_writer.reset(); }
    [[nodiscard]] bool write(events::Payload payload)
    {
        const Event event{
            u"Marta Kowalski"_s, m_writer->clock().now(), u"INCIDENT-001"_s, std::move(payload)};
        return QCoro::waitFor(m_writer->record().append(event)).has_value();
    }
    [[nodiscard]] bool sees(const std::function<bool()> &holds) const
    {
        return QTest::qWaitFor([&] { return m_clocks.runUntil(holds, 2s); }, 30'000);
    }
    [[nodiscard]] console::Session &writer() { return *m_writer; }
    [[nodiscard]] console::Session &onlooker() { return *m_onlooker; }
    [[nodiscard]] console::WarRoomModel &wall() { return *m_room.warRoom(); }
    [[nodiscard]] QDir state() const { return QDir(m_state.path()); }

private:
    QTemporaryDir m_state;
    app::PlayClocks m_clocks;
    app::CommandLine m_line;
    std::shared_ptr<console::Session> m_writer;
    std::shared_ptr<console::Session> m_onlooker;
    console::Console m_room{QString()};
};

Plan rollback()
{
    Plan plan;
    plan.id = u"PLAN-0001"_s;
    plan.title = u"Helm rollback, rev 42 → 41"_s;
    plan.intent.target = consoleInProduction;
    plan.steps = {examples::stepOf(u"A"_s, u"back"_s), examples::stepOf(u"B"_s, u"settle"_s)};
    return plan;
}

} // namespace

class TestLookingOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForAConsole();
    void showsAnIncidentFromDeclarationToResolution();
    void showsWhatRuns();
    void showsTheHealthThatTheConsoleSaw();
    void saysWhenTheConsoleIsGone();
    void saysWhatIsDamaged();
    void changesNothing();
};

void TestLookingOn::waitsForAConsole()
{
    TwoConsoles two;
    QVERIFY(two.lookOn());
    QCOMPARE(two.wall().head().name, u"Health only"_s);
    QCOMPARE(two.wall().next().value, u"Not known here"_s);
    QVERIFY(two.wall().warning().startsWith(u"No console has written"));
    QVERIFY2(two.state().isEmpty(), "looking on left something behind");
    QVERIFY(two.openConsole());
    QVERIFY(two.sees([&] { return two.wall().warning().isEmpty(); }));
    QCOMPARE(two.wall().next().value, u"None"_s);
}

void TestLookingOn::showsAnIncidentFromDeclarationToResolution()
{
    TwoConsoles two;
    QVERIFY(two.openConsole());
    QVERIFY(two.lookOn());
    QCOMPARE(two.wall().face(), u"calm"_s);
    QVERIFY(QCoro::waitFor(
        two.writer().desk().declare(u"Errors above 5 %"_s, Severity::P0, {consoleInProduction})));
    QVERIFY(two.sees([&] { return two.wall().face() == u"active"; }));
    QCOMPARE(two.wall().head().title, u"Errors above 5 %"_s);
    QCOMPARE(two.wall().head().word, u"P0"_s);
    QVERIFY(two.wall().facts()->count() > 0);
    const int before = two.wall().facts()->count();
    QVERIFY(QCoro::waitFor(two.writer().desk().sendUpdate(u"internal"_s, u"We are on it."_s)));
    QVERIFY(two.sees([&] { return two.wall().facts()->count() > before; }));
    QVERIFY(QCoro::waitFor(two.writer().desk().resolve(u"Rolled back to revision 41."_s)));
    QVERIFY(two.sees([&] { return two.wall().face() == u"resolved"; }));
    QCOMPARE(two.wall().next().note, u"Marta Kowalski"_s);
}

void TestLookingOn::showsWhatRuns()
{
    TwoConsoles two;
    QVERIFY(two.openConsole());
    QVERIFY(two.lookOn());
    QVERIFY(QCoro::waitFor(
        two.writer().desk().declare(u"Errors above 5 %"_s, Severity::P0, {consoleInProduction})));
    const Plan plan = rollback();
    QVERIFY(two.write(events::PlanProposed{plan}));
    QVERIFY(two.write(events::RunStarted{u"RUN-0001"_s, plan.id, plan.hash()}));
    QVERIFY(two.write(events::StepIntended{
        u"RUN-0001"_s, u"back"_s, u"operation"_s, plan.hash(), u"before"_s, u"rollback"_s}));
    QVERIFY(two.sees([&] { return two.wall().operation().title == plan.title; }));
    QVERIFY(two.wall().operation().detail.startsWith(u"Step 1 of 2"));
    QCOMPARE(two.wall().steps()->count(), 2);
    QVERIFY(two.write(events::StepFinished{u"RUN-0001"_s, u"back"_s, u"operation"_s,
        events::StepOutcome::Done, u"Rollback was a success"_s, false}));
    QVERIFY(two.sees([&] { return two.wall().operation().detail.startsWith(u"Step 2 of 2"); }));
    QVERIFY(two.write(
        events::RunFinished{u"RUN-0001"_s, events::RunResult::Aborted, u"Aborted by a person."_s}));
    QVERIFY(two.sees([&] { return two.wall().operation().detail.startsWith(u"Aborted"); }));
}

void TestLookingOn::showsTheHealthThatTheConsoleSaw()
{
    TwoConsoles two;
    QVERIFY(two.lookOn());
    QVERIFY(two.openConsole());
    const auto level = [&](console::Session &session) {
        return session.fleet().view(consoleInProduction)->level;
    };
    QCOMPARE(level(two.onlooker()), HealthLevel::NoData);
    QVERIFY(two.sees([&] { return level(two.onlooker()) == HealthLevel::Healthy; }));
    QCOMPARE(level(two.writer()), HealthLevel::Healthy);
    QVERIFY(two.write(
        events::HealthChanged{consoleInProduction, HealthLevel::Healthy, HealthLevel::Unhealthy}));
    QVERIFY(two.sees([&] { return level(two.onlooker()) == HealthLevel::Unhealthy; }));
}

void TestLookingOn::saysWhenTheConsoleIsGone()
{
    TwoConsoles two;
    QVERIFY(two.openConsole());
    QVERIFY(two.lookOn());
    QCOMPARE(two.wall().warning(), QString());
    two.closeConsole();
    QVERIFY(
        two.sees([&] { return two.wall().warning().startsWith(u"The console was closed at "); }));
}

void TestLookingOn::saysWhatIsDamaged()
{
    TwoConsoles two;
    QVERIFY(two.openConsole());
    QVERIFY(QCoro::waitFor(
        two.writer().desk().declare(u"Errors above 5 %"_s, Severity::P0, {consoleInProduction})));
    const QString path = two.writer().record().path();
    two.closeConsole();
    QCOMPARE(support::runSql(path, {u"UPDATE entry SET at = 0 WHERE sequence = 1"_s}), QString());
    QVERIFY(two.lookOn());
    QVERIFY(two.wall().warning().startsWith(u"Entry 1 of the record is damaged."));
}

void TestLookingOn::changesNothing()
{
    TwoConsoles two;
    QVERIFY(two.openConsole());
    QVERIFY(two.lookOn());
    QVERIFY(!QCoro::waitFor(two.onlooker().desk().declare(u"From the wall"_s, Severity::P0, {})));
    two.onlooker().runner().pause();
    two.onlooker().runner().abort(u"from the wall"_s);
    QVERIFY(!two.onlooker().runner().rollForward());
    QVERIFY(!two.onlooker().courier());
    // The writer still can.
    QVERIFY(QCoro::waitFor(two.writer().desk().declare(u"From the console"_s, Severity::P0, {})));
    QCOMPARE(two.writer().desk().state().incident.title, u"From the console"_s);
}

QTEST_MAIN(TestLookingOn)
#include "tst_lookingon.moc"
