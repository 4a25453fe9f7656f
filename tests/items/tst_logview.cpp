// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/logtext.h"
#include "items/logview.h"
#include "support/eventually.h"

#include <QtQuick/QQuickWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

QList<LogRow> rowsFrom(int first, int count)
{
    QList<LogRow> rows;
    for (int i = first; i < first + count; ++i) {
        const auto tag = i % 100 == 0 ? LogRow::Warning : LogRow::Output;
        rows.append({i * 10.0, tag, u"line %1"_s.arg(i)});
    }
    return rows;
}

struct Stage
{
    explicit Stage(LogSource &source)
    {
        window.resize(600, 190);
        view = new LogView(window.contentItem());
        view->setSize({600, 190});
        view->setSource(&source);
        window.show();
    }
    QString lastText() const { return view->shownLines().last().row.text; }
    QString firstText() const { return view->shownLines().first().row.text; }
    void settle() { window.grabWindow(); }

    QQuickWindow window;
    LogView *view;
};

} // namespace

class LogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextIsHarmless_data();
    void hostileTextIsHarmless();
    void longLinesAreCutWithAMark();
    void wrappingKeepsEveryCharacter();
    void wrapsBetweenWords_data();
    void wrapsBetweenWords();
    void ringKeepsTheLastLines();
    void memoryIsCapped();
    void filterCountsAndFollows();
    void followsExactlyWithoutAnObjectALine();
    void scrollingHoldsAndEndFollows();
    void heldLinesStayWhileTheRingDrops();
    void longCommandsAreShownInFull();
};

void LogViewTest::hostileTextIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("colours go") << u"\x1b[1;31mred\x1b[0m"_s << u"red"_s;
    QTest::newRow("clipboard by OSC 52 goes") << u"a\x1b]52;c;aGk=\x07z"_s << u"az"_s;
    QTest::newRow("links by OSC 8 keep their text")
        << u"\x1b]8;;http://evil\x1b\\here\x1b]8;;\x1b\\"_s << u"here"_s;
    QTest::newRow("DECRQSS goes") << u"a\x1bP$qm\x1b\\z"_s << u"az"_s;
    QTest::newRow("an unfinished string goes to the end") << u"a\x1b]0;title"_s << u"a"_s;
    QTest::newRow("8-bit CSI goes") << u"a\u009b31mz"_s << u"az"_s;
    QTest::newRow("control characters are shown") << u"a\bz\r"_s << u"a\\x08z\\x0d"_s;
    QTest::newRow("direction overrides are shown") << u"a\u202ez"_s << u"a\\u202ez"_s;
    QTest::newRow("tabs become spaces") << u"ab\tc"_s << u"ab  c"_s;
    QTest::newRow("markup stays text") << u"<b>x</b> &amp;"_s << u"<b>x</b> &amp;"_s;
}

void LogViewTest::hostileTextIsHarmless()
{
    QFETCH(QString, text);
    QTEST(harmlessText(text), "safe");
    if (!text.endsWith(u'\r')) {
        QTEST(harmlessLine(text.toUtf8()), "safe");
    }
}

void LogViewTest::longLinesAreCutWithAMark()
{
    const QString cut = harmlessLine(QByteArray(longestLine + 10, 'x'));
    QCOMPARE(cut.size(), longestLine + u" [10 more bytes]"_s.size());
    QVERIFY(cut.endsWith(u" [10 more bytes]"_s));
    QVERIFY(harmlessLine("a\xff").contains(QChar(0xfffd)));
}

void LogViewTest::wrappingKeepsEveryCharacter()
{
    const QString text = u"helm rollback 中文 checkr-console 41 \U0001F600 --wait"_s;
    for (int columns = 2; columns < 60; ++columns) {
        const auto rows = wrapCells(text, columns);
        QCOMPARE(rows.join(QString()), text);
        for (const QString &row : rows) {
            QVERIFY((row.endsWith(u' ') ? row.chopped(1) : row).size() <= columns);
            QVERIFY(row.isEmpty() || !row.front().isLowSurrogate());
        }
    }
    QCOMPARE(wrapCells({}, 10), QList<QString>{QString()});
}

void LogViewTest::wrapsBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("between words") << u"below 1,000 ms; sample 2"_s
                                   << QStringList{u"below "_s, u"1,000 ms; "_s, u"sample 2"_s};
    QTest::newRow("the space hangs over")
        << u"0123456789 abc"_s << QStringList{u"0123456789 "_s, u"abc"_s};
    QTest::newRow("the space ends it") << u"0123456789 "_s << QStringList{u"0123456789 "_s, {}};
    QTest::newRow("two spaces") << u"0123456789  abc"_s << QStringList{u"0123456789 "_s, u" abc"_s};
    QTest::newRow("a long word") << u"a 0123456789ABC d"_s
                                 << QStringList{u"a "_s, u"0123456789"_s, u"ABC d"_s};
    QTest::newRow("an indent alone is no row")
        << u"    0123456789"_s << QStringList{u"    012345"_s, u"6789"_s};
}

void LogViewTest::wrapsBetweenWords()
{
    QFETCH(const QString, text);
    QTEST(QStringList(wrapCells(text, 10)), "rows");
}

