// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/releaselist.h"

#include "console/service/readings.h"

namespace breakglass::console {

namespace {

// A screen at most shows two of them; the others make going back and forth smooth.
constexpr qsizetype mostPages = 12;

bool contains(const Revision &revision, const QString &needle)
{
    const QStringList words{
        revision.id, revision.artifact, revision.change, revision.changeReference, revision.author};
    return !words.filter(needle, Qt::CaseInsensitive).isEmpty();
}

/// `told` is newest first.
QList<Revision> toldAsAsked(QList<Revision> told, const record::HistoryQuestion &question)
{
    if (!question.needle.isEmpty())
        told.removeIf([&](const Revision &one) { return !contains(one, question.needle); });
    if (question.order == record::HistoryOrder::Newest)
        return told;
    std::ranges::reverse(told);
    if (question.order == record::HistoryOrder::Author)
        std::ranges::stable_sort(told, {}, &Revision::author);
    else if (question.order == record::HistoryOrder::Change)
        std::ranges::stable_sort(told, {}, &Revision::change);
    return told;
}

/// Nothing but its words changes when such a row, which nobody sees, becomes one of the many.
RevisionRow likeMost()
{
    RevisionRow row;
    row.status = int(RevisionStatus::Superseded);
    row.available = 0;
    return row;
}

} // namespace

ReleaseList::ReleaseList(QObject *parent) : RowModel(RevisionRow::staticMetaObject, parent) {}

void ReleaseList::follow(record::ReleaseArchive *archive, const TargetId &target)
{
    if (m_archive)
        disconnect(m_archive, nullptr, this, nullptr);
    m_archive = archive;
    m_question = {.target = target, .needle = {}, .order = record::HistoryOrder::Newest};
    m_told.clear();
    m_current.clear();
    m_trouble.reset();
    if (archive) {
        connect(archive, &record::ReleaseArchive::grown, this, [this](const TargetId &grown) {
            if (grown == m_question.target)
                restart();
        });
        connect(archive, &record::ReleaseArchive::refused, this,
            [this](const TargetId &told, const Error &error) {
                if (told == m_question.target)
                    fail(error);
            });
    }
    m_isWhole = true;
    m_pages.clear();
    resize(0);
    restart();
}

void ReleaseList::tell(const QList<Revision> &newest)
{
    if (m_told == newest)
        return;
    m_told = newest;
    if (showsTold())
        showTold();
}

void ReleaseList::ask(const QString &needle, record::HistoryOrder order)
{
    if (needle == m_question.needle && order == m_question.order)
        return;
    m_question.needle = needle;
    m_question.order = order;
    m_pages.clear();
    m_isWhole = true;
    resize(0);
    if (showsTold())
        showTold();
    restart();
}

void ReleaseList::mark(const QString &current, TimePoint now)
{
    const bool isSameHour = std::chrono::floor<std::chrono::hours>(now) ==
                            std::chrono::floor<std::chrono::hours>(m_now);
    if (m_current == current && isSameHour)
        return;
    m_current = current;
    m_now = now;
    for (Page &page : m_pages) {
        for (RevisionRow &row : page.rows)
            row.current = row.revision == current;
    }
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    // How a moment is written depends on how long ago it was.
    if (isSameHour)
        return;
    if (showsTold())
        showTold();
    restart();
}

int ReleaseList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ReleaseList::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.row() < m_count)
        wish(index.row() / pageSize);
    return RowModel::data(index, role);
}

bool ReleaseList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole;
}

void ReleaseList::fetchMore(const QModelIndex &)
{
    if (!m_isWhole)
        wish(m_count / pageSize);
}

const RevisionRow *ReleaseList::row(int at) const
{
    const auto page = m_pages.constFind(at / pageSize);
    if (at < 0 || page == m_pages.constEnd() || at % pageSize >= page->rows.size())
        return nullptr;
    return &page->rows.at(at % pageSize);
}

int ReleaseList::rowOf(const QString &revision) const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        const auto found = std::ranges::find(page->rows, revision, &RevisionRow::revision);
        if (found != page->rows.end())
            return page.key() * pageSize + int(found - page->rows.begin());
    }
    return -1;
}

const void *ReleaseList::gadget(int row) const
{
    static const RevisionRow notYet = likeMost();
    const RevisionRow *held = this->row(row);
    return held ? held : &notYet;
}

bool ReleaseList::showsTold() const
{
    return !m_archive || (!isFiltered() && m_question.order == record::HistoryOrder::Newest);
}

// The archive soon says the same and what came before; nobody waits for it.
void ReleaseList::showTold()
{
    const QList<Revision> asked = toldAsAsked(m_told, m_question);
    for (qsizetype from = 0; from < asked.size(); from += pageSize) {
        Page page{.rows = {}, .end = {}, .used = ++m_uses};
        for (const Revision &revision :
            asked.sliced(from).first(std::min<qsizetype>(pageSize, asked.size() - from)))
            page.rows.append(rowFor(revision));
        m_pages.insert(int(from / pageSize), page);
    }
    resize(m_archive ? std::max(m_count, int(asked.size())) : int(asked.size()));
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    Q_EMIT arrived();
}

