// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/record.h"

#include "io/handover.h"
#include "record/canonical.h"
#include "record/follower.h"
#include "record/writer.h"

using namespace Qt::StringLiterals;

namespace breakglass::record {

Record::Record() = default;

Record::~Record() = default;

Expected<std::unique_ptr<Record>> Record::open(const QString &path)
{
    std::unique_ptr<Record> record(new Record);
    record->m_path = path;
    record->m_writer = std::make_unique<Writer>(path);
    auto entries = record->m_writer->open();
    if (!entries)
        return std::unexpected(entries.error());
    record->m_entries = std::move(*entries);
    return record;
}

std::unique_ptr<Record> Record::follow(const QString &path, io::Clock &clock)
{
    std::unique_ptr<Record> record(new Record);
    record->m_path = path;
    record->m_follower = std::make_unique<Follower>(*record, clock);
    record->m_follower->start();
    return record;
}

QCoro::Task<Expected<Entry>> Record::append(Event event)
{
    const QList<Event> events{std::move(event)};
    auto written = co_await appendAll(events);
    if (!written)
        co_return std::unexpected(written.error());
    co_return written->takeFirst();
}

QCoro::Task<Expected<QList<Entry>>> Record::appendAll(QList<Event> events)
{
    if (m_failed)
        co_return std::unexpected(*m_failed);
    if (m_follower)
        co_return failure(ErrorKind::Conflict, u"This window only reads the record."_s,
            u"Nothing was written."_s, u"Use the console."_s);
    if (events.isEmpty())
        co_return QList<Entry>();
    const auto handover = std::make_shared<io::Handover<Expected<QList<Entry>>>>();
    // Runs in this thread and only while this object lives.
    const auto answer = [this, handover](const Expected<QList<Entry>> &written) {
        settle(written);
        handover->deliver(written);
    };
    m_writer->write(this, std::move(events), answer);
    co_return co_await *handover;
}

void Record::settle(const Expected<QList<Entry>> &written)
{
    if (!written) {
        if (written.error().kind != ErrorKind::Storage || m_failed)
            return;
        m_failed = written.error();
        Q_EMIT writingFailed(*m_failed);
        return;
    }
    take(*written);
}

void Record::take(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        m_entries.append(entry);
        Q_EMIT appended(entry);
    }
}

const QList<Entry> &Record::entries() const
{
    return m_entries;
}

RecordHead Record::head() const
{
    if (m_entries.isEmpty())
        return {0, genesisHash().toHex()};
    return {m_entries.size(), m_entries.constLast().hash};
}

const QString &Record::path() const
{
    return m_path;
}

const std::optional<Error> &Record::failed() const
{
    return m_failed;
}

const Followed *Record::followed() const
{
    return m_follower ? &m_follower->state() : nullptr;
}

} // namespace breakglass::record
