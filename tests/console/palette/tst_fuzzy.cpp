// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/palette/fuzzy.h"
#include "console/palette/paletteentries.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::console;

namespace {

PaletteEntry entry(const QString &title, const QString &detail = {})
{
    PaletteEntry made;
    made.title = title;
    made.detail = detail;
    made.subject = title;
    made.foldedTitle = foldedForSearch(title);
    made.foldedDetail = foldedForSearch(detail);
    return made;
}

} // namespace

class FuzzyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksFirst_data();
    void ranksFirst();
    void leavesOut_data();
    void leavesOut();
    void anEmptyQueryKeepsTheOrder();
    void whatWasChosenLatelyComesFirst();
    void tenThousandTakeNoTime();
};

void FuzzyTest::ranksFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, const QString &query, const QString &first,
                         const QString &second) {
        QTest::newRow(name) << query << first << second;
    };
    row("a beginning before a word within", u"gui"_s, u"Guide"_s, u"Open the guide"_s);
    row("a word before a part of one", u"plan"_s, u"Open plan"_s, u"Explanations"_s);
    row("the whole before a beginning", u"live"_s, u"Live"_s, u"Lively"_s);
    row("letters together before letters apart", u"roll"_s, u"Roll back"_s,
        u"Read only log line"_s);
    row("initials before letters within", u"gto"_s, u"Go to Overview"_s, u"Bigtop"_s);
    row("the shorter of two alike", u"audit"_s, u"Audit log"_s, u"Audit log of another incident"_s);
    row("two words in any order", u"back roll"_s, u"Roll back api"_s, u"Backroll"_s);
    row("capitals and accents do not matter", u"TOMAS"_s, u"Tomás Rivera"_s, u"Total mass"_s);
    row("the title before the detail", u"drill"_s, u"Drill one"_s, u"Bad deployment"_s);
}

void FuzzyTest::ranksFirst()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const QList<PaletteEntry> entries{entry(second, u"Drill"_s), entry(first, u"Other"_s)};
    const QList<int> found = findEntries(entries, query, {}, 10);
    QVERIFY(!found.isEmpty());
    QCOMPARE(entries.at(found.first()).title, first);
}

void FuzzyTest::leavesOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::newRow("letters in another order") << u"evil"_s << u"Live"_s;
    QTest::newRow("one word of two that is nowhere") << u"roll xyz"_s << u"Roll back"_s;
    QTest::newRow("a letter that is nowhere") << u"q"_s << u"Roll back"_s;
}

void FuzzyTest::leavesOut()
{
    QFETCH(const QString, query);
    QFETCH(const QString, title);
    QCOMPARE(findEntries({entry(title)}, query, {}, 10), QList<int>());
}

void FuzzyTest::anEmptyQueryKeepsTheOrder()
{
    const QList<PaletteEntry> entries{entry(u"Z"_s), entry(u"Long title"_s), entry(u"A"_s)};
    QCOMPARE(findEntries(entries, u"  "_s, {}, 10), QList<int>({0, 1, 2}));
    QCOMPARE(findEntries(entries, {}, {}, 2), QList<int>({0, 1}));
}

void FuzzyTest::whatWasChosenLatelyComesFirst()
{
    const QList<PaletteEntry> entries{
        entry(u"Go to Guide"_s), entry(u"Go to Plans"_s), entry(u"Go to Live"_s)};
    const QStringList recent{entries.at(2).key(), entries.at(1).key()};
    QCOMPARE(findEntries(entries, {}, recent, 10), QList<int>({2, 1, 0}));
    QCOMPARE(findEntries(entries, u"go"_s, recent, 1), QList<int>({2}));
}

void FuzzyTest::tenThousandTakeNoTime()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.append(
            entry(u"Service number %1 in production_%2"_s.arg(i).arg(i % 7), u"Service"_s));
    QElapsedTimer timer;
    timer.start();
    const QList<int> found = findEntries(entries, u"prod 99 serv"_s, {}, 60);
    QVERIFY(!found.isEmpty());
    // The goal is 50 ms from the key to the picture; a debug build on a busy machine gets some more.
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(FuzzyTest)
#include "tst_fuzzy.moc"
