// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/encoding.h"
#include "workspace/markdown.h"
#include "workspace/placeholders.h"
#include "workspace/runbookfile.h"
#include "workspace/timebox.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

/// Markdown as a procedure: blocks with their lines, phases, places to fill, drawn trees,
/// damaged text.
class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFixture();
    void findsPlaceholders_data();
    void findsPlaceholders();
    void readsTimeBoxes_data();
    void readsTimeBoxes();
    void repairsText_data();
    void repairsText();
    void readsADrawnTree();
    void leavesOtherDrawingsAlone();
    void takesStepsFromFences();
    void saysWhichFenceIsNeverClosed_data();
    void saysWhichFenceIsNeverClosed();
    void refusesWhatIsNoText();
    void takesAdviceThatIsNoStrategy();
    void knowsWhenAReviewIsDue_data();
    void knowsWhenAReviewIsDue();
};

void TestMarkdown::readsAFixture()
{
    QFile file(QStringLiteral(BG_SOURCE_DIR "/tests/workspace/fixtures/boxed.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = workspace::readRunbook(file.readAll(), u"x/boxed.md"_s);
    QVERIFY(read);
    QCOMPARE(read->id, u"boxed"_s);
    QCOMPARE(read->title, u"Restart drill"_s);
    QCOMPARE(read->version, u"2.1"_s);
    QCOMPARE(read->owner, u"Night shift"_s);
    QCOMPARE(read->reviewDue, u"2027-03-01"_s);
    QCOMPARE(read->phases.size(), 2);
    QCOMPARE(read->phases.first().budget, (DurationRange{0min, 5min}));
    QCOMPARE(read->phases.first().items.last().id, u"look.2"_s);
    QCOMPARE(read->phases.first().commands, QStringList{u"kubectl get pods -l app=<app>"_s});
    QCOMPARE(read->phases.last().items.first().line, 18);
    const auto lineOf = [&](BlockKind kind) {
        return std::ranges::find(read->blocks, kind, &RunbookBlock::kind)->line;
    };
    QCOMPARE(lineOf(BlockKind::Heading), 4);
    QCOMPARE(lineOf(BlockKind::Code), 9);
    QCOMPARE(lineOf(BlockKind::Checklist), 13);
    QCOMPARE(lineOf(BlockKind::Rule), 20);
    QCOMPARE(lineOf(BlockKind::Table), 22);
}

void TestMarkdown::findsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &text, bool isCode,
                         const QStringList &names) {
        QTest::newRow(name) << text << isCode << names;
    };
    row("angle brackets", u"deployment/<service-name>"_s, true, {u"service-name"_s});
    row("an image and its tag", u"set <image:tag>"_s, true, {u"image-tag"_s});
    row("upper-case brackets", u"deploy [SERVICE] to [PROD_PROJECT]"_s, true,
        {u"service"_s, u"prod-project"_s});
    row("an apostrophe in brackets", u"Done: [WHAT'S DONE]"_s, false, {u"whats-done"_s});
    row("words in brackets outside code", u"[Brief description]"_s, false,
        {u"brief-description"_s});
    row("a list in code is no place", u"needs: [build_job]"_s, true, {});
    row("a person", u"@[primary-ic]"_s, false, {u"primary-ic"_s});
    row("a variable", u"helm rollback x $TO_REVISION"_s, true, {u"to-revision"_s});
    row("a variable with a default", u"${TO_REVISION:-3}"_s, true, {u"to-revision"_s});
    row("a variable that is set here", u"TO=1\nrun $TO"_s, true, {});
    row("a variable of the pipeline", u"$CI_COMMIT_SHA $HOME"_s, true, {});
    row("double braces", u"{{service}} and {{ eta }}"_s, false, {u"service"_s, u"eta"_s});
    row("marks are meant literally", u"[HOTFIX] or [EMERGENCY]"_s, false, {});
    row("boxes", u"[ ] [x]"_s, false, {});
    row("a link", u"[Steps](#steps)"_s, false, {});
    row("a comparison", u"takes < 5 minutes, then > 3"_s, false, {});
    row("a here document", u"cat <<EOF>"_s, true, {});
    row("twice the same", u"<item> <item>"_s, true, {u"item"_s});
}

void TestMarkdown::findsPlaceholders()
{
    QFETCH(QString, text);
    QFETCH(bool, isCode);
    QFETCH(QStringList, names);
    QStringList found;
    for (const Placeholder &placeholder : workspace::findPlaceholders(text, isCode))
        found.append(placeholder.name);
    QCOMPARE(found, names);
}

