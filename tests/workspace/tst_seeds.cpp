// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/lint.h"
#include "workspace/markdown.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

/// The five documents that Breakglass was specified from come in without loss. They live beside
/// the checkout.
class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEverything_data();
    void keepsEverything();
    void findsPhases_data();
    void findsPhases();
    void readsTheDrawnTree();
    void repairsMacRoman();
    void findsTraps_data();
    void findsTraps();

private:
    [[nodiscard]] Runbook seed(const QString &number) const;
    QDir m_folder;
};

void TestSeeds::initTestCase()
{
    m_folder.setPath(qEnvironmentVariable("BG_SEEDS", u"/nonexistent"_s));
    if (m_folder.entryList({u"000_*.txt"_s}).isEmpty())
        QSKIP("The seed documents are not here (set BG_SEEDS to their folder).");
}

Runbook TestSeeds::seed(const QString &number) const
{
    const QString name = m_folder.entryList({number + u"_*.txt"_s}).value(0);
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return workspace::readRunbook(file.readAll(), name).value_or(Runbook());
}

void TestSeeds::keepsEverything_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<int>>(
        "counts"); // headings, code, trees, tables, checklist, items, rules
    QTest::newRow("000, a break-glass strategy")
        << u"000"_s << u"Break Glass Hotfix Strategy: 15-Minute Production Deployment"_s
        << QList<int>{51, 19, 1, 2, 15, 90, 4};
    QTest::newRow("001, a release protocol")
        << u"001"_s << u"Emergency Release Protocol"_s << QList<int>{39, 17, 0, 6, 36, 58, 1};
    QTest::newRow("002, a decision record")
        << u"002"_s << u"Emergency Operations Workflow"_s << QList<int>{21, 0, 0, 0, 0, 105, 1};
    QTest::newRow("003, rollback procedures")
        << u"003"_s << u"Emergency Rollback Procedures"_s << QList<int>{37, 12, 0, 1, 27, 52, 0};
    QTest::newRow("004, a rollback runbook")
        << u"004"_s << u"Emergency Rollback Runbook"_s << QList<int>{52, 29, 0, 0, 0, 30, 1};
}

void TestSeeds::keepsEverything()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(QList<int>, counts);
    const Runbook runbook = seed(number);
    QCOMPARE(runbook.title, title);
    QList<int> found;
    for (const BlockKind kind : {BlockKind::Heading, BlockKind::Code, BlockKind::Tree,
             BlockKind::Table, BlockKind::Checklist, BlockKind::ListItem, BlockKind::Rule})
        found.append(runbook.count(kind));
    QCOMPARE(found, counts);
    int last = 0;
    for (const RunbookBlock &block : runbook.blocks) {
        QVERIFY2(block.line >= last, qPrintable(block.text));
        last = block.line;
    }
}

void TestSeeds::findsPhases_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("phases");
    QTest::addColumn<int>("items");
    QTest::addColumn<QString>("first");
    QTest::newRow("000: boxes and checklists") << u"000"_s << 6 << 15 << u"Helm-Based Rollback"_s;
    QTest::newRow("001: six phases, three checklists") << u"001"_s << 9 << 36 << u"Assessment"_s;
    QTest::newRow("002: none") << u"002"_s << 0 << 0 << QString();
    QTest::newRow("003: boxes and one checklist") << u"003"_s << 5 << 27 << u"Immediate Actions"_s;
    QTest::newRow("004: numbered headings") << u"004"_s << 23 << 60 << u"Immediate Assessment"_s;
}

void TestSeeds::findsPhases()
{
    QFETCH(QString, number);
    QFETCH(int, phases);
    QFETCH(int, items);
    QFETCH(QString, first);
    const Runbook runbook = seed(number);
    int ticked = 0;
    QStringList titles;
    QSet<QString> ids;
    for (const Phase &phase : runbook.phases) {
        titles.append(phase.title);
        ticked += static_cast<int>(phase.items.size());
        ids.insert(phase.id);
    }
    QVERIFY2(titles.size() == phases, qPrintable(titles.join(u'\n')));
    QCOMPARE(ids.size(), phases);
    QCOMPARE(ticked, items);
    QCOMPARE(titles.value(0), first);
}

void TestSeeds::readsTheDrawnTree()
{
    const Runbook runbook = seed(u"000"_s);
    QStringList ways;
    for (const DecisionNode &node : runbook.tree)
        for (const DecisionAnswer &answer : node.answers)
            ways.append(answer.next.isEmpty() ? answer.strategyText + u' ' +
                                                    answer.expected.value_or(DurationRange()).text()
                                              : u"> "_s + answer.next);
    QCOMPARE(ways, (QStringList{u"> app-is-down-broken"_s, u"> app-working-but-has-bugs"_s,
                       u"Emergency Forward Deploy 15 min"_s, u"Helm Rollback 2–5 min"_s,
                       u"Container Image Rollback 2–3 min"_s, u"DB Migration Rollback 5–10 min"_s,
                       u"Git Revert Strategy 5–15 min"_s, u"Emergency Forward Deploy 15 min"_s}));
    QVERIFY(runbook.tree.first().question.startsWith(u"PRODUCTION EMERGENCY"_s));
    QCOMPARE(runbook.tree.first().line, 6);
}

void TestSeeds::repairsMacRoman()
{
    const Runbook runbook = seed(u"001"_s);
    QCOMPARE(runbook.notices,
        QStringList{
            u"Lines 77, 78, 79, 204, 216, 218, 219, 220, 227, 297, 298, 299, 300, 301: UTF-8 "
            "had been read as Mac Roman; the characters were repaired."_s});
    QVERIFY(std::ranges::any_of(runbook.blocks, [](const RunbookBlock &block) {
        return block.text.startsWith(u"\U0001F6A8 EMERGENCY RELEASE IN PROGRESS"_s);
    }));
    QCOMPARE(runbook.reviewed, u"2024-10-12"_s);
    QCOMPARE(runbook.reviewEvery.text(), u"3 months"_s);
    QCOMPARE(runbook.reviewDue, u"2025-01-12"_s);
    QCOMPARE(runbook.owner, u"Platform Team"_s);
}

void TestSeeds::findsTraps_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("T1") << u"000"_s << u"Helm counts revisions absolutely"_s
                        << QList<int>{207, 703};
    QTest::newRow("T3") << u"004"_s << u"An undo does not bring the replicas back"_s
                        << QList<int>{104};
    QTest::newRow("T5") << u"004"_s << u"This field selector is refused"_s << QList<int>{52};
    QTest::newRow("T5, phase") << u"004"_s << u"This selector misses pods"_s << QList<int>{40, 183};
    QTest::newRow("T7") << u"001"_s << u"Without --no-traffic"_s << QList<int>{143};
    QTest::newRow("T8") << u"000"_s << u"GitLab knows no environment action"_s
                        << QList<int>{215, 236, 707};
    QTest::newRow("T10") << u"000"_s << u"The waits inside add up"_s << QList<int>{644, 711};
    QTest::newRow("T11") << u"000"_s << u"This undoes one migration"_s << QList<int>{285, 787};
}

void TestSeeds::findsTraps()
{
    QFETCH(QString, number);
    QFETCH(QString, part);
    QFETCH(QList<int>, lines);
    QList<int> found;
    for (const workspace::Finding &finding : workspace::lintRunbook(seed(number)))
        if (finding.text.startsWith(part))
            found.append(finding.line);
    QCOMPARE(found, lines);
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
