// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/worldscript.h"
#include "domain/target.h"

#include <optional>
#include <QList>
#include <QString>

/// How an assignment of traffic is written: in the arguments of acts, in fingerprints, and in the commands of the
/// platform that is played.
namespace breakglass::backends {

/// "00116-vub=75,00117-hix=25:hotfix-9c1d2e3f"
[[nodiscard]] QString assignmentText(const QList<TrafficShare> &shares);
/// Empty when the text is none, or does not come to 100 %.
[[nodiscard]] std::optional<QList<TrafficShare>> assignmentFromText(const QString &text);

/// "gcloud run services update-traffic payments-api FLAG --region=..."
[[nodiscard]] QString updateTraffic(const SystemNames &names, const QString &flag);
/// "--region=europe-west1 --project=payments-prod", as far as the names have them.
[[nodiscard]] QString placeFlags(const SystemNames &names);

} // namespace breakglass::backends