void TestMarkdown::readsTimeBoxes_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("budget");
    QTest::newRow("a span") << u"Phase 1: Assess (0-15 minutes)"_s << u"Assess"_s << u"0–15 min"_s;
    QTest::newRow("an upper limit") << u"⚡ Now (< 5 minutes)"_s << u"Now"_s << u"0–5 min"_s;
    QTest::newRow("about") << u"Watch ~15 minutes"_s << u"Watch"_s << u"15 min"_s;
    QTest::newRow("words before the time")
        << u"Roll back (Fastest - 2-5 minutes)"_s << u"Roll back"_s << u"2–5 min"_s;
    QTest::newRow("a rhythm") << u"Tell people (every 15 min)"_s << u"Tell people"_s << u"15 min"_s;
    QTest::newRow("a week is no budget") << u"Improve (Week 1)"_s << u"Improve (Week 1)"_s << u""_s;
    QTest::newRow("a number in the title") << u"2.1 Send word"_s << u"Send word"_s << u""_s;
}

void TestMarkdown::readsTimeBoxes()
{
    QFETCH(QString, heading);
    QFETCH(QString, title);
    QFETCH(QString, budget);
    const workspace::TimeBox box = workspace::timeBoxOf(heading);
    QCOMPARE(box.title, title);
    QCOMPARE(box.budget ? box.budget->text() : QString(), budget);
    QCOMPARE(box.recurring, heading.contains(u"every"_s));
}

void TestMarkdown::repairsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("notices");
    QTest::newRow("UTF-8 read as Mac Roman")
        << QByteArray("ok\n\u201A\u00DC\u00ED go\n") << u"ok\n\u2192 go\n"_s
        << QStringList{
               u"Line 2: UTF-8 had been read as Mac Roman; the characters were repaired."_s};
    QTest::newRow("German quotes are left alone")
        << QByteArray("\u201C\u00C4hnlich\u201D \u00FCber\n")
        << u"\u201C\u00C4hnlich\u201D \u00FCber\n"_s << QStringList();
    QTest::newRow("a byte order mark and CRLF")
        << QByteArray("\xEF\xBB\xBF# A\r\nb\r\n") << u"# A\nb\n"_s << QStringList();
    QTest::newRow("text that runs backwards")
        << QByteArray("a\u202Eb") << u"a\\u202eb"_s
        << QStringList{u"Line 1: invisible control characters are shown escaped."_s};
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("a\nb\xFFz") << u"a\nb\ufffdz"_s
        << QStringList{u"Line 2: bytes that are not UTF-8 were replaced."_s};
}

void TestMarkdown::repairsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QStringList, notices);
    const auto repaired = workspace::repairText(bytes, u"a.md"_s);
    QVERIFY(repaired);
    QCOMPARE(repaired->text, text);
    QCOMPARE(repaired->notices, notices);
}

void TestMarkdown::readsADrawnTree()
{
    const QString drawn = u"```\nWhat now?\n\n├─ Broken\n│   ├─ New release?\n"
                          "│   │   └─ → [Go back](#back) (2-5 min)\n│   └─ Disk full?\n"
                          "│       └─ → Clean (1 min)\n└─ Slow\n    └─ → Wait\n```\n"_s;
    const auto read = workspace::readRunbook(drawn.toUtf8(), u"a.md"_s);
    QVERIFY(read);
    QCOMPARE(read->count(BlockKind::Tree), 1);
    QCOMPARE(read->tree.size(), 2);
    const DecisionNode &root = read->tree.first();
    QCOMPARE(root.question, u"What now?"_s);
    QCOMPARE(root.line, 2);
    QCOMPARE(root.answers.size(), 2);
    QCOMPARE(root.answers.last().strategyText, u"Wait"_s);
    const DecisionNode *broken = read->node(root.answers.first().next);
    QVERIFY(broken);
    QCOMPARE(broken->answers.first().text, u"New release?"_s);
    QCOMPARE(broken->answers.first().strategyText, u"Go back"_s);
    QCOMPARE(broken->answers.first().expected, (DurationRange{2min, 5min}));
}

void TestMarkdown::leavesOtherDrawingsAlone()
{
    const QString files = u"```\nscripts/\n├── a.sh\n└── b.sh\n```\n"_s;
    const auto read = workspace::readRunbook(files.toUtf8(), u"a.md"_s);
    QVERIFY(read);
    QCOMPARE(read->count(BlockKind::Tree), 0);
    QCOMPARE(read->count(BlockKind::Code), 1);
    QVERIFY(read->tree.isEmpty());
}

void TestMarkdown::takesStepsFromFences()
{
    const auto read = workspace::readRunbook(
        "# T\n### 1. Look\n```bash\n# See pods\nkubectl get pods\n\n# See logs\nlogs\n```\n",
        u"t.md"_s);
    QVERIFY(read);
    QCOMPARE(read->phases.size(), 1);
    const Phase &phase = read->phases.first();
    QCOMPARE(phase.items.size(), 2);
    QCOMPARE(phase.items.last().text, u"See logs"_s);
    QCOMPARE(phase.items.last().line, 7);
}

