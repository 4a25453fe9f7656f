// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartpoints.h"

#include <QtTest/QTest>

using namespace breakglass::items;

namespace {

ChartPoints pointsUpTo(int count)
{
    ChartPoints points;
    for (int i = 0; i < count; ++i) {
        points.append({double(i), i * 2.0});
    }
    return points;
}

} // namespace

class ChartPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyKeepsWhatItHad();
    void twoThatGrowApartStayApart();
    void aContinuationIsRecognised();
    void equalPointsInOtherStoresAreEqual();
    void aMovingWindowKeepsItsRoomBounded();
};

void ChartPointsTest::aCopyKeepsWhatItHad()
{
    ChartPoints points = pointsUpTo(3);
    const ChartPoints before = points;
    points.append({3, 6});
    points.removeFirst(1);
    QCOMPARE(before.toList(), QList<QPointF>({{0, 0}, {1, 2}, {2, 4}}));
    QCOMPARE(points.toList(), QList<QPointF>({{1, 2}, {2, 4}, {3, 6}}));
    QCOMPARE(*points.firstFrom(1.5), QPointF(2, 4));
    points.removeFirst(10);
    QVERIFY(points.isEmpty());
}

void ChartPointsTest::twoThatGrowApartStayApart()
{
    ChartPoints one = pointsUpTo(3);
    ChartPoints other = one;
    one.append({3, 1});
    other.append({3, 2});
    QCOMPARE(one.last(), QPointF(3, 1));
    QCOMPARE(other.last(), QPointF(3, 2));
    QVERIFY(!(one == other));
    QCOMPARE(other.continues(one), -1);
}

void ChartPointsTest::aContinuationIsRecognised()
{
    ChartPoints points = pointsUpTo(5);
    const ChartPoints known = points;
    QCOMPARE(points.continues(known), 5);
    points.append({5, 10});
    points.removeFirst(2);
    QCOMPARE(points.continues(known), 3);
    QCOMPARE(known.continues(points), -1);
    // A list that was built anew goes by its content.
    const ChartPoints again = points.toList();
    QCOMPARE(again.continues(known), 3);
    const ChartPoints changed = QList<QPointF>{{2, 4}, {3, 7}, {4, 8}, {5, 10}};
    QCOMPARE(changed.continues(known), -1);
    QCOMPARE(ChartPoints().continues(known), -1);
}

void ChartPointsTest::equalPointsInOtherStoresAreEqual()
{
    const ChartPoints gaps{{0, 1}, {1, qQNaN()}};
    QVERIFY(gaps == ChartPoints({{0, 1}, {1, qQNaN()}}));
    QVERIFY(!(gaps == ChartPoints({{0, 1}, {1, 2}})));
    QVERIFY(ChartPoints() == ChartPoints(QList<QPointF>()));
}

void ChartPointsTest::aMovingWindowKeepsItsRoomBounded()
{
    ChartPoints points = pointsUpTo(1000);
    ChartPoints known = points;
    for (int i = 1000; i < 100'000; ++i) {
        points.append({double(i), i * 2.0});
        points.removeFirst(1);
        // Also when the store was copied to give room back.
        QCOMPARE(points.continues(known), 999);
        known = points;
    }
    QCOMPARE(points.first(), QPointF(99'000, 198'000));
    QCOMPARE(points.size(), 1000);
    QVERIFY(points.storedCount() < 20'000);
}

QTEST_APPLESS_MAIN(ChartPointsTest)
#include "tst_chartpoints.moc"
