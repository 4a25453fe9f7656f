// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "drill/pace.h"

#include <QTest>

using namespace breakglass;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hurriesOnlyWhileThereIsNothingToDecide_data();
    void hurriesOnlyWhileThereIsNothingToDecide();
};

void TestPace::hurriesOnlyWhileThereIsNothingToDecide_data()
{
    QTest::addColumn<bool>("seen");
    QTest::addColumn<bool>("running");
    QTest::addColumn<double>("pace");
    QTest::newRow("before the trouble shows") << false << false << 10.0;
    QTest::newRow("reading and deciding") << true << false << 1.0;
    QTest::newRow("a run goes on") << true << true << 10.0;
    QTest::newRow("a run before any trouble") << false << true << 10.0;
}

void TestPace::hurriesOnlyWhileThereIsNothingToDecide()
{
    QFETCH(bool, seen);
    QFETCH(bool, running);
    QFETCH(double, pace);
    Scenario scenario;
    scenario.speed = 10;
    QCOMPARE(drill::paceOf(scenario, {seen, running}), pace);
}

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
