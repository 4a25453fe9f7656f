// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/renderer.h"

#include <QDir>
#include <QQuickWindow>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

// Beside the render nodes of the kernel: drivers that bring their own.
const QStringList ownDevices{u"nvidiactl"_s, u"mali0"_s, u"kgsl-3d0"_s, u"dxg"_s};
const QStringList namesOfRenderer{
    u"QT_QUICK_BACKEND"_s, u"QSG_RHI_BACKEND"_s, u"QSG_RHI_PREFER_SOFTWARE_RENDERER"_s};

bool hasGraphicsProcessor(const QString &devices)
{
    const QDir folder(devices);
    // Devices are no files: without System none is listed.
    const QDir::Filters any = QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot;
    const QDir nodes(folder.filePath(u"dri"_s));
    return !nodes.entryList({u"renderD*"_s}, any).isEmpty() ||
           !folder.entryList(ownDevices, any).isEmpty();
}

} // namespace

bool drawsInSoftware(const QProcessEnvironment &environment, const QString &devices)
{
    const bool isNamed = std::ranges::any_of(
        namesOfRenderer, [&](const QString &name) { return !environment.value(name).isEmpty(); });
    return !isNamed && !hasGraphicsProcessor(devices);
}

void chooseRenderer()
{
    if (drawsInSoftware(QProcessEnvironment::systemEnvironment(), u"/dev"_s))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace breakglass::app
