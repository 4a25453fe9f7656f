// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/writer.h"

#include "io/inflight.h"
#include "record/storage.h"

using namespace Qt::StringLiterals;

namespace breakglass::record {

Record::Writer::Writer(const QString &path)
    : m_path(path), m_lock(path + u".lock"_s), m_context(std::make_unique<QObject>())
{
    m_lock.setStaleLockTime(0); // stale only when its process is gone
    m_thread.setObjectName(u"record"_s);
}

Record::Writer::~Writer()
{
    if (m_thread.isRunning()) {
        // Behind everything that was queued: what was handed in is written.
        QMetaObject::invokeMethod(
            m_context.get(), [this] { m_ledger.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
}

Expected<QList<Entry>> Record::Writer::open()
{
    if (const Status prepared = prepareFile(m_path); !prepared)
        return std::unexpected(prepared.error());
    if (!m_lock.tryLock(0)) {
        qint64 process = 0;
        QString host;
        QString application;
        m_lock.getLockInfo(&process, &host, &application);
        return failure(ErrorKind::Conflict,
            u"The record is open in another console (process %1 on %2)."_s.arg(
                QString::number(process), host),
            u"It was not changed."_s, u"Use that console, or close it first."_s);
    }
    m_context->moveToThread(&m_thread);
    m_thread.start();
    Expected<QList<Entry>> entries;
    const auto work = [this, &entries] {
        auto ledger = Ledger::open(m_path);
        if (!ledger) {
            entries = std::unexpected(ledger.error());
            return;
        }
        m_ledger = std::move(*ledger);
        entries = m_ledger->takeEntries();
    };
    QMetaObject::invokeMethod(m_context.get(), work, Qt::BlockingQueuedConnection);
    return entries;
}

void Record::Writer::write(QObject *receiver, QList<Event> events, Answer answer)
{
    const io::InFlight inFlight;
    const auto work = [this, receiver, inFlight, events = std::move(events),
                          answer = std::move(answer)] {
        const auto respond = [inFlight, answer, written = m_ledger->append(events)] {
            answer(written);
        };
        QMetaObject::invokeMethod(receiver, respond, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_context.get(), work, Qt::QueuedConnection);
}

} // namespace breakglass::record
