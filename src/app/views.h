// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace breakglass::app {

/// A window and what a person has chosen for it.
struct View
{
    QSize size;
    QString theme;
    double scale = 1;
    bool isPictured = true; ///< Else it is only looked through for text that can't be read.
    /// "1440x900-dark", "2560x1440-dark-at-200"
    [[nodiscard]] QString name() const;
};

/// Those that every place must fit (UI.md section 3): from the smallest window to 4K, all themes, enlarged up to 200 %.
[[nodiscard]] QList<View> allViews();

} // namespace breakglass::app
