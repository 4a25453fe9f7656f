// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QList>
#include <QString>

namespace breakglass::app {

/// One picture of a tour: "43-plan" in the view "1440x900-dark".
struct TakenPicture
{
    QString name;
    QString view;
    [[nodiscard]] QString file() const;
};

/// Writes index.html beside the pictures: every picture with its name, view by view. It needs no network.
[[nodiscard]] Status writeContactSheet(const QString &folder, const QList<TakenPicture> &pictures);

} // namespace breakglass::app
