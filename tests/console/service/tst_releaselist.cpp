// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/releaselist.h"
#include "support/eventually.h"
#include "support/stagedsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;
using record::HistoryOrder;

namespace {

QList<Revision> newestOf(int from, int count)
{
    QList<Revision> revisions;
    for (int number = from; number > from - count; --number) {
        Revision one = revision(QString::number(number), 1h * (2000 - number));
        one.author = number % 10 == 0 ? u"Ada"_s : u"Marta"_s;
        revisions.append(one);
    }
    return revisions;
}

/// A list over an archive that knows of a thousand revisions.
class ListBench
{
public:
    ListBench()
    {
        keep(1000, 1000);
        list.follow(&archive, webProduction);
        list.mark(u"1000"_s, opening());
    }
    void keep(int from, int count)
    {
        std::ignore = QCoro::waitFor(
            archive.keep({.target = webProduction, .revisions = newestOf(from, count)}));
    }
    [[nodiscard]] QString id(int row) { return cell(list, row, "revision").toString(); }
    [[nodiscard]] bool comes(int row, const QString &revision)
    {
        return QTest::qWaitFor([&] { return id(row) == revision; });
    }
    [[nodiscard]] bool counts(int rows)
    {
        return QTest::qWaitFor([&] { return list.count() == rows; });
    }

    QTemporaryDir folder;
    record::ReleaseArchive archive{folder.filePath(u"history.db"_s)};
    ReleaseList list;
};

} // namespace

class TestReleaseList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsLongAsTheHistory();
    void holdsOnlyPagesNearby();
    void showsWhatIsToldAtOnce();
    void seesWhatIsDeployed();
    void finds_data();
    void finds();
    void goesOnBelowWhatWasFound();
    void sorts();
    void showsWhatIsToldWithoutAnArchive();
    void answersFromWhatIsToldWhenTheArchiveCannot();
    void saysThatItCouldNotBeKept();
    void dropsQuestionsThatNobodyAsksAnyMore();
    void readsRowsInSightAnewAfterADeployment();
    void forgetsTheTargetBefore();
    void theFleetHoldsTheNewestOnly();
    void theFleetHoldsAllDownToWhatRuns();
};

void TestReleaseList::isAsLongAsTheHistory()
{
    ListBench bench;
    const QAbstractItemModelTester tester(&bench.list);
    QVERIFY(bench.counts(1000));
    QVERIFY(bench.comes(0, u"1000"_s));
    QCOMPARE(cell(bench.list, 0, "current"), true);
    QCOMPARE(cell(bench.list, 1, "current"), false);
    // A page that nobody has come to yet; its rows are empty until it is read.
    QCOMPARE(bench.list.row(640), nullptr);
    QCOMPARE(bench.id(640), QString());
    QVERIFY(bench.comes(640, u"360"_s));
    QVERIFY(bench.comes(999, u"1"_s));
    QCOMPARE(bench.list.rowOf(u"360"_s), 640);
    QCOMPARE(bench.list.rowOf(u"2000"_s), -1);
}

void TestReleaseList::holdsOnlyPagesNearby()
{
    ListBench bench;
    bench.keep(3000, 2000);
    QVERIFY(bench.counts(3000));
    for (int row = 0; row < 3000; row += 50)
        QVERIFY(bench.comes(row, QString::number(3000 - row)));
    QVERIFY(bench.list.heldPages() <= 12);
    QVERIFY(bench.comes(0, u"3000"_s));
}

void TestReleaseList::showsWhatIsToldAtOnce()
{
    ListBench bench;
    bench.list.tell(newestOf(1000, 200));
    // Nothing was waited for.
    QCOMPARE(bench.id(0), u"1000"_s);
    QCOMPARE(bench.id(199), u"801"_s);
    QVERIFY(bench.counts(1000));
    QVERIFY(bench.comes(200, u"800"_s));
}

void TestReleaseList::seesWhatIsDeployed()
{
    ListBench bench;
    QVERIFY(bench.counts(1000));
    bench.list.tell(newestOf(1001, 200));
    QCOMPARE(bench.id(0), u"1001"_s);
    bench.keep(1001, 1);
    QVERIFY(bench.counts(1001));
    QVERIFY(bench.comes(1000, u"1"_s));
    bench.list.mark(u"1001"_s, opening());
    QCOMPARE(cell(bench.list, 0, "current"), true);
}

