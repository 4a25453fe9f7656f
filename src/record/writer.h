// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ledger.h"
#include "record/record.h"

#include <QLockFile>
#include <QThread>

namespace breakglass::record {

/// The thread that alone touches the file, and the lock that keeps other consoles away from it.
class Record::Writer
{
public:
    explicit Writer(const QString &path);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Blocks until the file is open and read.
    [[nodiscard]] Expected<QList<Entry>> open();
    using Answer = std::function<void(Expected<QList<Entry>>)>;
    /// Writes in the order of the calls and calls `answer` in the thread of `receiver`.
    void write(QObject *receiver, QList<Event> events, Answer answer);

private:
    QString m_path;
    QLockFile m_lock;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives in m_thread
    std::unique_ptr<Ledger> m_ledger;   // touched by m_thread only
};

} // namespace breakglass::record
