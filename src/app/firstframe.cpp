// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/firstframe.h"

#include "io/footprint.h"

#include <QCoreApplication>
#include <QTextStream>

namespace breakglass::app {

void endAtFirstFrame(QQuickWindow &window)
{
    const auto say = [] {
        const io::Footprint now = io::footprint();
        QTextStream(stdout) << "first-frame " << now.sinceBootMs << ' ' << now.processorMs << ' '
                            << now.residentKib << Qt::endl;
        QCoreApplication::exit(0);
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, qApp, say, Qt::QueuedConnection);
}

} // namespace breakglass::app
