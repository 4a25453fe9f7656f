// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goal 9, and the release history of a million revisions: opening, sorting, finding, paging, against the first keyset
// page through bare SQLite and QSortFilterProxyModel. Reading is all processor, so that is what is counted.
#include "bench.h"
#include "record/releasehistory.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QSqlQuery>
#include <QStringListModel>
#include <QTemporaryDir>

using namespace breakglass;
using namespace breakglass::record;
using namespace Qt::StringLiterals;

namespace {

constexpr int aPage = 100;
const TargetId shop{u"shop"_s, u"production"_s};

QString changeOf(int i)
{
    static const QStringList verbs{u"Add"_s, u"Fix"_s, u"Remove"_s, u"Speed up"_s, u"Rename"_s};
    static const QStringList things{u"search filters"_s, u"the cart"_s, u"checkout"_s,
        u"candidate export"_s, u"report mails"_s, u"login"_s, u"the audit view"_s};
    return u"%1 %2 (%3)"_s.arg(verbs.at(i % 5), things.at(i / 5 % 7), QString::number(i, 36));
}

Status fill(ReleaseHistory &history, int count)
{
    constexpr int portion = 20'000;
    for (int from = 0; from < count; from += portion) {
        History told{shop, {}};
        for (int i = std::min(from + portion, count) - 1; i >= from; --i) {
            Revision revision;
            revision.id = QString::number(i + 1);
            revision.artifact = QString::number(0x8f3c0000 + i, 16);
            revision.change = changeOf(i);
            revision.changeReference = u"!%1"_s.arg(i);
            revision.author = u"Person %1"_s.arg(i * 7919 % 200);
            told.revisions.append(revision);
        }
        if (const auto kept = history.keep(told); !kept)
            return std::unexpected(kept.error());
    }
    return {};
}

template <typename Act>
double span(int times, Act act)
{
    QList<double> spans;
    for (int i = 0; i < times; ++i) {
        const double before = bench::processorMs();
        act();
        spans.append(bench::processorMs() - before);
    }
    return bench::median(spans);
}

/// The peer: every change in one list, filtered by the proxy.
double filterByProxy(int count)
{
    QStringList changes;
    for (int i = 0; i < count; ++i)
        changes.append(changeOf(i));
    QStringListModel model(changes);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    std::ignore = proxy.rowCount();
    return span(1, [&] {
        proxy.setFilterFixedString(u"candidate export"_s);
        std::ignore = proxy.rowCount();
    });
}

/// The floor: the statement alone.
double bareFirstPage(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"floor"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return 0;
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT number, id, artifact, change FROM revision WHERE target = ? "
                 "ORDER BY number DESC LIMIT 100"_s);
    return span(20, [&] {
        rows.addBindValue(shop.key());
        rows.exec();
        while (rows.next())
            std::ignore = rows.value(3).toString();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    const QString path = folder.filePath(u"history.db"_s);
    const int count = quick ? 5'000 : 1'000'000;
    if (const auto history = ReleaseHistory::open(path); !history || !fill(**history, count))
        return 2;
    std::unique_ptr<ReleaseHistory> history;
    HistoryPage first;
    const double opening = span(1, [&] {
        history = std::move(*ReleaseHistory::open(path));
        if (history->count(shop).value_or(0) == count)
            first = *history->page({.target = shop}, {}, aPage);
    });
    if (first.revisions.size() != aPage)
        return 2;
    const double floor = bareFirstPage(path);
    const auto pageOf = [&](const QString &needle, HistoryOrder order,
                            const HistoryMark &mark = {}) {
        return span(20, [&] { std::ignore = history->page({shop, needle, order}, mark, aPage); });
    };
    const double found = pageOf(u"candidate export"_s, HistoryOrder::Newest);
    report.limit("history-1m-opens", opening, "ms", 100);
    report.limit("9-history-sort-to-first-page", pageOf({}, HistoryOrder::Author), "ms", 5, floor);
    report.limit("9-history-find-to-first-page", found, "ms", 5, floor);
    report.limit("9-history-find-rare", pageOf(u"(fl9k)"_s, HistoryOrder::Newest), "ms", 5, floor);
    report.limit("9-history-page-in-the-middle",
        pageOf({}, HistoryOrder::Newest, {.number = count / 2, .text = {}}), "ms", 5, floor);
    report.ratio("9-history-find-vs-proxy-model", found, filterByProxy(count), "ms", 1.0 / 500);
    return report.exitCode();
}
