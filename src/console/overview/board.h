// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/overview/overviewrows.h"
#include "console/session.h"

#include <QList>

namespace breakglass::console {

/// What the overview shows of a session; each a pure reading of it.
[[nodiscard]] EnvironmentRow environmentRow(Session &session, const Environment &environment);
[[nodiscard]] CardRow cardRow(
    Session &session, const Service &service, const Environment &environment);
[[nodiscard]] QList<AttentionRow> attentionRows(Session &session);
[[nodiscard]] QList<OperationRow> operationRows(Session &session, int most);
[[nodiscard]] QList<DeploymentRow> deploymentRows(Session &session);
[[nodiscard]] QList<FactRow> readinessRows(Session &session);
} // namespace breakglass::console
