// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releasearchive.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using record::HistoryOrder;
using record::HistoryPage;
using record::HistoryQuestion;
using record::ReleaseHistory;

namespace {

const TargetId shop{u"shop"_s, u"production"_s};
const TargetId search{u"search"_s, u"production"_s};

Revision revision(int number, const QString &author = u"Marta"_s, const QString &change = {})
{
    Revision made;
    made.id = QString::number(number);
    made.artifact = u"8f3c%1"_s.arg(number, 4, 16, QChar(u'0'));
    made.change = change.isNull() ? u"Change %1"_s.arg(number) : change;
    made.changeReference = u"!%1"_s.arg(4000 + number);
    made.author = author;
    made.deployedAt = TimePoint(Milliseconds(1'794'000'000'000 + number * 60'000));
    made.configuration = u"replicas: %1"_s.arg(number);
    made.firstErrorRates = {0.5, 0.25};
    made.wasHealthy = number % 2 == 0;
    return made;
}

History historyOf(const TargetId &target, int from, int to)
{
    History history{.target = target, .revisions = {}};
    for (int number = to; number >= from; --number)
        history.revisions.append(revision(number));
    return history;
}

QStringList idsOf(const HistoryPage &page)
{
    QStringList ids;
    for (const Revision &one : page.revisions)
        ids.append(one.id);
    return ids;
}

/// All pages, one after the other.
QStringList readThrough(const ReleaseHistory &history, const HistoryQuestion &question, int most)
{
    QStringList ids;
    HistoryPage page;
    do {
        page = history.page(question, page.end, most).value();
        ids += idsOf(page);
    } while (!page.isLast);
    return ids;
}

/// Makes of an archive what version 1 would have written: texts without an end in the index.
void makeOlder(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        const QStringList statements{u"DROP TABLE vocabulary"_s, u"DROP TRIGGER told"_s,
            u"DROP TRIGGER told_again"_s, u"INSERT INTO words (words) VALUES ('rebuild')"_s,
            u"CREATE TRIGGER told AFTER INSERT ON revision BEGIN SELECT 1; END"_s,
            u"CREATE TRIGGER told_again AFTER UPDATE ON revision BEGIN SELECT 1; END"_s,
            u"PRAGMA user_version = 1"_s};
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"older"_s);
}

} // namespace

class ReleaseHistoryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReleaseHistory> m_history;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.db"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::move(*ReleaseHistory::open(path()));
    }
    void cleanup() { m_history.reset(); }

    void whatTheBackendForgetsIsKept()
    {
        QCOMPARE(m_history->keep(historyOf(shop, 1, 10)).value(), 10);
        QCOMPARE(m_history->keep(historyOf(shop, 8, 12)).value(), 2);
        QCOMPARE(m_history->count(shop).value(), 12);
        QCOMPARE(m_history->count(search).value(), 0);
        QStringList expected;
        for (int number = 12; number >= 1; --number)
            expected.append(QString::number(number));
        QCOMPARE(readThrough(*m_history, {shop, {}, HistoryOrder::Newest}, 5), expected);
        // Also by the next console.
        m_history.reset();
        m_history = std::move(*ReleaseHistory::open(path()));
        QCOMPARE(readThrough(*m_history, {shop, {}, HistoryOrder::Newest}, 100), expected);
    }

    void whatMatchesOftenComesSorted()
    {
        History history{.target = shop, .revisions = {}};
        QList<QPair<QString, int>> expected;
        for (int number = 700; number > 0; --number) {
            const QString author = u"Person %1"_s.arg(number * 7919 % 50, 2, 10, QChar(u'0'));
            const bool isMeant = number % 3 != 0;
            const QString change = isMeant ? u"Speed up 100 % of it"_s : u"Slow it down"_s;
            history.revisions.append(revision(number, author, change));
            if (isMeant)
                expected.append({author, number});
        }
        QVERIFY(m_history->keep(history));
        QVERIFY(m_history->keep(historyOf(search, 1, 5)));
        std::ranges::sort(expected);
        QStringList ids;
        for (const auto &[author, number] : std::as_const(expected))
            ids.append(QString::number(number));
        QCOMPARE(
            readThrough(*m_history, {shop, u"SPEED UP 100 %"_s, HistoryOrder::Author}, 40), ids);
        QCOMPARE(readThrough(*m_history, {shop, u"SPEED UP 1%"_s, HistoryOrder::Author}, 40),
            QStringList());
    }

    void whatMatchesOftenButStandsLastIsFound()
    {
        constexpr int others = 20'100; // More than it walks along.
        constexpr int meant = 250;
        History history{.target = shop, .revisions = {}};
        for (int number = others + meant; number > 0; --number) {
            const bool isMeant = number > others;
            history.revisions.append(
                revision(number, isMeant ? u"Zoe"_s : u"Ada"_s, isMeant ? u"Speed"_s : u"Rest"_s));
        }
        QVERIFY(m_history->keep(history));
        const QStringList found =
            readThrough(*m_history, {shop, u"speed"_s, HistoryOrder::Author}, 100);
        QCOMPARE(found.size(), meant);
        QCOMPARE(found.constFirst(), QString::number(others + 1));
    }

    void aRevisionComesBackAsItWasTold()
    {
        QCOMPARE(m_history->keep(historyOf(shop, 7, 7)).value(), 1);
        QCOMPARE(m_history->find(shop, u"7"_s).value(), revision(7));
        Revision listed = revision(7);
        listed.configuration.clear();
        QCOMPARE(m_history->page({.target = shop}, {}, 10)->revisions.constFirst(), listed);
        QVERIFY(!m_history->find(shop, u"8"_s));
        QVERIFY(!m_history->find(search, u"7"_s));
    }

    void whatIsToldLaterReplacesWhatWasToldBefore()
    {
        QCOMPARE(m_history->keep(historyOf(shop, 1, 2)).value(), 2);
        History later = historyOf(shop, 2, 2);
        later.revisions[0].status = RevisionStatus::Failed;
        later.revisions[0].change = u"Reverted"_s;
        QCOMPARE(m_history->keep(later).value(), 1);
        QCOMPARE(m_history->keep(later).value(), 0);
        QCOMPARE(m_history->count(shop).value(), 2);
        QCOMPARE(m_history->find(shop, u"2"_s)->status, RevisionStatus::Failed);
        QCOMPARE(readThrough(*m_history, {shop, u"reverted"_s}, 10), QStringList{u"2"_s});
        QCOMPARE(readThrough(*m_history, {shop, u"Change 2"_s}, 10), QStringList());
    }

    void isFoundByAnyPartOfItsWords_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("all of it") << u"Search filters"_s << QStringList{u"2"_s};
        QTest::newRow("the middle, in another case") << u"RCH FIL"_s << QStringList{u"2"_s};
        QTest::newRow("an author") << u"Weber"_s << QStringList{u"3"_s, u"1"_s};
        QTest::newRow("a reference") << u"!4002"_s << QStringList{u"2"_s};
        QTest::newRow("two letters") << u"Se"_s << QStringList{u"2"_s};
        QTest::newRow("two letters at an end") << u"RS"_s << QStringList{u"2"_s};
        QTest::newRow("one letter at an end") << u"S"_s << QStringList{u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("two letters nobody wrote") << u"zq"_s << QStringList();
        QTest::newRow("two letters beyond ASCII") << u"üß"_s << QStringList();
        QTest::newRow("one that stands for any") << u"_"_s << QStringList();
        QTest::newRow("words of the index's own language")
            << u"filters\" OR \"change"_s << QStringList();
        QTest::newRow("what nobody wrote") << u"zebra"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList{u"3"_s, u"2"_s, u"1"_s};
    }
    void isFoundByAnyPartOfItsWords()
    {
        QFETCH(const QString, needle);
        QFETCH(const QStringList, ids);
        const History told{shop,
            {revision(3, u"Jonas Weber"_s, u"Cart"_s), revision(2, u"Marta"_s, u"Search filters"_s),
                revision(1, u"Jonas Weber"_s, u"Login"_s)}};
        QVERIFY(m_history->keep(told));
        QVERIFY(m_history->keep(historyOf(search, 1, 3)));
        QCOMPARE(readThrough(*m_history, {shop, needle}, 1), ids);
    }

    // So many terms begin with it that rows are looked at instead.
    void fewLettersThatAreEverywhereAreFound()
    {
        QVERIFY(m_history->keep(historyOf(shop, 1, 300)));
        QVERIFY(m_history->keep(historyOf(search, 1, 300)));
        const HistoryQuestion question{shop, u"4"_s, HistoryOrder::Newest};
        QStringList expected;
        for (int number = 300; number > 0; --number)
            expected.append(QString::number(number));
        QCOMPARE(readThrough(*m_history, question, 70), expected);
        // 153 is 0x99, and a part of its artifact.
        QCOMPARE(readThrough(*m_history, {shop, u"99"_s, HistoryOrder::Oldest}, 2),
            (QStringList{u"99"_s, u"153"_s, u"199"_s, u"299"_s}));
    }

    // What an older Breakglass has kept is there, and is found by what it did not index.
    void anOlderArchiveIsTakenOver()
    {
        QCOMPARE(m_history->keep(historyOf(shop, 1, 9)).value(), 9);
        m_history.reset();
        makeOlder(path());
        m_history = std::move(*ReleaseHistory::open(path()));
        QCOMPARE(m_history->count(shop).value(), 9);
        QCOMPARE(readThrough(*m_history, {shop, u"e 7"_s}, 5), QStringList{u"7"_s});
        QCOMPARE(readThrough(*m_history, {shop, u"07"_s}, 5), QStringList{u"7"_s});
        QCOMPARE(m_history->keep(historyOf(shop, 8, 11)).value(), 2);
        QCOMPARE(readThrough(*m_history, {shop, u"11"_s}, 5), QStringList{u"11"_s});
    }

    void everyOrderPagesThroughAll_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("newest") << int(HistoryOrder::Newest)
                                << QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s};
        QTest::newRow("oldest") << int(HistoryOrder::Oldest)
                                << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        QTest::newRow("author") << int(HistoryOrder::Author)
                                << QStringList{u"2"_s, u"4"_s, u"1"_s, u"3"_s};
        QTest::newRow("change") << int(HistoryOrder::Change)
                                << QStringList{u"3"_s, u"1"_s, u"4"_s, u"2"_s};
    }
    void everyOrderPagesThroughAll()
    {
        QFETCH(const int, order);
        QFETCH(const QStringList, ids);
        const History told{
            shop, {revision(4, u"A"_s, u"log y"_s), revision(3, u"B"_s, u"log a"_s),
                      revision(2, u"A"_s, u"log z"_s), revision(1, u"B"_s, u"log b"_s)}};
        QVERIFY(m_history->keep(told));
        for (const QString &needle : {u""_s, u"lo"_s, u"log"_s}) {
            for (const int most : {1, 3, 4, 9})
                QCOMPARE(readThrough(*m_history, {shop, needle, HistoryOrder(order)}, most), ids);
        }
    }

    void everyRowCanBeTheFirstOfAPage()
    {
        QVERIFY(m_history->keep(historyOf(shop, 1, 9)));
        QVERIFY(m_history->keep(historyOf(search, 1, 9)));
        for (const auto order : {HistoryOrder::Newest, HistoryOrder::Oldest, HistoryOrder::Author,
                 HistoryOrder::Change}) {
            for (const QString &needle : {u""_s, u"Ch"_s, u"Change"_s}) {
                const HistoryQuestion question{shop, needle, order};
                const QStringList all = readThrough(*m_history, question, 100);
                for (int before = 0; before < 9; ++before) {
                    const auto mark = m_history->markAfter(question, before);
                    QVERIFY(mark);
                    QCOMPARE(idsOf(m_history->page(question, *mark, 3).value()),
                        all.sliced(before).first(std::min(3, 9 - before)));
                }
                QVERIFY(!m_history->markAfter(question, 10));
            }
        }
    }

    void theArchiveAnswersFromItsThread()
    {
        m_history.reset();
        record::ReleaseArchive archive(path());
        QSignalSpy grown(&archive, &record::ReleaseArchive::grown);
        QCOMPARE(QCoro::waitFor(archive.keep(historyOf(shop, 1, 3))).value(), 3);
        QCOMPARE(QCoro::waitFor(archive.keep(historyOf(shop, 1, 3))).value(), 0);
        QCOMPARE(grown.size(), 1);
        QCOMPARE(QCoro::waitFor(archive.count(shop)).value(), 3);
        const auto page = QCoro::waitFor(archive.page({.target = shop}, {}, 2));
        QCOMPARE(idsOf(page.value()), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(QCoro::waitFor(archive.find(shop, u"1"_s)).value(), revision(1));
        const auto below = QCoro::waitFor(archive.pageAt({.target = shop}, 2, 2));
        QCOMPARE(idsOf(below.value()), QStringList{u"1"_s});
    }

    void aFileThatCanNotBeOpenedIsSaid()
    {
        record::ReleaseArchive archive(m_folder->filePath(u"no/such/folder/history.db"_s));
        const auto counted = QCoro::waitFor(archive.count(shop));
        QVERIFY(!counted);
        QVERIFY(counted.error().sentence().contains(u"release history"_s));
    }
};

QTEST_GUILESS_MAIN(ReleaseHistoryTest)
#include "tst_releasehistory.moc"
