// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <ctime>
#include <QAbstractEventDispatcher>
#include <QObject>

namespace breakglass::support {

/// The longest time for which this thread kept its event loop waiting, in processor time, so that neighbours on the
/// machine don't count. Begins when it is made.
class LoopWatch : private QObject
{
public:
    LoopWatch()
    {
        const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { note(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { note(); });
    }
    /// In ms; what is going on counts, too.
    [[nodiscard]] double longest()
    {
        note();
        return m_longest;
    }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void note()
    {
        const double at = now();
        m_longest = std::max(m_longest, at - m_since);
        m_since = at;
    }

    double m_since = now();
    double m_longest = 0;
};

} // namespace breakglass::support