/// Asks anew, and leaves what is shown until the answers come.
void ReleaseList::restart()
{
    ++m_asked;
    m_stop.request_stop();
    m_stop = {};
    m_wished.clear();
    m_reading.clear();
    m_isAsking = !m_archive.isNull();
    if (!m_archive)
        return;
    if (!isFiltered())
        countAll();
    read(0);
}

/// What is known without the archive is shown, the way it was asked.
void ReleaseList::fail(const Error &error)
{
    m_trouble = error;
    if (m_pages.isEmpty())
        showTold();
    Q_EMIT arrived();
}

void ReleaseList::resize(int rows)
{
    const int before = m_count;
    if (rows < before) {
        beginRemoveRows({}, rows, before - 1);
        m_count = rows;
        endRemoveRows();
    } else if (rows > before) {
        beginInsertRows({}, before, rows - 1);
        m_count = rows;
        endInsertRows();
    }
    if (rows != before)
        Q_EMIT countChanged();
}

/// Whoever walks through the history finds the next page read when they come to it.
void ReleaseList::wish(int page) const
{
    const int step = page - std::exchange(m_visited, page);
    want(page);
    const int next = page + step;
    if (std::abs(step) == 1 && next >= 0 && next * pageSize < m_count)
        want(next);
}

void ReleaseList::want(int page) const
{
    if (const auto held = m_pages.constFind(page); held != m_pages.constEnd())
        return;
    if (!m_archive || m_reading.contains(page) || m_wished.contains(page))
        return;
    if (m_wished.isEmpty())
        QMetaObject::invokeMethod(m_reader, &ReleaseList::readWished, Qt::QueuedConnection);
    m_wished.insert(page);
}

void ReleaseList::readWished()
{
    const QSet<int> wished = std::exchange(m_wished, {});
    for (const int page : wished)
        read(page);
}

QCoro::Task<> ReleaseList::countAll()
{
    const QPointer<ReleaseList> self = this;
    const quint64 asked = m_asked;
    auto counting = m_archive->count(m_question.target);
    const Expected<qint64> counted = co_await std::move(counting);
    if (!self || asked != m_asked)
        co_return;
    if (!counted) {
        fail(counted.error());
        co_return;
    }
    resize(int(std::max<qint64>(*counted, m_told.size())));
    Q_EMIT arrived();
}

QCoro::Task<> ReleaseList::read(int page)
{
    if (!m_archive)
        co_return;
    const QPointer<ReleaseList> self = this;
    const quint64 asked = m_asked;
    m_reading.insert(page);
    const auto above = m_pages.constFind(page - 1);
    const bool isNext = above != m_pages.constEnd() && above->end.number != 0;
    auto reading = isNext ? m_archive->page(m_question, above->end, pageSize, m_stop.get_token())
                          : m_archive->pageAt(
                                m_question, qint64(page) * pageSize, pageSize, m_stop.get_token());
    const Expected<record::HistoryPage> answer = co_await std::move(reading);
    if (!self || asked != m_asked)
        co_return;
    m_reading.remove(page);
    m_isAsking = m_isAsking && page != 0;
    if (!answer)
        fail(answer.error());
    else if (!isBehind(page, *answer))
        take(page, *answer);
}

/// The archive is still being told what the backend says now.
bool ReleaseList::isBehind(int page, const record::HistoryPage &answer) const
{
    if (page != 0 || !showsTold() || m_told.isEmpty())
        return false;
    return std::ranges::find(answer.revisions, m_told.first().id, &Revision::id) ==
           answer.revisions.end();
}

void ReleaseList::take(int page, const record::HistoryPage &answer)
{
    // After a restart the other pages are those of before: whoever shows one of their rows asks for it again.
    const bool areOthersOld = page == 0 && !m_pages.isEmpty();
    if (page == 0) {
        m_pages.clear();
        m_trouble.reset();
    }
    Page held{.rows = {}, .end = answer.end, .used = ++m_uses};
    for (const Revision &revision : answer.revisions)
        held.rows.append(rowFor(revision));
    const int end = page * pageSize + int(held.rows.size());
    m_pages.insert(page, held);
    forgetFarPages(page);
    m_isWhole = !isFiltered() || answer.isLast;
    if (isFiltered()) {
        resize(page == 0 ? end : std::max(m_count, end));
    } else if (m_count < end) {
        resize(end);
    }
    if (areOthersOld && m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
    else if (end > page * pageSize)
        Q_EMIT dataChanged(index(page * pageSize), index(end - 1));
    Q_EMIT arrived();
}

void ReleaseList::forgetFarPages(int page)
{
    while (m_pages.size() > mostPages) {
        const auto far = std::max_element(m_pages.keyBegin(), m_pages.keyEnd(),
            [page](int one, int other) { return std::abs(one - page) < std::abs(other - page); });
        m_pages.remove(*far);
    }
}

RevisionRow ReleaseList::rowFor(const Revision &revision) const
{
    return revisionRow(revision, m_current, m_now);
}

} // namespace breakglass::console
