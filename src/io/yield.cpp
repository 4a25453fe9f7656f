// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/yield.h"

#include "io/inflight.h"

#include <memory>
#include <QCoreApplication>
#include <QTimer>

namespace breakglass::io {

void afterOthers(QObject *context, std::function<void()> then)
{
    // Not a child of the context, which may go while it is called back. And not QTimer::singleShot, which makes a
    // queued call of no time at all.
    QTimer *timer = std::make_unique<QTimer>(QCoreApplication::instance()).release();
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, &QObject::deleteLater);
    // Work that goes on: whoever moves a clock by hand waits for it.
    auto due = [then = std::move(then), inFlight = std::make_shared<InFlight>()]() mutable {
        inFlight.reset();
        then();
    };
    QObject::connect(timer, &QTimer::timeout, context, std::move(due));
    timer->start(0);
}

} // namespace breakglass::io
