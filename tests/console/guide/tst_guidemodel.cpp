// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/playclocks.h"
#include "console/console.h"
#include "console/guide/guidemodel.h"
#include "support/eventually.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::console;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TargetId target{u"checkr-console"_s, u"production_us"_s};

/// A console over the bundled workspace with a clock that moves when told.
class GuideConsole
{
public:
    GuideConsole()
    {
        app::CommandLine line;
        line.workspace = app::bundledWorkspace();
        line.state = m_folder.path();
        line.person = u"Marta Kowalski"_s;
        auto live = app::openLive(line, m_clocks.makeLive());
        if (!live)
            qFatal("%s", qPrintable(live.error().sentence()));
        m_console.show(*live, app::drillSessions(**live, m_folder.path(), m_clocks.drillClocks()));
        run(10s);
    }
    GuideModel &guide() { return *m_console.guide(); }
    ShellModel &shell() { return *m_console.shell(); }
    incident::Desk &desk() { return m_console.present().desk(); }
    void run(Milliseconds span)
    {
        (void)m_clocks.runUntil([] { return false; }, span);
    }
    bool until(const std::function<bool()> &holds) { return support::eventually(holds); }
    void declare()
    {
        const auto entry =
            QCoro::waitFor(desk().declare(u"Errors above 5 %"_s, Severity::P0, {target}));
        QVERIFY(entry.has_value());
    }
    bool isIn(const QString &phase)
    {
        return until([&] {
            const auto &phases = desk().state().phases;
            return !phases.isEmpty() && phases.constLast().phase == phase;
        });
    }
    [[nodiscard]] QVariant cell(RowModel *rows, int row, const QByteArray &role) const
    {
        return rows->data(rows->index(row), rows->roleNames().key(role));
    }

private:
    QTemporaryDir m_folder;
    app::PlayClocks m_clocks;
    Console m_console;
};

} // namespace

class GuideModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guidesWithoutAnIncident();
    void theFirstPhaseBeginsWithTheIncident();
    void breakglassTicksWhatItSees();
    void aPersonTicksAndUnticks();
    void whatAPersonUntickedStaysSo();
    void answersAreRecordedAndTakenBack();
    void phasesGoOnOneByOne();
    void anotherChecklistCanBeLookedAt();
    void planningRecordsTheChoice();
    void whatCanNotBePlannedStaysHarmless();
};

void GuideModelTest::guidesWithoutAnIncident()
{
    GuideConsole console;
    GuideModel &guide = console.guide();
    QVERIFY(guide.notice().contains(u"No incident is declared"_s));
    QVERIFY(guide.emptyText().isEmpty());
    QCOMPARE(guide.phases()->count(), 7);
    QCOMPARE(guide.answers()->count(), 3);
    QCOMPARE(guide.strategies()->count(), 8);
    QVERIFY(guide.nextPhase().isEmpty());
    guide.enterNextPhase();
    console.run(2s);
    QVERIFY(console.desk().state().phases.isEmpty());
    QVERIFY(console.desk().state().ticks.isEmpty());
}

void GuideModelTest::theFirstPhaseBeginsWithTheIncident()
{
    GuideConsole console;
    console.declare();
    QVERIFY(console.isIn(u"assess"_s));
    console.run(5s);
    QCOMPARE(console.desk().state().phases.size(), 1);
    QVERIFY(console.guide().notice().isEmpty());
    QCOMPARE(console.guide().phaseCount(), u"1 of 7"_s);
    QCOMPARE(console.guide().nextPhase(), u"Decide"_s);
}

void GuideModelTest::breakglassTicksWhatItSees()
{
    GuideConsole console;
    console.declare();
    QVERIFY(console.until([&] { return console.desk().state().ticks.contains(u"assess.1"_s); }));
    const incident::Tick tick = console.desk().state().ticks.value(u"assess.1"_s);
    QVERIFY(tick.byBreakglass);
    QVERIFY(tick.evidence.startsWith(u"INCIDENT-1"_s));
    QVERIFY(!console.desk().state().ticks.contains(u"decide.1"_s));
    console.guide().enterNextPhase();
    QVERIFY(console.until([&] { return console.desk().state().ticks.contains(u"decide.2"_s); }));
    QCOMPARE(console.guide().tickedText(), u"2 of 6"_s);
    QVERIFY(console.shell().notice().isEmpty());
}

void GuideModelTest::aPersonTicksAndUnticks()
{
    GuideConsole console;
    console.declare();
    QVERIFY(console.isIn(u"assess"_s));
    GuideModel &guide = console.guide();
    const auto tick = [&] { return console.cell(guide.items(), 2, "tick").toInt(); };
    QCOMPARE(tick(), int(GuideItemRow::Empty));
    guide.toggleItem(2);
    QVERIFY(console.until([&] { return tick() == GuideItemRow::ByPerson; }));
    QVERIFY(console.cell(guide.items(), 2, "by").toString().startsWith(u"Marta Kowalski, "_s));
    guide.toggleItem(2);
    QVERIFY(console.until([&] { return tick() == GuideItemRow::Empty; }));
    QCOMPARE(console.cell(guide.items(), 2, "by").toString(), u"Communications Lead"_s);
    guide.toggleItem(99);
}

