// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbookreading.h"
#include "console/runbooks/runbooktext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

const QDate today(2026, 3, 1);

ShelfBook example()
{
    return readBook(runbooktest::exampleText(), u"/w/runbooks/going-back.md"_s);
}

QList<Strategy> strategies()
{
    Strategy rollback;
    rollback.id = u"helm-rollback"_s;
    rollback.title = u"Helm rollback"_s;
    return {rollback};
}

const BlockRow &blockOf(const RunbookDocument &document, BlockKind kind)
{
    static const BlockRow none;
    const auto found = std::ranges::find(document.blocks, int(kind), &BlockRow::kind);
    return found == document.blocks.end() ? none : *found;
}

/// "Is it down? / +Yes it is / ..." with one sign of depth a rail.
QStringList drawn(const QList<TreeLine> &lines)
{
    QStringList texts;
    for (const TreeLine &line : lines)
        texts.append(
            line.rails + (line.last ? u'L' : u'T') + line.text + (line.taken ? u"!"_s : QString()));
    return texts;
}

} // namespace

class TestRunbookReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowARunbookStands_data();
    void saysHowARunbookStands();
    void namesWhatItCovers();
    void readsEveryKindOfBlock();
    void drawsTheTreeBelowTheTitle();
    void outlinesPhasesWithTheirTime();
    void knowsTheItemsOfPhases();
    void marksWhereSomethingWasFound();
    void drawsEveryQuestionOnce();
    void findsTheBlockOfALine_data();
    void findsTheBlockOfALine();
    void findsWordsInAnyCase();
    void aDamagedFileIsAProblem();
    void readsFiveThousandLines();
};

void TestRunbookReading::saysHowARunbookStands_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("findings");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("reviewed in time") << u"2026-03-01"_s << 0 << 0 << u"Ready"_s;
    QTest::newRow("no date") << QString() << 0 << 0 << u"Ready"_s;
    QTest::newRow("due yesterday") << u"2026-02-28"_s << 0 << 1 << u"Review overdue"_s;
    QTest::newRow("a problem weighs more") << u"2026-02-28"_s << 1 << 2 << u"1 problem"_s;
    QTest::newRow("several problems") << QString() << 3 << 2 << u"3 problems"_s;
}

void TestRunbookReading::saysHowARunbookStands()
{
    QFETCH(const QString, due);
    QFETCH(const int, findings);
    ShelfBook shelved;
    shelved.book.reviewDue = due;
    shelved.findings = QList<workspace::Finding>(findings);
    const RunbookRow row = runbookRow(shelved, {}, today);
    QTEST(row.status, "status");
    QTEST(row.statusText, "text");
}

void TestRunbookReading::namesWhatItCovers()
{
    const RunbookRow row = runbookRow(example(), strategies(), today);
    QCOMPARE(row.title, u"Going back"_s);
    QCOMPARE(row.covers, u"Helm"_s);
    QCOMPARE(row.strategies, u"wait, Helm rollback"_s);
    QCOMPARE(row.budget, u"2–30 min"_s);
}

void TestRunbookReading::readsEveryKindOfBlock()
{
    const RunbookDocument document = readDocument(example());
    QCOMPARE(blockOf(document, BlockKind::Paragraph).marks, QStringList{u"<person>"_s});
    QCOMPARE(blockOf(document, BlockKind::Code).language, u"bash"_s);
    QCOMPARE(blockOf(document, BlockKind::Quote).text, u"Speed first."_s);
    const BlockRow &table = blockOf(document, BlockKind::Table);
    QCOMPARE(table.columns, 2);
    QCOMPARE(table.cells, QStringList({u"Stage"_s, u"Time"_s, u"Build"_s, u"5 min"_s}));
}

void TestRunbookReading::drawsTheTreeBelowTheTitle()
{
    const RunbookDocument document = readDocument(example());
    QCOMPARE(document.blocks.at(0).text, u"Going back"_s);
    QCOMPARE(document.blocks.at(1).kind, int(BlockKind::Paragraph));
    QCOMPARE(document.blocks.at(2).kind, int(BlockKind::Tree));
}

