// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"
#include "fakecluster/fieldset.h"

namespace breakglass::fakecluster {

/// Who writes: the manager of fields, and through which door.
struct Writer
{
    QString manager;
    QString apiVersion;
    QString subresource; ///< "status", "scale" or empty.
    QString time;        ///< As the API writes it.
};

/// `after` with managedFields that say what `writer` changed.
[[nodiscard]] QJsonObject withOwnership(
    const QJsonObject &before, QJsonObject after, const Writer &writer);
/// Server-side apply of `configuration` on what is there (empty: nothing yet). Without `force` it
/// is refused where another manager owns a field that it would change.
[[nodiscard]] Answered<QJsonObject> serverSideApply(
    const QJsonObject &live, const QJsonObject &configuration, const Writer &writer, bool force);

} // namespace breakglass::fakecluster