void GuideModelTest::whatAPersonUntickedStaysSo()
{
    GuideConsole console;
    console.declare();
    const auto isTicked = [&] { return console.desk().state().ticks.contains(u"assess.1"_s); };
    QVERIFY(console.until(isTicked));
    console.guide().toggleItem(0);
    QVERIFY(console.until([&] { return !isTicked(); }));
    console.run(20s);
    QVERIFY(!isTicked());
}

void GuideModelTest::answersAreRecordedAndTakenBack()
{
    GuideConsole console;
    console.declare();
    GuideModel &guide = console.guide();
    QCOMPARE(guide.question(), u"What is the situation?"_s);
    guide.answer(0);
    QVERIFY(console.until([&] { return guide.question() == u"What broke it?"_s; }));
    guide.answer(1);
    QVERIFY(console.until([&] { return guide.question().isEmpty(); }));
    QCOMPARE(guide.decided(), u"Container image rollback"_s);
    QCOMPARE(console.cell(guide.strategies(), 0, "strategy").toString(), u"image-rollback"_s);
    QCOMPARE(guide.leadRow(), 0);
    guide.goBack();
    QVERIFY(console.until([&] { return guide.question() == u"What broke it?"_s; }));
    QCOMPARE(guide.crumbs()->count(), 2);
    guide.answer(7);
    console.run(1s);
    QCOMPARE(console.desk().state().answers.size(), 1);
}

void GuideModelTest::phasesGoOnOneByOne()
{
    GuideConsole console;
    console.declare();
    QVERIFY(console.isIn(u"assess"_s));
    QSignalSpy said(&console.shell(), &ShellModel::announced);
    for (const QString &phase :
        {u"decide"_s, u"prepare"_s, u"execute"_s, u"verify"_s, u"close"_s}) {
        console.guide().enterNextPhase();
        QVERIFY2(console.isIn(phase), qPrintable(phase));
    }
    QCOMPARE(said.size(), 5);
    QVERIFY(console.guide().nextPhase().isEmpty());
}

void GuideModelTest::anotherChecklistCanBeLookedAt()
{
    GuideConsole console;
    console.declare();
    QVERIFY(console.isIn(u"assess"_s));
    console.guide().showPhase(5);
    QCOMPARE(console.guide().shownPhaseTitle(), u"Communicate"_s);
    QCOMPARE(console.guide().items()->count(), 3);
    QCOMPARE(console.desk().state().phases.constLast().phase, u"assess"_s);
    console.guide().enterNextPhase();
    QVERIFY(console.isIn(u"decide"_s));
    QCOMPARE(console.guide().shownPhaseTitle(), u"Decide"_s);
}

void GuideModelTest::planningRecordsTheChoice()
{
    GuideConsole console;
    console.declare();
    GuideModel &guide = console.guide();
    Intent asked;
    QObject::connect(&console.shell(), &ShellModel::planRequested, &guide,
        [&asked](const Intent &intent) { asked = intent; });
    guide.answer(0);
    QVERIFY(console.until([&] { return guide.crumbs()->count() == 2; }));
    guide.answer(0);
    QVERIFY(console.until([&] { return guide.question().isEmpty(); }));
    guide.plan(guide.leadRow(), {});
    QVERIFY(console.until([&] { return !asked.strategy.isEmpty(); }));
    QCOMPARE(asked.strategy, u"helm-rollback"_s);
    QCOMPARE(asked.target, target);
    QVERIFY(!asked.toRevision.isEmpty());
    QCOMPARE(asked.incident, u"INCIDENT-1"_s);
    QVERIFY(console.desk().state().decision.has_value());
    QVERIFY(console.desk().state().decision->reason.startsWith(u"A bad deployment"_s));
}

void GuideModelTest::whatCanNotBePlannedStaysHarmless()
{
    GuideConsole console;
    QSignalSpy asked(&console.shell(), &ShellModel::planRequested);
    console.guide().plan(-1, {});
    console.guide().plan(99, {});
    console.shell().selection()->select({u"nothing"_s, u"nowhere"_s});
    console.run(1s);
    QVERIFY(!console.guide().emptyText().isEmpty());
    QCOMPARE(console.guide().strategies()->count(), 0);
    console.guide().plan(0, {});
    console.guide().toggleItem(0);
    console.guide().answer(0);
    console.guide().goBack();
    console.run(1s);
    QCOMPARE(asked.size(), 0);
}

QTEST_MAIN(GuideModelTest)
#include "tst_guidemodel.moc"
