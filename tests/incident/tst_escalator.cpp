// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "incident/escalator.h"

#include "example.h"
#include "support/eventually.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::incidenttest;
using breakglass::incident::Desk;
using breakglass::incident::Escalator;

namespace {

struct Shift
{
    QTemporaryDir folder;
    io::ManualClock clock{moment(0s)};
    Workspace workspace = exampleWorkspace();
    std::unique_ptr<record::Record> record;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<Escalator> escalator;

    void open()
    {
        record = record::Record::open(folder.filePath(u"record.db"_s)).value();
        desk = std::make_unique<Desk>(workspace, *record, clock, u"Marta"_s);
        escalator = std::make_unique<Escalator>(*desk, workspace.escalation, clock);
    }
    void close()
    {
        escalator.reset();
        desk.reset();
        record.reset();
    }
    QList<int> levels() const
    {
        QList<int> levels;
        for (const Entry &entry : record->entries()) {
            if (const auto *reached = std::get_if<events::Escalated>(&entry.event.payload))
                levels.append(reached->level);
        }
        return levels;
    }
    void declare() const
    {
        QVERIFY(QCoro::waitFor(desk->declare(u"Errors"_s, Severity::P0, {})).has_value());
    }
};

} // namespace

class TestEscalator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLevelIsReachedOnce();
    void aRestartGoesOnWhereItStopped();
    void aResolutionEndsIt();
};

void TestEscalator::eachLevelIsReachedOnce()
{
    Shift shift;
    shift.open();
    shift.clock.advance(20min);
    shift.declare();
    shift.clock.advance(15min - 1ms);
    QCOMPARE(shift.levels(), QList<int>{});
    shift.clock.advance(1ms);
    QVERIFY(support::eventually([&] { return shift.levels() == QList<int>{2}; }));
    shift.clock.advance(15min);
    QVERIFY(support::eventually([&] { return shift.levels() == (QList<int>{2, 3}); }));
    QCOMPARE(shift.desk->state().levelReached, 3);
    shift.clock.advance(24h);
    QVERIFY(!shift.clock.nextDue());
    QCOMPARE(shift.levels(), (QList<int>{2, 3}));
}

void TestEscalator::aRestartGoesOnWhereItStopped()
{
    Shift shift;
    shift.open();
    shift.declare();
    shift.clock.advance(16min);
    QVERIFY(support::eventually([&] { return shift.levels() == QList<int>{2}; }));
    shift.close();
    shift.clock.advance(2min);
    shift.open();
    QCOMPARE(shift.levels(), QList<int>{2});
    shift.close();
    shift.clock.advance(1h);
    shift.open();
    QVERIFY(support::eventually([&] { return shift.levels() == (QList<int>{2, 3}); }));
}

void TestEscalator::aResolutionEndsIt()
{
    Shift shift;
    shift.open();
    shift.declare();
    shift.clock.advance(10min);
    QVERIFY(QCoro::waitFor(shift.desk->resolve(u"It works again"_s)).has_value());
    QVERIFY(!shift.clock.nextDue());
    shift.clock.advance(2h);
    QCOMPARE(shift.levels(), QList<int>{});
}

QTEST_GUILESS_MAIN(TestEscalator)
#include "tst_escalator.moc"