void TestMarkdown::saysWhichFenceIsNeverClosed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char *name, const QByteArray &text, const QList<int> &lines = {}) {
        QTest::newRow(name) << text << lines;
    };
    row("closed", "# A\n\n```bash\nls\n```\n\nText\n");
    row("to the end", "# A\n\n```bash\nls\n\n## B\n- [ ] c\n", {3});
    row("without a language", "# A\n\n```\n\n\nls\n\n## B\n", {3});
    row("below front matter", "---\ntitle: A\n---\n# A\n~~~\nls\n", {5});
    row("closed by what begins the next", "```\nls\n\n# A\n```\nps\n```\n", {7});
    row("the next one closes it", "```bash\nls\n\n# A\n```bash\nps\n```\n\nText\n", {1});
    row("nothing in it", "# A\n```\n```\n\n# B\n\n```\n```\n");
    row("nothing in it, and open", "# A\n```\nls\n```\n\n```", {6});
    row("closed with the last letter", "```\nls\n```");
    row("closed by a longer one", "```\nls\n`````\nText\n");
    row("a shorter one closes nothing", "````\nls\n```\n", {1});
    row("Markdown in a longer fence", "````markdown\n```bash\nls\n```\n````\n");
    row("the other mark is text", "~~~text\n```bash\n~~~\n");
    row("indented code has none", "Text\n\n    ls\n\nText\n");
    row("in a list", "1. One\n   ```bash\n   ls\n   ```\n2. Two\n");
    row("with the bullet", "- ```bash\n  ls\n  ps\n  ```\n- Two\n");
    row("in a list, and open", "1. One\n   ```bash\n   ls\n2. Two\n", {2});
    row("in a quote", "> ```\n> ls\n> ```\n\nText\n");
    row("in a quote, and open", "> ```\n> ls\n\nText\n", {1});
}

void TestMarkdown::saysWhichFenceIsNeverClosed()
{
    QFETCH(const QByteArray, text);
    const QString path = u"x/a.md"_s;
    QList<workspace::Finding> findings;
    QVERIFY(workspace::readRunbookFile(text, path, findings));
    QList<int> lines;
    for (const workspace::Finding &finding : std::as_const(findings)) {
        QCOMPARE(finding.file, path);
        QVERIFY(finding.text.contains(u"never closed"_s));
        lines.append(finding.line);
    }
    QTEST(lines, "lines");
}

void TestMarkdown::refusesWhatIsNoText()
{
    const auto read = workspace::readRunbook(QByteArray("a\0b", 3), u"a.md"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().what, u"a.md is not a text file."_s);
}

void TestMarkdown::takesAdviceThatIsNoStrategy()
{
    const auto read = workspace::readRunbook("---\ntree:\n  - id: urgent\n    question: Now?\n"
                                             "    answers: [{text: It can wait, advice: Wait}]\n"
                                             "---\n# T\n",
        u"t.md"_s);
    QVERIFY(read);
    const DecisionAnswer answer = read->tree.first().answers.first();
    QCOMPARE(answer.strategyText, u"Wait"_s);
    QVERIFY(answer.strategy.isEmpty() && answer.next.isEmpty());
}

void TestMarkdown::knowsWhenAReviewIsDue_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QString>("reviewed");
    QTest::addColumn<QString>("every");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const QByteArray &front, const QString &reviewed,
                         const QString &every, const QString &due) {
        QTest::newRow(name) << front << reviewed << every << due;
    };
    row("months after the review", "reviewed: 2026-08-31\nreview_every: 6 months\n",
        u"2026-08-31"_s, u"6 months"_s, u"2027-02-28"_s);
    row("days after the review", "reviewed: 2026-11-01\nreview_every: 90 days\n", u"2026-11-01"_s,
        u"90 days"_s, u"2027-01-30"_s);
    row("a stated date wins", "reviewed: 2026-11-01\nreview_every: 1 day\nreview_due: 2027-06-01\n",
        u"2026-11-01"_s, u"1 day"_s, u"2027-06-01"_s);
    row("the cycle of the text after a review in front", "reviewed: 2026-11-01\n", u"2026-11-01"_s,
        u"3 months"_s, u"2027-02-01"_s);
    row("the words of the text", "version: 2.0\n", u"2026-01-15"_s, u"3 months"_s, u"2026-04-15"_s);
}

void TestMarkdown::knowsWhenAReviewIsDue()
{
    QFETCH(QByteArray, front);
    const QByteArray text = "---\n" + front +
                            "links: [dr, https://example.com/x]\n---\n# T\n\n"
                            "**Last Updated**: 2026-01-15\n**Review Cycle**: Quarterly\n";
    const auto read = workspace::readRunbook(text, u"t.md"_s);
    QVERIFY(read);
    QTEST(read->reviewed, "reviewed");
    QTEST(read->reviewEvery.text(), "every");
    QTEST(read->reviewDue, "due");
    QCOMPARE(read->links, (QStringList{u"dr"_s, u"https://example.com/x"_s}));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
