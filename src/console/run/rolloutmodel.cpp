// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/rolloutmodel.h"

namespace breakglass::console {

void RolloutModel::read(const execution::RunView &run, TimePoint now)
{
    m_reading = rolloutReading(run, now);
    m_stations.setRows(m_reading.stations);
    Q_EMIT changed();
}

} // namespace breakglass::console
