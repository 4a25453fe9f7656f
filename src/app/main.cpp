// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"
#include "app/console.h"
#include "app/hardening.h"
#include "app/renderer.h"
#include "app/tools.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace breakglass;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("breakglass"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BG_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    app::hardenProcess();
    nameApplication();
    if (app::isTool(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return app::runTool(QCoreApplication::arguments().sliced(1));
    }
    // What is only read needs no display.
    if (app::isOnlyRead(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    app::chooseRenderer();
    return app::runConsole(app::readCommandLine(QCoreApplication::arguments()));
}
