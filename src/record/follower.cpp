// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/follower.h"

#include "io/worker.h"

#include <cerrno>
#include <csignal>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::record {

namespace {

bool isAlive(qint64 process, const QString &program)
{
    const QString runs = QFileInfo(u"/proc/%1/exe"_s.arg(process)).symLinkTarget();
    // Another person's process does not say what it runs.
    if (runs.isEmpty())
        return ::kill(pid_t(process), 0) == 0 || errno == EPERM;
    // The number may belong to somebody else by now; an update leaves "(deleted)" behind the name.
    return QFileInfo(runs).fileName().startsWith(program);
}

// The last entry that is known must still be there, or this is another record.
bool isSameRecord(const Database &database, const ChainState &known)
{
    if (known.entries == 0)
        return true;
    const auto hash =
        database.run(u"SELECT hash FROM entry WHERE sequence = %1"_s.arg(known.entries));
    return hash && hash->toByteArray() == known.head;
}

} // namespace

WriterState writerOf(const QString &path)
{
    const QLockFile lock(path + u".lock"_s);
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return WriterState::HasClosed;
    // Of a console in another container nothing can be said, so nothing bad is.
    if (host != QSysInfo::machineHostName())
        return WriterState::Lives;
    return isAlive(process, program) ? WriterState::Lives : WriterState::IsGone;
}

Look lookAt(const QString &path, const ChainState &known)
{
    Look look;
    look.chain = known;
    // Before the file: a console that ends meanwhile has written everything that is read.
    look.writer = writerOf(path);
    // Empty while its console makes it.
    if (QFileInfo(path).size() == 0)
        return look;
    const auto database = Database::openRecord(path);
    if (!database) {
        look.end = Look::End::Unreadable;
        return look;
    }
    if (!isSameRecord(**database, known)) {
        look.end = Look::End::Damaged;
        look.damagedEntry = known.entries;
        return look;
    }
    look.chain = walkChain(
        **database,
        [&look](const Row &row) {
            auto entry = entryFromRow(row);
            if (!entry)
                return entry.error().what;
            look.entries.append(std::move(*entry));
            return QString();
        },
        known);
    look.end = look.chain.badRow ? Look::End::Damaged : Look::End::Read;
    look.damagedEntry = look.chain.badRow.value_or(0);
    return look;
}

Record::Follower::Follower(Record &record, io::Clock &clock) : m_record(record), m_clock(clock) {}

void Record::Follower::start()
{
    take(lookAt(m_record.path(), m_known));
    wait();
}

void Record::Follower::wait()
{
    m_timer = m_clock.after(1s, [this] { std::ignore = lookAgain(); });
}

QCoro::Task<> Record::Follower::lookAgain()
{
    const QPointer<Record> alive(&m_record);
    auto work = [path = m_record.path(), known = m_known] { return lookAt(path, known); };
    const Look look = co_await io::inWorker(std::move(work));
    if (!alive)
        co_return;
    take(look);
    if (alive)
        wait();
}

void Record::Follower::take(const Look &look)
{
    const QPointer<Record> alive(&m_record);
    m_known = look.chain;
    const Followed now = judge(look);
    const bool isNews = now != m_state;
    m_state = now;
    m_record.take(look.entries);
    if (alive && isNews)
        Q_EMIT m_record.followedChanged();
}

Followed Record::Follower::judge(const Look &look)
{
    using State = Followed::State;
    if (look.writer == WriterState::Lives)
        m_seenAlive = m_clock.now();
    Followed now;
    if (look.end == Look::End::Missing)
        return now;
    const QList<Entry> &entries = look.entries.isEmpty() ? m_record.entries() : look.entries;
    const TimePoint lastWord = entries.isEmpty() ? m_clock.now() : entries.constLast().event.at;
    now.state = look.end == Look::End::Damaged       ? State::Damaged
                : look.end == Look::End::Unreadable  ? State::Unreadable
                : look.writer == WriterState::Lives  ? State::Live
                : look.writer == WriterState::IsGone ? State::Silent
                                                     : State::Closed;
    // While it lives, the moment would be news with every look.
    if (look.writer != WriterState::Lives)
        now.since = m_seenAlive.value_or(lastWord);
    now.damagedEntry = look.damagedEntry;
    return now;
}

} // namespace breakglass::record
