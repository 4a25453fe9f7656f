// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/incidentmodel.h"

namespace breakglass::console {

void IncidentModel::attached() {}

} // namespace breakglass::console
