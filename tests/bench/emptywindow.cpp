// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The floor of goals 1 to 3: says what its first frame cost, as `breakglass --first-frame` does, and ends.
#include "io/footprint.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl::fromLocalFile(QStringLiteral(BG_SOURCE_DIR "/tests/bench/EmptyWindow.qml")));
    const auto *window = engine.rootObjects().isEmpty()
                             ? nullptr
                             : qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (!window)
        return 2;
    const auto say = [] {
        const breakglass::io::Footprint now = breakglass::io::footprint();
        QTextStream(stdout) << "first-frame " << now.sinceBootMs << ' ' << now.processorMs << ' '
                            << now.residentKib << Qt::endl;
        QCoreApplication::exit(0);
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, qApp, say, Qt::QueuedConnection);
    return QGuiApplication::exec();
}
