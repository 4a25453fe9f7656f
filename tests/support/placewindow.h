// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/consolebench.h"
#include "support/mainwindow.h"

namespace breakglass::support {

/// A console over a workspace, in its window.
class PlaceWindow : public ConsoleBench, public MainWindow
{
public:
    explicit PlaceWindow(QSize size = {1440, 900}, bool dark = true,
        const QString &workspace = app::bundledWorkspace())
        : ConsoleBench(workspace), MainWindow(console(), size, dark ? u"dark"_s : u"light"_s)
    {
    }

    /// Writes <group>-<name>.png where BG_PICTURES says.
    using MainWindow::picture;
    void picture(const QString &group, const QString &name) { picture(group + u'-' + name); }
    [[nodiscard]] static bool until(const std::function<bool()> &holds)
    {
        return eventually(holds);
    }
};

} // namespace breakglass::support
