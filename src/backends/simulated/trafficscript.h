// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/jsonnode.h"
#include "backends/simulated/worldscript.h"

#include <optional>
#include <QList>
#include <QSet>
#include <QString>

namespace breakglass::backends {

/// "traffic" of a target, if it has any. `revisions`: those that it has, newest first; `ids`: theirs.
[[nodiscard]] std::optional<TrafficScript> readTraffic(
    JsonNode &target, const QList<RevisionScript> &revisions, const QSet<QString> &ids);

} // namespace breakglass::backends
