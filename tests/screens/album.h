// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass::screens {

/// The pictures of a tour against those that were found right before.
struct Album
{
    QString now;       ///< Folder of the tour.
    QString baselines; ///< Folder of what is right.
    QString result;    ///< Folder for what people look at when they differ; emptied first.
    QString
        shown; ///< File that says which pictures the README shows: "overview 32-overview-1440x900-dark".
    QString readme; ///< Folder of the README's pictures.
};

/// One line for each picture that differs, has no baseline, or is no longer taken; none: all is well.
[[nodiscard]] QStringList judge(const Album &album);

/// Takes the pictures of the tour as the new baselines and the README's pictures. What is still the same keeps its
/// bytes. One line for each file that changed; what could not be done begins with "Failed".
[[nodiscard]] QStringList adopt(const Album &album);

} // namespace breakglass::screens
