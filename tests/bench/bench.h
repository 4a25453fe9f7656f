// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <QFile>
#include <QList>
#include <QString>
#include <unistd.h>

namespace breakglass::bench {

/// True for "--quick": tiny sizes, nothing judged; it shows that the bench still runs.
inline bool isQuick(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (QString::fromLocal8Bit(argv[i]) == QStringLiteral("--quick"))
            return true;
    }
    return false;
}

inline double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}
/// Processor time of all threads: on a busy machine the only time that means something.
inline double processorMs()
{
    return clockMs(CLOCK_PROCESS_CPUTIME_ID);
}
inline double wallMs()
{
    return clockMs(CLOCK_MONOTONIC);
}

inline double percentile(QList<double> values, double percent)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto at = qsizetype(std::ceil(double(values.size()) * percent / 100)) - 1;
    return values.at(std::clamp<qsizetype>(at, 0, values.size() - 1));
}
inline double median(const QList<double> &values)
{
    return percentile(values, 50);
}

/// The least that a durable write costs: fdatasync of a block that lies on the disk.
class Disk
{
public:
    explicit Disk(const QString &folder)
        : m_block(::open(QFile::encodeName(folder + QStringLiteral("/block")).constData(),
              O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        sync();
    }
    ~Disk() { ::close(m_block); }
    Q_DISABLE_COPY_MOVE(Disk)
    void sync() const
    {
        static const QByteArray bytes(4096, 'x');
        std::ignore = ::pwrite(m_block, bytes.constData(), std::size_t(bytes.size()), 0);
        ::fdatasync(m_block);
    }

private:
    int m_block;
};

/// Prints one line for each goal: name, figure, floor, ratio, goal, verdict.
class Report
{
public:
    explicit Report(bool quick) : m_isQuick(quick) {}

    /// The figure may be at most `limit` times its floor, measured in the same run.
    void ratio(const QByteArray &name, double figure, double floor, const char *unit, double limit)
    {
        char goal[32];
        std::snprintf(goal, sizeof goal, "<= %gx", limit);
        print(name, figure, floor, unit, goal, floor > 0 && figure / floor <= limit);
    }
    /// The figure may be at most `limit`; the floor stands beside it where there is one.
    void limit(
        const QByteArray &name, double figure, const char *unit, double limit, double floor = 0)
    {
        char goal[32];
        std::snprintf(goal, sizeof goal, "<= %g %s", limit, unit);
        print(name, figure, floor, unit, goal, figure <= limit);
    }
    [[nodiscard]] int exitCode() const { return m_isShort ? 1 : 0; }

private:
    void print(const QByteArray &name, double figure, double floor, const char *unit,
        const char *goal, bool holds)
    {
        char floorText[32] = "-";
        char ratioText[32] = "-";
        if (floor > 0) {
            std::snprintf(floorText, sizeof floorText, "%.4g %s", floor, unit);
            std::snprintf(ratioText, sizeof ratioText, "%.3g", figure / floor);
        }
        char figureText[32];
        std::snprintf(figureText, sizeof figureText, "%.4g %s", figure, unit);
        const char *verdict = m_isQuick ? "not judged" : holds ? "holds" : "short of the goal";
        std::printf("%-36s %12s %12s %8s %12s  %s\n", name.constData(), figureText, floorText,
            ratioText, goal, verdict);
        std::fflush(stdout);
        m_isShort = m_isShort || (!holds && !m_isQuick);
    }

    bool m_isQuick;
    bool m_isShort = false;
};

} // namespace breakglass::bench