void LogViewTest::ringKeepsTheLastLines()
{
    RingLogSource source(nullptr, 100);
    QSignalSpy appended(&source, &LogSource::appended);
    source.append(rowsFrom(0, 90));
    source.append(rowsFrom(90, 40));
    QCOMPARE(source.lineCount(), 100);
    QCOMPARE(source.at(0).text, u"line 30"_s);
    QCOMPARE(source.at(99).text, u"line 129"_s);
    QCOMPARE(appended.last(), (QVariantList{40, 30}));
    QCOMPARE(source.at(100).text, QString());
    source.clear();
    QCOMPARE(source.lineCount(), 0);
}

void LogViewTest::memoryIsCapped()
{
    RingLogSource source;
    const QString line(146, u'x');
    source.append(QList<LogRow>(100'000, LogRow{0, LogRow::Output, line}));
    const qsizetype full = source.heldBytes();
    QVERIFY2(full <= 146 * 100'000 * 13 / 10, qPrintable(QString::number(full)));
    source.append(QList<LogRow>(30'000, LogRow{0, LogRow::Output, line}));
    QVERIFY(source.heldBytes() <= full + 512 * 1024);
    // However long the lines are.
    source.append(QList<LogRow>(12'000, LogRow{0, LogRow::Output, QString(6'000, u'x')}));
    QVERIFY(source.heldBytes() <= 65 * 1024 * 1024);
    QCOMPARE(source.at(source.lineCount() - 1).text.size(), 6'000);
    source.clear();
    QCOMPARE(source.heldBytes(), 0);
}

void LogViewTest::filterCountsAndFollows()
{
    RingLogSource source(nullptr, 1000);
    source.append(rowsFrom(0, 1500));
    QCOMPARE(source.countOf(LogRow::Warning), 10);
    source.setShownTags(1 << LogRow::Warning);
    QCOMPARE(source.lineCount(), 10);
    QCOMPARE(source.at(0).text, u"line 500"_s);
    source.append(rowsFrom(1500, 1));
    QCOMPARE(source.lineCount(), 10); // 1500 came, 500 went
    QCOMPARE(source.at(9).text, u"line 1500"_s);
    source.setShownTags(-1);
    QCOMPARE(source.lineCount(), 1000);
}

void LogViewTest::followsExactlyWithoutAnObjectALine()
{
    RingLogSource source;
    Stage stage(source);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window, breakglass::support::longestWait));
    for (int i = 0; i < 100; ++i) {
        source.append(rowsFrom(i * 1100, 1100));
        if (i % 10 == 9) {
            stage.settle();
            QCOMPARE(stage.lastText(), u"line %1"_s.arg((i + 1) * 1100 - 1));
        }
    }
    QCOMPARE(source.lineCount(), 100000);
    QCOMPARE(stage.view->shownLines().size(), 10);
    QVERIFY(stage.view->childItems().isEmpty());
    QVERIFY(stage.view->children().isEmpty());
    QVERIFY(source.children().isEmpty());
}

void LogViewTest::scrollingHoldsAndEndFollows()
{
    RingLogSource source;
    Stage stage(source);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window, breakglass::support::longestWait));
    source.append(rowsFrom(0, 1000));
    stage.settle();
    stage.view->forceActiveFocus();
    QTest::keyClick(&stage.window, Qt::Key_PageUp);
    stage.settle();
    QVERIFY(!stage.view->isFollowing());
    const QString held = stage.firstText();
    source.append(rowsFrom(1000, 12));
    stage.settle();
    QCOMPARE(stage.firstText(), held);
    QCOMPARE(stage.view->newLines(), 12);
    QTest::keyClick(&stage.window, Qt::Key_End);
    stage.settle();
    QVERIFY(stage.view->isFollowing());
    QCOMPARE(stage.view->newLines(), 0);
    QCOMPARE(stage.lastText(), u"line 1011"_s);
    QTest::keyClick(&stage.window, Qt::Key_Up);
    QCOMPARE(stage.view->currentLine(), 1011);
}

void LogViewTest::heldLinesStayWhileTheRingDrops()
{
    RingLogSource source(nullptr, 500);
    Stage stage(source);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window, breakglass::support::longestWait));
    source.append(rowsFrom(0, 500));
    stage.view->setTopLine(300);
    stage.settle();
    QCOMPARE(stage.firstText(), u"line 300"_s);
    source.append(rowsFrom(500, 100));
    stage.settle();
    QCOMPARE(stage.firstText(), u"line 300"_s);
}

void LogViewTest::longCommandsAreShownInFull()
{
    RingLogSource source;
    Stage stage(source);
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window, breakglass::support::longestWait));
    const QString command = u"helm rollback "_s + QString(400, u'x');
    source.append(LogRow{0, LogRow::Command, command});
    stage.settle();
    const auto &shown = stage.view->shownLines().first();
    QVERIFY(shown.rows.size() > 4);
    QCOMPARE(shown.rows.join(QString()), command);
}

QTEST_MAIN(LogViewTest)
#include "tst_logview.moc"
