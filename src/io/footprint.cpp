// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/footprint.h"

#include <ctime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

double millisecondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

Footprint footprint()
{
    Footprint now{.sinceBootMs = millisecondsOf(CLOCK_MONOTONIC),
        .processorMs = millisecondsOf(CLOCK_PROCESS_CPUTIME_ID)};
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmRSS:"))
                now.residentKib = line.mid(6).simplified().split(' ').constFirst().toLongLong();
        }
    }
    return now;
}

} // namespace breakglass::io
