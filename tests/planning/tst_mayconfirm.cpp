// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/planner.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::planning;

class MayConfirmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToCheckIsNoPass();
    void whatMayBeConfirmed();
};

void MayConfirmTest::nothingToCheckIsNoPass()
{
    const QList<Preflight> results = checkPreflights({});
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().result, PreflightResult::Fail);
    QVERIFY(!mayConfirm({}));
}

void MayConfirmTest::whatMayBeConfirmed()
{
    const auto only = [](PreflightResult result) {
        return mayConfirm({{{}, {}, PreflightResult::Pass, {}}, {{}, {}, result, {}}});
    };
    QVERIFY(only(PreflightResult::Pass));
    QVERIFY(only(PreflightResult::Caution));
    QVERIFY(!only(PreflightResult::Waiting));
    QVERIFY(!only(PreflightResult::Fail));
}

QTEST_APPLESS_MAIN(MayConfirmTest)
#include "tst_mayconfirm.moc"