void TestRunbookReading::outlinesPhasesWithTheirTime()
{
    const RunbookDocument document = readDocument(example());
    QCOMPARE(document.outline.size(), 3);
    QVERIFY(!document.outline.at(0).phase);
    QCOMPARE(document.outline.at(1).title, u"Assess"_s);
    QCOMPARE(document.outline.at(1).budget, u"0–5 min"_s);
    QVERIFY(document.outline.at(2).phase);
    const BlockRow &heading = document.blocks.at(document.outline.at(1).block);
    QCOMPARE(heading.kind, int(BlockKind::Heading));
    QCOMPARE(heading.budget, u"0–5 min"_s);
}

void TestRunbookReading::knowsTheItemsOfPhases()
{
    const RunbookDocument document = readDocument(example());
    QCOMPARE(document.items.size(), 2);
    QCOMPARE(document.items.at(1).second, u"assess.2"_s);
    const BlockRow &item = document.blocks.at(document.items.at(1).first);
    QCOMPARE(item.text, u"The pager is quiet"_s);
    QCOMPARE(item.tick, 1);
}

void TestRunbookReading::marksWhereSomethingWasFound()
{
    const RunbookDocument document = readDocument(example());
    QCOMPARE(document.problems.size(), 1);
    QVERIFY(document.problems.first().text.contains(u"<person>"_s));
    QVERIFY(blockOf(document, BlockKind::Paragraph).trap);
    QVERIFY(!blockOf(document, BlockKind::Code).trap);
}

void TestRunbookReading::drawsEveryQuestionOnce()
{
    const QList<incident::GivenAnswer> answers{
        {u"root"_s, u"Yes it is"_s, u"cause"_s, {}, u"going-back"_s}};
    QCOMPARE(drawn(drawTree(example().book, strategies(), answers)),
        QStringList({u"LIs it down?"_s, u"TYes it is!"_s, u"|LWhat broke it?"_s,
            u"| TThe deployment"_s, u"| LAsk again"_s, u"|  LIs it down?"_s, u"LNo"_s}));
}

void TestRunbookReading::findsTheBlockOfALine_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("kind");
    QTest::newRow("the line itself") << 26 << int(BlockKind::Checklist);
    QTest::newRow("inside of code") << 32 << int(BlockKind::Code);
    QTest::newRow("before everything") << 1 << int(BlockKind::Heading);
    QTest::newRow("after everything") << 999 << int(BlockKind::Quote);
}

void TestRunbookReading::findsTheBlockOfALine()
{
    QFETCH(const int, line);
    const RunbookDocument document = readDocument(example());
    QTEST(document.blocks.at(blockAt(document.blocks, line)).kind, "kind");
}

void TestRunbookReading::findsWordsInAnyCase()
{
    BlockRow row;
    row.text = u"Roll back"_s;
    row.cells = {u"Build"_s};
    QVERIFY(isFoundIn(row, u"BACK"_s));
    QVERIFY(isFoundIn(row, u"build"_s));
    QVERIFY(!isFoundIn(row, u"deploy"_s));
}

void TestRunbookReading::aDamagedFileIsAProblem()
{
    const ShelfBook shelved = readBook(QByteArray("PK\x03\x04\0\0\0", 7), u"/w/x.md"_s);
    QCOMPARE(shelved.book.id, u"x"_s);
    QCOMPARE(shelved.findings.size(), 1);
    QCOMPARE(shelved.findings.first().weight, workspace::Finding::Weight::Error);
}

void TestRunbookReading::readsFiveThousandLines()
{
    QByteArray text = "# Long\n";
    for (int line = 0; line < 2500; ++line)
        text += "\n\n- [ ] Item " + QByteArray::number(line);
    const RunbookDocument document = readDocument(readBook(text, u"/w/long.md"_s));
    QCOMPARE(document.blocks.size(), 2501);
    QCOMPARE(document.blocks.last().line, 5002);
    QCOMPARE(document.items.size(), 2500);
}

QTEST_GUILESS_MAIN(TestRunbookReading)
#include "tst_runbookreading.moc"
