// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approve.h"
#include "support/planexamples.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::examples;

class TestApprove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryAct();
    void showsTheActOfAnAbort();
    void saysThatAnAbortSendsNothing();

private:
    [[nodiscard]] static QString shown(const Plan &plan)
    {
        return app::planToRead({plan, {.plan = plan.id, .planHash = plan.hash()}, u"Jon Hale"_s});
    }
};

void TestApprove::showsEveryAct()
{
    const Plan plan = planOf(u"read B await gate"_s);
    const QString text = shown(plan);
    for (const Step &step : plan.steps)
        QVERIFY2(text.contains(actText(step.act)), qPrintable(step.id));
    QVERIFY(text.contains(u"(changes shop@production)"));
    QVERIFY(text.endsWith(QString::fromLatin1(plan.hash())));
}

void TestApprove::showsTheActOfAnAbort()
{
    Plan plan = planOf(u"A gate"_s);
    plan.onAbort = changeStep(u"abort"_s, ResumeClass::CasAbsolute, true);
    plan.onAbort->act = SimulatedAct{u"send"_s, {}, u"tool traffic --to 42=100"_s};
    QVERIFY(shown(plan).contains(u"Only on abort: Change abort (changes shop@production)"));
    QVERIFY(shown(plan).contains(u"tool traffic --to 42=100"));
}

void TestApprove::saysThatAnAbortSendsNothing()
{
    QVERIFY(shown(planOf(u"A gate"_s)).contains(u"An abort only stops"));
}

QTEST_GUILESS_MAIN(TestApprove)
#include "tst_approve.moc"