void TestReleaseList::finds_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    QTest::newRow("one") << u"Change 512"_s << 1 << u"512"_s;
    QTest::newRow("a few, by two letters") << u"99"_s << 19 << u"999"_s;
    QTest::newRow("nothing") << u"zebra"_s << 0 << QString();
}

void TestReleaseList::finds()
{
    QFETCH(const QString, needle);
    QFETCH(const int, count);
    ListBench bench;
    QVERIFY(bench.counts(1000));
    // The archive may have the answer before the question returns.
    QSignalSpy arrived(&bench.list, &ReleaseList::arrived);
    bench.list.ask(needle, HistoryOrder::Newest);
    QVERIFY(support::eventually([&] { return !arrived.isEmpty(); }));
    QCOMPARE(bench.list.count(), count);
    QVERIFY(bench.list.isWhole());
    QTEST(bench.id(0), "first");
    bench.list.ask({}, HistoryOrder::Newest);
    QVERIFY(bench.counts(1000));
}

void TestReleaseList::goesOnBelowWhatWasFound()
{
    ListBench bench;
    const QAbstractItemModelTester tester(&bench.list);
    bench.list.ask(u"Marta"_s, HistoryOrder::Newest);
    QVERIFY(bench.counts(ReleaseList::pageSize));
    QVERIFY(!bench.list.isWhole());
    for (int pages = 2; pages <= 9; ++pages) {
        QVERIFY(bench.list.canFetchMore({}));
        bench.list.fetchMore({});
        QVERIFY(bench.counts(pages * ReleaseList::pageSize));
    }
    bench.list.fetchMore({});
    QVERIFY(QTest::qWaitFor([&] { return bench.list.isWhole(); }));
    QCOMPARE(bench.list.count(), 900);
    QVERIFY(!bench.list.canFetchMore({}));
    QCOMPARE(bench.id(899), u"1"_s);
}

void TestReleaseList::sorts()
{
    ListBench bench;
    QVERIFY(bench.counts(1000));
    bench.list.ask({}, HistoryOrder::Oldest);
    QVERIFY(bench.comes(0, u"1"_s));
    QVERIFY(bench.counts(1000));
    QVERIFY(bench.comes(700, u"701"_s));
    bench.list.ask({}, HistoryOrder::Author);
    QVERIFY(bench.comes(0, u"10"_s));
    QCOMPARE(cell(bench.list, 0, "author"), u"Ada"_s);
    // What is told goes to the top of the newest first and nowhere else.
    bench.list.tell(newestOf(1001, 200));
    QCOMPARE(bench.id(0), u"10"_s);
}

void TestReleaseList::showsWhatIsToldWithoutAnArchive()
{
    ReleaseList list;
    list.follow(nullptr, webProduction);
    list.tell(newestOf(30, 30));
    QCOMPARE(list.count(), 30);
    list.ask(u"change 2"_s, HistoryOrder::Author);
    // 2 and 20 to 29; 20 is Ada's.
    QCOMPARE(list.count(), 11);
    QCOMPARE(cell(list, 0, "revision"), u"20"_s);
    QCOMPARE(cell(list, 1, "revision"), u"2"_s);
    list.ask({}, HistoryOrder::Oldest);
    list.tell(newestOf(30, 10));
    QCOMPARE(list.count(), 10);
    QCOMPARE(cell(list, 0, "revision"), u"21"_s);
    QVERIFY(list.isWhole());
}

void TestReleaseList::answersFromWhatIsToldWhenTheArchiveCannot()
{
    const QTemporaryDir folder;
    record::ReleaseArchive archive(folder.filePath(u"nowhere/history.db"_s));
    ReleaseList list;
    list.follow(&archive, webProduction);
    list.tell(newestOf(30, 30));
    // The number of all may fail before the page does.
    QVERIFY(QTest::qWaitFor([&] { return list.trouble().has_value() && !list.isAsking(); }));
    QCOMPARE(list.trouble()->kind, ErrorKind::Storage);
    QCOMPARE(list.count(), 30);
    // An archive that is known to be gone may answer at once.
    list.ask(u"Change 12"_s, HistoryOrder::Newest);
    QVERIFY(QTest::qWaitFor([&] { return list.count() == 1; }));
    QCOMPARE(cell(list, 0, "revision"), u"12"_s);
}

