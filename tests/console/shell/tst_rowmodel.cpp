// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/overview/overviewrows.h"
#include "console/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::console;

namespace {

/// "a1 b2": facts named a and b.
QList<FactRow> facts(const QString &words)
{
    QList<FactRow> rows;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        rows.append({word.first(1), word.sliced(1)});
    return rows;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatChanged_data();
    void tellsOnlyWhatChanged();
    void rolesAreTheProperties();
    void readsTheGadget();
    void hasNoRowsUnderARow();
    void setRowTellsOnce();
};

void TestRowModel::tellsOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing in an empty list") << u""_s << u""_s << u""_s;
    QTest::newRow("nothing when every row is the same") << u"a1 b2"_s << u"a1 b2"_s << u""_s;
    QTest::newRow("the one row that changed") << u"a1 b2 c3"_s << u"a1 b9 c3"_s << u"~1"_s;
    QTest::newRow("each row that changed") << u"a1 b2 c3"_s << u"a9 b2 c9"_s << u"~0 ~2"_s;
    QTest::newRow("the first rows are inserted") << u""_s << u"a1 b2"_s << u"+0-1 #"_s;
    QTest::newRow("new rows come at the end") << u"a1"_s << u"a1 b2 c3"_s << u"+1-2 #"_s;
    QTest::newRow("rows go from the end") << u"a1 b2 c3"_s << u"a1"_s << u"-1-2 #"_s;
    QTest::newRow("all rows go") << u"a1 b2"_s << u""_s << u"-0-1 #"_s;
    QTest::newRow("a row in front changes the others") << u"a1"_s << u"b2 a1"_s << u"~0 +1-1 #"_s;
    QTest::newRow("change and removal together") << u"a1 b2"_s << u"a9"_s << u"~0 -1-1 #"_s;
}

void TestRowModel::tellsOnlyWhatChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, told);
    Rows<FactRow> rows;
    const QAbstractItemModelTester tester(
        &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setRows(facts(before));
    QStringList heard;
    using Model = QAbstractItemModel;
    const auto range = [](QChar mark, int first, int last) {
        return u"%1%2-%3"_s.arg(mark).arg(first).arg(last);
    };
    connect(
        &rows, &Model::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
            QCOMPARE(first, last);
            heard.append(u"~%1"_s.arg(first.row()));
        });
    connect(&rows, &Model::rowsInserted, this,
        [&](const QModelIndex &, int first, int last) { heard.append(range(u'+', first, last)); });
    connect(&rows, &Model::rowsRemoved, this,
        [&](const QModelIndex &, int first, int last) { heard.append(range(u'-', first, last)); });
    connect(&rows, &Model::modelReset, this, [&] { heard.append(u"reset"_s); });
    connect(&rows, &RowModel::countChanged, this, [&] { heard.append(u"#"_s); });
    rows.setRows(facts(after));
    QCOMPARE(heard.join(u' '), told);
    QCOMPARE(rows.rows(), facts(after));
    QCOMPARE(rows.count(), facts(after).size());
}

void TestRowModel::rolesAreTheProperties()
{
    const Rows<FactRow> rows;
    QList<QByteArray> names = rows.roleNames().values();
    std::ranges::sort(names);
    QCOMPARE(names, QList<QByteArray>({"name", "value"}));
    const Rows<CardRow> cards;
    QCOMPARE(cards.roleNames().size(), CardRow::staticMetaObject.propertyCount());
}

void TestRowModel::readsTheGadget()
{
    Rows<FactRow> rows;
    rows.setRows(facts(u"a1 b2"_s));
    const QHash<int, QByteArray> roles = rows.roleNames();
    QCOMPARE(rows.data(rows.index(1), roles.key("name")), u"b"_s);
    QCOMPARE(rows.data(rows.index(1), roles.key("value")), u"2"_s);
    QVERIFY(!rows.data(rows.index(1), Qt::DisplayRole).isValid());
    QVERIFY(!rows.data(rows.index(1), Qt::UserRole + 99).isValid());
    QVERIFY(!rows.data(QModelIndex(), roles.key("name")).isValid());
}

void TestRowModel::hasNoRowsUnderARow()
{
    Rows<FactRow> rows;
    rows.setRows(facts(u"a1"_s));
    QCOMPARE(rows.rowCount(rows.index(0)), 0);
}

void TestRowModel::setRowTellsOnce()
{
    Rows<FactRow> rows;
    rows.setRows(facts(u"a1 b2"_s));
    const QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    rows.setRow(1, {u"b"_s, u"2"_s});
    QCOMPARE(changed.count(), 0);
    rows.setRow(1, {u"b"_s, u"3"_s});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(rows.rows().at(1).value, u"3"_s);
}

QTEST_APPLESS_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
