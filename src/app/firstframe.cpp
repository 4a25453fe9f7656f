// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/firstframe.h"

#include "console/console.h"
#include "io/footprint.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

// A window that starts hidden is never drawn.
constexpr Milliseconds longestHidden{1'000};

void sayCost(const QString &what)
{
    const io::Footprint now = io::footprint();
    QTextStream(stdout) << what << ' ' << now.sinceBootMs << ' ' << now.processorMs << ' '
                        << now.residentKib << Qt::endl;
}

} // namespace

void sayWhatFramesCost(QQuickWindow &window, const console::Console &console)
{
    const auto look = [&console, isFirst = true]() mutable {
        if (std::exchange(isFirst, false))
            sayCost(u"first-frame"_s);
        if (!console.isReady())
            return;
        sayCost(u"first-place"_s);
        QCoreApplication::exit(0);
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, qApp, look, Qt::QueuedConnection);
}

std::unique_ptr<io::Clock::Timer> afterFirstFrame(
    QQuickWindow &window, io::Clock &clock, std::function<void()> then)
{
    const auto once = [then = std::move(then), done = std::make_shared<bool>(false)] {
        if (!std::exchange(*done, true))
            then();
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, qApp, once,
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    return clock.after(longestHidden, once);
}

} // namespace breakglass::app
