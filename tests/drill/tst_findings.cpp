// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "drilltale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::drill;

namespace {

QStringList told(const DrillTale &tale, const Scenario &scenario = badDeployment())
{
    QStringList rows;
    for (const Finding &finding : debrief(scenario, drillWorkspace(), tale.entries()).findings) {
        rows.append(u"%1 %2 | %3 | %4:%5"_s.arg(finding.good ? u"+"_s : u"-"_s, finding.title,
            finding.detail, finding.runbook, QString::number(finding.line)));
    }
    return rows;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePicture();
    void aPerfectDrillIsPraised();
    void badRunsAreFindings_data();
    void badRunsAreFindings();
    void slowPhasesAreFindings();
    void silenceIsAFinding();
    void wrongStrategyNamesTheRightOne();
    void nothingDoneTellsAll();
    void withoutARunbookNoLine();
};

void TestFindings::tellsThePicture()
{
    const QStringList expected{u"- Initial alert left at 06:20 | Due by 05:00. | protocol:12"_s,
        u"- Not ticked: Item 18 | Nobody ticked it. | protocol:38"_s,
        u"- Not ticked: Item 19 | Nobody ticked it. | protocol:39"_s,
        u"+ Chose Helm rollback | The deployment is the cause. | protocol:70"_s};
    QCOMPARE(told(priyasDrill()), expected);
}

void TestFindings::aPerfectDrillIsPraised()
{
    Scenario scenario = badDeployment();
    scenario.expectedItems.clear();
    DrillTale tale;
    tale.started().told(u"1:40"_s).chose(u"3:00"_s, u"helm-rollback"_s).ran(u"8:00"_s);
    tale.told(u"10:20"_s).resolved(u"10:30"_s);
    QCOMPARE(told(tale, scenario),
        QStringList{u"+ Chose Helm rollback | The deployment is the cause. | protocol:70"_s});
}

void TestFindings::badRunsAreFindings_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<QString>("title");
    QTest::newRow("failed") << int(events::RunResult::Failed) << u"A run failed at 08:00"_s;
    QTest::newRow("aborted") << int(events::RunResult::Aborted) << u"A run was aborted at 08:00"_s;
}

void TestFindings::badRunsAreFindings()
{
    QFETCH(int, result);
    QFETCH(QString, title);
    DrillTale tale;
    tale.started().ran(u"8:00"_s, events::RunResult(result)).resolved(u"10:00"_s);
    const QString row = u"- %1 | 3 of 6 pods run rev 43. | :0"_s.arg(title);
    QVERIFY(told(tale).contains(row));
}

void TestFindings::slowPhasesAreFindings()
{
    DrillTale tale;
    tale.started().entered(u"0:00"_s, u"assess"_s).entered(u"4:01"_s, u"decide"_s);
    tale.entered(u"7:01"_s, u"prepare"_s).resolved(u"8:00"_s);
    const QStringList rows = told(tale);
    QVERIFY(rows.contains(u"- Assess took 04:01 | Ideal 02:00. | protocol:12"_s));
    // Twice the ideal exactly is not worth a word.
    QVERIFY(!rows.join(u'\n').contains(u"Decide took"));
}

void TestFindings::silenceIsAFinding()
{
    DrillTale tale;
    tale.started().told(u"1:00"_s).chose(u"2:00"_s, u"helm-rollback"_s).told(u"18:20"_s);
    tale.resolved(u"19:00"_s);
    QVERIFY(
        told(tale).contains(u"- No message for 17:20 | One is due every 15:00. | protocol:12"_s));
}

void TestFindings::wrongStrategyNamesTheRightOne()
{
    DrillTale tale;
    tale.started().chose(u"2:00"_s, u"image-rollback"_s).resolved(u"9:00"_s);
    QVERIFY(told(tale).contains(u"- Chose Image rollback, not Helm rollback | "
                                "The deployment is the cause. | protocol:70"_s));
}

void TestFindings::nothingDoneTellsAll()
{
    DrillTale tale;
    tale.started().then(u"30:00"_s, events::NoteAdded{u"gave up"_s});
    const QStringList rows = told(tale);
    QCOMPARE(rows.size(), 3 + badDeployment().expectedItems.size());
    QCOMPARE(rows.first(),
        u"- The incident was not resolved | The drill ended at 30:00. | protocol:12"_s);
    QCOMPARE(rows.last(), u"- No strategy was chosen | Helm rollback was right. | protocol:70"_s);
    QVERIFY(
        rows.contains(u"- Not ticked: Item 2 | Release Manager answers for it. | protocol:22"_s));
}

void TestFindings::withoutARunbookNoLine()
{
    Workspace workspace = drillWorkspace();
    workspace.runbooks.clear();
    const Debrief result = debrief(badDeployment(), workspace, priyasDrill().entries());
    QCOMPARE(result.score, 86);
    for (const Finding &finding : result.findings) {
        QVERIFY(finding.runbook.isEmpty());
        QCOMPARE(finding.line, 0);
    }
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