void TestReleaseList::saysThatItCouldNotBeKept()
{
    ListBench bench;
    QVERIFY(bench.counts(1000));
    const Error full{.kind = ErrorKind::Storage, .what = u"The disk is full."_s};
    Q_EMIT bench.archive.refused(webStaging, full);
    QVERIFY(!bench.list.trouble());
    Q_EMIT bench.archive.refused(webProduction, full);
    QCOMPARE(bench.list.trouble()->what, full.what);
    // Until it can.
    bench.keep(1001, 1);
    QVERIFY(QTest::qWaitFor([&] { return !bench.list.trouble(); }));
}

void TestReleaseList::dropsQuestionsThatNobodyAsksAnyMore()
{
    ListBench bench;
    QVERIFY(bench.counts(1000));
    std::stop_source stop;
    stop.request_stop();
    auto asking = bench.archive.page({.target = webProduction}, {}, 10, stop.get_token());
    const auto answer = QCoro::waitFor(std::move(asking));
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    // Typing is faster than reading; the last word counts.
    for (const QString &needle : {u"A"_s, u"Ad"_s, u"Ada"_s})
        bench.list.ask(needle, HistoryOrder::Newest);
    QVERIFY(bench.counts(100));
    QVERIFY(!bench.list.trouble());
    QCOMPARE(cell(bench.list, 0, "author"), u"Ada"_s);
}

void TestReleaseList::readsRowsInSightAnewAfterADeployment()
{
    ListBench bench;
    QVERIFY(bench.counts(1000));
    QVERIFY(bench.comes(500, u"500"_s));
    bool isTold = false;
    connect(&bench.list, &ReleaseList::dataChanged, &bench.list,
        [&isTold](const QModelIndex &from, const QModelIndex &to) {
            isTold = isTold || (from.row() <= 500 && to.row() >= 500);
        });
    bench.keep(1001, 1);
    QVERIFY(QTest::qWaitFor([&] { return isTold; }));
    QVERIFY(bench.comes(500, u"501"_s));
}

void TestReleaseList::forgetsTheTargetBefore()
{
    ListBench bench;
    bench.list.ask(u"Ada"_s, HistoryOrder::Newest);
    bench.list.follow(&bench.archive, webStaging);
    QCOMPARE(bench.list.count(), 0);
    QCOMPARE(bench.list.question().needle, QString());
    // The answer to what was asked of the other one is dropped.
    QSignalSpy arrived(&bench.list, &ReleaseList::arrived);
    QVERIFY(arrived.wait());
    QCOMPARE(bench.list.count(), 0);
}

void TestReleaseList::theFleetHoldsTheNewestOnly()
{
    StagedSession session;
    session.at(webProduction).revisions = newestOf(1000, 1000);
    session.at(webProduction).state.currentRevision = u"1000"_s;
    session.furnish();
    QList<qsizetype> told;
    connect(&session.fleet(), &health::Fleet::historyTold, this, [&told](const History &history) {
        if (history.target == webProduction)
            told.append(history.revisions.size());
    });
    session.start();
    QCOMPARE(told, QList<qsizetype>{1000});
    QCOMPARE(session.view(webProduction).history->revisions.size(), 200);
    QCOMPARE(session.view(webProduction).history->revisions.first().id, u"1000"_s);
}

void TestReleaseList::theFleetHoldsAllDownToWhatRuns()
{
    StagedSession session;
    session.at(webProduction).revisions = newestOf(1000, 1000);
    session.at(webProduction).state.currentRevision = u"501"_s;
    session.furnish();
    session.start();
    const History &held = *session.view(webProduction).history;
    QCOMPARE(held.revisions.size(), 550);
    QVERIFY(held.find(u"501"_s));
    QVERIFY(held.lastHealthyBefore(u"501"_s));
}

QTEST_MAIN(TestReleaseList)
#include "tst_releaselist.moc"
